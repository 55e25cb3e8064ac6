/// The part of a product that stays in the second-level cache: some rows of a, and a panel of b after the other.
enum ProductBlock {
  /// Rows of a that are multiplied with a panel before the next: 24 tiles.
  static let rows = 144
  /// The most terms added up in registers: a panel of them then fits into the first-level cache.
  private static let deepest = 320

  /// Terms that are added up by themselves, of k in all; it depends on k alone.
  static func depth(of k: Int) -> Int {
    let parts = max(1, (k + deepest - 1) / deepest)
    return max(8, ((k + parts - 1) / parts + 7) / 8 * 8)
  }

  /// c [m, columns] ← a [m, k] · panel [k, 16], or c plus that; columns ≤ 16.
  ///
  /// a lies in rows, or transposed in columns, `pitch` floats apart.
  static func multiply(
    rows m: Int, columns: Int, depth k: Int, _ a: UnsafePointer<Float>, _ pitch: Int, isTransposed: Bool,
    panel: UnsafePointer<Float>, into c: UnsafeMutablePointer<Float>, _ pitchC: Int, adds: Bool
  ) {
    let part = PanelProduct(panel: panel, columns: columns, depth: k, pitch: pitch, pitchC: pitchC, adds: adds)
    part.multiply(m, isTransposed, a, c)
  }
}

extension ProductBlock {
  /// c [m, n] ← a [m, k] · b or c plus that, rows of a `pitch` floats apart, b as the panels [⌈n/16⌉][k, 16].
  ///
  /// Panels lie `stride` floats apart, k · 16 unless said.
  static func multiply(
    rows m: Int, columns n: Int, depth k: Int, _ a: UnsafePointer<Float>, _ pitch: Int, panels: UnsafePointer<Float>,
    stride panelStride: Int? = nil, into c: UnsafeMutablePointer<Float>, _ pitchC: Int, adds: Bool = false
  ) {
    let (part, between) = (depth(of: k), panelStride ?? k * Panels.width)
    for top in stride(from: 0, to: m, by: rows) {
      for first in stride(from: 0, to: max(1, k), by: part) {
        for index in 0..<Panels.count(n) {
          let column = index * Panels.width
          multiply(
            rows: min(rows, m - top), columns: min(Panels.width, n - column), depth: min(part, k - first),
            a + top * pitch + first, pitch, isTransposed: false,
            panel: panels + index * between + first * Panels.width, into: c + top * pitchC + column, pitchC,
            adds: adds || first > 0)
        }
      }
    }
  }
}

/// A panel that tiles of rows are multiplied with.
///
/// Each form of tile is a function by itself: together they are more than the compiler keeps in registers.
private struct PanelProduct {
  let panel: UnsafePointer<Float>
  let columns: Int
  let depth: Int
  let pitch: Int
  let pitchC: Int
  let adds: Bool

  func multiply(_ m: Int, _ isTransposed: Bool, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    let isNarrow = columns <= 8
    switch (isTransposed, isNarrow) {
    case (false, false): sixes(m, a, c)
    case (false, true): narrow(m, a, c)
    case (true, false): sixesTransposed(m, a, c)
    case (true, true): narrowTransposed(m, a, c)
    }
    let whole = m / ProductTile.height * ProductTile.height
    let (rest, left, target) = (m - whole, a + whole * (isTransposed ? 1 : pitch), c + whole * pitchC)
    switch (rest, isTransposed || isNarrow) {
    case (1, false): one(left, target)
    case (2, false): two(left, target)
    case (3...4, false): four(rest, left, target)
    case (1...4, true) where isTransposed && !isNarrow: fourTransposed(rest, left, target)
    default: return
    }
  }

  @inline(never)
  private func sixes(_ m: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    var row = 0
    while row &+ 6 <= m {
      // A store that misses the caches holds up those after it.
      prefetch(c + row &* pitchC, rows: 6, pitch: pitchC)
      run(6, 6, a + row &* pitch, c + row &* pitchC)
      row &+= 6
    }
    // Five rows left are best computed as six.
    if row &+ 5 == m { run(6, 5, a + row &* pitch, c + row &* pitchC) }
  }

  @inline(never)
  private func four(_ rows: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) { run(4, rows, a, c) }

  @inline(never)
  private func two(_ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) { run(2, 2, a, c) }

  @inline(never)
  private func one(_ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) { run(1, 1, a, c) }

  @inline(never)
  private func sixesTransposed(_ m: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    var row = 0
    while row &+ 5 <= m {
      prefetch(c + row &* pitchC, rows: 6, pitch: pitchC)
      run(6, min(6, m &- row), a + row, isTransposed: true, c + row &* pitchC)
      row &+= 6
    }
  }

  @inline(never)
  private func fourTransposed(_ rows: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    run(4, rows, a, isTransposed: true, c)
  }

  @inline(never)
  private func narrow(_ m: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    var row = 0
    while row < m {
      run(6, isNarrow: true, min(6, m &- row), a + row &* pitch, c + row &* pitchC)
      row &+= 6
    }
  }

  @inline(never)
  private func narrowTransposed(_ m: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    var row = 0
    while row < m {
      run(6, isNarrow: true, min(6, m &- row), a + row, isTransposed: true, c + row &* pitchC)
      row &+= 6
    }
  }

  /// One tile of up to `height` rows.
  @inline(__always)
  private func run(
    _ height: Int, isNarrow: Bool = false, _ rows: Int, _ a: UnsafePointer<Float>, isTransposed: Bool = false,
    _ c: UnsafeMutablePointer<Float>
  ) {
    let tile = ProductTile(
      height: height, isNarrow: isNarrow, rows: rows, a, pitch, isTransposed: isTransposed, panel, depth: depth)
    if columns == (isNarrow ? 8 : ProductTile.width) {
      tile.store(rows: rows, isNarrow: isNarrow, c, pitchC, adds: adds)
    } else {
      tile.store(rows: rows, columns: columns, c, pitchC, adds: adds)
    }
  }
}

extension ProductTile {
  /// Writes fewer columns than sixteen.
  @inline(never)
  fileprivate func store(rows: Int, columns: Int, _ c: UnsafeMutablePointer<Float>, _ pitch: Int, adds: Bool) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.height * Self.width) { whole in
      guard let whole = whole.baseAddress else { return }
      store(rows: rows, whole, Self.width, adds: false)
      for row in 0..<rows {
        let (target, source) = (c + row * pitch, whole + row * Self.width)
        if adds {
          for column in 0..<columns { target[column] += source[column] }
        } else {
          for column in 0..<columns { target[column] = source[column] }
        }
      }
    }
  }
}
