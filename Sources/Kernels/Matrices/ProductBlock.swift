/// The part of a product that fits the second-level cache: some rows of a, and one panel of b after the other.
enum ProductBlock {
  /// Rows of a that are multiplied with a panel before the next panel: 24 tiles.
  static let rows = 144
  /// Maximum number of terms summed in registers: a panel of them fits the first-level cache.
  private static let deepest = 320

  /// Number of terms per partial sum, of k in all; it depends on k alone.
  static func depth(of k: Int) -> Int {
    let parts = max(1, (k + deepest - 1) / deepest)
    return max(8, ((k + parts - 1) / parts + 7) / 8 * 8)
  }

  /// c [m, columns] ← a [m, k] · panel [k, 16] + bias + residual, or c + a · panel if it `adds`; columns ≤ 16.
  ///
  /// a has rows, or if transposed columns, `pitch` floats apart. `ends` is the epilogue of these columns; the caller
  /// applies its activation, because the sums may be incomplete.
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
  /// c [m, n] ← f(a [m, k] · b + bias + residual), or c + a · b; rows of a are `pitch` floats apart, b is in panels
  /// [⌈n/16⌉][k, 16].
  ///
  /// Panels are `stride` floats apart, k · 16 by default.
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

/// A panel, and the products of tiles of rows with it.
///
/// Each tile shape is a separate function: together they exceed the registers that the compiler can allocate.
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
      // A store that misses the caches delays those after it.
      prefetch(c + row &* pitchC, rows: 6, pitch: pitchC)
      run(6, 6, from: row)
      row &+= 6
    }
    // Five remaining rows are best computed as six.
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

  /// Computes fewer columns than registers have, through a temporary of full width.
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
