public import Threads

/// A 3×3 convolution of stride 1 and padding 1 by Winograd's F(4×4, 3×3), on plain [n, h, w, c] tensors.
///
/// Letters: n images, h height, w width, i input channels, o output channels (multiples of 8), t tiles.
public struct WinogradConvolution: Sendable {
  public let height: Int
  public let width: Int
  public let inputs: Int
  public let outputs: Int
  /// Products per tile and pair of channels.
  static let planes = 36
  private let tileRows: Int
  private let tileColumns: Int

  public init(height: Int, width: Int, inputs: Int, outputs: Int) {
    precondition(inputs % 8 == 0 && outputs % 8 == 0, "WinogradConvolution: channels are multiples of 8")
    self.height = height
    self.width = width
    self.inputs = inputs
    self.outputs = outputs
    tileRows = (height + 3) / 4
    tileColumns = (width + 3) / 4
  }

  /// Floats of transformed filters: 36 times the panels of [i, o] or, for gradients of the input, of [o, i].
  public var filterCount: Int { Self.planes * max(filterPlane(inputs, outputs), filterPlane(outputs, inputs)) }

  /// Floats of one of the 36 matrices of filters [k, n], in panels.
  ///
  /// One cache line is added, because otherwise all planes of a filter would map to the same cache sets.
  func filterPlane(_ k: Int, _ n: Int) -> Int { k * Panels.count(n) * Panels.width + 16 }

  var tilesPerImage: Int { tileRows * tileColumns }

  // Floats of transforms per block, which together with the filters fit the second-level cache; somewhat more for
  // filter gradients, whose sums stream through it with every chunk of tiles.
  private static let (cached, chunked) = (150_000, 500_000)
  // Tiles per block on one thread: more if each block reads filters that do not fit the second-level cache.
  private var block: Int {
    let fewest = inputs + outputs > 512 ? 66 : inputs * outputs > 1 << 14 ? 126 : 24
    return max(
      fewest, min(144, Self.cached / (Self.planes * max(inputs, outputs)) / ProductTile.height * ProductTile.height))
  }
  // Tiles per chunk on all threads together, for filter gradients.
  private var chunk: Int { max(32, min(320, Self.chunked / (Self.planes * (inputs + outputs)) / 8 * 8)) }

  func plane(_ tiles: Int, _ channels: Int) -> Int { tiles * channels + 16 }

  // Up to this many tiles are processed together, plane by plane: there would be too few blocks for the threads.
  private func together(_ threads: Int) -> Int { threads > 1 ? max(128, threads * block) : 0 }

  /// Floats of scratch memory for `forward` and `backwardInput` on `threads` threads.
  public func scratchCount(threads: Int) -> Int {
    let together = together(threads)
    return Self.planes
      * max(
        threads * (plane(block, max(inputs, outputs)) + plane(block, Panels.width)),
        plane(together, inputs) + plane(together, outputs))
  }

  /// Floats of scratch memory for `backwardFilter`.
  public var gradientScratchCount: Int {
    Self.planes * (plane(inputs, outputs) + plane(chunk, inputs) + plane(chunk, Panels.count(outputs) * Panels.width))
  }

  /// y = f(conv(x, w) + bias + residual): x [n, h, w, i], u from `transformFilter`, bias [o] → y [n, h, w, o].
  public func forward(
    images n: Int, _ x: UnsafePointer<Float>, u: UnsafePointer<Float>, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    convolve(images: n, x, inputs, u, epilogue, y, outputs, scratch, pool)
  }

