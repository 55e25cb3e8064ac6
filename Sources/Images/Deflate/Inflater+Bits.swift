// The stream as bits, lowest first, and as whole bytes: RFC 1951 section 3.1.
extension Inflater {
  /// Takes whole bytes from the input while they fit; at the end of the input there may be none.
  mutating func refillBits() throws(ImageError) {
    while bitCount < 56 {
      if inputPosition == inputEnd, try !refillInput() { return }
      bits |= UInt64(input[inputPosition]) << UInt64(bitCount)
      inputPosition += 1
      bitCount += 8
    }
  }

  /// Takes `count` bits, at most 32.
  mutating func takeBits(_ count: Int) throws(ImageError) -> Int {
    if bitCount < count { try refillBits() }
    guard bitCount >= count else { throw truncated() }
    let value = Int(bits & (1 << UInt64(count) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  /// Drops the bits up to the next byte boundary.
  mutating func alignToByte() {
    bits >>= UInt64(bitCount % 8)
    bitCount -= bitCount % 8
  }

  /// The next whole byte, or nil at the end of the input; the stream must be aligned.
  mutating func takeByte() throws(ImageError) -> UInt8? {
    if bitCount == 0 { try refillBits() }
    if bitCount == 0 { return nil }
    return UInt8(try takeBits(8))
  }

  /// The error of a stream that ends too early.
  func truncated() -> ImageError { failure(.truncated, "the compressed stream ends too early") }
}
