import Threads

/// Distributes rows [r, c] over threads, and adds up the partial sums of columns.
struct RowBlocks {
  let channels: Int
  /// Number of partial sums over rows; constant, so that results do not depend on the threads.
  static let parts = 16

  /// Calls `body` with each row, on all threads.
  @inline(__always)
  func forEachRow(of r: Int, _ pool: WorkerPool, _ body: (Int) -> Void) {
    forEachRange(r, grain: max(1, 16_384 / channels), pool) { range in
      for row in range { body(row) }
    }
  }

  /// Calls `body` with each row and the address of its partial sums in `sums` [parts, c], initially zero.
  @inline(__always)
  func forEachRow(
    of r: Int, sums: UnsafeMutablePointer<Float>, _ pool: WorkerPool, _ body: (Int, UnsafeMutablePointer<Float>) -> Void
  ) {
    pool.forEach(Self.parts) { part in
      let sum = sums + part * channels
      for row in part * r / Self.parts..<(part + 1) * r / Self.parts { body(row, sum) }
    }
  }

  /// Adds up all partial sums: [parts, c] → [c].
  func join(_ sums: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>) {
    for c in 0..<channels { target[c] = (0..<Self.parts).reduce(0) { $0 + sums[$1 * channels + c] } }
  }
}
