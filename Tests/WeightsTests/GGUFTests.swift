import Foundation
import Kernels
import TestSupport
import Testing
import Weights

@Suite struct GGUFTests {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/gguf/types.gguf").path

  @Test func `every type of tensor has the values of gguf's quants, to the bit`() throws {
    let file = try GGUF(Self.path)
    let fixture = try Fixture("gguf/types.safetensors")
    #expect(Set(file.names) == Set(BlockFormat.allCases.map(\.rawValue)))
    for format in BlockFormat.allCases {
      let name = format.rawValue
      #expect(file.entries[name]?.format == format)
      #expect(file.shape(of: name) == [2, 512])
      let (values, expected) = (try file.floats(name), try fixture.values(name))
      #expect(values.map(\.bitPattern) == expected.map(\.bitPattern), "\(name)")
      let matrix = try file.matrix(name)
      var second = [Float](repeating: 0, count: 512)
      second.withUnsafeMutableBufferPointer { buffer in
        if let start = buffer.baseAddress { matrix.dequantize(1..<2, into: start) }
      }
      #expect(second.map(\.bitPattern) == expected[512...].map(\.bitPattern), "\(name)")
    }
  }

  @Test func `every type of metadata is read`() throws {
    let file = try GGUF(Self.path)
    let value = { (key: String) in file.metadata["test.\(key)"] }
    #expect(value("uint8")?.int == 255 && value("int8")?.int == -128)
    #expect(value("uint16")?.int == 65535 && value("int16")?.int == -32768)
    #expect(value("uint32")?.int == 4_294_967_295 && value("int32")?.int == -2_147_483_648)
    #expect(value("uint64")?.int == nil && value("uint64")?.double == 0x1p64 && value("int64")?.int == .min)
    #expect(value("float32")?.double == Double(Float(0.1)) && value("float64")?.double == 0.1)
    #expect(value("bool")?.bool == true && value("string")?.string == "Ġé\n")
    #expect(value("array")?.array?.strings == ["a", "", "Ω"] && value("array")?.array?.ints == nil)
    #expect(value("ints")?.array?.ints == [1, -2, 3] && value("floats")?.array?.floats == [0.5, -1.5])
    #expect(file.metadata["general.architecture"]?.string == "llama" && file.version == 3)
  }

  @Test func `a file cut anywhere is refused`() throws {
    let scratch = Scratch()
    let whole = [UInt8](try Data(contentsOf: URL(filePath: Self.path)))
    for length in Array(stride(from: 0, to: 1800, by: 7)) + [whole.count - 64, whole.count / 2] {
      let path = scratch.write("cut.gguf", Array(whole[..<length]))
      let error = #expect(throws: WeightsError.self) { _ = try GGUF(path) }
      #expect(error?.code == .corrupt, "cut to \(length) bytes")
    }
  }

  /// A file of one tensor, with a field at a time replaced.
  static func file(
    magic: String = "GGUF", version: UInt32 = 3, tensors: UInt64 = 1, keys: UInt64 = 1, key: String = "k",
    kind: UInt32 = 4, value: [UInt8] = [1, 0, 0, 0], sides: [UInt64] = [32], type: UInt32 = 0, offset: UInt64 = 0
  ) -> [UInt8] {
    func bytes<T: FixedWidthInteger>(_ value: T) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
    func text(_ text: String) -> [UInt8] { bytes(UInt64(text.utf8.count)) + Array(text.utf8) }
    var file = Array(magic.utf8) + bytes(version) + bytes(tensors) + bytes(keys)
    file += text(key) + bytes(kind) + value
    file += text("t") + bytes(UInt32(sides.count)) + sides.flatMap { bytes($0) } + bytes(type) + bytes(offset)
    return file + [UInt8](repeating: 0, count: 32 - file.count % 32 + 128)
  }

  @Test func `a small file is read`() throws {
    let scratch = Scratch()
    let file = try GGUF(scratch.write("x.gguf", Self.file()))
    #expect(try file.floats("t") == [Float](repeating: 0, count: 32))
    #expect(throws: WeightsError.self) { _ = try file.matrix("nowhere") }
  }

