// Winograd's minimal filtering F(2×2, 3×3): a 2×2 tile of outputs from a 4×4 tile of inputs by 16
// products instead of 36. With input tile d, filter g and output tile y,
//   y = Aᵀ [ (G g Gᵀ) ⊙ (Bᵀ d B) ] A,
// summed over input channels between the brackets, which makes 16 matrix products. Matrices hold only 0,
// ±1 and ±½, so single precision loses about as much as the direct sum does (see TensorsTests).
// Source: Lavin & Gray 2016, "Fast algorithms for convolutional neural networks", section 4.1.
//
// Letters: t tiles, i input channels, o output channels, p = 4·row + column in a transformed tile.

/// Four lanes of a column or row of a tile.
private typealias Quad = (Lanes, Lanes, Lanes, Lanes)

/// Bᵀ applied to a column of four.
@inline(__always)
private func transformInput(_ d: Quad) -> Quad {
  (d.0 - d.2, d.1 + d.2, d.2 - d.1, d.1 - d.3)
}

/// B applied to a column of four: the transpose of `transformInput`.
@inline(__always)
private func transformInputTransposed(_ v: Quad) -> Quad {
  (v.0, v.1 - v.2 + v.3, v.1 + v.2 - v.0, -v.3)
}

/// Aᵀ applied to a column of four.
@inline(__always)
private func transformOutput(_ m: Quad) -> (Lanes, Lanes) {
  (m.0 + m.1 + m.2, m.1 - m.2 - m.3)
}

/// A applied to a column of two: the transpose of `transformOutput`.
@inline(__always)
private func transformOutputTransposed(_ a: Lanes, _ b: Lanes) -> Quad { (a, a + b, a - b, -b) }

/// Tiles of a group of images, numbered image by image, row by row.
struct TileGrid: Sendable {
  let rows: Int
  let columns: Int

  /// Calls `body` with each tile of `range`: its place in the range, image, row and column.
  @inline(__always)
  func forEach(_ range: Range<Int>, _ body: (Int, Int, Int, Int) -> Void) {
    var image = range.lowerBound / (rows * columns)
    var row = range.lowerBound / columns % rows
    var column = range.lowerBound % columns
    for place in 0..<range.count {
      body(place, image, row, column)
      column += 1
      if column == columns {
        column = 0
        row += 1
        if row == rows {
          row = 0
          image += 1
        }
      }
    }
  }
}

/// Bᵀ d B of each tile: x [n, h, w, i] inside a border of 1 → v [16][t, i], planes `plane` floats apart.
func winogradInput(
  _ grid: TileGrid, _ range: Range<Int>, _ x: UnsafePointer<Float>, _ layout: PixelLayout,
  _ v: UnsafeMutablePointer<Float>, plane: Int
) {
  let (pitch, channels) = (layout.pitch, layout.channels)
  grid.forEach(range) { place, image, row, column in
    let tile = x + image * layout.count + 2 * row * pitch + 2 * column * channels
    let target = v + place * channels
    for c in stride(from: 0, to: channels, by: 8) {
      @inline(__always) func column(_ j: Int) -> Quad {
        let d = tile + c + j * channels
        return transformInput((d.lanes(0), d.lanes(pitch), d.lanes(2 * pitch), d.lanes(3 * pitch)))
      }
      let (c0, c1, c2, c3) = (column(0), column(1), column(2), column(3))
      @inline(__always) func finish(_ r: Int, _ quad: Quad) {
        let result = transformInput(quad)
        target.store(result.0, 4 * r * plane + c)
        target.store(result.1, (4 * r + 1) * plane + c)
        target.store(result.2, (4 * r + 2) * plane + c)
        target.store(result.3, (4 * r + 3) * plane + c)
      }
      finish(0, (c0.0, c1.0, c2.0, c3.0))
      finish(1, (c0.1, c1.1, c2.1, c3.1))
      finish(2, (c0.2, c1.2, c2.2, c3.2))
      finish(3, (c0.3, c1.3, c2.3, c3.3))
    }
  }
}

