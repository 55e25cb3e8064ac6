import Failures
import Kernels
import TestSupport
import Testing
import Weights

@Suite struct SafeTensorsTests {
  /// A file with the given header and data.
  static func file(_ header: String, _ data: [UInt8], _ scratch: Scratch) -> String {
    let text = Array(header.utf8)
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) } + text + data
    return scratch.write("x.safetensors", bytes)
  }

  @Test func `what is written is read again`() throws {
    let scratch = Scratch()
    let values = Storage([1, -2, 0.5, .infinity, 0, .leastNonzeroMagnitude, 7])
    let tensors = [("a.weight", [2, 3], 0), ("é", [], 6), ("none", [0, 4], 7)]
    let path = scratch.file("w.safetensors")
    try SafeTensorsWriter.write(
      tensors.map { SafeTensorsWriter.Tensor($0.0, $0.1, values.pointer + $0.2) }, to: path, metadata: [("a", "b")])
    let file = try SafeTensors(path)
    #expect(file.metadata == ["a": "b", "format": "pt"])
    for (name, shape, start) in tensors {
      #expect(file.entries[name]?.shape == shape)
      #expect(try file.floats(name) == (start..<start + shape.reduce(1, *)).map { values.pointer[$0] })
    }
    #expect(throws: WeightsError.self) { try SafeTensorsWriter.write([], to: scratch.file("none/w.safetensors")) }
  }

  @Test func `half precision and bfloat16 become floats exactly`() throws {
    let scratch = Scratch()
    // 1, -2, the smallest subnormal, infinity; 1 and -0.15625.
    let data: [UInt8] = [0x00, 0x3C, 0x00, 0xC0, 0x01, 0x00, 0x00, 0x7C, 0x80, 0x3F, 0x20, 0xBE]
    let header = """
      {"h":{"dtype":"F16","shape":[4],"data_offsets":[0,8]},"b":{"dtype":"BF16","shape":[2],"data_offsets":[8,12]},\
      "i":{"dtype":"I32","shape":[1],"data_offsets":[0,4]},"q":{"dtype":"Q4_0","shape":[99],"data_offsets":[0,4]}}
      """
    let file = try SafeTensors(Self.file(header, data, scratch))
    #expect(try file.floats("h") == [1, -2, 0x1p-24, .infinity])
    #expect(try file.floats("b") == [1, -0.15625])
    for name in ["i", "q"] {
      #expect(throws: WeightsError.self) { _ = try file.floats(name) }
      #expect(throws: WeightsError.self) { _ = try file.matrix(name) }
    }
    #expect(throws: WeightsError.self) { _ = try file.floats("nowhere") }
  }

  /// The types that safetensors 0.8 added: scales are read, floats of fewer than 8 bits refused by name, at the size they have.
  @Test func `types of safetensors 0_8 are read or refused by name`() throws {
    let scratch = Scratch()
    // 2^(e - 127); torch's float8_e8m0fnu has no other numbers, and 255 is none.
    let data: [UInt8] = [127, 128, 0, 255, 1, 254]
    let header = """
      {"e":{"dtype":"F8_E8M0","shape":[6],"data_offsets":[0,6]},"a":{"dtype":"F4","shape":[4],"data_offsets":[0,2]},\
      "b":{"dtype":"F6_E2M3","shape":[4],"data_offsets":[0,3]},"c":{"dtype":"F6_E3M2","shape":[4],"data_offsets":[0,3]}}
      """
    let file = try SafeTensors(Self.file(header, data, scratch))
    let values = try file.floats("e")
    #expect(values[0] == 1 && values[1] == 2 && values[2] == 0x1p-127 && values[3].isNaN)
    #expect(values[4] == 0x1p-126 && values[5] == 0x1p127)
    for (name, type) in [("a", "F4"), ("b", "F6_E2M3"), ("c", "F6_E3M2")] {
      let error = #expect(throws: WeightsError.self) { _ = try file.floats(name) }
      #expect(error?.description.contains(" \(type),") == true && error?.exitStatus == 78)
      #expect(throws: WeightsError.self) { _ = try file.matrix(name) }
    }
    let short = #"{"a":{"dtype":"F4","shape":[4],"data_offsets":[0,4]}}"#
    #expect(throws: WeightsError.self) { _ = try SafeTensors(Self.file(short, data, scratch)) }
  }

  @Test(arguments: [
    #"{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#,
    #"{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,400]}}"#,
    #"{"x":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#,
    #"{"x":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}"#,
    #"{"x":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}"#, #"{"x":3}"#, "[1]", "{", "",
  ])
  func `headers that do not fit are refused`(_ header: String) throws {
    let scratch = Scratch()
    let path = Self.file(header, [0, 0, 0, 0], scratch)
    let error = #expect(throws: WeightsError.self) { _ = try SafeTensors(path) }
    #expect(error?.code == .corrupt && error?.place == path)
  }
}
