/// The inverse transforms of VP8.
///
/// Source: RFC 6386, section 14; 16.16 fixed-point products as in libwebp.
enum VP8Transform {
  /// Adds the inverse transform of 16 coefficients to the 4 x 4 samples at `at`.
  static func add(_ coefficients: UnsafePointer<Int16>, to at: UnsafeMutablePointer<UInt8>, pitch: Int) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 16) { middle in
      for i in 0..<4 {
        let (a, b, c, d) = butterfly(
          Int32(coefficients[i]), Int32(coefficients[4 + i]), Int32(coefficients[8 + i]), Int32(coefficients[12 + i]))
        middle[4 * i] = a
        middle[4 * i + 1] = b
        middle[4 * i + 2] = c
        middle[4 * i + 3] = d
      }
      for y in 0..<4 {
        let row = at + y * pitch
        let (a, b, c, d) = butterfly(middle[y] &+ 4, middle[4 + y], middle[8 + y], middle[12 + y])
        row[0] = UInt8(clamping: Int32(row[0]) &+ a >> 3)
        row[1] = UInt8(clamping: Int32(row[1]) &+ b >> 3)
        row[2] = UInt8(clamping: Int32(row[2]) &+ c >> 3)
        row[3] = UInt8(clamping: Int32(row[3]) &+ d >> 3)
      }
    }
  }

  /// Adds the inverse transform of a block with only DC.
  static func add(constant: Int16, to at: UnsafeMutablePointer<UInt8>, pitch: Int) {
    let change = (Int32(constant) + 4) >> 3
    for y in 0..<4 {
      let row = at + y * pitch
      for x in 0..<4 { row[x] = UInt8(clamping: Int32(row[x]) + change) }
    }
  }

  @inline(__always)
  private static func butterfly(_ x0: Int32, _ x1: Int32, _ x2: Int32, _ x3: Int32) -> (Int32, Int32, Int32, Int32) {
    // √2 cos(π / 8) and √2 sin(π / 8).
    func wide(_ x: Int32) -> Int32 { (x &* 20091) >> 16 &+ x }
    func narrow(_ x: Int32) -> Int32 { (x &* 35468) >> 16 }
    let (a, b) = (x0 &+ x2, x0 &- x2)
    let c = narrow(x1) &- wide(x3)
    let d = wide(x1) &+ narrow(x3)
    return (a &+ d, b &+ c, b &- c, a &- d)
  }

  /// The inverse Walsh-Hadamard transform: writes the DC coefficients of 16 blocks, each to its block's first position.
  static func spread(_ second: UnsafePointer<Int16>, to blocks: UnsafeMutablePointer<Int16>) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 16) { middle in
      for i in 0..<4 {
        let (x0, x1, x2, x3) = (Int(second[i]), Int(second[4 + i]), Int(second[8 + i]), Int(second[12 + i]))
        middle[i] = x0 + x3 + x1 + x2
        middle[4 + i] = x0 - x3 + x1 - x2
        middle[8 + i] = x0 + x3 - x1 - x2
        middle[12 + i] = x0 - x3 - x1 + x2
      }
      for y in 0..<4 {
        let (x0, x1, x2, x3) = (middle[4 * y] + 3, middle[4 * y + 1], middle[4 * y + 2], middle[4 * y + 3])
        let row = blocks + 64 * y
        row[0] = Int16(truncatingIfNeeded: (x0 + x3 + x1 + x2) >> 3)
        row[16] = Int16(truncatingIfNeeded: (x0 - x3 + x1 - x2) >> 3)
        row[32] = Int16(truncatingIfNeeded: (x0 + x3 - x1 - x2) >> 3)
        row[48] = Int16(truncatingIfNeeded: (x0 - x3 - x1 + x2) >> 3)
      }
    }
  }
}
