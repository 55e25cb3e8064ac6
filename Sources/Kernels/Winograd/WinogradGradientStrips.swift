public import Threads

// Filter gradients for few tiles, such as 16 × 16 pixels of 1280 channels: transformed gradients are four times as
// large as the result, and would be written and read for a handful of products each. Here only those of 16 inputs and
// 96 outputs exist at a time, in the cache.

extension WinogradConvolution {
  // Inputs per block: a panel.
  private static let columns = Panels.width
  // Outputs per block.
  private static let rows = 96
  // Planes of a block map to different cache sets.
  private static let blockPlane = rows * columns + 16
  // Up to this number of tiles, matrix products would be limited by memory bandwidth.
  private static let mostGradientTiles = 128

  /// Whether `backwardFilterByStrips` is the faster algorithm for n images.
  public func suitsGradientStrips(images n: Int) -> Bool {
    n * tilesPerImage <= Self.mostGradientTiles && inputs * outputs >= 1 << 16
  }

  /// Floats of scratch memory for `backwardFilterByStrips`.
  public func gradientStripScratchCount(images n: Int, threads: Int) -> Int {
    let tiles = n * tilesPerImage
    return Self.planes * (plane(tiles, inputs) + plane(tiles, outputs)) + threads * perWorker(tiles)
  }

  // Transformed gradients of a block, and a panel of tiles.
  private func perWorker(_ tiles: Int) -> Int { Self.planes * Self.blockPlane + tiles * Self.columns }

  /// The gradient of the filters: x [n, h, w, i], dy [n, h, w, o] → dw [o, i, 3, 3].
  ///
  /// The order of all sums is fixed, so the result does not depend on the number of threads.
  public func backwardFilterByStrips(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let tiles = n * tilesPerImage
    let (vPlane, mPlane) = (plane(tiles, inputs), plane(tiles, outputs))
    let (v, m) = (scratch, scratch + Self.planes * vPlane)
    let memory = m + Self.planes * mPlane
    pool.forEach((tiles + 3) / 4) { index in
      let range = index * 4..<min(tiles, index * 4 + 4)
      transformInput(range, x, channels: inputs, v + range.lowerBound * inputs, plane: vPlane)
      transformGradient(range, dy, channels: outputs, m + range.lowerBound * outputs, plane: mPlane)
    }
    let (across, down) = ((inputs + Self.columns - 1) / Self.columns, (outputs + Self.rows - 1) / Self.rows)
    pool.share(across * down) { worker, index in
      let (row, column) = (index / across * Self.rows, index % across * Self.columns)
      let (width, height) = (min(Self.columns, inputs - column), min(Self.rows, outputs - row))
      let du = memory + worker * perWorker(tiles)
      let panel = du + Self.planes * Self.blockPlane
      for p in 0..<Self.planes {
        Panels.fill(
          panel, columns: width, depth: tiles, v + p * vPlane + column, inputs, isTransposed: false, scale: 1)
        ProductBlock.multiply(
          rows: height, columns: Self.columns, depth: tiles, m + p * mPlane + row, outputs, isTransposed: true,
          panel: panel, into: du + p * Self.blockPlane, Self.columns, adds: false)
      }
      for o in 0..<height {
        for half in stride(from: 0, to: width, by: 8) {
          finishGradients(
            du + o * Self.columns + half, plane: Self.blockPlane,
            into: dw + ((row + o) * inputs + column + half) * 9, pitch: 9)
        }
      }
    }
  }

  /// dw = Gᵀ du G of eight filters: du [36], planes apart, one filter per lane → dw, the filters `pitch` floats apart.
  @inline(__always)
  func finishGradients(
    _ du: UnsafePointer<Float>, plane: Int, into dw: UnsafeMutablePointer<Float>, pitch: Int
  ) {
    @inline(__always) func column(_ j: Int) -> Three {
      @inline(__always) func at(_ r: Int) -> Lanes { du.lanes((6 * r + j) * plane) }
      return winogradFilterTransposed((at(0), at(1), at(2), at(3), at(4), at(5)))
    }
    let (c0, c1, c2, c3, c4, c5) = (column(0), column(1), column(2), column(3), column(4), column(5))
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 9) { memory in
      guard let taps = memory.baseAddress else { return }
      @inline(__always) func write(_ r: Int, _ line: Six) {
        (taps[3 * r], taps[3 * r + 1], taps[3 * r + 2]) = winogradFilterTransposed(line)
      }
      write(0, (c0.0, c1.0, c2.0, c3.0, c4.0, c5.0))
      write(1, (c0.1, c1.1, c2.1, c3.1, c4.1, c5.1))
      write(2, (c0.2, c1.2, c2.2, c3.2, c4.2, c5.2))
      // Through memory, because otherwise the compiler computes lane by lane.
      let floats = UnsafeRawPointer(taps).assumingMemoryBound(to: Float.self)
      for lane in 0..<8 { for tap in 0..<9 { dw[lane * pitch + tap] = floats[tap * 8 + lane] } }
    }
  }
}
