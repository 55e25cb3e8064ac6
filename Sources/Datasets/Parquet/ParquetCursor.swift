internal import Exact

/// A position in bytes that are read sequentially, with bounds checks.
struct ParquetCursor {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  /// Starts at the beginning of `range`, which lies within the bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  var remaining: Int { end - position }

  mutating func byte() throws(ParquetFault) -> UInt8 {
    guard position < end else { throw .ends }
    defer { position += 1 }
    return bytes[position]
  }

  /// Skips `count` bytes and returns their range.
  mutating func take(_ count: Int) throws(ParquetFault) -> Range<Int> {
    guard count >= 0, count <= remaining else { throw .ends }
    defer { position += count }
    return position..<position + count
  }

  /// A little-endian unsigned integer of `count` bytes, at most 8.
  mutating func little(_ count: Int) throws(ParquetFault) -> UInt64 {
    var value: UInt64 = 0
    for (shift, index) in try take(count).enumerated() { value |= UInt64(bytes[index]) << UInt64(8 * shift) }
    return value
  }

  /// An integer in groups of seven bits, lowest first (ULEB128).
  mutating func varint() throws(ParquetFault) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 {
        guard shift < 63 || byte <= 1 else { break }
        return value
      }
    }
    throw .corrupt("a number of more than 64 bits")
  }

  /// A zigzag-encoded signed integer.
  mutating func zigzag() throws(ParquetFault) -> Int64 {
    let value = try varint()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A size, checked to be valid.
  mutating func size() throws(ParquetFault) -> Int {
    guard let size = CheckedSize(try varint()).value else { throw .corrupt("a size that no number holds") }
    return size
  }
}
