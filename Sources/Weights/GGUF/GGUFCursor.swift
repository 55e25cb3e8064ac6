/// Reads the parts of a GGUF header, with bounds checks.
struct GGUFCursor {
  let file: MappedFile
  private(set) var offset: Int
  /// The upper bound for the end of the header.
  private let end: Int

  /// More than any vocabulary needs (10 MB), and little enough to be parsed at once.
  private static let largestHeader = 256 << 20
  private static let deepestArray = 4

  init(_ file: MappedFile, at offset: Int = 0) {
    self.file = file
    self.offset = offset
    end = min(file.count, Self.largestHeader)
  }

  /// Number of remaining bytes.
  var rest: Int { end - offset }

  mutating func integer<T: FixedWidthInteger>(_ type: T.Type) throws(WeightsError) -> T {
    let place = try skip(MemoryLayout<T>.size, "a number")
    return T(littleEndian: file.base.loadUnaligned(fromByteOffset: place, as: T.self))
  }

  /// A count of items that take at least `bytes` each.
  mutating func count(of bytes: Int, _ what: String, most: UInt64 = .max) throws(WeightsError) -> Int {
    let (place, count) = (offset, try integer(UInt64.self))
    guard count <= most else { throw failure("byte \(place): \(count) \(what) where \(most) are possible") }
    guard count <= UInt64(max(0, rest) / bytes) else {
      throw failure("byte \(place): \(count) \(what) do not fit into the \(rest) bytes that follow")
    }
    return Int(count)
  }

  /// Skips bytes and returns the offset of the first.
  @discardableResult
  mutating func skip(_ bytes: Int, _ what: String) throws(WeightsError) -> Int {
    guard bytes <= rest else {
      throw failure(
        end < file.count
          ? "the header is longer than \(Self.largestHeader >> 20) MiB" : "ends within \(what) at byte \(offset)")
    }
    defer { offset += bytes }
    return offset
  }

  mutating func string(_ what: String) throws(WeightsError) -> String {
    let length = try count(of: 1, "bytes of \(what)")
    let place = try skip(length, what)
    return String(decoding: UnsafeRawBufferPointer(start: file.base + place, count: length), as: UTF8.self)
  }

  mutating func type() throws(WeightsError) -> GGUFValueType {
    let (place, number) = (offset, try integer(UInt32.self))
    guard let type = GGUFValueType(rawValue: number) else {
      throw failure("byte \(place): there is no type of metadata \(number)")
    }
    return type
  }

  mutating func value(_ type: GGUFValueType) throws(WeightsError) -> GGUFValue {
    switch type {
    case .uint8: .unsigned(UInt64(try integer(UInt8.self)))
    case .int8: .signed(Int64(try integer(Int8.self)))
    case .uint16: .unsigned(UInt64(try integer(UInt16.self)))
    case .int16: .signed(Int64(try integer(Int16.self)))
    case .uint32: .unsigned(UInt64(try integer(UInt32.self)))
    case .int32: .signed(Int64(try integer(Int32.self)))
    case .float32: .float(Double(Float(bitPattern: try integer(UInt32.self))))
    case .bool: .bool(try integer(UInt8.self) != 0)
    case .string: .string(try string("a text"))
    case .array: .array(try array(depth: 1))
    case .uint64: .unsigned(try integer(UInt64.self))
    case .int64: .signed(try integer(Int64.self))
    case .float64: .float(Double(bitPattern: try integer(UInt64.self)))
    }
  }

  /// Skips an array, whose members stay in the file.
  private mutating func array(depth: Int) throws(WeightsError) -> GGUFArray {
    let type = try type()
    let smallest = type.bytes ?? (type == .string ? 8 : 12)
    let count = try count(of: smallest, "members of an array")
    let start = offset
    if let bytes = type.bytes {
      try skip(count * bytes, "an array")
    } else if type == .string {
      for _ in 0..<count { try skip(try self.count(of: 1, "bytes of a text"), "a text") }
    } else {
      guard depth < Self.deepestArray else {
        throw failure("byte \(start): arrays in arrays, more than \(Self.deepestArray) deep")
      }
      for _ in 0..<count { _ = try array(depth: depth + 1) }
    }
    return GGUFArray(file: file, type: type, range: start..<offset, count: count)
  }

  func failure(_ reason: String) -> WeightsError {
    WeightsError(.corrupt, file.path, "\(reason); fetch the file again")
  }
}
