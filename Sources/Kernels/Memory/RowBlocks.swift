import Threads

/// How kernels share out rows [r, c] among threads, and add up what each part finds for a column.
struct RowBlocks {
  let channels: Int
  /// Parts of sums over rows; a fixed number, so that results do not depend on the threads.
  static let parts = 16

  /// Calls `body` with each row, on all threads.
  @inline(__always)
  func forEachRow(of r: Int, _ pool: WorkerPool, _ body: (Int) -> Void) {
    forEachRange(r, grain: max(1, 16_384 / channels), pool) { range in
      for row in range { body(row) }
    }
  }

  /// Calls `body` with each row, and with where its part of the sums lies in `sums` [parts, c], zero at first.
  @inline(__always)
  func forEachRow(
    of r: Int, sums: UnsafeMutablePointer<Float>, _ pool: WorkerPool, _ body: (Int, UnsafeMutablePointer<Float>) -> Void
  ) {
    pool.forEach(Self.parts) { part in
      let sum = sums + part * channels
      for row in part * r / Self.parts..<(part + 1) * r / Self.parts { body(row, sum) }
    }
  }

  /// The sums of all parts: [parts, c] → [c].
  func join(_ sums: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>) {
    for c in 0..<channels { target[c] = (0..<Self.parts).reduce(0) { $0 + sums[$1 * channels + c] } }
  }
}
