internal import Exact

/// Reads Thrift's compact protocol, in which Parquet stores its metadata.
struct ThriftReader {
  enum Kind: UInt8 {
    case yes = 1
    case no = 2
    case byte = 3
    case int16 = 4
    case int32 = 5
    case int64 = 6
    case double = 7
    case binary = 8
    case list = 9
    case set = 10
    case map = 11
    case structure = 12
    case uuid = 13
  }

  /// The header of a field.
  struct Field {
    let id: Int
    let kind: Kind
  }

  private static let maximumDepth = 32

  private(set) var cursor: ParquetCursor

  init(_ cursor: ParquetCursor) { self.cursor = cursor }

  var position: Int { cursor.position }

  /// The next field header of a structure; `last` is the id of the previous field (0 at first); nil at the end.
  mutating func field(after last: inout Int) throws(ParquetFault) -> Field? {
    let byte = try cursor.byte()
    if byte == 0 { return nil }
    let kind = try Self.kind(byte & 0x0F)
    if byte >> 4 == 0 {
      guard let id = Int16(exactly: try cursor.zigzag()) else { throw .corrupt("a field's number is no number") }
      last = Int(id)
    } else {
      last += Int(byte >> 4)
    }
    return Field(id: last, kind: kind)
  }

  mutating func integer(_ field: Field) throws(ParquetFault) -> Int64 {
    switch field.kind {
    case .byte: Int64(Int8(bitPattern: try cursor.byte()))
    case .int16, .int32, .int64: try cursor.zigzag()
    default: throw Self.unexpected(field)
    }
  }

  /// A number that is a size or count.
  mutating func size(_ field: Field) throws(ParquetFault) -> Int {
    guard let size = CheckedSize(try integer(field)).value else {
      throw .corrupt("field \(field.id) is a negative size")
    }
    return size
  }

  func bool(_ field: Field) throws(ParquetFault) -> Bool {
    guard field.kind == .yes || field.kind == .no else { throw Self.unexpected(field) }
    return field.kind == .yes
  }

  mutating func binary(_ field: Field) throws(ParquetFault) -> [UInt8] {
    guard field.kind == .binary else { throw Self.unexpected(field) }
    return Array(cursor.bytes[try cursor.take(try cursor.size())])
  }

  mutating func text(_ field: Field) throws(ParquetFault) -> String {
    guard let text = String(validating: try binary(field), as: UTF8.self) else {
      throw .corrupt("field \(field.id) is not UTF-8")
    }
    return text
  }

  /// The number of structures in the list that follows.
  mutating func structures(_ field: Field) throws(ParquetFault) -> Int {
    guard field.kind == .list else { throw Self.unexpected(field) }
    let (kind, count) = try listHeader()
    guard kind == .structure || count == 0 else { throw Self.unexpected(field) }
    return count
  }

  /// Enters a structure that is the value of a field.
  func enter(_ field: Field) throws(ParquetFault) {
    guard field.kind == .structure else { throw Self.unexpected(field) }
  }

  mutating func skip(_ field: Field) throws(ParquetFault) { try skip(field.kind, inList: false, 0) }

  private mutating func skip(_ kind: Kind, inList: Bool, _ depth: Int) throws(ParquetFault) {
    guard depth < Self.maximumDepth else { throw .corrupt("structures nested deeper than \(Self.maximumDepth)") }
    switch kind {
    case .yes, .no: if inList { _ = try cursor.byte() }
    case .byte: _ = try cursor.byte()
    case .int16, .int32, .int64: _ = try cursor.varint()
    case .double: _ = try cursor.take(8)
    case .uuid: _ = try cursor.take(16)
    case .binary: _ = try cursor.take(try cursor.size())
    case .list, .set:
      let (kind, count) = try listHeader()
      for _ in 0..<count { try skip(kind, inList: true, depth + 1) }
    case .map:
      let count = try cursor.size()
      if count == 0 { return }
      let kinds = try cursor.byte()
      let (key, value) = (try Self.kind(kinds >> 4), try Self.kind(kinds & 0x0F))
      guard count <= cursor.remaining else { throw .ends }
      for _ in 0..<count {
        try skip(key, inList: true, depth + 1)
        try skip(value, inList: true, depth + 1)
      }
    case .structure:
      var last = 0
      while let field = try field(after: &last) { try skip(field.kind, inList: false, depth + 1) }
    }
  }

  // An element takes at least one byte, so the count is bounded by the remaining bytes.
  private mutating func listHeader() throws(ParquetFault) -> (kind: Kind, count: Int) {
    let byte = try cursor.byte()
    let count = byte >> 4 == 15 ? try cursor.size() : Int(byte >> 4)
    guard count <= cursor.remaining else { throw .ends }
    return (try Self.kind(byte & 0x0F), count)
  }

  private static func kind(_ number: UInt8) throws(ParquetFault) -> Kind {
    guard let kind = Kind(rawValue: number) else { throw .corrupt("\(number) is no type of Thrift's") }
    return kind
  }

  private static func unexpected(_ field: Field) -> ParquetFault {
    .corrupt("field \(field.id) is of type \(field.kind), which it cannot be")
  }
}
