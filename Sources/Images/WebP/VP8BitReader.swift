/// The boolean arithmetic decoder of VP8.
///
/// Source: RFC 6386, section 7. Past the end it reads zeros and sets `isExhausted`.
struct VP8BitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int
  private var value: UInt64 = 0
  /// Bits in `value` below the eight that are compared; negative if more must be loaded.
  private var bits = -8
  /// The length of the interval, minus one.
  private var range: UInt32 = 254
  private(set) var isExhausted = false

  /// Reads `part` of the bytes, which must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
    self.bytes = bytes
    position = part.lowerBound
    end = part.upperBound
    load()
  }

  private mutating func load() {
    if end - position >= 8, let base = bytes.baseAddress {
      let next = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).bigEndian
      value = value << 56 | next >> 8
      position += 7
      bits += 56
    } else if position < end {
      value = value << 8 | UInt64(bytes[position])
      position += 1
      bits += 8
    } else if !isExhausted {
      value <<= 8
      bits += 8
      isExhausted = true
    } else {
      bits = 0
    }
  }

  /// The next boolean, which is false with `probability` / 256.
  @inline(__always)
  mutating func bit(_ probability: UInt8) -> Bool {
    if bits < 0 { load() }
    let split = (range &* UInt32(probability)) >> 8
    let isSet = UInt32(truncatingIfNeeded: value &>> UInt64(bits)) > split
    let length: UInt32
    if isSet {
      length = range &- split
      value &-= UInt64(split &+ 1) &<< UInt64(bits)
    } else {
      length = split &+ 1
    }
    // Renormalize to 128...255.
    let shift = length.leadingZeroBitCount &- 24
    range = length &<< UInt32(shift) &- 1
    bits &-= shift
    return isSet
  }

  /// The next boolean, with probability one half.
  mutating func flag() -> Bool { bit(128) }

  /// A number of `count` bits, the highest bit first.
  mutating func number(_ count: Int) -> Int {
    var number = 0
    for _ in 0..<count { number = 2 * number + (bit(128) ? 1 : 0) }
    return number
  }

  /// A number of `count` bits and its sign, or 0 if a flag says that it is absent.
  mutating func optionalSigned(_ count: Int) -> Int {
    guard flag() else { return 0 }
    let number = number(count)
    return flag() ? -number : number
  }
}