  /// dx = conv(dy, w rotated by 180° with its channels exchanged): u from `transformTurnedFilter`.
  public func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, u: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    convolve(images: n, dy, outputs, u, .none, dx, inputs, scratch, pool)
  }

  private func convolve(
    images n: Int, _ x: UnsafePointer<Float>, _ inputs: Int, _ u: UnsafePointer<Float>,
    _ epilogue: Epilogue, _ y: UnsafeMutablePointer<Float>, _ outputs: Int,
    _ scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let tiles = n * tilesPerImage
    if tiles <= together(pool.threads) {
      return convolveTogether(tiles, x, inputs, u, epilogue, y, outputs, scratch, pool)
    }
    let (vPlane, mPlane) = (plane(block, inputs), plane(block, Panels.width))
    let perWorker = Self.planes * (vPlane + mPlane)
    pool.share((tiles + block - 1) / block) { worker, index in
      let range = index * block..<min(tiles, (index + 1) * block)
      let v = scratch + worker * perWorker
      let m = v + Self.planes * vPlane
      transformInput(range, x, channels: inputs, v, plane: vPlane)
      // One panel of outputs at a time: they are still in the cache when they are transformed.
      for first in stride(from: 0, to: outputs, by: Panels.width) {
        let columns = min(Panels.width, outputs - first)
        for p in 0..<Self.planes {
          // The part of the output to prefetch with each product.
          let share =
            range.lowerBound + p * range.count / Self.planes..<range.lowerBound + (p + 1) * range.count / Self.planes
          fetch(share, y + first, channels: outputs)
          if let residual = epilogue.residual { fetch(share, residual + first, channels: outputs) }
          ProductBlock.multiply(
            rows: range.count, columns: columns, depth: inputs, v + p * vPlane, inputs,
            panels: u + p * filterPlane(inputs, outputs) + first * inputs, into: m + p * mPlane, Panels.width)
        }
        transformOutput(
          range, m, plane: mPlane, pitch: Panels.width, epilogue.moved(toColumn: first, by: first), y + first,
          channels: columns, of: outputs)
      }
    }
  }

  private func convolveTogether(
    _ tiles: Int, _ x: UnsafePointer<Float>, _ inputs: Int, _ u: UnsafePointer<Float>, _ epilogue: Epilogue,
    _ y: UnsafeMutablePointer<Float>, _ outputs: Int, _ scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let (vPlane, mPlane) = (plane(tiles, inputs), plane(tiles, outputs))
    let (v, m) = (scratch, scratch + Self.planes * vPlane)
    let part = 8
    let parts = (tiles + part - 1) / part
    pool.forEach(parts) { index in
      let range = index * part..<min(tiles, (index + 1) * part)
      transformInput(range, x, channels: inputs, v + range.lowerBound * inputs, plane: vPlane)
    }
    pool.forEach(Self.planes) { p in
      ProductBlock.multiply(
        rows: tiles, columns: outputs, depth: inputs, v + p * vPlane, inputs,
        panels: u + p * filterPlane(inputs, outputs), into: m + p * mPlane, outputs)
    }
    pool.forEach(parts) { index in
      let range = index * part..<min(tiles, (index + 1) * part)
      transformOutput(
        range, m + range.lowerBound * outputs, plane: mPlane, pitch: outputs, epilogue, y, channels: outputs,
        of: outputs)
    }
  }

  /// The gradient of the filters, summed in transformed form: x [n, h, w, i], dy [n, h, w, o] → dw [o, i, 3, 3].
  ///
  /// The order of all sums is fixed, so the result does not depend on the number of threads.
  public func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let (tiles, panels) = (n * tilesPerImage, Panels.count(outputs))
    let (vPlane, mPlane) = (plane(chunk, inputs), plane(chunk, panels * Panels.width))
    let du = scratch
    let duPlane = plane(inputs, outputs)
    let v = scratch + Self.planes * duPlane
    let m = v + Self.planes * vPlane
    let part = 16
    for start in stride(from: 0, to: tiles, by: chunk) {
      let count = min(chunk, tiles - start)
      let between = count * Panels.width
      pool.forEach((count + part - 1) / part) { index in
        let first = index * part
        let range = start + first..<start + min(count, first + part)
        transformInput(range, x, channels: inputs, v + first * inputs, plane: vPlane)
        transformGradient(
          range, dy, channels: outputs, m + first * Panels.width, plane: mPlane, pitch: Panels.width, panels: between)
      }
      pool.forEach(Self.planes) { p in
        for top in stride(from: 0, to: inputs, by: ProductBlock.rows) {
          for panel in 0..<panels {
            let column = panel * Panels.width
            ProductBlock.multiply(
              rows: min(ProductBlock.rows, inputs - top), columns: min(Panels.width, outputs - column), depth: count,
              v + p * vPlane + top, inputs, isTransposed: true, panel: m + p * mPlane + panel * between,
              into: du + p * duPlane + top * outputs + column, outputs, adds: start > 0)
          }
        }
      }
    }
    pool.forEach(inputs) { i in filterGradient(du, plane: duPlane, input: i, into: dw) }
  }
}

// MARK: - Tiles

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
  private func fetch(_ range: Range<Int>, _ y: UnsafePointer<Float>, channels: Int) {
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
