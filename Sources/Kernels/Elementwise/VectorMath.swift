// Functions of eight floats at once. Errors are relative unless noted; VectorMathTests measures them over all floats in
// the range.

extension SIMD8<Float> {
  /// eˣ, within 2 units in the last place; 0 below −87.3, and e^88.3 above 88.3.
  ///
  /// x = n·ln 2 + r with |r| ≤ ln 2 / 2, eʳ by the polynomial of Cephes' `expf`.
  @inlinable @inline(always)
  package var exponential: SIMD8<Float> {
    let low = SIMD8<Float>(repeating: -87.33654)
    let x = larger(low).smaller(SIMD8(repeating: 88.3762))
    // Adding 1.5·2²³ rounds to an integer and leaves it in the low bits.
    let magic = SIMD8<Float>(repeating: 12_582_912)
    let shifted = magic.addingProduct(x, SIMD8(repeating: 1.442_695_04))
    let n = shifted - magic
    var r = x.addingProduct(n, SIMD8(repeating: -0.693_359_375))
    r.addProduct(n, SIMD8(repeating: 2.121_944_4e-4))
    var p = SIMD8<Float>(repeating: 1.987_569_1e-4)
    p = SIMD8(repeating: 1.398_2e-3).addingProduct(p, r)
    p = SIMD8(repeating: 8.333_452e-3).addingProduct(p, r)
    p = SIMD8(repeating: 4.166_579_6e-2).addingProduct(p, r)
    p = SIMD8(repeating: 0.166_666_65).addingProduct(p, r)
    p = SIMD8(repeating: 0.5).addingProduct(p, r)
    p = (r + 1).addingProduct(p, r * r)
    let bits = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &<< 23
    let scale = unsafeBitCast(bits &+ SIMD8<Int32>(repeating: 0x3F80_0000), to: SIMD8<Float>.self)
    return (p * scale).replacing(with: 0, where: self .< low)
  }

  /// 2ˣ for x up to 126, within 2 units in the last place; 2⁻¹²⁶ below −126.
  ///
  /// x = n + r with |r| ≤ 1/2, exactly; 2ʳ by the polynomial of degree 6 with the least relative error, 2e-8.
  @inlinable @inline(always)
  package var powerOfTwo: SIMD8<Float> {
    let x = larger(SIMD8(repeating: -126))
    // Adding 1.5·2²³ rounds to an integer and leaves it in the low bits.
    let magic = SIMD8<Float>(repeating: 12_582_912)
    let shifted = x + magic
    let r = x - (shifted - magic)
    var p = SIMD8<Float>(repeating: 1.534_581_1e-4)
    p = SIMD8(repeating: 1.339_993_1e-3).addingProduct(p, r)
    p = SIMD8(repeating: 9.618_489e-3).addingProduct(p, r)
    p = SIMD8(repeating: 5.550_328_6e-2).addingProduct(p, r)
    p = SIMD8(repeating: 0.240_226_46).addingProduct(p, r)
    p = SIMD8(repeating: 0.693_147_2).addingProduct(p, r)
    p = SIMD8(repeating: 1).addingProduct(p, r)
    // p lies in [2⁻¹ᐟ², 2¹ᐟ²]; adds n to its exponent.
    let bits = unsafeBitCast(p, to: SIMD8<Int32>.self) &+ unsafeBitCast(shifted, to: SIMD8<Int32>.self) &<< 23
    return unsafeBitCast(bits, to: SIMD8<Float>.self)
  }

  /// 1 / (1 + e⁻ˣ).
  @inlinable @inline(always)
  package var sigmoid: SIMD8<Float> { 1 / (1 + (self * -1.442_695_04).smaller(SIMD8(repeating: 126)).powerOfTwo) }

  /// tanh x, within 2e-7 absolute.
  @inlinable @inline(always)
  package var hyperbolicTangent: SIMD8<Float> {
    // Computed from |x|, so that the numerator does not cancel by more than the tolerance allows.
    let t = (-2.885_390_08 * magnitudes).powerOfTwo
    return ((1 - t) / (1 + t)).withSigns(of: self)
  }

  /// The normal distribution function Φ(x) and its density, within 2.5e-7 absolute (Abramowitz and Stegun 1964,
  /// 7.1.26).
  @inlinable @inline(always)
  package var normalDistribution: (cumulative: SIMD8<Float>, density: SIMD8<Float>) {
    let x = magnitudes * 0.707_106_78
    let t = 1 / SIMD8<Float>(repeating: 1).addingProduct(x, SIMD8(repeating: 0.327_591_1))
    var p = SIMD8<Float>(repeating: 1.061_405_429)
    p = SIMD8(repeating: -1.453_152_027).addingProduct(p, t)
    p = SIMD8(repeating: 1.421_413_741).addingProduct(p, t)
    p = SIMD8(repeating: -0.284_496_736).addingProduct(p, t)
    p = SIMD8(repeating: 0.254_829_592).addingProduct(p, t)
    let power = (x * x * -1.442_695_04).powerOfTwo
    let half = SIMD8<Float>(repeating: 0.5)
    return (half.addingProduct(half, (1 - p * t * power).withSigns(of: self)), power * 0.398_942_28)
  }

  @inlinable @inline(always)
  package var magnitudes: SIMD8<Float> {
    unsafeBitCast(
      unsafeBitCast(self, to: SIMD8<UInt32>.self) & SIMD8<UInt32>(repeating: 0x7FFF_FFFF), to: SIMD8<Float>.self)
  }

  /// These magnitudes with the signs of other values.
  @inlinable @inline(always)
  package func withSigns(of other: SIMD8<Float>) -> SIMD8<Float> {
    let signs = unsafeBitCast(other, to: SIMD8<UInt32>.self) & SIMD8<UInt32>(repeating: 0x8000_0000)
    return unsafeBitCast(unsafeBitCast(self, to: SIMD8<UInt32>.self) | signs, to: SIMD8<Float>.self)
  }
}
