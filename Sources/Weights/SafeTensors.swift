import Exact
import JSON
public import Kernels

/// A file of named tensors in Hugging Face's safetensors format.
///
/// Eight bytes with the length of the header, little-endian; the header, a JSON object with dtype, shape and byte range
/// of each name; the data (https://huggingface.co/docs/safetensors). The file is mapped: a tensor is read on demand.
public final class SafeTensors: WeightFile {
  /// The location of a tensor.
  public struct Entry: Sendable, Equatable {
    /// Such as F32, F16, BF16, I64.
    public let type: String
    public let shape: [Int]
    /// Byte range in the file.
    public let range: Range<Int>
    /// Number of elements.
    public var count: Int { CheckedSize(product: shape).saturated }
  }

  /// The path, for messages.
  public let path: String
  /// Texts noted by the writer.
  public let metadata: [String: String]
  public let entries: [String: Entry]
  private let file: MappedFile

  public var mappedFiles: [MappedFile] { [file] }

  /// Opens a file and checks its header.
  ///
  /// - Throws: `WeightsError`.
  public init(_ path: String) throws(WeightsError) {
    self.path = path
    file = try MappedFile(path)
    guard file.count >= 10 else { throw WeightsError(.corrupt, path, "\(file.count) bytes are no safetensors file") }
    (metadata, entries) = try Self.header(file.base, file.count, path)
  }

  private static func header(
    _ base: UnsafeRawPointer, _ size: Int, _ path: String
  ) throws(WeightsError) -> ([String: String], [String: Entry]) {
    let length = UInt64(littleEndian: base.loadUnaligned(as: UInt64.self))
    guard length <= UInt64(min(size - 8, 100 << 20)) else {
      throw WeightsError(.corrupt, path, "the header says \(length) bytes; the file has \(size). Fetch it again")
    }
    let start = 8 + Int(length)
    let text: JSONValue
    do throws(JSONError) {
      text = try JSONValue(parsing: UnsafeRawBufferPointer(start: base + 8, count: Int(length)))
    } catch {
      throw WeightsError(.corrupt, path, "header, \(error); fetch the file again")
    }
    guard case .object(let object) = text else { throw WeightsError(.corrupt, path, "the header is no object") }
    var (metadata, entries): ([String: String], [String: Entry]) = ([:], [:])
    for member in object.members {
      if member.name == "__metadata__" {
        if case .object(let notes) = member.value {
          for note in notes.members { metadata[note.name] = note.value.string }
        }
        continue
      }
      entries[member.name] = try entry(member.value, named: member.name, data: start, size, path)
    }
    return (metadata, entries)
  }

  private static func entry(
    _ value: JSONValue, named name: String, data start: Int, _ size: Int, _ path: String
  ) throws(WeightsError) -> Entry {
    let shape = value["shape"]?.array?.compactMap(\.int).map { Int($0) }
    let offsets = value["data_offsets"]?.array?.compactMap(\.int).map { Int($0) }
    guard let type = value["dtype"]?.string, let shape, let offsets, offsets.count == 2,
      shape.count == value["shape"]?.array?.count, shape.allSatisfy({ $0 >= 0 }), offsets[0] >= 0,
      offsets[0] <= offsets[1], offsets[1] <= size - start
    else { throw WeightsError(.corrupt, path, "tensor \"\(name)\" lies outside the file; fetch it again") }
    if let bits = ElementType(rawValue: type)?.bits {
      let (count, size) = (CheckedSize(product: shape).saturated, offsets[1] - offsets[0])
      // The number of bits cannot overflow for sizes that a file can have.
      guard count <= Int.max / 64, count * bits % 8 == 0, count * bits / 8 == size else {
        throw WeightsError(
          .corrupt, path, "tensor \"\(name.prefix(100))\": \(size) bytes for \(shape) of \(type); fetch the file again")
      }
    }
    return Entry(type: type, shape: shape, range: start + offsets[0]..<start + offsets[1])
  }

  public var names: [String] { Array(entries.keys) }

  public func type(of name: String) -> String? { entries[name]?.type }

  public func byteCount(of name: String) -> Int? { entries[name]?.range.count }

  public func withBytes(of name: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(WeightsError) {
    guard let entry = entries[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    body(UnsafeRawBufferPointer(rebasing: file.bytes[entry.range]))
  }

  public var notes: [(name: String, value: String)] {
    metadata.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  public func shape(of name: String) -> [Int]? { entries[name]?.shape }

  public func mappedFloats(_ name: String) -> UnsafePointer<Float>? {
    guard let entry = entries[name], entry.type == "F32", entry.range.lowerBound % 4 == 0 else { return nil }
    return (file.base + entry.range.lowerBound).assumingMemoryBound(to: Float.self)
  }

  public func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    guard let entry = entries[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    let columns = max(1, entry.shape.last ?? 1)
    // safetensors has no block formats: the size of an unknown type was not checked.
    if let format = BlockFormat(rawValue: entry.type), !format.isQuantized {
      return BlockMatrix(
        format, rows: entry.count / columns, columns: columns, file.base + entry.range.lowerBound, owner: file)
    }
    let values = Storage(count: ElementType(rawValue: entry.type) == nil ? 0 : entry.count)
    try read(name, into: values.pointer)
    return BlockMatrix(.f32, rows: values.count / columns, columns: columns, values.pointer, owner: values)
  }

  /// Reads the values of a tensor, which must be floats of any width.
  ///
  /// - Throws: `WeightsError` `.missing` for an unknown name, `.unsupported` for another type.
  public func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    guard let entry = entries[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    guard
      let type = ElementType(rawValue: entry.type),
      type.convert(file.base + entry.range.lowerBound, count: entry.count, into: target)
    else {
      throw WeightsError(
        .unsupported, path,
        "tensor \"\(name.prefix(100))\" is \(entry.type.prefix(20)), which is not read as numbers; convert it to F32, F16 or BF16"
      )
    }
  }
}
