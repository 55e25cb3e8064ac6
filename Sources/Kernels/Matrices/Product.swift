import Threads

/// c [m, n] ← f(alpha · op(a) [m, k] · op(b) [k, n] + bias + residual), or that plus c; row-major.
///
/// A value of c depends only on its row of a and column of b, not on other rows and columns, nor on how the product is
/// blocked and how many threads compute it.
struct Product {
  /// A matrix in memory, with rows `pitch` floats apart.
  struct Factor {
    let pointer: UnsafePointer<Float>
    let pitch: Int
    let isTransposed: Bool

    init(_ pointer: UnsafePointer<Float>, _ pitch: Int, _ transposition: Transposition) {
      (self.pointer, self.pitch, isTransposed) = (pointer, pitch, transposition == .transposed)
    }

    /// The address of row i, column j of op(matrix).
    @inline(__always)
    func place(_ i: Int, _ j: Int) -> UnsafePointer<Float> { pointer + (isTransposed ? j * pitch + i : i * pitch + j) }
  }

  let rows: Int
  let columns: Int
  let depth: Int
  let a: Factor
  let b: Factor
  var alpha: Float = 1
  /// Whether the product is added to c; then there is no epilogue.
  var adds = false
  var epilogue = Epilogue.none

  /// Columns of b packed together, to fit the second-level cache.
  private static let widest = 256

  /// Computes c, with rows `pitch` floats apart, on this thread.
  func compute(into c: UnsafeMutablePointer<Float>, _ pitch: Int) {
    compute(0..<rows, 0..<columns, into: c, pitch)
  }

  /// Computes c on all threads.
  func compute(into c: UnsafeMutablePointer<Float>, _ pitch: Int, _ pool: WorkerPool) {
    // Below about a quarter of a million terms, waking the other threads costs more than it saves.
    guard pool.threads > 1, rows * columns * max(1, depth) > 1 << 18 else { return compute(into: c, pitch) }
    // Divide columns first, because each block packs its part of b, but not of a.
    let panels = Panels.count(columns)
    let wanted = 4 * pool.threads
    let groups = min(panels, max(wanted, (columns + Self.widest - 1) / Self.widest))
    let fewest = rows > 512 ? 8 : 1  // panels per block: long blocks would read a too often
    let across = max(fewest, (panels + groups - 1) / groups) * Panels.width
    let blocks = (columns + across - 1) / across
    let parts = max(1, min((wanted + blocks - 1) / blocks, rows / 96))
    let down = ((rows + parts - 1) / parts + ProductTile.height - 1) / ProductTile.height * ProductTile.height
    pool.forEach(blocks * ((rows + down - 1) / down)) { index in
      let (i, j) = (index / blocks * down, index % blocks * across)
      compute(i..<min(rows, i + down), j..<min(columns, j + across), into: c, pitch)
    }
  }

  private func compute(
    _ rows: Range<Int>, _ columns: Range<Int>, into c: UnsafeMutablePointer<Float>, _ pitch: Int
  ) {
    let part = ProductBlock.depth(of: depth)
    // With few rows a panel is used once, and the next one reuses its memory in the first-level cache.
    let isOnce = rows.count <= ProductBlock.rows
    let kept = isOnce ? 1 : min(Self.widest / Panels.width, Panels.count(columns.count))
    let room = part * kept * Panels.width
    Workspace.withFloats(room + (a.isTransposed ? part * ProductBlock.rows + ProductTile.height : 0)) { memory in
      for left in stride(from: columns.lowerBound, to: columns.upperBound, by: Self.widest) {
        let block = left..<min(columns.upperBound, left + Self.widest)
        for first in stride(from: 0, to: max(1, depth), by: part) {
          let terms = first..<min(depth, first + part)
          multiply(
            rows, block, terms, panels: memory, stride: isOnce ? 0 : terms.count * Panels.width, copy: memory + room,
            into: c, pitch)
        }
      }
    }
  }

  /// Adds a range of the terms; panels are `stride` floats apart.
  private func multiply(
    _ rows: Range<Int>, _ columns: Range<Int>, _ terms: Range<Int>, panels: UnsafeMutablePointer<Float>, stride: Int,
    copy: UnsafeMutablePointer<Float>, into c: UnsafeMutablePointer<Float>, _ pitch: Int
  ) {
    let (first, k) = (terms.lowerBound, terms.count)
    for top in Swift.stride(from: rows.lowerBound, to: rows.upperBound, by: ProductBlock.rows) {
      let m = min(ProductBlock.rows, rows.upperBound - top)
      var (left, pitchA) = (a.place(top, first), a.pitch)
      if a.isTransposed && pitchA > m {
        // Packed densely, because the columns of a tile would evict each other from the cache.
        for term in 0..<k { (copy + term * m).update(from: left + term * a.pitch, count: m) }
        (left, pitchA) = (UnsafePointer(copy), m)
      }
      for index in 0..<Panels.count(columns.count) {
        let column = columns.lowerBound + index * Panels.width
        let (width, place) = (min(Panels.width, columns.upperBound - column), top * pitch + column)
        let panel = panels + index * stride
        if top == rows.lowerBound {
          Panels.fill(
            panel, columns: width, depth: k, b.place(first, column), b.pitch, isTransposed: b.isTransposed, scale: alpha
          )
        }
        if let residual = epilogue.residual { prefetch(residual + place, rows: m, pitch: pitch) }
        let ends = epilogue.moved(toColumn: column, by: place)
        ProductBlock.multiply(
          rows: m, columns: width, depth: k, left, pitchA, isTransposed: a.isTransposed, panel: panel, into: c + place,
          pitch, adds: adds || first > 0, ends)
        if terms.upperBound >= depth { ends.activate(rows: m, columns: width, c + place, pitch: pitch) }
      }
    }
  }
}
