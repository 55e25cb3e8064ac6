import Exact
import Glibc
public import Kernels

/// A file written by torch.save: `.pt`, `.pth`, `.bin`, `.ckpt`, of torch 0.2 to 2.15.
///
/// Such files are Python pickles, which can run code when Python reads them. Here no code is run: our own interpreter
/// builds tensors from what is known to be data, and refuses everything else by name. The file is mapped: a tensor is
/// read on demand. (pytorch 2.15, torch/serialization.py, torch/_utils.py.)
public final class TorchFile: WeightFile {
  /// The path, for messages.
  public let path: String
  /// The key of the state dict that is read; nil if it is the whole file.
  public let key: String?
  /// The keys of all state dicts in the file, if there are several parts.
  public let parts: [String]
  private let tensors: [String: TorchTensor]
  private let file: MappedFile

  /// Opens a file and checks the locations of its tensors; `key` chooses one of its state dicts.
  ///
  /// - Throws: `WeightsError`.
  public init(_ path: String, key: String? = nil) throws(WeightsError) {
    self.path = path
    file = try MappedFile(path)
    let contents = try TorchContents(path: path, file.bytes)
    let state = try StateDict(contents.root, in: contents.heap, key: key, path: path)
    var (tensors, spellings): ([String: TorchTensor], [String: String]) = ([:], [:])
    for (name, number) in state.tensors {
      // The last occurrence of a key wins, as in a dictionary; canonically equivalent texts are different keys.
      guard spellings[name].map({ $0.isExactly(name) }) ?? true else {
        throw WeightsError(.unsupported, path, "two tensors have names that differ only in how letters are encoded")
      }
      spellings[name] = name
      tensors[name] = try contents.place(of: number, named: name)
    }
    self.tensors = tensors
    (self.key, parts) = (state.key, state.parts)
  }

  /// Whether the bytes begin like a torch.save file.
  static func isPossible(_ bytes: UnsafeRawBufferPointer) -> Bool { TorchContents.isPossible(bytes) }

  public var names: [String] { Array(tensors.keys) }

  public var mappedFiles: [MappedFile] { [file] }

  public func shape(of name: String) -> [Int]? { tensors[name]?.shape }

  public func type(of name: String) -> String? { tensors[name]?.type.rawValue }

  public func byteCount(of name: String) -> Int? { tensors[name]?.byteCount }

  public func mappedFloats(_ name: String) -> UnsafePointer<Float>? {
    guard let tensor = tensors[name], tensor.type == .f32, tensor.start % 4 == 0, tensor.isContiguous else {
      return nil
    }
    return (file.base + tensor.start).assumingMemoryBound(to: Float.self)
  }

  public func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    let tensor = try tensor(name)
    let columns = max(1, tensor.shape.last ?? 1)
    if tensor.isContiguous, let format = BlockFormat(rawValue: tensor.type.rawValue) {
      return BlockMatrix(
        format, rows: tensor.count / columns, columns: columns, file.base + tensor.start, owner: file)
    }
    try check(tensor, name)
    let values = Storage(count: tensor.count)
    try read(name, into: values.pointer)
    return BlockMatrix(.f32, rows: values.count / columns, columns: columns, values.pointer, owner: values)
  }

  public func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    let tensor = try tensor(name)
    try check(tensor, name)
    withElements(of: tensor) { _ = tensor.type.convert($0, count: tensor.count, into: target) }
  }

  public func withBytes(of name: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(WeightsError) {
    let tensor = try tensor(name)
    withElements(of: tensor) { body(UnsafeRawBufferPointer(start: $0, count: tensor.byteCount)) }
  }

  /// Passes the elements in row-major order: in place, or gathered.
  private func withElements(of tensor: TorchTensor, _ body: (UnsafeRawPointer) -> Void) {
    if tensor.isContiguous { return body(file.base + tensor.start) }
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, tensor.byteCount), alignment: 64)
    defer { copy.deallocate() }
    tensor.gather(from: file.base, into: copy)
    body(copy)
  }

  private func tensor(_ name: String) throws(WeightsError) -> TorchTensor {
    guard let tensor = tensors[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    return tensor
  }

  /// Checks that values can be converted to floats, before memory is allocated for them.
  private func check(_ tensor: TorchTensor, _ name: String) throws(WeightsError) {
    guard tensor.type.isFloat else {
      throw WeightsError(
        .unsupported, path,
        "tensor \"\(name.prefix(100))\" is \(tensor.type.rawValue), which is not read as numbers; convert it to F32, F16 "
          + "or BF16")
    }
  }
}
