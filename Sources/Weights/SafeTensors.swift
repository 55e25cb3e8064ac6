import Exact
import JSON
public import Tensors

/// A file of named tensors in Hugging Face's safetensors format.
///
/// Eight bytes with the length of the header, little-endian; the header, a JSON object of names with dtype, shape and
/// byte range; the data. (https://huggingface.co/docs/safetensors.) The file is mapped: a tensor is read when asked for.
public final class SafeTensors: TensorSource, Sendable {
  /// One tensor's place.
  public struct Entry: Sendable, Equatable {
    /// Such as F32, F16, BF16, I64.
    public let type: String
    public let shape: [Int]
    /// Bytes in the file.
    public let range: Range<Int>
    /// Elements held.
    public var count: Int { CheckedSize(product: shape).saturated }
  }

  /// The path, for messages.
  public let path: String
  /// Whatever the writer noted, text by text.
  public let metadata: [String: String]
  public let entries: [String: Entry]
  private let file: MappedFile
  /// Bits of an element, of the types of safetensors 0.8.
  private static let bitsPerElement = [
    "F64": 64, "F32": 32, "F16": 16, "BF16": 16, "I64": 64, "I32": 32, "I16": 16, "I8": 8, "U8": 8, "BOOL": 8,
    "U16": 16,
    "U32": 32, "U64": 64, "C64": 64, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8, "F8_E8M0": 8,
    "F6_E2M3": 6, "F6_E3M2": 6, "F4": 4,
  ]

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
    if let bits = bitsPerElement[type] {
      let (count, size) = (CheckedSize(product: shape).saturated, offsets[1] - offsets[0])
      // The bits of as many bytes as a file can have fit.
      guard count <= Int.max / 64, count * bits % 8 == 0, count * bits / 8 == size else {
        throw WeightsError(
          .corrupt, path, "tensor \"\(name.prefix(100))\": \(size) bytes for \(shape) of \(type); fetch the file again")
      }
    }
    return Entry(type: type, shape: shape, range: start + offsets[0]..<start + offsets[1])
  }

  public var names: [String] { Array(entries.keys) }

  /// Whether a tensor's values may need scales that lie in another.
  func isEightBitFloat(_ name: String) -> Bool {
    guard let type = entries[name]?.type else { return false }
    return type == "F8_E4M3" || type == "F8_E5M2"
  }

  public func shape(of name: String) -> [Int]? { entries[name]?.shape }

  public func mappedFloats(_ name: String) -> UnsafePointer<Float>? {
    guard let entry = entries[name], entry.type == "F32", entry.range.lowerBound % 4 == 0 else { return nil }
    return (file.base + entry.range.lowerBound).assumingMemoryBound(to: Float.self)
  }

  public func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    guard let entry = entries[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    let columns = max(1, entry.shape.last ?? 1)
    // safetensors has no blocks: of a type it does not know the size was not checked.
    if let format = BlockFormat(rawValue: entry.type), !format.isQuantized {
      return BlockMatrix(
        format, rows: entry.count / columns, columns: columns, file.base + entry.range.lowerBound, owner: file)
    }
    let values = Storage(count: Self.bitsPerElement[entry.type] == nil ? 0 : entry.count)
    try read(name, into: values.pointer)
    return BlockMatrix(.f32, rows: values.count / columns, columns: columns, values.pointer, owner: values)
  }

  /// Writes the values of a tensor, which must be floats of any width.
  ///
  /// - Throws: `WeightsError` `.missing` for an unknown name, `.unsupported` for another type.
  public func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    guard let entry = entries[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    guard convert(entry, into: target) else {
      throw WeightsError(
        .unsupported, path,
        "tensor \"\(name.prefix(100))\" is \(entry.type.prefix(20)), which is not read as numbers; convert it to F32, F16 or BF16"
      )
    }
  }

  // Apart from what throws: Swift 6.3 loses the error register in a switch of so many loops.
  /// Writes the values of a tensor; false where its type has none that are read.
  private func convert(_ entry: Entry, into target: UnsafeMutablePointer<Float>) -> Bool {
    let (source, count) = (file.base + entry.range.lowerBound, entry.count)
    @inline(__always) func convert<T>(_ type: T.Type, _ value: (T) -> Float) {
      for index in 0..<count {
        target[index] = value(source.loadUnaligned(fromByteOffset: index * MemoryLayout<T>.stride, as: T.self))
      }
    }
    switch entry.type {
    case "F32": UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: 4 * count)
    case "F64": convert(UInt64.self) { Float(Double(bitPattern: $0)) }
    case "BF16": convert(UInt16.self) { Float(bitPattern: UInt32($0) << 16) }
    case "F16": convert(UInt16.self) { Float(Float16(bitPattern: $0)) }
    case "F8_E4M3": convert(UInt8.self) { Self.float8($0) }
    case "F8_E5M2": convert(UInt8.self) { Float(Float16(bitPattern: UInt16($0) << 8)) }
    case "F8_E8M0": convert(UInt8.self) { Self.powerOfTwo($0) }
    default: return false
    }
    return true
  }

  /// OCP 8-bit exponent E8M0 (all ones is not a number).
  private static func powerOfTwo(_ bits: UInt8) -> Float {
    switch bits {
    case 0: 0x1p-127
    case 0xFF: .nan
    default: Float(bitPattern: UInt32(bits) << 23)
    }
  }

  /// OCP 8-bit float E4M3 (no infinities; all ones is not a number).
  private static func float8(_ bits: UInt8) -> Float {
    let sign: Float = bits & 0x80 == 0 ? 1 : -1
    let (exponent, fraction) = (Int(bits >> 3 & 15), Float(bits & 7))
    if bits & 0x7F == 0x7F { return .nan }
    if exponent == 0 { return sign * fraction * 0x1p-9 }
    return sign * (1 + fraction / 8) * Float(sign: .plus, exponent: exponent - 7, significand: 1)
  }
}
