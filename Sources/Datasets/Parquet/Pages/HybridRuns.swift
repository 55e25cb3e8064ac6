/// Integers of a few bits in run-length and bit-packed runs: levels, and indices into dictionaries.
struct HybridRuns {
  private var cursor: ParquetCursor
  private let width: Int
  private var repeated = 0
  private var value = 0
  private var packed = 0
  /// Bits of a packed run that have been read but not used, next one lowest.
  private var bits: UInt64 = 0
  private var bitCount = 0

  /// `width`: bits per integer, at most 32.
  init(_ cursor: ParquetCursor, width: Int) throws(ParquetFault) {
    guard width <= 32 else { throw .corrupt("numbers of \(width) bits, 32 at most") }
    self.cursor = cursor
    self.width = width
  }

  mutating func next() throws(ParquetFault) -> Int {
    // A run may be empty, but takes a byte.
    while repeated == 0, packed == 0 { try readHeader() }
    if repeated > 0 {
      repeated -= 1
      return value
    }
    while bitCount < width {
      bits |= UInt64(try cursor.byte()) << UInt64(bitCount)
      bitCount += 8
    }
    packed -= 1
    let number = Int(bits & (1 << UInt64(width) - 1))
    bits >>= UInt64(width)
    bitCount -= width
    return number
  }

  private mutating func readHeader() throws(ParquetFault) {
    let header = try cursor.varint()
    if header & 1 == 0 {
      repeated = Int(header >> 1)
      value = Int(try cursor.little((width + 7) / 8))
    } else {
      // Groups of eight fill whole bytes, so no bits remain from the previous run.
      guard header >> 1 <= UInt64(Int.max / 8) else { throw .corrupt("a run that no number holds") }
      packed = Int(header >> 1) * 8
      bits = 0
      bitCount = 0
    }
  }
}
