/// Eight adjacent floats, one AVX register: kernels step through channels by this many.
public typealias Lanes = SIMD8<Float>

extension UnsafePointer<Float> {
  /// The eight floats from `offset` on; no alignment needed.
  @inlinable @inline(always)
  package func lanes(_ offset: Int) -> Lanes {
    UnsafeRawPointer(self + offset).loadUnaligned(as: Lanes.self)
  }
}

extension UnsafeMutablePointer<Float> {
  /// The eight floats from `offset` on; no alignment needed.
  @inlinable @inline(always)
  package func lanes(_ offset: Int) -> Lanes {
    UnsafeRawPointer(self + offset).loadUnaligned(as: Lanes.self)
  }

  /// Writes eight floats from `offset` on; no alignment needed.
  @inlinable @inline(always)
  package func store(_ value: Lanes, _ offset: Int) {
    UnsafeMutableRawPointer(self + offset).storeBytes(of: value, as: Lanes.self)
  }
}

extension SIMD8<Float> {
  /// The larger of each pair; one instruction, unlike the standard library's `pointwiseMax`.
  @inlinable @inline(always)
  package func larger(_ other: SIMD8<Float>) -> SIMD8<Float> { replacing(with: other, where: self .< other) }

  /// The smaller of each pair.
  @inlinable @inline(always)
  package func smaller(_ other: SIMD8<Float>) -> SIMD8<Float> { replacing(with: other, where: self .> other) }
}
