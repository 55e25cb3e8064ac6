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

  /// c [m, columns] ← a [m, k] · panel [k, 16] + bias + residual, or c plus a · panel if it `adds`; columns ≤ 16.
  ///
  /// a lies in rows, or transposed in columns, `pitch` floats apart. `ends` is the epilogue of these columns, of which its
  /// activation is left to the caller: the sums may not be complete.
  @inline(__always)
  static func multiply(
    rows m: Int, columns: Int, depth k: Int, _ a: UnsafePointer<Float>, _ pitch: Int, isTransposed: Bool,
    panel: UnsafePointer<Float>, into c: UnsafeMutablePointer<Float>, _ pitchC: Int, adds: Bool,
    _ ends: Epilogue = .none
  ) {
    PanelProduct(
      rows: m, a: a, pitch: pitch, panel: panel, columns: columns, depth: k,
      start: adds ? (Lanes(), Lanes()) : ends.bias(columns: columns), c: c, pitchC: pitchC,
      addend: adds ? UnsafePointer(c) : ends.residual
    ).compute(isTransposed: isTransposed)
  }
}

extension ProductBlock {
  /// c [m, n] ← f(a [m, k] · b + bias + residual) or c plus a · b, rows of a `pitch` floats apart, b as the panels
  /// [⌈n/16⌉][k, 16].
  ///
  /// Panels lie `stride` floats apart, k · 16 unless said.
  static func multiply(
    rows m: Int, columns n: Int, depth k: Int, _ a: UnsafePointer<Float>, _ pitch: Int, panels: UnsafePointer<Float>,
    stride panelStride: Int? = nil, into c: UnsafeMutablePointer<Float>, _ pitchC: Int, adds: Bool = false,
    _ epilogue: Epilogue = .none
  ) {
    let (part, between) = (depth(of: k), panelStride ?? k * Panels.width)
    for top in stride(from: 0, to: m, by: rows) {
      for first in stride(from: 0, to: max(1, k), by: part) {
        for index in 0..<Panels.count(n) {
          let (column, place) = (index * Panels.width, top * pitchC + index * Panels.width)
          let (height, width) = (min(rows, m - top), min(Panels.width, n - column))
          let ends = epilogue.moved(toColumn: column, by: place)
          multiply(
            rows: height, columns: width, depth: min(part, k - first), a + top * pitch + first, pitch,
            isTransposed: false, panel: panels + index * between + first * Panels.width, into: c + place, pitchC,
            adds: adds || first > 0, ends)
          if first + part >= k { ends.activate(rows: height, columns: width, c + place, pitch: pitchC) }
        }
      }
    }
  }
}

/// A panel that tiles of rows are multiplied with.
///
/// Each form of tile is a function by itself: together they are more than the compiler keeps in registers.
private struct PanelProduct {
  let rows: Int
  let a: UnsafePointer<Float>
  let pitch: Int
  let panel: UnsafePointer<Float>
  let columns: Int
  let depth: Int
  let start: (Lanes, Lanes)
  let c: UnsafeMutablePointer<Float>
  let pitchC: Int
  let addend: UnsafePointer<Float>?

  func compute(isTransposed: Bool) {
    let isNarrow = columns <= 8
    if columns % 8 > 0 { return ragged(isTransposed: isTransposed) }
    switch (isTransposed, isNarrow) {
    case (false, false): sixes()
    case (false, true): narrow()
    case (true, false): sixesTransposed()
    case (true, true): narrowTransposed()
    }
    let rest = rows % ProductTile.height
    switch (rest, isTransposed || isNarrow) {
    case (1, false): one(rows - rest)
    case (2, false): two(rows - rest)
    case (3...4, false): four(rows - rest)
    case (1...4, true) where isTransposed && !isNarrow: fourTransposed(rows - rest)
    default: return
    }
  }

  @inline(never)
  private func sixes() {
    var row = 0
    while row &+ 6 <= rows {
      // A store that misses the caches holds up those after it.
      prefetch(c + row &* pitchC, rows: 6, pitch: pitchC)
      run(6, 6, from: row)
      row &+= 6
    }
    // Five rows left are best computed as six.
    if row &+ 5 == rows { run(6, 5, from: row) }
  }

  @inline(never)
  private func four(_ row: Int) { run(4, rows &- row, from: row) }

  @inline(never)
  private func two(_ row: Int) { run(2, 2, from: row) }

  @inline(never)
  private func one(_ row: Int) { run(1, 1, from: row) }

  @inline(never)
  private func sixesTransposed() {
    var row = 0
    while row &+ 5 <= rows {
      prefetch(c + row &* pitchC, rows: 6, pitch: pitchC)
      run(6, min(6, rows &- row), isTransposed: true, from: row)
      row &+= 6
    }
  }

  @inline(never)
  private func fourTransposed(_ row: Int) { run(4, rows &- row, isTransposed: true, from: row) }

  @inline(never)
  private func narrow() {
    var row = 0
    while row < rows {
      run(6, isNarrow: true, min(6, rows &- row), from: row)
      row &+= 6
    }
  }

  @inline(never)
  private func narrowTransposed() {
    var row = 0
    while row < rows {
      run(6, isNarrow: true, min(6, rows &- row), isTransposed: true, from: row)
      row &+= 6
    }
  }

  /// Fewer columns than registers have, through memory that has as many.
  @inline(never)
  private func ragged(isTransposed: Bool) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: ProductTile.height * ProductTile.width) { whole in
      guard let whole = whole.baseAddress else { return }
      for row in stride(from: 0, to: rows, by: ProductTile.height) {
        let count = min(ProductTile.height, rows - row)
        let tile = isTransposed ? tile(6, count, isTransposed: true, from: row) : tile(6, count, from: row)
        tile.store(rows: count, whole, ProductTile.width, plus: nil)
        for line in 0..<count {
          let (source, place) = (whole + line * ProductTile.width, (row + line) * pitchC)
          for column in 0..<columns { c[place + column] = source[column] + (addend?[place + column] ?? 0) }
        }
      }
    }
  }

  /// One tile of up to `height` rows.
  @inline(__always)
  private func run(
    _ height: Int, isNarrow: Bool = false, _ count: Int, isTransposed: Bool = false, from row: Int
  ) {
    tile(height, isNarrow: isNarrow, count, isTransposed: isTransposed, from: row).store(
      rows: count, isNarrow: isNarrow, c + row &* pitchC, pitchC, plus: addend.map { $0 + row &* pitchC })
  }

  @inline(__always)
  private func tile(
    _ height: Int, isNarrow: Bool = false, _ count: Int, isTransposed: Bool = false, from row: Int
  ) -> ProductTile {
    ProductTile(
      height: height, isNarrow: isNarrow, rows: count, a + row &* (isTransposed ? 1 : pitch), pitch,
      isTransposed: isTransposed, panel, depth: depth, from: start)
  }
}
