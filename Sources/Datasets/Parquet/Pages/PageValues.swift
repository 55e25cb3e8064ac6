internal import Exact

/// A value of a column, or null.
enum ParquetCell {
  /// `definition`: the number of levels that are not null.
  case null(definition: Int)
  case bytes([UInt8])
  case integer(Int64)
}

/// The values of a dictionary page.
struct PageDictionary {
  private let bytes: [UInt8]
  private let type: ParquetSchema.PhysicalType
  // Offsets of byte arrays, with their lengths; pages are smaller than 4 GiB.
  private var starts: [UInt32] = []
  private let count: Int

  init(_ bytes: [UInt8], count: Int, _ type: ParquetSchema.PhysicalType) throws(ParquetFault) {
    self.bytes = bytes
    self.type = type
    self.count = count
    if type == .bytes {
      var cursor = ParquetCursor(bytes)
      guard count <= bytes.count / 4 else { throw .ends }
      for _ in 0..<count {
        starts.append(UInt32(truncatingIfNeeded: cursor.position))
        _ = try cursor.take(Int(try cursor.little(4)))
      }
    } else {
      guard count <= bytes.count / (type == .int32 ? 4 : 8) else { throw .ends }
    }
  }

  func value(_ index: Int) throws(ParquetFault) -> ParquetCell {
    guard index < count else { throw .corrupt("entry \(index) of a dictionary of \(count)") }
    let width = type == .int32 ? 4 : 8
    let start = type == .bytes ? Int(starts[index]) : width * index
    var cursor = ParquetCursor(bytes, start..<bytes.count)
    return try plainValue(&cursor, type)
  }
}

/// A PLAIN-encoded value.
private func plainValue(
  _ cursor: inout ParquetCursor, _ type: ParquetSchema.PhysicalType
) throws(ParquetFault) -> ParquetCell {
  switch type {
  case .int32: .integer(Int64(Int32(truncatingIfNeeded: try cursor.little(4))))
  case .int64: .integer(Int64(bitPattern: try cursor.little(8)))
  case .bytes: .bytes(Array(cursor.bytes[try cursor.take(Int(try cursor.little(4)))]))
  case .boolean, .int96, .float, .double, .fixedBytes: throw .unsupported("values of type \(type)")
  }
}

/// The non-null values of a data page, in any encoding.
struct PageValues {
  private let type: ParquetSchema.PhysicalType
  private let encoding: ParquetEncoding
  private let dictionary: PageDictionary?
  private let count: Int
  private var cursor: ParquetCursor
  private var indices: HybridRuns?
  private var integers: DeltaIntegers?
  private var lengths: DeltaIntegers?
  private var prefixes: DeltaIntegers?
  private var last: [UInt8] = []

  /// `cursor`: the bytes after the levels; nothing is read before the first value, because there may be none.
  ///
  /// `count`: the number of values, including nulls.
  init(
    _ cursor: ParquetCursor, count: Int, _ encoding: ParquetEncoding, _ type: ParquetSchema.PhysicalType,
    _ dictionary: PageDictionary?
  ) throws(ParquetFault) {
    let isInteger = type == .int32 || type == .int64
    switch encoding {
    case .plain: break
    case .plainDictionary, .dictionary:
      guard dictionary != nil else { throw .corrupt("is encoded by a dictionary that is not there") }
    case .delta where isInteger: break
    case .deltaLengths where type == .bytes: break
    case .deltaBytes where type == .bytes: break
    default: throw encoding.refusal(of: type)
    }
    self.cursor = cursor
    self.count = count
    self.encoding = encoding
    self.type = type
    self.dictionary = dictionary
  }

  mutating func next() throws(ParquetFault) -> ParquetCell {
    switch encoding {
    case .plainDictionary, .dictionary:
      if indices == nil {
        let width = Int(try cursor.byte())
        indices = try HybridRuns(cursor, width: width)
      }
      guard let index = try indices?.next(), let value = try dictionary?.value(index) else { throw .ends }
      return value
    case .delta:
      if integers == nil { integers = try DeltaIntegers(cursor, limit: count) }
      guard let value = try integers?.next() else { throw .ends }
      return .integer(type == .int32 ? Int64(Int32(truncatingIfNeeded: value)) : value)
    case .deltaLengths:
      if lengths == nil { try beginLengths() }
      guard let length = try lengths?.size(limit: cursor.remaining) else { throw .ends }
      return .bytes(Array(cursor.bytes[try cursor.take(length)]))
    case .deltaBytes:
      if prefixes == nil {
        let numbers = try DeltaIntegers(cursor, limit: count)
        prefixes = numbers
        cursor = try numbers.rest()
        try beginLengths()
      }
      guard let prefix = try prefixes?.size(limit: last.count), let length = try lengths?.size(limit: cursor.remaining)
      else { throw .ends }
      last.removeLast(last.count - prefix)
      last += cursor.bytes[try cursor.take(length)]
      return .bytes(last)
    default: return try plainValue(&cursor, type)
    }
  }

  // The lengths precede the bytes, so they are iterated over twice instead of being stored.
  private mutating func beginLengths() throws(ParquetFault) {
    let numbers = try DeltaIntegers(cursor, limit: count)
    lengths = numbers
    cursor = try numbers.rest()
  }
}

/// The encoding of a page's values.
enum ParquetEncoding: Int {
  case plain = 0
  case plainDictionary = 2
  case runs = 3
  case bitPacked = 4
  case delta = 5
  case deltaLengths = 6
  case deltaBytes = 7
  case dictionary = 8
  case byteStreamSplit = 9

  /// The encoding with this number.
  init(number: Int) throws(ParquetFault) {
    guard let encoding = ParquetEncoding(rawValue: number) else {
      throw .unsupported("encoding \(number) is not known here; write the file anew with PLAIN")
    }
    self = encoding
  }

  var name: String {
    switch self {
    case .plain: "PLAIN"
    case .plainDictionary: "PLAIN_DICTIONARY"
    case .runs: "RLE"
    case .bitPacked: "BIT_PACKED"
    case .delta: "DELTA_BINARY_PACKED"
    case .deltaLengths: "DELTA_LENGTH_BYTE_ARRAY"
    case .deltaBytes: "DELTA_BYTE_ARRAY"
    case .dictionary: "RLE_DICTIONARY"
    case .byteStreamSplit: "BYTE_STREAM_SPLIT"
    }
  }

  func refusal(of type: ParquetSchema.PhysicalType) -> ParquetFault {
    .unsupported("encoding \(name) of a column of type \(type) is not read; write the file anew with PLAIN")
  }
}
