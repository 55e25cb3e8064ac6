public import Threads

// Small maps with large filters, such as 16 × 16 pixels of 1280 channels: transformed filters would be four times the
// size of the checkpoint's, and written and read for a few tiles. Here only those of 16 outputs exist at a time, in the
// cache; products read them and the tiles in place.

extension WinogradConvolution {
  // Outputs whose filters are transformed together: a panel.
  private static let strip = Panels.width
  // Tiles that share the transformed filters.
  private static let mostTiles = 128

  /// Whether `forwardByStrips` is the faster algorithm; it depends on the shape of an image alone.
  public var suitsStrips: Bool { tilesPerImage <= 64 && inputs * outputs >= 1 << 19 }

  private func imagesTogether(_ n: Int) -> Int { max(1, min(n, Self.mostTiles / tilesPerImage)) }

  /// Floats of scratch memory for `forwardByStrips` and `backwardInputByStrips`.
  public func stripScratchCount(images n: Int, threads: Int) -> Int {
    let (channels, tiles) = (max(inputs, outputs), imagesTogether(n) * tilesPerImage)
    return Self.planes * (plane(tiles, channels) + threads * Self.strip * (channels + tiles + 8))
  }

  /// y = f(conv(x, w) + bias + residual): x [n, h, w, i], w [o, i, 3, 3], bias [o] → y [n, h, w, o].
  ///
  /// The result for an image is independent of the batch.
  public func forwardByStrips(
    images n: Int, _ x: UnsafePointer<Float>, w: UnsafePointer<Float>, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    convolveByStrips(images: n, x, inputs, epilogue, y, outputs, scratch, pool) { start, u in
      let count = min(Self.strip, outputs - start)
      for i in 0..<inputs {
        transform(
          count, w + (start * inputs + i) * 9, pitch: inputs * 9, u + i * Self.strip, plane: inputs * Self.strip)
      }
    }
  }

  /// dx = conv(dy, w rotated by 180° with its channels exchanged): w [o, i, 3, 3].
  public func backwardInputByStrips(
    images n: Int, dy: UnsafePointer<Float>, w: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    convolveByStrips(images: n, dy, outputs, .none, dx, inputs, scratch, pool) { start, u in
      let count = min(Self.strip, inputs - start)
      for o in 0..<outputs {
        transform(
          count, w + (o * inputs + start) * 9, pitch: 9, isTurned: true, u + o * Self.strip,
          plane: outputs * Self.strip)
      }
    }
  }

  /// `fill` writes the transformed filters [36][k, 16] of outputs from `start` on; k channels are read, `all` written.
  private func convolveByStrips(
    images n: Int, _ x: UnsafePointer<Float>, _ k: Int, _ epilogue: Epilogue,
    _ y: UnsafeMutablePointer<Float>, _ all: Int, _ scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool,
    _ fill: (_ start: Int, _ u: UnsafeMutablePointer<Float>) -> Void
  ) {
    let (strip, pixels, together) = (Self.strip, height * width, imagesTogether(n))
    let vPlane = plane(together * tilesPerImage, k)
    let perWorker = Self.planes * strip * (k + together * tilesPerImage + 8)
    for image in stride(from: 0, to: n, by: together) {
      let tiles = min(together, n - image) * tilesPerImage
      let source = x + image * pixels * k
      pool.forEach((tiles + 3) / 4) { index in
        let range = index * 4..<min(tiles, index * 4 + 4)
        transformInput(range, source, channels: k, scratch + range.lowerBound * k, plane: vPlane)
      }
      pool.share((all + strip - 1) / strip) { worker, index in
        let u = scratch + Self.planes * vPlane + worker * perWorker
        let m = u + Self.planes * strip * k
        let start = index * strip
        fill(start, u)
        for p in 0..<Self.planes {
          ProductBlock.multiply(
            rows: tiles, columns: strip, depth: k, scratch + p * vPlane, k, panels: u + p * k * strip,
            into: m + p * tiles * strip, strip)
        }
        let place = image * pixels * all + start
        transformOutput(
          0..<tiles, m, plane: tiles * strip, pitch: strip, epilogue.moved(toColumn: start, by: place), y + place,
          channels: min(strip, all - start), of: all)
      }
    }
  }
}
