internal import CIntrinsics

/// Asks for rows [rows, columns] of a matrix before they are used: strides are too long for the processor to follow by itself.
@inline(__always)
func prefetch(_ x: UnsafePointer<Float>, rows: Int, columns: Int = 16, pitch: Int) {
  for row in 0..<rows {
    for column in stride(from: 0, to: columns, by: 16) { intrinsics_prefetch(x + (row &* pitch &+ column)) }
  }
}

// Writing past the caches: what is too large to be found there again is not fetched before it is overwritten.

extension UnsafeMutablePointer<Float> {
  /// Whether `count` floats from here on should be written by `stream`: they must be aligned, and exceed what caches hold.
  func streams(_ count: Int) -> Bool { count >= 1 << 22 && UInt(bitPattern: self) % 32 == 0 }

  /// Writes eight floats from `offset` on, a multiple of 8, without reading the cache line.
  @inline(__always)
  func stream(_ value: Lanes, _ offset: Int) { _mm256_stream_ps(self + offset, value) }
}

/// Orders what this thread has streamed before all it writes from now on; call it before others may read.
@inline(__always)
func endStreaming() { intrinsics_store_fence() }
