extension WinogradConvolution {
  /// Calls `body` with each tile of a range: its index in the range, image, first row and first column of outputs.
  @inline(__always)
  private func forEachTile(_ range: Range<Int>, _ body: (Int, Int, Int, Int) -> Void) {
    let perImage = tilesPerImage
    for place in 0..<range.count {
      let tile = range.lowerBound + place
      let inside = tile % perImage
      body(place, tile / perImage, inside / tileColumns * 4, inside % tileColumns * 4)
    }
  }

  /// Bᵀ d B of each tile: x [n, h, w, c] → v [36][t, c], planes `plane` floats apart.
  func transformInput(
    _ range: Range<Int>, _ x: UnsafePointer<Float>, channels: Int, _ v: UnsafeMutablePointer<Float>, plane: Int
  ) {
    transform(range, x, channels, side: 6, border: 1, v, plane, pitch: channels, panels: Panels.width) { at in
      winogradInput((at(0), at(1), at(2), at(3), at(4), at(5)))
    }
  }

  /// A dy Aᵀ of each tile: dy [n, h, w, c] → m [36][t, c].
  ///
  /// Consecutive tiles are `pitch` floats apart, and groups of sixteen channels `panels`, unless m is dense.
  func transformGradient(
    _ range: Range<Int>, _ dy: UnsafePointer<Float>, channels: Int, _ m: UnsafeMutablePointer<Float>, plane: Int,
    pitch: Int? = nil, panels: Int = Panels.width
  ) {
    transform(range, dy, channels, side: 4, border: 0, m, plane, pitch: pitch ?? channels, panels: panels) { at in
      winogradOutputTransposed((at(0), at(1), at(2), at(3)))
    }
  }

  // Adjacent tiles, and channels of theirs, whose columns are transformed before their rows: they stay in the
  // first-level cache, and pixels are read in order.
  private static let neighbors = 4
  private static let depth = 64

  /// Transforms squares of `side` pixels, which start `border` pixels before the tiles, by `line` in both directions.
  @inline(__always)
  private func transform(
    _ range: Range<Int>, _ x: UnsafePointer<Float>, _ channels: Int, side: Int, border: Int,
    _ v: UnsafeMutablePointer<Float>, _ plane: Int, pitch tilePitch: Int, panels: Int,
    _ line: ((Int) -> Lanes) -> Six
  ) {
    let (pitch, most) = (width * channels, min(Self.depth, channels))
    let widest = 4 * (Self.neighbors - 1) + side
    // Six transformed rows of columns, and a zero pixel for the padding.
    withUnsafeTemporaryAllocation(of: Float.self, capacity: (6 * widest + 1) * most) { memory in
      guard let columns = memory.baseAddress else { return }
      let zeros = columns + 6 * widest * most
      zeros.update(repeating: 0, count: most)
      let row = widest * most
      forEachRun(range) { place, count, image, top, left in
        let base = x + image * height * pitch
        for first in stride(from: 0, to: channels, by: most) {
          let depth = min(most, channels - first)
          for s in 0..<4 * (count - 1) + side {
            let (column, target) = (left - border + s, columns + s * most)
            @inline(__always) func pixel(_ r: Int) -> UnsafePointer<Float> {
              let y = top - border + r
              let isInside = r < side && y >= 0 && y < height && column >= 0 && column < width
              return isInside ? base + (y * pitch + column * channels + first) : UnsafePointer(zeros)
            }
            let (p0, p1, p2, p3, p4, p5) = (pixel(0), pixel(1), pixel(2), pixel(3), pixel(4), pixel(5))
            var c = 0
            while c < depth {
              let d = line { r in (r == 0 ? p0 : r == 1 ? p1 : r == 2 ? p2 : r == 3 ? p3 : r == 4 ? p4 : p5).lanes(c) }
              target.store(d.0, c)
              target.store(d.1, row &+ c)
              target.store(d.2, 2 &* row &+ c)
              target.store(d.3, 3 &* row &+ c)
              target.store(d.4, 4 &* row &+ c)
              target.store(d.5, 5 &* row &+ c)
              c &+= 8
            }
          }
          for tile in 0..<count {
            let tileTarget = v + ((place + tile) * tilePitch + first / Panels.width * panels)
            for r in 0..<6 {
              let (source, target) = (columns + r * row + 4 * tile * most, tileTarget + 6 * r * plane)
              var (c, panel) = (0, 0)
              while c < depth {
                let d = line { s in source.lanes(s &* most &+ c) }
                let place = target + (panel &+ c % Panels.width)
                place.store(d.0, 0)
                place.store(d.1, plane)
                place.store(d.2, 2 &* plane)
                place.store(d.3, 3 &* plane)
                place.store(d.4, 4 &* plane)
                place.store(d.5, 5 &* plane)
                c &+= 8
                if c % Panels.width == 0 { panel &+= panels }
              }
            }
          }
        }
      }
    }
  }

