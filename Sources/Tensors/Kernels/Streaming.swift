internal import CIntrinsics

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
