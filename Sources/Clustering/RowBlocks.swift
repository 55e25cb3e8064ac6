import Synchronization
import Threads

/// Blocks of consecutive rows.
///
/// Their size depends on the shape alone, so that sums over blocks do not depend on the number of threads.
struct RowBlocks {
  let rows: Int
  /// Rows of every block but the last, a multiple of 16.
  let size: Int

  /// Blocks of about half a megabyte, to fit the second-level cache.
  init(rows: Int, columns: Int) {
    self.rows = rows
    size = min(max(131_072 / max(columns, 1) / 16 * 16, 64), 1024)
  }

  var count: Int { (rows + size - 1) / size }

  subscript(block: Int) -> Range<Int> { block * size..<min(rows, (block + 1) * size) }
}

extension WorkerPool {
  /// Runs `body(lane, index)` once for each index below `count`.
  ///
  /// Lanes are numbered 0 ..< threads; one runs one index at a time, so it may own scratch memory.
  func forEach(_ count: Int, _ body: (_ lane: Int, _ index: Int) -> Void) {
    let next = Atomic<Int>(0)
    forEach(min(threads, count)) { lane in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= count { return }
        body(lane, index)
      }
    }
  }
}