  /// Calls `body` with runs of up to four adjacent tiles of a range: index of the first in the range, number of tiles,
  /// image, first row and first column of outputs.
  @inline(__always)
  private func forEachRun(_ range: Range<Int>, _ body: (Int, Int, Int, Int, Int) -> Void) {
    var tile = range.lowerBound
    while tile < range.upperBound {
      let (image, inside) = tile.quotientAndRemainder(dividingBy: tilesPerImage)
      let (row, column) = inside.quotientAndRemainder(dividingBy: tileColumns)
      let count = min(Self.neighbors, tileColumns - column, range.upperBound - tile)
      body(tile - range.lowerBound, count, image, 4 * row, 4 * column)
      tile += count
    }
  }

  /// Prefetches sixteen channels of the outputs of tiles.
  func fetch(_ range: Range<Int>, _ y: UnsafePointer<Float>, channels: Int) {
    forEachTile(range) { _, image, row, column in
      for r in row..<min(row + 4, height) {
        let line = y + ((image * height + r) * width + column) * channels
        prefetch(line, rows: min(4, width - column), pitch: channels)
      }
    }
  }

  /// f(Aᵀ m A + bias + residual) of each tile: m [36][t, c], tiles `tilePitch` floats apart → the first c of y
  /// [n, h, w, all].
  func transformOutput(
    _ range: Range<Int>, _ m: UnsafePointer<Float>, plane: Int, pitch tilePitch: Int, _ epilogue: Epilogue,
    _ y: UnsafeMutablePointer<Float>, channels: Int, of all: Int
  ) {
    epilogue.activation.choose { f in
      if let residual = epilogue.residual {
        let offset = residual - UnsafePointer(y)
        transformOutput(range, m, plane, tilePitch, epilogue.bias, y, channels, all) { value, place in
          f(value + (place + offset).lanes(0))
        }
      } else {
        transformOutput(range, m, plane, tilePitch, epilogue.bias, y, channels, all) { value, _ in f(value) }
      }
    }
  }

  /// `finish` maps eight values and their destination to the values that are stored.
  @inline(__always)
  private func transformOutput(
    _ range: Range<Int>, _ m: UnsafePointer<Float>, _ plane: Int, _ tilePitch: Int, _ bias: UnsafePointer<Float>?,
    _ y: UnsafeMutablePointer<Float>, _ channels: Int, _ all: Int,
    _ finish: (Lanes, UnsafeMutablePointer<Float>) -> Lanes
  ) {
    let pitch = width * all
    forEachTile(range) { place, image, row, column in
      let base = y + image * height * pitch + row * pitch + column * all
      let (rows, columns) = (min(4, height - row), min(4, width - column))
      for c in stride(from: 0, to: channels, by: 8) {
        let source = m + place * tilePitch + c
        let start = bias?.lanes(c) ?? Lanes()
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 24) { lines in
          guard let lines = lines.baseAddress else { return }
          winogradOutputTile(source, plane, rows: rows, lines) { r, d in
            let target = base + r * pitch + c
            @inline(__always) func store(_ value: Lanes, _ place: UnsafeMutablePointer<Float>) {
              place.store(finish(value + start, place), 0)
            }
            store(d.0, target)
            if columns > 1 { store(d.1, target + all) }
            if columns > 2 { store(d.2, target + 2 * all) }
            if columns > 3 { store(d.3, target + 3 * all) }
          }
        }
      }
    }
  }
}
