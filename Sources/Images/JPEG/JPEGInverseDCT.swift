import CIntrinsics

/// The accurate integer inverse DCT of two adjacent blocks at a time.
///
/// The arithmetic is that of libjpeg-turbo 2.1.5's `jidctint-sse2.asm` (method `islow`): 16-bit products with the
/// quantization table, then two passes of 32-bit sums. Lane 0 of each vector belongs to the left block, lane 1 to the
/// right one.
struct JPEGInverseDCT {
  // 13-bit fractions; sums of two constants are multiplied by interleaved pairs of rows.
  private static let f0298: Int16 = 2446
  private static let f0390: Int16 = 3196
  private static let f0541: Int16 = 4433
  private static let f0765: Int16 = 6270
  private static let f0899: Int16 = 7373
  private static let f1175: Int16 = 9633
  private static let f1501: Int16 = 12299
  private static let f1847: Int16 = 15137
  private static let f1961: Int16 = 16069
  private static let f2053: Int16 = 16819
  private static let f2562: Int16 = 20995
  private static let f3072: Int16 = 25172

  private let even3 = pair(f0541 + f0765, f0541)
  private let even2 = pair(f0541, f0541 - f1847)
  private let z3 = pair(f1175 - f1961, f1175)
  private let z4 = pair(f1175, f1175 - f0390)
  private let odd0 = pair(f0298 - f0899, -f0899)
  private let odd3 = pair(-f0899, f1501 - f0899)
  private let odd1 = pair(f2053 - f2562, -f2562)
  private let odd2 = pair(-f2562, f3072 - f2562)
  private let rounding1 = _mm256_set1_epi32(1 << 10)
  private let rounding2 = _mm256_set1_epi32(1 << 17)
  private let center = _mm256_set1_epi8(-128)

  private static func pair(_ a: Int16, _ b: Int16) -> __m256i {
    _mm256_set1_epi32(Int32(b) << 16 | Int32(UInt16(bitPattern: a)))
  }

  /// Sixteen-bit rows of two blocks.
  private typealias Rows = (
    __m256i, __m256i, __m256i, __m256i, __m256i, __m256i, __m256i, __m256i
  )

  /// Transforms `count` blocks, side by side in memory, into 8 rows of samples side by side.
  ///
  /// `blocks` [count rounded up to 2, 64], `quantization` [64], both in natural order; `target` has room for
  /// 8 rows of 16 samples per pair of blocks, `stride` apart.
  func transform(
    _ blocks: UnsafePointer<Int16>, count: Int, quantization: UnsafePointer<Int16>,
    into target: UnsafeMutablePointer<UInt8>, stride: Int
  ) {
    let table = loadTable(quantization)
    var block = blocks
    var place = target
    for _ in 0..<(count + 1) / 2 {
      let raw = Self.loadRows(block)
      let low = _mm256_or_si256(_mm256_or_si256(raw.1, raw.2), _mm256_or_si256(raw.3, raw.4))
      let rest = _mm256_or_si256(_mm256_or_si256(raw.5, raw.6), _mm256_or_si256(raw.7, low))
      let hasRows = Self.hasRows(rest)
      if !hasRows.left, !hasRows.right {
        if Self.isFlat(block) {
          fill(block, quantization[0], place, stride)
        } else {
          let row = _mm256_slli_epi16(_mm256_mullo_epi16(raw.0, table.0), 2)
          let rows = transposed((row, row, row, row, row, row, row, row))
          store(transposed(pass(rows, rounding2, 18)), place, stride)
        }
      } else {
        var rows: Rows
        rows.0 = _mm256_mullo_epi16(raw.0, table.0)
        rows.1 = _mm256_mullo_epi16(raw.1, table.1)
        rows.2 = _mm256_mullo_epi16(raw.2, table.2)
        rows.3 = _mm256_mullo_epi16(raw.3, table.3)
        rows.4 = _mm256_mullo_epi16(raw.4, table.4)
        rows.5 = _mm256_mullo_epi16(raw.5, table.5)
        rows.6 = _mm256_mullo_epi16(raw.6, table.6)
        rows.7 = _mm256_mullo_epi16(raw.7, table.7)
        let first = rows.0
        rows = pass(rows, rounding1, 11)
        if !hasRows.left || !hasRows.right { shortcut(&rows, first, keepsLeft: hasRows.left) }
        rows = transposed(pass(transposed(rows), rounding2, 18))
        store(rows, place, stride)
      }
      block += 128
      place += 16
    }
  }

  /// Whether each block has nonzero coefficients below its first row, given the bitwise or of those rows.
  @inline(__always)
  private static func hasRows(_ rest: __m256i) -> (left: Bool, right: Bool) {
    let words = unsafeBitCast(rest, to: SIMD4<UInt64>.self)
    return (words[0] | words[1] != 0, words[2] | words[3] != 0)
  }

