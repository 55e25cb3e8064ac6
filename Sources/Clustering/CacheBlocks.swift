/// Blocks of consecutive rows that are processed together.
///
/// Their size depends on the shape alone, so that sums over blocks do not depend on the number of threads.
struct CacheBlocks {
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
