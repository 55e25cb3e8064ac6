/// The Adler-32 checksum of RFC 1950 section 8.2, which ends a zlib stream.
package struct Adler32 {
  private static let modulus: UInt32 = 65521
  /// 256 vectors of 16 bytes keep every lane of both sums below 2^32.
  private static let vectorsPerReduction = 256

  private var low: UInt32 = 1
  private var high: UInt32 = 0

  package init() {}

  /// The checksum of everything added so far.
  package var value: UInt32 { high << 16 | low }

  /// Adds the bytes, in order.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    var position = 0
    while bytes.count - position >= 16 {
      let vectors = min((bytes.count - position) / 16, Self.vectorsPerReduction)
      addVectors(base + position, vectors)
      position += vectors * 16
    }
    for byte in bytes[position...] {
      low = (low + UInt32(byte)) % Self.modulus
      high = (high + low) % Self.modulus
    }
  }

  // A byte in lane j of vector i counts 16 (n - i) - j times in `high`; summing the running sums
  // of a lane gives the (n - i), and the lane's own sum, times j, is what to take away.
  private mutating func addVectors(_ start: UnsafeRawPointer, _ count: Int) {
    var sums = SIMD16<UInt32>()
    var runningSums = SIMD16<UInt32>()
    for i in 0..<count {
      let bytes = (start + i * 16).loadUnaligned(as: SIMD16<UInt8>.self)
      sums &+= SIMD16<UInt32>(truncatingIfNeeded: bytes)
      runningSums &+= sums
    }
    var weighted = UInt64(high) + UInt64(low) * UInt64(count * 16)
    var total = UInt64(low)
    for lane in 0..<16 {
      total += UInt64(sums[lane])
      weighted += 16 * UInt64(runningSums[lane]) - UInt64(lane) * UInt64(sums[lane])
    }
    low = UInt32(total % UInt64(Self.modulus))
    high = UInt32(weighted % UInt64(Self.modulus))
  }
}
