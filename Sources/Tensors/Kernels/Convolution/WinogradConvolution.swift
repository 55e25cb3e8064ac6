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
  func filterPlane(_ k: Int, _ n: Int) -> Int { k * Panels.count(n) * Panels.width }

  var tilesPerImage: Int { tileRows * tileColumns }

  // Tiles at a time on one thread: small enough for the cache, large enough for the products.
  private var block: Int { inputs + outputs > 512 ? 64 : 128 }
  // Tiles at a time on all threads together, for filter gradients.
  private var chunk: Int { max(64, min(1024, 139_264 / (inputs + outputs))) }

  func plane(_ tiles: Int, _ channels: Int) -> Int { tiles * channels + 16 }

  // Up to so many tiles are worked on together, plane by plane: blocks would be too few for the threads.
  private var together: Int { 2 * block }

  /// Floats of scratch memory for `forward` and `backwardInput` on so many threads.
  public func scratchCount(threads: Int) -> Int {
    Self.planes
      * max(
        threads * (plane(block, inputs) + plane(block, outputs)), plane(together, inputs) + plane(together, outputs))
  }

  /// Floats of scratch memory for `backwardFilter`.
  public var gradientScratchCount: Int {
    Self.planes * inputs * outputs + Self.planes * (plane(chunk, inputs) + plane(chunk, outputs))
  }

  /// y = f(conv(x, w) + bias + residual): x [n, h, w, i], u from `transformFilter`, bias [o] → y [n, h, w, o].
  public func forward(
    images n: Int, _ x: UnsafePointer<Float>, u: UnsafePointer<Float>, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    convolve(images: n, x, inputs, u, epilogue, y, outputs, scratch, pool)
  }

  /// dx = conv(dy, w turned by 180° with its channels exchanged): u from `transformTurnedFilter`.
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
    if tiles <= together {
      return convolveTogether(tiles, x, inputs, u, epilogue, y, outputs, scratch, pool)
    }
    let (vPlane, mPlane) = (plane(block, inputs), plane(block, outputs))
    let perWorker = Self.planes * (vPlane + mPlane)
    pool.share((tiles + block - 1) / block) { worker, index in
      let range = index * block..<min(tiles, (index + 1) * block)
      let v = scratch + worker * perWorker
      let m = v + Self.planes * vPlane
      transformInput(range, x, channels: inputs, v, plane: vPlane)
      for p in 0..<Self.planes {
        ProductBlock.multiply(
          rows: range.count, columns: outputs, depth: inputs, v + p * vPlane, inputs,
          panels: u + p * filterPlane(inputs, outputs), into: m + p * mPlane, outputs)
      }
      transformOutput(range, m, plane: mPlane, pitch: outputs, epilogue, y, channels: outputs, of: outputs)
    }
  }

  private func convolveTogether(
    _ tiles: Int, _ x: UnsafePointer<Float>, _ inputs: Int, _ u: UnsafePointer<Float>, _ epilogue: Epilogue,
    _ y: UnsafeMutablePointer<Float>, _ outputs: Int, _ scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let (vPlane, mPlane) = (plane(together, inputs), plane(together, outputs))
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

  /// The gradient of the filters in the form of the transform: x [n, h, w, i], dy [n, h, w, o] → dw [o, i, 3, 3].
  ///
  /// The order of all sums is fixed, so the result does not depend on the number of threads.
  public func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let tiles = n * tilesPerImage
    let (vPlane, mPlane) = (plane(chunk, inputs), plane(chunk, outputs))
    let du = scratch
    let v = scratch + Self.planes * inputs * outputs
    let m = v + Self.planes * vPlane
    let part = 16
    for start in stride(from: 0, to: tiles, by: chunk) {
      let count = min(chunk, tiles - start)
      pool.forEach((count + part - 1) / part) { index in
        let first = index * part
        let range = start + first..<start + min(count, first + part)
        transformInput(range, x, channels: inputs, v + first * inputs, plane: vPlane)
        transformGradient(range, dy, channels: outputs, m + first * outputs, plane: mPlane)
      }
      pool.forEach(Self.planes) { p in
        gemm(
          .transposed, .none, m: inputs, n: outputs, k: count, v + p * vPlane, inputs, m + p * mPlane, outputs,
          adds: start > 0, du + p * inputs * outputs, outputs)
      }
    }
    pool.forEach(inputs) { i in filterGradient(du, input: i, into: dw) }
  }
}

// MARK: - Tiles

extension WinogradConvolution {
  /// Calls `body` with each tile of a range: its place in the range, image, first row and first column of outputs.
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
    let pitch = width * channels
    let groups = channels / 8
    // For the columns of a tile on their way, and for a whole tile at the border.
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 36 + 36 * groups) { memory in
      guard let lines = memory.baseAddress else { return }
      let tile = lines + 36
      forEachTile(range) { place, image, row, column in
        let base = x + image * height * pitch + (row - 1) * pitch + (column - 1) * channels
        let isInside = row > 0 && column > 0 && row + 5 <= height && column + 5 <= width
        if !isInside {
          for r in 0..<6 {
            for s in 0..<6 {
              let (y, z) = (row - 1 + r, column - 1 + s)
              let (target, isPixel) = (tile + (6 * r + s) * groups, y >= 0 && y < height && z >= 0 && z < width)
              let source = base + (r * pitch + s * channels)
              for group in 0..<groups { target[group] = isPixel ? source.lanes(8 * group) : Lanes() }
            }
          }
        }
        for group in 0..<groups {
          let target = v + place * channels + 8 * group
          if isInside {
            winogradInputTile(target, plane, lines) { r, s in base.lanes(r * pitch + s * channels + 8 * group) }
          } else {
            winogradInputTile(target, plane, lines) { r, s in tile[(6 * r + s) * groups + group] }
          }
        }
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

  /// `finish` makes of eight values, and the place where they are to lie, what is stored.
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

  /// A dy Aᵀ of each tile: dy [n, h, w, c] → m [36][t, c].
  func transformGradient(
    _ range: Range<Int>, _ dy: UnsafePointer<Float>, channels: Int, _ m: UnsafeMutablePointer<Float>, plane: Int
  ) {
    let pitch = width * channels
    forEachTile(range) { place, image, row, column in
      let base = dy + image * height * pitch + row * pitch + column * channels
      let (rows, columns) = (min(4, height - row), min(4, width - column))
      for c in stride(from: 0, to: channels, by: 8) {
        @inline(__always) func at(_ r: Int, _ s: Int) -> Lanes {
          r < rows && s < columns ? base.lanes(r * pitch + s * channels + c) : Lanes()
        }
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 24) { lines in
          guard let lines = lines.baseAddress else { return }
          winogradOutputTransposedTile(m + place * channels + c, plane, lines, at)
        }
      }
    }
  }
}
