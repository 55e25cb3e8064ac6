public import Threads

// Small maps with large filters, such as 16 × 16 pixels of 1280 channels: transformed filters would be four times what the
// checkpoint holds, and written and read for a few tiles. Here they live for 16 outputs at a time, in the cache; the
// products read them and the tiles as they lie, where a general product would first copy both.

extension WinogradConvolution {
  // Outputs whose filters are transformed together: two registers.
  private static let strip = 16
  // Tiles that share the transformed filters.
  private static let mostTiles = 128
  private var tilesPerImage: Int { ((height + 3) / 4) * ((width + 3) / 4) }

  /// Whether `forwardByStrips` is the faster way: it depends on an image alone.
  public var suitsStrips: Bool { tilesPerImage <= 64 && inputs * outputs >= 1 << 19 }

  private func imagesTogether(_ n: Int) -> Int { max(1, min(n, Self.mostTiles / tilesPerImage)) }

  /// Floats of scratch memory for `forwardByStrips` and `backwardInputByStrips`.
  public func stripScratchCount(images n: Int, threads: Int) -> Int {
    let (channels, tiles) = (max(inputs, outputs), imagesTogether(n) * tilesPerImage)
    return Self.planes * (plane(tiles, channels) + threads * Self.strip * (channels + tiles + 8))
  }

  /// y = conv(x, w) + bias: x [n, h, w, i], w [o, i, 3, 3], bias [o] → y [n, h, w, o].
  ///
  /// An image comes out alike whatever is beside it.
  public func forwardByStrips(
    images n: Int, _ x: UnsafePointer<Float>, w: UnsafePointer<Float>, bias: UnsafePointer<Float>? = nil,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    convolveByStrips(images: n, x, inputs, bias, y, outputs, scratch, pool) { start, u in
      for half in stride(from: 0, to: Self.strip, by: 8) where start + half < outputs {
        let rows = w + (start + half) * inputs * 9
        for i in 0..<inputs {
          transform(
            { tap, lane in rows[(lane * inputs + i) * 9 + tap] }, u + i * Self.strip + half, plane: inputs * Self.strip)
        }
      }
    }
  }

  /// dx = conv(dy, w turned by 180° with its channels exchanged): w [o, i, 3, 3].
  public func backwardInputByStrips(
    images n: Int, dy: UnsafePointer<Float>, w: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    convolveByStrips(images: n, dy, outputs, nil, dx, inputs, scratch, pool) { start, u in
      for o in 0..<outputs {
        for half in stride(from: 0, to: Self.strip, by: 8) where start + half < inputs {
          let taps = w + (o * inputs + start + half) * 9
          transform(
            { tap, lane in taps[lane * 9 + 8 - tap] }, u + o * Self.strip + half, plane: outputs * Self.strip)
        }
      }
    }
  }

  /// `fill` writes the transformed filters [36][k, 16] of outputs from `start` on; k channels are read, `all` written.
  private func convolveByStrips(
    images n: Int, _ x: UnsafePointer<Float>, _ k: Int, _ bias: UnsafePointer<Float>?,
    _ y: UnsafeMutablePointer<Float>, _ all: Int, _ scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool,
    _ fill: (_ start: Int, _ u: UnsafeMutablePointer<Float>) -> Void
  ) {
    let (strip, pixels, together) = (Self.strip, height * width, imagesTogether(n))
    let vPlane = plane(together * tilesPerImage, k)
    let perWorker = Self.planes * strip * (k + together * tilesPerImage + 8)
    for image in stride(from: 0, to: n, by: together) {
      let tiles = min(together, n - image) * tilesPerImage
      let (source, target) = (x + image * pixels * k, y + image * pixels * all)
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
          let (v, factors, products) = (scratch + p * vPlane, u + p * k * strip, m + p * tiles * strip)
          for tile in stride(from: 0, to: tiles, by: 6) {
            multiply(v, tile, of: tiles, factors, k, into: products)
          }
        }
        transformOutput(
          0..<tiles, m, plane: tiles * strip, pitch: strip, bias.map { $0 + start }, target + start,
          channels: min(strip, all - start), of: all)
      }
    }
  }

  // Products added up at a time: shorter sums round less.
  private static let run = 256

  /// m [t, 16] = v [t, k] · u [k, 16] for six tiles, twelve sums in registers.
  @inline(__always)
  private func multiply(
    _ v: UnsafePointer<Float>, _ tile: Int, of tiles: Int, _ u: UnsafePointer<Float>, _ k: Int,
    into m: UnsafeMutablePointer<Float>
  ) {
    // Beyond the last tile the last is computed again and not stored.
    @inline(__always) func row(_ r: Int) -> UnsafePointer<Float> { v + min(tile + r, tiles - 1) * k }
    let (v0, v1, v2, v3, v4, v5) = (row(0), row(1), row(2), row(3), row(4), row(5))
    for first in stride(from: 0, to: k, by: Self.run) {
      var (a0, a1, a2, a3, a4, a5) = (Lanes(), Lanes(), Lanes(), Lanes(), Lanes(), Lanes())
      var (b0, b1, b2, b3, b4, b5) = (Lanes(), Lanes(), Lanes(), Lanes(), Lanes(), Lanes())
      var place = u + first * Self.strip
      for i in first..<min(k, first + Self.run) {
        let (x, y) = (place.lanes(0), place.lanes(8))
        a0.addProduct(x, Lanes(repeating: v0[i]))
        b0.addProduct(y, Lanes(repeating: v0[i]))
        a1.addProduct(x, Lanes(repeating: v1[i]))
        b1.addProduct(y, Lanes(repeating: v1[i]))
        a2.addProduct(x, Lanes(repeating: v2[i]))
        b2.addProduct(y, Lanes(repeating: v2[i]))
        a3.addProduct(x, Lanes(repeating: v3[i]))
        b3.addProduct(y, Lanes(repeating: v3[i]))
        a4.addProduct(x, Lanes(repeating: v4[i]))
        b4.addProduct(y, Lanes(repeating: v4[i]))
        a5.addProduct(x, Lanes(repeating: v5[i]))
        b5.addProduct(y, Lanes(repeating: v5[i]))
        place += Self.strip
      }
      @inline(__always) func store(_ r: Int, _ a: Lanes, _ b: Lanes) {
        guard tile + r < tiles else { return }
        let place = (tile + r) * Self.strip
        m.store(first == 0 ? a : m.lanes(place) + a, place)
        m.store(first == 0 ? b : m.lanes(place + 8) + b, place + 8)
      }
      store(0, a0, b0)
      store(1, a1, b1)
      store(2, a2, b2)
      store(3, a3, b3)
      store(4, a4, b4)
      store(5, a5, b5)
    }
  }
}
