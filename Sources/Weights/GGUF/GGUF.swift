public import Kernels

/// A model in llama.cpp's format GGUF, version 2 or 3: metadata, and tensors in block formats.
///
/// Magic, version, counts; metadata; names, shapes, types and offsets of the tensors; then, aligned, the data
/// (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md). The file is mapped: a tensor is read when it is used.
/// The first file of a split model implies the names of all others, as in llama.cpp: `NAME-00001-of-00003.gguf`.
public final class GGUF: WeightFile {
  /// The location of a tensor.
  public struct Entry: Sendable, Equatable {
    /// Slowest dimension first, as everywhere in this package; the file has the reverse order.
    public let shape: [Int]
    public let format: BlockFormat
    /// Byte range in the file.
    public let range: Range<Int>
    /// Index of the file of a split model.
    public let part: Int
    /// Number of elements.
    public var count: Int { shape.reduce(1, *) }
  }

  /// The path, for messages.
  public let path: String
  public let version: Int
  /// By key, such as `general.architecture`.
  public let metadata: [String: GGUFValue]
  public let entries: [String: Entry]
  /// The files of a split model, in order.
  public let mappedFiles: [MappedFile]

  /// Opens a file and, if it is the first of a split model, the others, and checks their headers.
  ///
  /// - Throws: `WeightsError`; `.unsupported` names unsupported tensor types.
  public init(_ path: String) throws(WeightsError) {
    self.path = path
    let first = try GGUFHeader(path, part: 0)
    (version, metadata) = (first.version, first.metadata)
    var (files, entries) = ([first.file], first.entries)
    for (index, name) in try first.otherParts().enumerated() {
      let next = try GGUFHeader(name, part: index + 1)
      try next.check(isPart: index + 1, of: first)
      for (name, entry) in next.entries where entries.updateValue(entry, forKey: name) != nil {
        throw WeightsError(.corrupt, next.file.path, "tensor \"\(name.prefix(100))\" is in another part too")
      }
      files.append(next.file)
    }
    (mappedFiles, self.entries) = (files, entries)
  }
}

// MARK: - Tensors

extension GGUF {
  public var names: [String] { Array(entries.keys) }

  public func shape(of name: String) -> [Int]? { entries[name]?.shape }

  public func type(of name: String) -> String? { entries[name]?.format.rawValue }

  public func byteCount(of name: String) -> Int? { entries[name]?.range.count }

  public func withBytes(of name: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(WeightsError) {
    let entry = try entry(name)
    body(UnsafeRawBufferPointer(rebasing: mappedFiles[entry.part].bytes[entry.range]))
  }

  public func mappedFloats(_ name: String) -> UnsafePointer<Float>? {
    guard let entry = entries[name], entry.format == .f32, entry.range.lowerBound % 4 == 0 else { return nil }
    return (mappedFiles[entry.part].base + entry.range.lowerBound).assumingMemoryBound(to: Float.self)
  }

  public func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    let entry = try entry(name)
    entry.format.dequantize(mappedFiles[entry.part].base + entry.range.lowerBound, count: entry.count, into: target)
  }

  public func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    let entry = try entry(name)
    let columns = max(1, entry.shape.last ?? 1)
    return BlockMatrix(
      entry.format, rows: entry.count / columns, columns: columns,
      mappedFiles[entry.part].base + entry.range.lowerBound,
      owner: mappedFiles[entry.part])
  }

  private func entry(_ name: String) throws(WeightsError) -> Entry {
    guard let entry = entries[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    return entry
  }
}
