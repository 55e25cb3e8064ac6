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
    let whole = m / ProductTile.height * ProductTile.height
    for row in stride(from: 0, to: whole, by: ProductTile.height) {
      part.multiply(ProductTile.height, isTransposed, a + (isTransposed ? row : row &* pitch), c + row &* pitchC)
    }
    if whole < m {
      part.multiply(m - whole, isTransposed, a + (isTransposed ? whole : whole &* pitch), c + whole &* pitchC)
    }
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

  /// Multiplies up to six rows.
  @inline(__always)
  func multiply(_ rows: Int, _ isTransposed: Bool, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    if columns <= 8 {
      if isTransposed { narrowTransposed(rows, a, c) } else { narrow(rows, a, c) }
    } else if isTransposed {
      sixTransposed(rows, a, c)
    } else {
      switch rows {
      case 1: one(a, c)
      case 2: two(a, c)
      case 3, 4: four(rows, a, c)
      default: six(rows, a, c)
      }
    }
  }

  @inline(never)
  private func six(_ rows: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) { run(6, rows, a, c) }

  @inline(never)
  private func four(_ rows: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) { run(4, rows, a, c) }

  @inline(never)
  private func two(_ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) { run(2, 2, a, c) }

  @inline(never)
  private func one(_ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) { run(1, 1, a, c) }

  @inline(never)
  private func sixTransposed(_ rows: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    run(6, rows, a, isTransposed: true, c)
  }

  @inline(never)
  private func narrow(_ rows: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    run(6, isNarrow: true, rows, a, c)
  }

  @inline(never)
  private func narrowTransposed(_ rows: Int, _ a: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>) {
    run(6, isNarrow: true, rows, a, isTransposed: true, c)
  }

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