  /// Gives blocks without further rows the result of libjpeg-turbo's shortcut.
  ///
  /// It wraps where the full computation saturates, which makes a difference in damaged files.
  @inline(never)
  private func shortcut(_ rows: inout Rows, _ first: __m256i, keepsLeft: Bool) {
    let row = _mm256_slli_epi16(first, 2)
    let mask = SIMD4<Int64>(
      lowHalf: SIMD2(repeating: keepsLeft ? 0 : -1), highHalf: SIMD2(repeating: keepsLeft ? -1 : 0))
    func chosen(_ long: __m256i) -> __m256i {
      _mm256_blendv_epi8(long, row, mask)
    }
    rows = (
      chosen(rows.0), chosen(rows.1), chosen(rows.2), chosen(rows.3), chosen(rows.4), chosen(rows.5),
      chosen(rows.6), chosen(rows.7)
    )
  }

  @inline(__always)
  private func loadTable(_ table: UnsafePointer<Int16>) -> Rows {
    func row(_ i: Int) -> __m256i {
      let half = UnsafeRawPointer(table + 8 * i).loadUnaligned(as: SIMD8<Int16>.self)
      return unsafeBitCast(SIMD16(lowHalf: half, highHalf: half), to: __m256i.self)
    }
    return (row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7))
  }

  @inline(__always)
  private static func loadRows(_ block: UnsafePointer<Int16>) -> Rows {
    @inline(__always)
    func row(_ i: Int) -> __m256i {
      let left = UnsafeRawPointer(block + 8 * i).loadUnaligned(as: SIMD8<Int16>.self)
      let right = UnsafeRawPointer(block + 64 + 8 * i).loadUnaligned(as: SIMD8<Int16>.self)
      return unsafeBitCast(SIMD16(lowHalf: left, highHalf: right), to: __m256i.self)
    }
    return (row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7))
  }

  // Whether the first rows contain nothing but DC; the other rows are known to be zero.
  @inline(__always)
  private static func isFlat(_ block: UnsafePointer<Int16>) -> Bool {
    let left = UnsafeRawPointer(block).loadUnaligned(as: SIMD2<UInt64>.self)
    let right = UnsafeRawPointer(block + 64).loadUnaligned(as: SIMD2<UInt64>.self)
    return (left.x | right.x) >> 16 | left.y | right.y == 0
  }

  @inline(__always)
  private func fill(
    _ block: UnsafePointer<Int16>, _ quantizer: Int16, _ target: UnsafeMutablePointer<UInt8>, _ stride: Int
  ) {
    let left = Self.flatSample(block[0] &* quantizer)
    let right = Self.flatSample(block[64] &* quantizer)
    let row = SIMD2<UInt64>(UInt64(left) &* 0x0101_0101_0101_0101, UInt64(right) &* 0x0101_0101_0101_0101)
    for i in 0..<8 { UnsafeMutableRawPointer(target + i * stride).storeBytes(of: row, as: SIMD2<UInt64>.self) }
  }

  @inline(__always)
  private static func flatSample(_ dc: Int16) -> UInt8 {
    let value = (Int32(dc &<< 2) + 16) >> 5
    return UInt8(truncatingIfNeeded: max(-128, min(127, value)) + 128)
  }

  /// One pass down the columns; the result is in 16 bits again.
  @inline(__always)
  private func pass(_ r: Rows, _ rounding: __m256i, _ shift: Int32) -> Rows {
    let low = half(
      _mm256_unpacklo_epi16(r.2, r.6), sum(r.0, r.4, low: true), difference(r.0, r.4, low: true),
      _mm256_unpacklo_epi16(_mm256_add_epi16(r.7, r.3), _mm256_add_epi16(r.5, r.1)),
      _mm256_unpacklo_epi16(r.7, r.1), _mm256_unpacklo_epi16(r.5, r.3), rounding, shift)
    let high = half(
      _mm256_unpackhi_epi16(r.2, r.6), sum(r.0, r.4, low: false), difference(r.0, r.4, low: false),
      _mm256_unpackhi_epi16(_mm256_add_epi16(r.7, r.3), _mm256_add_epi16(r.5, r.1)),
      _mm256_unpackhi_epi16(r.7, r.1), _mm256_unpackhi_epi16(r.5, r.3), rounding, shift)
    return (
      _mm256_packs_epi32(low.0, high.0), _mm256_packs_epi32(low.1, high.1),
      _mm256_packs_epi32(low.2, high.2), _mm256_packs_epi32(low.3, high.3),
      _mm256_packs_epi32(low.4, high.4), _mm256_packs_epi32(low.5, high.5),
      _mm256_packs_epi32(low.6, high.6), _mm256_packs_epi32(low.7, high.7)
    )
  }

  // (a ± b) << 13 in 32 bits, the sum itself in 16.
  @inline(__always)
  private func sum(_ a: __m256i, _ b: __m256i, low: Bool) -> __m256i { widened(_mm256_add_epi16(a, b), low) }

  @inline(__always)
  private func difference(_ a: __m256i, _ b: __m256i, low: Bool) -> __m256i { widened(_mm256_sub_epi16(a, b), low) }

  @inline(__always)
  private func widened(_ x: __m256i, _ low: Bool) -> __m256i {
    let zero = _mm256_setzero_si256()
    let high16 = low ? _mm256_unpacklo_epi16(zero, x) : _mm256_unpackhi_epi16(zero, x)
    return _mm256_srai_epi32(high16, 3)
  }

  /// The eight outputs for four columns of each block.
  @inline(__always)
  private func half(
    _ in26: __m256i, _ sum04: __m256i, _ difference04: __m256i, _ in73and51: __m256i, _ in71: __m256i,
    _ in53: __m256i, _ rounding: __m256i, _ shift: Int32
  ) -> Rows {
    let tmp3 = _mm256_madd_epi16(in26, even3)
    let tmp2 = _mm256_madd_epi16(in26, even2)
    let tmp10 = _mm256_add_epi32(_mm256_add_epi32(sum04, tmp3), rounding)
    let tmp13 = _mm256_add_epi32(_mm256_sub_epi32(sum04, tmp3), rounding)
    let tmp11 = _mm256_add_epi32(_mm256_add_epi32(difference04, tmp2), rounding)
    let tmp12 = _mm256_add_epi32(_mm256_sub_epi32(difference04, tmp2), rounding)
    let z3 = _mm256_madd_epi16(in73and51, z3)
    let z4 = _mm256_madd_epi16(in73and51, z4)
    let odd0 = _mm256_add_epi32(_mm256_madd_epi16(in71, odd0), z3)
    let odd3 = _mm256_add_epi32(_mm256_madd_epi16(in71, odd3), z4)
    let odd1 = _mm256_add_epi32(_mm256_madd_epi16(in53, odd1), z4)
    let odd2 = _mm256_add_epi32(_mm256_madd_epi16(in53, odd2), z3)
    return (
      _mm256_srai_epi32(_mm256_add_epi32(tmp10, odd3), shift), _mm256_srai_epi32(_mm256_add_epi32(tmp11, odd2), shift),
      _mm256_srai_epi32(_mm256_add_epi32(tmp12, odd1), shift), _mm256_srai_epi32(_mm256_add_epi32(tmp13, odd0), shift),
      _mm256_srai_epi32(_mm256_sub_epi32(tmp13, odd0), shift), _mm256_srai_epi32(_mm256_sub_epi32(tmp12, odd1), shift),
      _mm256_srai_epi32(_mm256_sub_epi32(tmp11, odd2), shift), _mm256_srai_epi32(_mm256_sub_epi32(tmp10, odd3), shift)
    )
  }

  /// Both blocks transposed.
  @inline(__always)
  private func transposed(_ r: Rows) -> Rows {
    let a0 = _mm256_unpacklo_epi16(r.0, r.1)
    let a1 = _mm256_unpackhi_epi16(r.0, r.1)
    let a2 = _mm256_unpacklo_epi16(r.2, r.3)
    let a3 = _mm256_unpackhi_epi16(r.2, r.3)
    let a4 = _mm256_unpacklo_epi16(r.4, r.5)
    let a5 = _mm256_unpackhi_epi16(r.4, r.5)
    let a6 = _mm256_unpacklo_epi16(r.6, r.7)
    let a7 = _mm256_unpackhi_epi16(r.6, r.7)
    let b0 = _mm256_unpacklo_epi32(a0, a2)
    let b1 = _mm256_unpackhi_epi32(a0, a2)
    let b2 = _mm256_unpacklo_epi32(a1, a3)
    let b3 = _mm256_unpackhi_epi32(a1, a3)
    let b4 = _mm256_unpacklo_epi32(a4, a6)
    let b5 = _mm256_unpackhi_epi32(a4, a6)
    let b6 = _mm256_unpacklo_epi32(a5, a7)
    let b7 = _mm256_unpackhi_epi32(a5, a7)
    return (
      _mm256_unpacklo_epi64(b0, b4), _mm256_unpackhi_epi64(b0, b4),
      _mm256_unpacklo_epi64(b1, b5), _mm256_unpackhi_epi64(b1, b5),
      _mm256_unpacklo_epi64(b2, b6), _mm256_unpackhi_epi64(b2, b6),
      _mm256_unpacklo_epi64(b3, b7), _mm256_unpackhi_epi64(b3, b7)
    )
  }

  @inline(__always)
  private func store(_ r: Rows, _ target: UnsafeMutablePointer<UInt8>, _ stride: Int) {
    storePair(r.0, r.1, target, stride)
    storePair(r.2, r.3, target + 2 * stride, stride)
    storePair(r.4, r.5, target + 4 * stride, stride)
    storePair(r.6, r.7, target + 6 * stride, stride)
  }

  @inline(__always)
  private func storePair(
    _ a: __m256i, _ b: __m256i, _ target: UnsafeMutablePointer<UInt8>, _ stride: Int
  ) {
    let bytes = _mm256_add_epi8(_mm256_packs_epi16(a, b), center)
    let words = unsafeBitCast(bytes, to: SIMD4<UInt64>.self)
    UnsafeMutableRawPointer(target).storeBytes(of: SIMD2(words[0], words[2]), as: SIMD2<UInt64>.self)
    UnsafeMutableRawPointer(target + stride).storeBytes(of: SIMD2(words[1], words[3]), as: SIMD2<UInt64>.self)
  }
}