/// B v Bᵀ of each tile, added to dx where tiles overlap: the transpose of `winogradInput`.
func winogradInputTransposed(
  _ grid: TileGrid, _ range: Range<Int>, _ v: UnsafePointer<Float>, plane: Int,
  _ dx: UnsafeMutablePointer<Float>, _ layout: PixelLayout
) {
  let (pitch, channels) = (layout.pitch, layout.channels)
  grid.forEach(range) { place, image, row, column in
    let tile = dx + image * layout.count + 2 * row * pitch + 2 * column * channels
    let source = v + place * channels
    for c in stride(from: 0, to: channels, by: 8) {
      @inline(__always) func column(_ j: Int) -> Quad {
        let s = source + c + j * plane
        return transformInputTransposed(
          (s.lanes(0), s.lanes(4 * plane), s.lanes(8 * plane), s.lanes(12 * plane)))
      }
      let (c0, c1, c2, c3) = (column(0), column(1), column(2), column(3))
      @inline(__always) func finish(_ r: Int, _ quad: Quad) {
        let result = transformInputTransposed(quad)
        let d = tile + r * pitch + c
        d.store(d.lanes(0) + result.0, 0)
        d.store(d.lanes(channels) + result.1, channels)
        d.store(d.lanes(2 * channels) + result.2, 2 * channels)
        d.store(d.lanes(3 * channels) + result.3, 3 * channels)
      }
      finish(0, (c0.0, c1.0, c2.0, c3.0))
      finish(1, (c0.1, c1.1, c2.1, c3.1))
      finish(2, (c0.2, c1.2, c2.2, c3.2))
      finish(3, (c0.3, c1.3, c2.3, c3.3))
    }
  }
}

/// Aᵀ m A + bias of each tile: m [16][t, o] → y [n, h, w, o], rows and columns rounded up to even.
func winogradOutput(
  _ grid: TileGrid, _ range: Range<Int>, _ m: UnsafePointer<Float>, plane: Int,
  bias: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ layout: PixelLayout
) {
  let (pitch, channels) = (layout.pitch, layout.channels)
  grid.forEach(range) { place, image, row, column in
    let tile = y + image * layout.count + 2 * row * pitch + 2 * column * channels
    let source = m + place * channels
    for c in stride(from: 0, to: channels, by: 8) {
      @inline(__always) func column(_ j: Int) -> (Lanes, Lanes) {
        let s = source + c + j * plane
        return transformOutput(
          (s.lanes(0), s.lanes(4 * plane), s.lanes(8 * plane), s.lanes(12 * plane)))
      }
      let (c0, c1, c2, c3) = (column(0), column(1), column(2), column(3))
      let top = transformOutput((c0.0, c1.0, c2.0, c3.0))
      let bottom = transformOutput((c0.1, c1.1, c2.1, c3.1))
      let b = bias.lanes(c)
      tile.store(top.0 + b, c)
      tile.store(top.1 + b, c + channels)
      tile.store(bottom.0 + b, c + pitch)
      tile.store(bottom.1 + b, c + pitch + channels)
    }
  }
}

/// A dy Aᵀ of each tile: dy [n, h, w, o], zero beyond h and w → dm [16][t, o].
func winogradOutputTransposed(
  _ grid: TileGrid, _ range: Range<Int>, _ dy: UnsafePointer<Float>, _ layout: PixelLayout,
  _ dm: UnsafeMutablePointer<Float>, plane: Int
) {
  let (pitch, channels) = (layout.pitch, layout.channels)
  grid.forEach(range) { place, image, row, column in
    let tile = dy + image * layout.count + 2 * row * pitch + 2 * column * channels
    let target = dm + place * channels
    for c in stride(from: 0, to: channels, by: 8) {
      let left = transformOutputTransposed(tile.lanes(c), tile.lanes(c + pitch))
      let right = transformOutputTransposed(
        tile.lanes(c + channels), tile.lanes(c + pitch + channels))
      @inline(__always) func finish(_ r: Int, _ a: Lanes, _ b: Lanes) {
        let result = transformOutputTransposed(a, b)
        target.store(result.0, 4 * r * plane + c)
        target.store(result.1, (4 * r + 1) * plane + c)
        target.store(result.2, (4 * r + 2) * plane + c)
        target.store(result.3, (4 * r + 3) * plane + c)
      }
      finish(0, left.0, right.0)
      finish(1, left.1, right.1)
      finish(2, left.2, right.2)
      finish(3, left.3, right.3)
    }
  }
}

