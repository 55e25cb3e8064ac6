/// The header of a page.
struct PageHeader {
  enum Kind: Int {
    case data
    case index
    case dictionary
    case dataV2
  }

  var kind = Kind.data
  /// The size of the uncompressed page, levels included, and its size in the file.
  var size = -1
  var storedSize = -1
  var checksum: UInt32?
  var values = -1
  var encoding = -1
  // Version 1 only:
  var levelEncoding = -1
  // Version 2 only, where levels are never compressed:
  var levelBytes = 0
  var repetitionBytes = 0
  var isCompressed = true

  /// Reads a header.
  init(_ reader: inout ThriftReader) throws(ParquetFault) {
    var number: Int?
    var last = 0
    while let field = try reader.field(after: &last) {
      switch field.id {
      case 1: number = try reader.size(field)
      case 2: size = try reader.size(field)
      case 3: storedSize = try reader.size(field)
      case 4: checksum = UInt32(truncatingIfNeeded: try reader.integer(field))
      case 5, 7, 8:
        try reader.enter(field)
        try readInner(&reader, isSecond: field.id == 8, isDictionary: field.id == 7)
      default: try reader.skip(field)
      }
    }
    guard let number, let kind = Kind(rawValue: number) else {
      throw .unsupported("a page of type \(number.map(String.init) ?? "none")")
    }
    self.kind = kind
    guard size >= 0, storedSize >= 0 else { throw .corrupt("a page that does not tell its size") }
    guard kind == .index || (values >= 0 && encoding >= 0) else {
      throw .corrupt("a page that does not tell its values")
    }
  }

  private mutating func readInner(
    _ reader: inout ThriftReader, isSecond: Bool, isDictionary: Bool
  ) throws(ParquetFault) {
    var last = 0
    while let field = try reader.field(after: &last) {
      switch (field.id, isSecond) {
      case (1, _): values = try reader.size(field)
      case (2, false), (4, true): encoding = try reader.size(field)
      case (3, false) where !isDictionary: levelEncoding = try reader.size(field)
      case (5, true): levelBytes = try reader.size(field)
      case (6, true): repetitionBytes = try reader.size(field)
      case (7, true): isCompressed = try reader.bool(field)
      default: try reader.skip(field)
      }
    }
  }
}
