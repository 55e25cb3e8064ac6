/// Reads bits, the lowest bit first.
///
/// Past the end it reads zeros and `isExhausted` becomes true.
struct VP8LBitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int
  /// The next bits and their number; higher bits are 0.
  private var value: UInt64 = 0
  private var count = 0

  /// Reads `part` of the bytes, which must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
    self.bytes = bytes
    (position, end) = (part.lowerBound, part.upperBound)
  }

  /// Whether more bits were read than there are.
  var isExhausted: Bool { count < 0 }

  /// The position of the next bits, for errors.
  var place: Int { position - max(count, 0) / 8 }

  /// Loads at least 32 bits, if there are as many.
  @inline(__always)
  mutating func fill() {
    guard count < 32 else { return }
    if end - position >= 8, count >= 0, let base = bytes.baseAddress {
      value |= UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian &<< UInt64(count)
      let taken = (63 - count) >> 3
      position += taken
      count += 8 * taken
      value &= count == 64 ? .max : (1 &<< UInt64(count)) &- 1
    } else {
      while count >= 0, count <= 56, position < end {
        value |= UInt64(bytes[position]) << UInt64(count)
        position += 1
        count += 8
      }
    }
  }

  /// The next bits, at least 32 after `fill`.
  @inline(__always)
  var next: UInt32 { UInt32(truncatingIfNeeded: value) }

  @inline(__always)
  mutating func skip(_ bits: Int) {
    value &>>= UInt64(bits)
    count &-= bits
  }

  /// A number of up to 24 bits.
  mutating func number(_ bits: Int) -> Int {
    fill()
    defer { skip(bits) }
    return Int(next & ((1 << UInt32(bits)) - 1))
  }

  mutating func flag() -> Bool { number(1) == 1 }
}
