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
  let tileRows: Int
  let tileColumns: Int

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
  /// A line more, or all planes of a filter would lie on the same sets of the cache.
  func filterPlane(_ k: Int, _ n: Int) -> Int { k * Panels.count(n) * Panels.width + 16 }

  var tilesPerImage: Int { tileRows * tileColumns }

  // Floats of transforms that are worked on at a time: what the second-level cache holds beside the filters, and for filter
  // gradients, whose sums pass through it with every chunk of tiles, some more.
  private static let (cached, chunked) = (150_000, 500_000)
  // Tiles at a time on one thread: more where every block reads filters that the second-level cache does not hold.
  private var block: Int {
    let fewest = inputs + outputs > 512 ? 66 : inputs * outputs > 1 << 14 ? 126 : 24
    return max(
      fewest, min(144, Self.cached / (Self.planes * max(inputs, outputs)) / ProductTile.height * ProductTile.height))
  }
  // Tiles at a time on all threads together, for filter gradients.
  private var chunk: Int { max(32, min(320, Self.chunked / (Self.planes * (inputs + outputs)) / 8 * 8)) }

  func plane(_ tiles: Int, _ channels: Int) -> Int { tiles * channels + 16 }

  // Up to so many tiles are worked on together, plane by plane: blocks would be too few for the threads.
  private func together(_ threads: Int) -> Int { threads > 1 ? max(128, threads * block) : 0 }

  /// Floats of scratch memory for `forward` and `backwardInput` on so many threads.
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
      // A panel of outputs at a time: they are still in the first caches when they are transformed.
      for first in stride(from: 0, to: outputs, by: Panels.width) {
        let columns = min(Panels.width, outputs - first)
        for p in 0..<Self.planes {
          // What the outputs will be written to, a part with every product.
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

  /// The gradient of the filters in the form of the transform: x [n, h, w, i], dy [n, h, w, o] → dw [o, i, 3, 3].
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
