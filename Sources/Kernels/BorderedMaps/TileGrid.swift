/// Tiles of 4×4 outputs of a group of images inside a border, numbered image by image, row by row.
///
/// Letters: t tiles, i input channels, o output channels.
struct TileGrid: Sendable {
  let rows: Int
  let columns: Int

  /// Calls `body` with each tile of `range`: its place in the range, image, row and column of tiles.
  @inline(__always)
  private func forEach(_ range: Range<Int>, _ body: (Int, Int, Int, Int) -> Void) {
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

  /// Calls `body` with each eight channels of each tile: where they start in `layout`, and in a plane of [t, channels].
  @inline(__always)
  private func forEachLanes(_ range: Range<Int>, _ layout: PixelLayout, _ body: (Int, Int) -> Void) {
    let (pitch, channels) = (layout.pitch, layout.channels)
    forEach(range) { place, image, row, column in
      let tile = image * layout.count + 4 * row * pitch + 4 * column * channels
      for c in stride(from: 0, to: channels, by: 8) { body(tile + c, place * channels + c) }
    }
  }

  /// Bᵀ d B of each tile: x [n, h, w, i] inside a border of 1 → v [36][t, i], planes `plane` floats apart.
  func transformInput(
    _ range: Range<Int>, _ x: UnsafePointer<Float>, _ layout: PixelLayout, _ v: UnsafeMutablePointer<Float>, plane: Int
  ) {
    let (pitch, channels) = (layout.pitch, layout.channels)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 36) { lines in
      guard let lines = lines.baseAddress else { return }
      forEachLanes(range, layout) { tile, place in
        winogradInputTile(v + place, plane, lines) { r, s in x.lanes(tile + r * pitch + s * channels) }
      }
    }
  }

  /// B v Bᵀ of each tile, added to dx where tiles overlap: the transpose of `transformInput`.
  func transformInputTransposed(
    _ range: Range<Int>, _ v: UnsafePointer<Float>, plane: Int, _ dx: UnsafeMutablePointer<Float>, _ layout: PixelLayout
  ) {
    let (pitch, channels) = (layout.pitch, layout.channels)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 36) { lines in
      guard let lines = lines.baseAddress else { return }
      forEachLanes(range, layout) { tile, place in
        winogradInputTransposedTile(v + place, plane, lines) { r, s, value in
          let target = dx + (tile + r * pitch + s * channels)
          target.store(target.lanes(0) + value, 0)
        }
      }
    }
  }

  /// Aᵀ m A + bias of each tile: m [36][t, o] → y [n, h, w, o], rows and columns rounded up to whole tiles.
  func transformOutput(
    _ range: Range<Int>, _ m: UnsafePointer<Float>, plane: Int, bias: UnsafePointer<Float>,
    _ y: UnsafeMutablePointer<Float>, _ layout: PixelLayout
  ) {
    let (pitch, channels) = (layout.pitch, layout.channels)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 24) { lines in
      guard let lines = lines.baseAddress else { return }
      forEachLanes(range, layout) { tile, place in
        let start = bias.lanes(place % channels)
        winogradOutputTile(m + place, plane, rows: 4, lines) { r, line in
          let target = y + (tile + r * pitch)
          target.store(line.0 + start, 0)
          target.store(line.1 + start, channels)
          target.store(line.2 + start, 2 * channels)
          target.store(line.3 + start, 3 * channels)
        }
      }
    }
  }

  /// A dy Aᵀ of each tile: dy [n, h, w, o], zero beyond h and w → dm [36][t, o].
  func transformOutputTransposed(
    _ range: Range<Int>, _ dy: UnsafePointer<Float>, _ layout: PixelLayout, _ dm: UnsafeMutablePointer<Float>,
    plane: Int
  ) {
    let (pitch, channels) = (layout.pitch, layout.channels)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 24) { lines in
      guard let lines = lines.baseAddress else { return }
      forEachLanes(range, layout) { tile, place in
        winogradOutputTransposedTile(dm + place, plane, lines) { r, s in
          dy.lanes(tile + r * pitch + s * channels)
        }
      }
    }
  }
}
