internal import CIntrinsics

/// Vectors quantized to 16-bit integers with a scale per 32 components, for products with quantized weights.
///
/// llama.cpp quantizes to 8 bits, which changes logits by up to 0.6; 16 bits cost the same multiplications, because
/// weights are widened anyway, and keep 4 to 5 digits.
public final class QuantizedVectors: @unchecked Sendable {
  /// Maximum number of vectors.
  public let count: Int
  /// Components per vector, a multiple of 32.
  public let columns: Int
  private let bytes: UnsafeMutableRawPointer
  private let strideBytes: Int

  /// - Precondition: `columns` is a multiple of 32.
  public init(count: Int, columns: Int) {
    precondition(columns % 32 == 0, "QuantizedVectors: \(columns) components are no multiple of 32")
    (self.count, self.columns) = (count, columns)
    strideBytes = (columns * 2 + columns / 32 * 24 + 63) & ~63
    bytes = UnsafeMutableRawPointer.allocate(byteCount: max(64, count * strideBytes), alignment: 64)
  }

  deinit { bytes.deallocate() }

  subscript(index: Int) -> QuantizedVector {
    let start = bytes + index * strideBytes
    let floats = (start + columns * 2).assumingMemoryBound(to: Float.self)
    let blocks = columns / 32
    return QuantizedVector(
      values: start.assumingMemoryBound(to: Int16.self), scales: floats, sums: floats + blocks,
      halfSums: floats + 2 * blocks, scalesAndSums: floats + 4 * blocks, blocks: blocks)
  }

  /// Quantizes one vector.
  public func quantize(_ x: UnsafePointer<Float>, at index: Int) { self[index].fill(x) }
}

/// One vector of `QuantizedVectors`.
struct QuantizedVector {
  /// Per 32 components the 16 even ones, then the 16 odd ones, to match the even and odd bytes of weights in `_mm256_madd_epi16`.
  let values: UnsafeMutablePointer<Int16>
  /// [blocks] value of one unit.
  let scales: UnsafeMutablePointer<Float>
  /// [blocks] sum of the quantized components.
  let sums: UnsafeMutablePointer<Float>
  /// [blocks, 2] the same for 16 components each.
  let halfSums: UnsafeMutablePointer<Float>
  /// [blocks, 2] scale and sum interleaved.
  let scalesAndSums: UnsafeMutablePointer<Float>
  let blocks: Int
}

extension QuantizedVector {
  fileprivate func fill(_ x: UnsafePointer<Float>) {
    let ones = _mm256_set1_epi16(1)
    let order = _mm256_setr_epi32(0, 1, 4, 5, 2, 3, 6, 7)
    for block in 0..<blocks {
      let source = x + block * 32
      let (a, b, c, d) = (source.lanes(0), source.lanes(8), source.lanes(16), source.lanes(24))
      let peak = largest(
        _mm256_max_ps(_mm256_max_ps(magnitudes(a), magnitudes(b)), _mm256_max_ps(magnitudes(c), magnitudes(d))))
      // Zero exactly if all are finite; comparisons alone would miss NaN.
      let isFinite = total((a + b + c + d) * 0) == 0
      let inverse = peak > 0 && isFinite ? 32767 / peak : 0
      @inline(__always) func rounded(_ v: Lanes) -> __m256i { _mm256_cvtps_epi32(v * inverse) }
      // Packs two vectors of 8 into one of 16, in order: the instruction packs within 128-bit halves.
      let first = _mm256_permutevar8x32_epi32(_mm256_packs_epi32(rounded(a), rounded(b)), order)
      let second = _mm256_permutevar8x32_epi32(_mm256_packs_epi32(rounded(c), rounded(d)), order)
      @inline(__always) func lower(_ v: __m256i) -> __m256i { _mm256_srai_epi32(_mm256_slli_epi32(v, 16), 16) }
      let even = _mm256_permutevar8x32_epi32(_mm256_packs_epi32(lower(first), lower(second)), order)
      let odd = _mm256_permutevar8x32_epi32(
        _mm256_packs_epi32(_mm256_srai_epi32(first, 16), _mm256_srai_epi32(second, 16)), order)
      let target = UnsafeMutableRawPointer(values + block * 32)
      target.storeBytes(of: even, as: __m256i.self)
      (target + 32).storeBytes(of: odd, as: __m256i.self)
      let scale = isFinite ? peak / 32767 : .nan
      let totals = unsafeBitCast(
        _mm256_add_epi32(_mm256_madd_epi16(even, ones), _mm256_madd_epi16(odd, ones)), to: SIMD8<Int32>.self)
      let sides = (Float(totals.lowHalf.wrappedSum()) * scale, Float(totals.highHalf.wrappedSum()) * scale)
      scales[block] = scale
      sums[block] = sides.0 + sides.1
      halfSums[2 * block] = sides.0
      halfSums[2 * block + 1] = sides.1
      scalesAndSums[2 * block] = scale
      scalesAndSums[2 * block + 1] = sides.0 + sides.1
    }
  }
}

@inline(__always)
private func magnitudes(_ x: Lanes) -> Lanes { _mm256_andnot_ps(Lanes(repeating: -0.0), x) }

/// The largest of eight lanes.
@inline(__always)
private func largest(_ x: Lanes) -> Float {
  let four = _mm_max_ps(x.lowHalf, x.highHalf)
  let two = _mm_max_ps(four, SIMD4(lowHalf: four.highHalf, highHalf: four.lowHalf))
  return two.x > two.y ? two.x : two.y
}
