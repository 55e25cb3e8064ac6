/// Inverse DCTs that yield 4 x 4, 2 x 2 or 1 x 1 samples per block.
///
/// Source: libjpeg-turbo 2.1.5 `jidctred.c`, with the same fixed-point results. In damaged files with values out of
/// range, values wrap and saturate at 16 bits as in its SIMD code (`jidctred-sse2.asm`), and single samples wrap as in
/// its range-limit table.
enum JPEGReducedDCT {
  /// Turns `count` blocks into `size` rows of `size` samples each, side by side.
  ///
  /// `blocks` [count, 64], `quantization` [64] in natural order.
  static func transform(
    _ blocks: UnsafePointer<Int16>, count: Int, size: Int, quantization: UnsafePointer<Int16>,
    into target: UnsafeMutablePointer<UInt8>, stride: Int
  ) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { workspace in
      guard let work = workspace.baseAddress else { return }
      for i in 0..<count {
        let block = blocks + 64 * i
        let place = target + size * i
        switch size {
        case 4: four(block, quantization, work, place, stride)
        case 2: two(block, quantization, work, place, stride)
        default:
          let dc = Int32(block[0]) &* Int32(quantization[0])
          // Ten bits with a sign: values far out of range wrap.
          place[0] = sample((((dc + 4) >> 3) &<< 22) >> 22)
        }
      }
    }
  }

  @inline(__always)
  private static func sample(_ value: Int32) -> UInt8 { UInt8(truncatingIfNeeded: max(0, min(255, value + 128))) }

  @inline(__always)
  private static func saturated(_ value: Int32) -> Int32 { max(-32768, min(32767, value)) }

  @inline(__always)
  private static func dequantized(
    _ block: UnsafePointer<Int16>, _ table: UnsafePointer<Int16>, _ i: Int
  ) -> Int32 { Int32(block[i] &* table[i]) }

  // Whether any of the rows used by four samples, except the first, is nonzero.
  @inline(__always)
  private static func hasRows(_ block: UnsafePointer<Int16>) -> Bool {
    @inline(__always)
    func row(_ i: Int) -> SIMD8<Int16> { UnsafeRawPointer(block + 8 * i).loadUnaligned(as: SIMD8<Int16>.self) }
    let union = row(1) | row(2) | row(3) | row(5) | row(6) | row(7)
    return unsafeBitCast(union, to: SIMD2<UInt64>.self) != .zero
  }

  @inline(__always)
  private static func four(
    _ block: UnsafePointer<Int16>, _ table: UnsafePointer<Int16>, _ work: UnsafeMutablePointer<Int32>,
    _ target: UnsafeMutablePointer<UInt8>, _ stride: Int
  ) {
    let hasRows = hasRows(block)
    for column in 0..<8 where column != 4 {
      @inline(__always)
      func value(_ row: Int) -> Int32 { dequantized(block, table, 8 * row + column) }
      var (a, b, c, d) = four(
        value(0), value(1), value(2), value(3), value(5), value(6), value(7), rounding: 1 << 11, shift: 12)
      if !hasRows {
        // The same value, except that it wraps.
        a = Int32(Int16(truncatingIfNeeded: value(0) &<< 2))
        (b, c, d) = (a, a, a)
      }
      work[column] = saturated(a)
      work[8 + column] = saturated(b)
      work[16 + column] = saturated(c)
      work[24 + column] = saturated(d)
    }
    for row in 0..<4 {
      let w = work + 8 * row
      let (a, b, c, d) = four(w[0], w[1], w[2], w[3], w[5], w[6], w[7], rounding: 1 << 18, shift: 19)
      let place = target + row * stride
      place[0] = sample(a)
      place[1] = sample(b)
      place[2] = sample(c)
      place[3] = sample(d)
    }
  }

  @inline(__always)
  private static func four(
    _ v0: Int32, _ v1: Int32, _ v2: Int32, _ v3: Int32, _ v5: Int32, _ v6: Int32, _ v7: Int32, rounding: Int32,
    shift: Int32
  ) -> (Int32, Int32, Int32, Int32) {
    let base = v0 &<< 14 &+ rounding
    let even: Int32 = v2 &* 15137 &- v6 &* 6270
    var odd0: Int32 = v5 &* 11893 &- v7 &* 1730
    odd0 = odd0 &- v3 &* 17799 &+ v1 &* 8697
    var odd2: Int32 = v3 &* 7373 &- v7 &* 4176
    odd2 = odd2 &- v5 &* 4926 &+ v1 &* 20995
    let tmp10 = base &+ even
    let tmp12 = base &- even
    return ((tmp10 &+ odd2) >> shift, (tmp12 &+ odd0) >> shift, (tmp12 &- odd0) >> shift, (tmp10 &- odd2) >> shift)
  }

  @inline(__always)
  private static func two(
    _ block: UnsafePointer<Int16>, _ table: UnsafePointer<Int16>, _ work: UnsafeMutablePointer<Int32>,
    _ target: UnsafeMutablePointer<UInt8>, _ stride: Int
  ) {
    for column in 0..<8 where column == 0 || !column.isMultiple(of: 2) {
      @inline(__always)
      func value(_ row: Int) -> Int32 { dequantized(block, table, 8 * row + column) }
      let (a, b) = two(value(0), value(1), value(3), value(5), value(7), rounding: 1 << 12, shift: 13)
      // The first column stays in 32 bits.
      work[column] = column == 0 ? a : saturated(a)
      work[8 + column] = column == 0 ? b : saturated(b)
    }
    for row in 0..<2 {
      let w = work + 8 * row
      let (a, b) = two(w[0], w[1], w[3], w[5], w[7], rounding: 1 << 19, shift: 20)
      target[row * stride] = sample(a)
      target[row * stride + 1] = sample(b)
    }
  }

  @inline(__always)
  private static func two(
    _ v0: Int32, _ v1: Int32, _ v3: Int32, _ v5: Int32, _ v7: Int32, rounding: Int32, shift: Int32
  ) -> (Int32, Int32) {
    let base = v0 &<< 15 &+ rounding
    var odd: Int32 = v5 &* 6967 &- v7 &* 5906
    odd = odd &- v3 &* 10426 &+ v1 &* 29692
    return ((base &+ odd) >> shift, (base &- odd) >> shift)
  }
}
