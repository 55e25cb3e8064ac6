internal import Exact

/// Delta-encoded integers, packed in blocks (DELTA_BINARY_PACKED).
struct DeltaIntegers {
  private var cursor: ParquetCursor
  private let perMiniblock: Int
  private let miniblocks: Int
  /// Number of integers left to read.
  private(set) var remaining: Int
  private var isFirst = true
  private var last: Int64
  private var least: Int64 = 0
  private var widths: ArraySlice<UInt8> = []
  private var width = 0
  private var inMiniblock = 0
  private var bits: UInt64 = 0
  private var bitCount = 0

  /// `limit`: maximum number of integers, because a few bytes can encode any number of equal differences.
  init(_ cursor: ParquetCursor, limit: Int) throws(ParquetFault) {
    self.cursor = cursor
    let block = try self.cursor.size()
    miniblocks = try self.cursor.size()
    remaining = try self.cursor.size()
    last = try self.cursor.zigzag()
    guard miniblocks > 0, block % miniblocks == 0, block / miniblocks % 32 == 0, block > 0, block <= 1 << 20 else {
      throw .corrupt("blocks of \(block) differences in \(miniblocks) parts")
    }
    guard remaining <= limit else { throw .corrupt("\(remaining) numbers in a page of \(limit) values") }
    perMiniblock = block / miniblocks
  }

  mutating func next() throws(ParquetFault) -> Int64 {
    guard remaining > 0 else { throw .ends }
    remaining -= 1
    if isFirst {
      isFirst = false
      return last
    }
    if inMiniblock == 0 { try beginMiniblock() }
    inMiniblock -= 1
    last &+= least &+ Int64(bitPattern: try difference())
    return last
  }

  /// An integer that must be a size of at most `limit`.
  mutating func size(limit: Int) throws(ParquetFault) -> Int {
    let value = try next()
    guard let size = CheckedSize(value).value, size <= limit else { throw .corrupt("a length of \(value)") }
    return size
  }

  /// Reads the remaining integers and returns the cursor after them.
  consuming func rest() throws(ParquetFault) -> ParquetCursor {
    while remaining > 0 { _ = try next() }
    // Miniblocks are always stored in full, even if only partly used.
    while inMiniblock > 0 {
      inMiniblock -= 1
      _ = try difference()
    }
    return cursor
  }

  private mutating func beginMiniblock() throws(ParquetFault) {
    if widths.isEmpty {
      least = try cursor.zigzag()
      widths = cursor.bytes[try cursor.take(miniblocks)]
    }
    width = Int(widths.removeFirst())
    guard width <= 64 else { throw .corrupt("differences of \(width) bits") }
    inMiniblock = perMiniblock
    bits = 0
    bitCount = 0
  }

  private mutating func difference() throws(ParquetFault) -> UInt64 {
    var value: UInt64 = 0
    var filled = 0
    while filled < width {
      if bitCount == 0 {
        bits = UInt64(try cursor.byte())
        bitCount = 8
      }
      let count = min(bitCount, width - filled)
      value |= (bits & (1 << UInt64(count) - 1)) << UInt64(filled)
      bits >>= UInt64(count)
      bitCount -= count
      filled += count
    }
    return value
  }
}