  @Test func `a model in parts is read from its first`() throws {
    let folder = URL(filePath: Self.path).deletingLastPathComponent().path
    let parts = (1...3).map { "split-0000\($0)-of-00003.gguf" }
    let model = try GGUF("\(folder)/\(parts[0])")
    #expect(model.names.sorted() == ["a", "b", "c"])
    #expect(model.metadata["test.string"]?.string == "of the first part")
    for (index, name) in ["a", "b", "c"].enumerated() {
      let expected = (0..<4).map { Float(10 * index + $0) }
      #expect(try model.floats(name) == expected)
      #expect(try model.matrix(name).columns == 4)
    }
    let scratch = Scratch()
    /// The error if these files follow the first one.
    func reason(_ others: [Int], opening name: String) throws -> WeightsError? {
      for (index, part) in ([0] + others).enumerated() {
        scratch.write(parts[index], [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(parts[part])"))))
      }
      return #expect(throws: WeightsError.self) { _ = try GGUF(scratch.file(name)) }
    }
    let missing = try reason([1], opening: parts[0])
    #expect(missing?.code == .missing && missing?.place.hasSuffix(parts[2]) == true)
    #expect(try reason([2, 1], opening: parts[0])?.reason.contains("part 3 of 3, not part 2") == true)
    #expect(try reason([1, 2], opening: parts[1])?.reason.contains("name the first") == true)
    scratch.write("whole.gguf", contents(of: scratch.file(parts[0])))
    let renamed = #expect(throws: WeightsError.self) { _ = try GGUF(scratch.file("whole.gguf")) }
    #expect(renamed?.reason.contains("-00001-of-00003.gguf") == true)
  }

  @Test(arguments: [
    (GGUFTests.file(magic: "GGML"), "GGUF"), (GGUFTests.file(version: 1), "version 1"),
    (GGUFTests.file(version: 0x0300_0000), "big-endian"), (GGUFTests.file(tensors: .max), "tensors"),
    (GGUFTests.file(keys: 1 << 40), "keys"), (GGUFTests.file(kind: 13), "type of metadata 13"),
    // A text and an array that claim more than there is; an array of arrays of arrays….
    (GGUFTests.file(kind: 8, value: [255, 255, 255, 255, 255, 255, 255, 127]), "text"),
    (GGUFTests.file(kind: 9, value: [0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255]), "array"),
    (
      GGUFTests.file(kind: 9, value: (0..<8).flatMap { _ in [9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0] as [UInt8] }),
      "arrays in arrays"
    ),
    (GGUFTests.file(key: "general.alignment", value: [3, 0, 0, 0]), "alignment"),
    (GGUFTests.file(key: "split.count", value: [3, 0, 0, 0]), "-00001-of-00003.gguf"),
    (GGUFTests.file(sides: [1, 1, 1, 1, 1]), "5 sides"), (GGUFTests.file(sides: [0]), "shape"),
    (GGUFTests.file(sides: [.max]), "shape"), (GGUFTests.file(sides: [1 << 62, 1 << 62]), "shape"),
    (GGUFTests.file(sides: [31], type: 2), "shape"), (GGUFTests.file(sides: [4096]), "outside"),
    (GGUFTests.file(offset: 1), "outside"), (GGUFTests.file(offset: .max - 31), "outside"),
    (GGUFTests.file(type: 15), "Q8_K"), (GGUFTests.file(type: 40), "NVFP4"), (GGUFTests.file(type: 41), "Q1_0"),
    (GGUFTests.file(type: 16), "IQ2_XXS"), (GGUFTests.file(type: 99), "type 99"),
  ])
  func `headers that do not fit are refused`(_ bytes: [UInt8], _ words: String) throws {
    let scratch = Scratch()
    let path = scratch.write("x.gguf", bytes)
    let error = #expect(throws: WeightsError.self) { _ = try GGUF(path) }
    #expect(error?.place == path && error?.reason.contains(words) == true, "\(error?.reason ?? "read")")
  }
}
