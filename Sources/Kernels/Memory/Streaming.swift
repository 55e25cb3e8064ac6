internal import CIntrinsics

/// Prefetches rows [rows, columns] of a matrix: their stride defeats the hardware prefetcher.
@inline(__always)
func prefetch(_ x: UnsafePointer<Float>, rows: Int, columns: Int = 16, pitch: Int) {
  for row in 0..<rows {
    for column in stride(from: 0, to: columns, by: 16) { intrinsics_prefetch(x + (row &* pitch &+ column)) }
  }
}

// Non-temporal stores, for outputs larger than the cache: they avoid reading each line before it is overwritten.

extension UnsafeMutablePointer<Float> {
  /// Whether `count` floats from here on should be written with `stream`: they must be aligned, and exceed the cache.
  func streams(_ count: Int) -> Bool { count >= 1 << 22 && UInt(bitPattern: self) % 32 == 0 }

  /// Writes eight floats at `offset`, a multiple of 8, without reading the cache line.
  @inline(__always)
  func stream(_ value: Lanes, _ offset: Int) { _mm256_stream_ps(self + offset, value) }
}

/// Orders this thread's streaming stores before its later stores; call it before other threads may read.
@inline(__always)
func endStreaming() { intrinsics_store_fence() }
