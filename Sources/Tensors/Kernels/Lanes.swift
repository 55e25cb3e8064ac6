/// Eight neighbouring floats, one AVX register: kernels step through channels by this many.
public typealias Lanes = SIMD8<Float>

extension UnsafePointer<Float> {
  /// The eight floats from `offset` on; no alignment needed.
  @inlinable @inline(__always)
  package func lanes(_ offset: Int) -> Lanes {
    UnsafeRawPointer(self + offset).loadUnaligned(as: Lanes.self)
  }
}

extension UnsafeMutablePointer<Float> {
  /// The eight floats from `offset` on; no alignment needed.
  @inlinable @inline(__always)
  package func lanes(_ offset: Int) -> Lanes {
    UnsafeRawPointer(self + offset).loadUnaligned(as: Lanes.self)
  }

  /// Writes eight floats from `offset` on; no alignment needed.
  @inlinable @inline(__always)
  package func store(_ value: Lanes, _ offset: Int) {
    UnsafeMutableRawPointer(self + offset).storeBytes(of: value, as: Lanes.self)
  }
}