/// U = G g Gᵀ of the filters of the input channels `range`: w [o, i, 3, 3] → u [16][i, o].
package func winogradFilter(
  _ w: UnsafePointer<Float>, inputs: Int, outputs: Int, range: Range<Int>,
  _ u: UnsafeMutablePointer<Float>
) {
  @inline(__always) func g(_ a: Lanes, _ b: Lanes, _ c: Lanes) -> Quad {
    (a, (a + c + b) * 0.5, (a + c - b) * 0.5, c)
  }
  for i in range {
    for o in stride(from: 0, to: outputs, by: 8) {
      @inline(__always) func tap(_ k: Int) -> Lanes {
        var lanes = Lanes()
        for lane in 0..<8 { lanes[lane] = w[((o + lane) * inputs + i) * 9 + k] }
        return lanes
      }
      let left = g(tap(0), tap(3), tap(6))
      let middle = g(tap(1), tap(4), tap(7))
      let right = g(tap(2), tap(5), tap(8))
      @inline(__always) func finish(_ r: Int, _ a: Lanes, _ b: Lanes, _ c: Lanes) {
        let result = g(a, b, c)
        let target = u + i * outputs + o
        let plane = inputs * outputs
        target.store(result.0, 4 * r * plane)
        target.store(result.1, (4 * r + 1) * plane)
        target.store(result.2, (4 * r + 2) * plane)
        target.store(result.3, (4 * r + 3) * plane)
      }
      finish(0, left.0, middle.0, right.0)
      finish(1, left.1, middle.1, right.1)
      finish(2, left.2, middle.2, right.2)
      finish(3, left.3, middle.3, right.3)
    }
  }
}

/// dw = Gᵀ du G, the transpose of `winogradFilter`: du [16][i, o] → dw [o, i, 3, 3].
package func winogradFilterTransposed(
  _ du: UnsafePointer<Float>, inputs: Int, outputs: Int, range: Range<Int>,
  _ dw: UnsafeMutablePointer<Float>
) {
  @inline(__always) func g(_ q: Quad) -> (Lanes, Lanes, Lanes) {
    let (sum, difference) = ((q.1 + q.2) * 0.5, (q.1 - q.2) * 0.5)
    return (q.0 + sum, difference, sum + q.3)
  }
  let plane = inputs * outputs
  for i in range {
    for o in stride(from: 0, to: outputs, by: 8) {
      @inline(__always) func column(_ j: Int) -> (Lanes, Lanes, Lanes) {
        let s = du + i * outputs + o + j * plane
        return g((s.lanes(0), s.lanes(4 * plane), s.lanes(8 * plane), s.lanes(12 * plane)))
      }
      let (c0, c1, c2, c3) = (column(0), column(1), column(2), column(3))
      @inline(__always) func finish(_ r: Int, _ taps: (Lanes, Lanes, Lanes)) {
        for lane in 0..<8 {
          let target = dw + ((o + lane) * inputs + i) * 9 + 3 * r
          target[0] = taps.0[lane]
          target[1] = taps.1[lane]
          target[2] = taps.2[lane]
        }
      }
      finish(0, g((c0.0, c1.0, c2.0, c3.0)))
      finish(1, g((c0.1, c1.1, c2.1, c3.1)))
      finish(2, g((c0.2, c1.2, c2.2, c3.2)))
    }
  }
}
