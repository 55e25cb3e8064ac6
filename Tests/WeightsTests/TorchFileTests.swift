import Failures
import Kernels
import TestSupport
import Testing
import Weights

/// Files saved by torch 2.15 (tools/goldens/torchfiles.py); their values are consecutive, so they are known here.
@Suite struct TorchFileTests {
  static func path(_ name: String) -> String { "\(repository)/Tests/Fixtures/torch/\(name)" }

  @Test(arguments: ["views.pt", "views-legacy.pt"])
  func `views, strides and shared storages have torch's values`(_ name: String) throws {
    let file = try TorchFile(Self.path(name))
    let grid = (0..<24).map { Float($0) }
    func at(_ rows: some Sequence<Int>, _ columns: some Sequence<Int>) -> [Float] {
      rows.flatMap { row in columns.map { grid[6 * row + $0] } }
    }
    let expected: [(String, [Int], [Float])] = [
      ("whole", [4, 6], grid), ("transposed", [6, 4], (0..<6).flatMap { c in (0..<4).map { grid[6 * $0 + c] } }),
      ("part", [2, 3], at(1..<3, 2..<5)), ("stepped", [2, 3], at([0, 2], [1, 3, 5])),
      ("repeated", [2, 3], [1.5, 1.5, 1.5, -2, -2, -2]),
      ("cube", [4, 2, 3], (0..<4).flatMap { c in (0..<6).map { grid[4 * $0 + c] } }), ("scalar", [], [7]),
      ("empty", [0, 3], []), ("parameter", [2], [0.5, 0.25]), ("half", [3], [1, -2, 0x1p-24]),
      ("bfloat16", [2], [1, -0.15625]), ("bfloat16_transposed", [3, 2], [0, 3, 1, 4, 2, 5]),
      ("double", [1], [0.1]), ("e4m3", [3], [1, -0.5, 2]), ("e5m2", [3], [1, -0.5, 2]), ("noted", [2], [3, 4]),
    ]
    for (tensor, shape, values) in expected {
      #expect(file.shape(of: tensor) == shape, "\(tensor)")
      #expect(try file.floats(tensor) == values, "\(tensor)")
      let matrix = try file.matrix(tensor)
      var rows = [Float](repeating: .nan, count: values.count)
      rows.withUnsafeMutableBufferPointer { buffer in
        if let start = buffer.baseAddress { matrix.dequantize(0..<matrix.rows, into: start) }
      }
      #expect(rows == values, "\(tensor) as a matrix")
      if let mapped = file.mappedFloats(tensor) { #expect((0..<values.count).map { mapped[$0] } == values) }
    }
    // In an archive data are aligned, and what lies row by row is not copied.
    #expect((file.mappedFloats("whole") != nil) == (name == "views.pt") && file.mappedFloats("transposed") == nil)
    let wholes = ["uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64", "bool", "complex"]
    #expect(Set(file.names) == Set(expected.map(\.0) + wholes))
    for tensor in wholes { #expect(throws: WeightsError.self) { _ = try file.floats(tensor) } }
  }

  @Test(arguments: ["views.pt", "views-legacy.pt"])
  func `types and bytes of all tensors are told`(_ name: String) throws {
    let file = try TorchFile(Self.path(name))
    let types = [
      "whole": "F32", "half": "F16", "bfloat16": "BF16", "double": "F64", "e4m3": "F8_E4M3", "e5m2": "F8_E5M2",
      "uint8": "U8", "int8": "I8", "int16": "I16", "int32": "I32", "int64": "I64", "uint16": "U16", "uint32": "U32",
      "uint64": "U64", "bool": "BOOL", "complex": "C64",
    ]
    for (tensor, type) in types { #expect(file.type(of: tensor) == type, "\(tensor)") }
    var bytes: [UInt8] = []
    try file.withBytes(of: "uint32") { bytes = [UInt8]($0) }
    #expect(bytes == [0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0])
    // Gathered: [0, 3, 1, …] as bfloat16.
    try file.withBytes(of: "bfloat16_transposed") { bytes = [UInt8]($0) }
    #expect(bytes.count == 12 && file.byteCount(of: "bfloat16_transposed") == 12)
    #expect(Array(bytes.prefix(4)) == [0, 0, 0x40, 0x40])
  }

  @Test(arguments: ["protocol3.pt", "protocol4.pt", "protocol5.pt", "legacy4.pt", "archive.pt"])
  func `any protocol and stem is read`(_ name: String) throws {
    #expect(try TorchFile(Self.path(name)).floats("a") == [1, 2])
    #expect(try WeightFileForm(of: Self.path(name)) == .torch)
  }

  @Test func `of a training script's checkpoint the averaged model is read unless another is asked for`() throws {
    let path = Self.path("checkpoint.pt")
    let file = try TorchFile(path)
    #expect(file.key == "ema" && file.parts == ["ema", "model"])
    #expect(try file.floats("weight") == [10, 20] && file.floats("bias") == [30])
    // The prefix that DistributedDataParallel adds to names is removed.
    let model = try TorchFile(path, key: "model")
    #expect(try model.floats("weight") == [1, 2] && Set(model.names) == ["weight", "bias"])
    // torchvision's averaged models contain the number of averaged models.
    let averaged = try TorchFile(Self.path("averaged.pth"))
    #expect(averaged.key == "model_ema" && Set(averaged.names) == ["weight", "bias"])
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(path, key: "opt") }
    #expect(error?.code == .missing && error?.reason.contains("it has \"ema\", \"model\"") == true)
  }

  @Test func `of a dictionary with tensors and other things the tensors are read, or a part by its key`() throws {
    let path = Self.path("mixed.pt")
    #expect(try TorchFile(path).names == ["a"])
    #expect(try TorchFile(path, key: "inner").floats("b") == [2])
  }

  @Test(arguments: [
    ("module.pt", "torch.nn.modules.linear.Linear"), ("quantized.pt", "_rebuild_qtensor"),
    ("sparse.pt", "_rebuild_sparse_tensor"), ("meta.pt", "_rebuild_meta_tensor_no_storage"),
    ("conjugate.pt", "bit conj"), ("script.pt", "TorchScript"), ("deflated.pt", "compressed"),
    ("list.pt", "a list where a dictionary"), ("others.pt", "\"first\", \"second\""),
  ])
  func `what holds no plain state dict is refused by name`(_ name: String, _ reason: String) throws {
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(Self.path(name)) }
    #expect(error?.code == .unsupported && error?.place == Self.path(name))
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test(arguments: ["views.pt", "views-legacy.pt", "checkpoint.pt"])
  func `a file cut anywhere is refused and changes no value`(_ name: String) throws {
    let (scratch, whole) = (Scratch(), contents(of: Self.path(name)))
    for length in stride(from: 1, to: whole.count, by: 13) {
      let path = scratch.write("cut.pt", Array(whole[..<length]))
      let error = #expect(throws: WeightsError.self, "\(length) bytes") { _ = try TorchFile(path) }
      #expect(error?.code == .corrupt && error?.description.contains("\n") == false, "\(length) bytes")
    }
  }
}
