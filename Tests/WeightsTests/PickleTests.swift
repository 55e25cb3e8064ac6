import Glibc
import Kernels
import TestSupport
import Testing
import Weights

/// Pickles put together opcode by opcode, in the legacy layout, whose storages follow them.
@Suite struct PickleTests {
  private static let magic: [UInt8] = [
    0x80, 2, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, 0x2E,  // the number
    0x80, 2, 0x4D, 0xE9, 0x03, 0x2E,  // version 1001
    0x80, 2, 0x7D, 0x2E,  // nothing about the system
  ]
  /// `["0"]`.
  private static let keys: [UInt8] = [0x80, 2, 0x5D, 0x55, 1, 0x30, 0x61, 0x2E]

  private static func text(_ text: String) -> [UInt8] { [0x55, UInt8(text.utf8.count)] + Array(text.utf8) }

  private static func global(_ module: String, _ name: String) -> [UInt8] {
    [0x63] + Array("\(module)\n\(name)\n".utf8)
  }

  private static func int(_ value: Int) -> [UInt8] {
    [0x8A, 8] + (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func tuple(_ values: [Int]) -> [UInt8] { [0x28] + values.flatMap(int) + [0x74] }

  /// `_rebuild_tensor(storage "0" of `elements`, offset, shape, strides)`.
  private static func tensor(
    _ shape: [Int], _ strides: [Int], offset: Int = 0, elements: Int = 4, type: String = "FloatStorage"
  ) -> [UInt8] {
    let storage = [0x28] + text("storage") + global("torch", type) + text("0") + text("cpu") + int(elements)
    return global("torch._utils", "_rebuild_tensor") + [0x28] + storage + [0x74, 0x51] + int(offset) + tuple(shape)
      + tuple(strides) + [0x74, 0x52]
  }

  /// A file whose object is `{"x": VALUE}`, with a storage of 1, 2, 3, 4.
  private static func file(_ value: [UInt8], _ scratch: Scratch, elements: Int = 4) -> String {
    let object: [UInt8] = [0x80, 2, 0x7D] + text("x") + value + [0x73, 0x2E]
    let count = (0..<8).map { UInt8(truncatingIfNeeded: elements >> (8 * $0)) }
    let data = (1...4).flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: Float(value).bitPattern >> (8 * $0)) }
    }
    return scratch.write("x.pt", magic + object + keys + count + data)
  }

  @Test func `a tensor put together by hand is read`() throws {
    let scratch = Scratch()
    let file = try TorchFile(Self.file(Self.tensor([2, 2], [1, 2]), scratch))
    #expect(try file.floats("x") == [1, 3, 2, 4])
    let last = try TorchFile(Self.file(Self.tensor([1, 1], [.max, .max], offset: 3), scratch))
    #expect(try last.floats("x") == [4])
    let none = try TorchFile(Self.file(Self.tensor([0, .max, .max], [1, 1, 1], offset: 99), scratch))
    #expect(try none.floats("x").isEmpty && none.matrix("x").rows == 0)
  }

  @Test(arguments: [
    ([5], [1], 0), ([4], [1], 1), ([2, 2], [2, 2], 0), ([1], [1], 4), ([1], [1], .max), ([-1], [1], 0), ([2], [-1], 3),
    ([.max], [1], 0), ([.max, .max], [1, 1], 0), ([2], [.max], 0), ([2, 2], [.max, .max], 0), ([2], [1, 1], 0),
    ([2], [1], -1),
  ])
  func `tensors outside their storage are refused`(_ shape: [Int], _ strides: [Int], _ offset: Int) throws {
    let scratch = Scratch()
    let path = Self.file(Self.tensor(shape, strides, offset: offset), scratch)
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(path) }
    #expect(error?.code == .corrupt && error?.place == path && error?.exitStatus == 65)
  }

  @Test func `a few values repeated to fill the memory are refused`() throws {
    let scratch = Scratch()
    let path = Self.file(Self.tensor([1 << 40], [0]), scratch)
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(path) }
    #expect(error?.code == .unsupported && error?.reason.contains("repeats") == true)
  }

  @Test(arguments: [5, 1 << 40, .max, -1])
  func `storages larger than the file are refused`(_ elements: Int) throws {
    let scratch = Scratch()
    let path = Self.file(Self.tensor([4], [1], elements: elements), scratch, elements: elements)
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(path) }
    #expect(error?.code == .corrupt)
  }

  @Test(arguments: [
    ("os", "system"), ("posix", "system"), ("builtins", "eval"), ("builtins", "getattr"), ("torch", "load"),
    ("torch._utils", "_rebuild_qtensor"), ("torch.jit", "ScriptModule"), ("subprocess", "Popen"),
  ])
  func `callables outside the list are refused by name, and nothing runs`(_ module: String, _ name: String) throws {
    let scratch = Scratch()
    let value = Self.global(module, name) + [0x28] + Self.text("touch \(scratch.file("ran"))") + [0x74, 0x52]
    let path = Self.file(value, scratch)
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(path) }
    #expect(error?.code == .unsupported && error?.exitStatus == 78)
    #expect(error?.reason.contains("\"\(module).\(name)\"") == true)
    #expect(!fileExists(scratch.file("ran")))
  }

  @Test func `objects that hold themselves are read as far as they are tensors`() throws {
    let scratch = Scratch()
    // A list in the memo that is its own element, as another member.
    let cycle: [UInt8] = [0x5D, 0x71, 7, 0x68, 7, 0x61]
    let value = Self.tensor([4], [1]) + [0x73] + Self.text("y") + cycle
    #expect(try TorchFile(Self.file(value, scratch)).floats("x") == [1, 2, 3, 4])
    // A size that holds itself is no size.
    let size: [UInt8] = Self.global("torch", "Size") + [0x28] + cycle + [0x74, 0x52]
    #expect(throws: WeightsError.self) { _ = try TorchFile(Self.file(size, scratch)) }
  }

  @Test(
    arguments: [
      [0x2E], [0x52], [0x74], [0x30], [0x32], [0x75], [0x65], [0x61], [0x68, 9], [0x6A, 255, 255, 255, 255], [0x51],
      [0x8D, 255, 255, 255, 255, 255, 255, 255, 255], [0x8B, 255, 255, 255, 255], [0x58, 255, 255, 255, 127, 0x41],
      [0x42, 255, 255, 255, 255], [0x28, 0x28, 0x28], [0x4E, 0x4E, 0x52], [0x4E, 0x4E, 0x62], [0x4B, 1, 0x4E, 0x61],
      [0x69, 0x61, 0x0A, 0x62, 0x0A], [0x80, 9], [0x97], [0x8A, 200], [0x55, 2, 0xC3, 0x28, 0x4E, 0x93], [0x82, 1],
      [0x63, 0x61, 0x61],
    ] as [[UInt8]])
  func `opcodes that do not fit are refused with their place`(_ opcodes: [UInt8]) throws {
    let scratch = Scratch()
    let path = scratch.write("x.pt", Self.magic + [0x80, 2] + opcodes)
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(path) }
    #expect(error?.code == .corrupt && error?.reason.hasPrefix("pickle, byte") == true, "\(error?.reason ?? "")")
  }

  @Test func `a small file that makes millions of objects is refused`() throws {
    let scratch = Scratch()
    // A list of 2000 in the memo becomes an ordered dictionary again and again.
    let pair: [UInt8] = [0x4E, 0x4E, 0x86]
    let list = [0x5D, 0x71, 1, 0x28] + [[UInt8]](repeating: pair, count: 2000).joined() + [0x65]
    let call = Self.global("collections", "OrderedDict") + [0x68, 1, 0x85, 0x52]
    let path = scratch.write("x.pt", Self.magic + [0x80, 2] + list + [[UInt8]](repeating: call, count: 4000).joined())
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(path) }
    #expect(error?.reason.contains("objects") == true)
  }

  @Test func `other pickles are refused`() throws {
    let scratch = Scratch()
    let path = scratch.write("x.pkl", [0x80, 4, 0x4E, 0x2E])
    let error = #expect(throws: WeightsError.self) { _ = try TorchFile(path) }
    #expect(error?.code == .unsupported && error?.reason.contains("torch.save") == true)
    let tar = scratch.write(
      "x.pt", [UInt8](repeating: 0, count: 257) + Array("ustar".utf8) + [UInt8](repeating: 0, count: 300))
    #expect(throws: WeightsError.self) { _ = try TorchFile(tar) }
  }
}

private func fileExists(_ path: String) -> Bool {
  guard let file = fopen(path, "r") else { return false }
  fclose(file)
  return true
}
