internal import CIntrinsics

/// Up to 6 × 16 sums of a product, in registers: the building block of all matrix products here.
///
/// Six rows of a and sixteen columns of b, so that eight loads serve twelve multiply-adds; 111 of a Zen 4 core's 116
/// GFLOP/s. Each sum adds its terms in order, so that a result depends neither on its position in the tile nor on the
/// tile's in the product. (Van Zee & van de Geijn 2015, "BLIS".)
struct ProductTile {
  /// Rows and columns of a full tile.
  static let height = 6
  static let width = 16

  // Columns of a transposed factor to prefetch: their pitch defeats the hardware prefetcher.
  private static let ahead = 12

  // Left and right halves of rows.
  private var l0: Lanes, l1: Lanes, l2: Lanes, l3: Lanes, l4: Lanes, l5: Lanes
  private var r0: Lanes, r1: Lanes, r2: Lanes, r3: Lanes, r4: Lanes, r5: Lanes

  /// The products of `rows` rows of a with a panel [k, 16] of b, added to `start`, a row of sixteen values.
  ///
  /// a has rows `pitch` apart or, if `isTransposed`, columns `pitch` apart, of which six values must be readable.
  /// `height`, at least `rows`, is the number of rows computed: 1, 2, 4 or 6; `isNarrow` skips the last eight columns.
  /// Both are compile-time constants.
  @inline(__always)
  init(
    height: Int, isNarrow: Bool = false, rows: Int, _ a: UnsafePointer<Float>, _ pitch: Int, isTransposed: Bool,
    _ panel: UnsafePointer<Float>, depth k: Int, from start: (Lanes, Lanes)
  ) {
    (l0, l1, l2, l3, l4, l5) = (start.0, start.0, start.0, start.0, start.0, start.0)
    (r0, r1, r2, r3, r4, r5) = (start.1, start.1, start.1, start.1, start.1, start.1)
    if isTransposed {
      var column = a
      var place = panel
      let end = panel + k &* Self.width
      while place < end {
        let (x, y) = (place.lanes(0), isNarrow ? nil : place.lanes(8))
        intrinsics_prefetch(column + Self.ahead &* pitch)
        add(x, y, height, (column[0], column[1], column[2], column[3], column[4], column[5]))
        column += pitch
        place += Self.width
      }
    } else {
      // Beyond the last row, the last row is computed again.
      @inline(__always) func row(_ r: Int) -> UnsafePointer<Float> { a + min(r, rows &- 1) &* pitch }
      let (a0, a1, a2, a3, a4, a5) = (row(0), row(1), row(2), row(3), row(4), row(5))
      var (i, place) = (0, panel)
      while i < k {
        let (x, y) = (place.lanes(0), isNarrow ? nil : place.lanes(8))
        add(x, y, height, (a0[i], a1[i], a2[i], a3[i], a4[i], a5[i]))
        place += Self.width
        i &+= 1
      }
    }
  }

  /// Adds one term to each sum.
  @inline(__always)
  private mutating func add(
    _ x: Lanes, _ y: Lanes?, _ height: Int, _ a: (Float, Float, Float, Float, Float, Float)
  ) {
    l0.addTerm(x, a.0)
    if let y { r0.addTerm(y, a.0) }
    if height > 1 {
      l1.addTerm(x, a.1)
      if let y { r1.addTerm(y, a.1) }
    }
    if height > 2 {
      l2.addTerm(x, a.2)
      if let y { r2.addTerm(y, a.2) }
      l3.addTerm(x, a.3)
      if let y { r3.addTerm(y, a.3) }
    }
    if height > 4 {
      l4.addTerm(x, a.4)
      if let y { r4.addTerm(y, a.4) }
      l5.addTerm(x, a.5)
      if let y { r5.addTerm(y, a.5) }
    }
  }

  /// Writes the first `rows` rows to c, rows `pitch` apart, plus those of `addend`, if any, with the same pitch.
  @inline(__always)
  func store(
    rows: Int, isNarrow: Bool = false, _ c: UnsafeMutablePointer<Float>, _ pitch: Int,
    plus addend: UnsafePointer<Float>?
  ) {
    @inline(__always) func store(_ row: Int, _ left: Lanes, _ right: Lanes) {
      guard row < rows else { return }
      let (target, other) = (c + row &* pitch, addend.map { $0 + row &* pitch })
      target.store(other.map { $0.lanes(0) + left } ?? left, 0)
      if !isNarrow { target.store(other.map { $0.lanes(8) + right } ?? right, 8) }
    }
    store(0, l0, r0)
    store(1, l1, r1)
    store(2, l2, r2)
    store(3, l3, r3)
    store(4, l4, r4)
    store(5, l5, r5)
  }
}

extension SIMD8<Float> {
  @inline(__always)
  fileprivate mutating func addTerm(_ x: SIMD8<Float>, _ factor: Float) {
    addProduct(x, SIMD8(repeating: factor))
  }
}
