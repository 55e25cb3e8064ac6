public import Threads

extension WinogradConvolution {
  /// Transforms filters for `forward`: w [o, i, 3, 3] → u, 36 times the panels of [i, o].
  public func transformFilter(
    _ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    fillPanels(inputs, outputs, u, pool) { i, o, target, plane in
      transform({ tap, lane in w[((o + lane) * inputs + i) * 9 + tap] }, target, plane: plane)
    }
  }

  /// Transforms filters for `backwardInput`: w [o, i, 3, 3], turned by 180° → u, 36 times the panels of [o, i].
  public func transformTurnedFilter(
    _ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    fillPanels(outputs, inputs, u, pool) { o, i, target, plane in
      transform({ tap, lane in w[(o * inputs + i + lane) * 9 + 8 - tap] }, target, plane: plane)
    }
  }

  /// Calls `fill` with the places in u of each eight columns of each row of 36 matrices [k, n], and zeroes what is beyond n.
  @inline(__always)
  private func fillPanels(
    _ k: Int, _ n: Int, _ u: UnsafeMutablePointer<Float>, _ pool: WorkerPool,
    _ fill: (_ row: Int, _ column: Int, _ target: UnsafeMutablePointer<Float>, _ plane: Int) -> Void
  ) {
    let plane = filterPlane(k, n)
    pool.forEach(k) { row in
      for column in stride(from: 0, to: Panels.count(n) * Panels.width, by: 8) {
        let target = u + column / Panels.width * Panels.width * k + row * Panels.width + column % Panels.width
        if column < n {
          fill(row, column, target, plane)
        } else {
          for p in 0..<Self.planes { target.store(Lanes(), p * plane) }
        }
      }
    }
  }

  /// Transforms the filters of one input channel for products in either direction: w [o, i, 3, 3] → u [36][i, o].
  func transformFilter(_ w: UnsafePointer<Float>, input i: Int, into u: UnsafeMutablePointer<Float>) {
    for o in stride(from: 0, to: outputs, by: 8) {
      transform(
        { tap, lane in w[((o + lane) * inputs + i) * 9 + tap] }, u + i * outputs + o, plane: inputs * outputs)
    }
  }

  @inline(__always)
  func transform(
    _ tap: (Int, Int) -> Float, _ u: UnsafeMutablePointer<Float>, plane: Int
  ) {
    @inline(__always) func column(_ s: Int) -> Six {
      @inline(__always) func lanes(_ k: Int) -> Lanes {
        var lanes = Lanes()
        for lane in 0..<8 { lanes[lane] = tap(k, lane) }
        return lanes
      }
      return winogradFilter((lanes(s), lanes(3 + s), lanes(6 + s)))
    }
    let (c0, c1, c2) = (column(0), column(1), column(2))
    @inline(__always) func finish(_ r: Int, _ line: Three) {
      let result = winogradFilter(line)
      u.store(result.0, (6 * r) * plane)
      u.store(result.1, (6 * r + 1) * plane)
      u.store(result.2, (6 * r + 2) * plane)
      u.store(result.3, (6 * r + 3) * plane)
      u.store(result.4, (6 * r + 4) * plane)
      u.store(result.5, (6 * r + 5) * plane)
    }
    finish(0, (c0.0, c1.0, c2.0))
    finish(1, (c0.1, c1.1, c2.1))
    finish(2, (c0.2, c1.2, c2.2))
    finish(3, (c0.3, c1.3, c2.3))
    finish(4, (c0.4, c1.4, c2.4))
    finish(5, (c0.5, c1.5, c2.5))
  }

  /// dw = Gᵀ du G of one input channel: du [36][i, o] → dw [o, i, 3, 3].
  func filterGradient(
    _ du: UnsafePointer<Float>, input i: Int, into dw: UnsafeMutablePointer<Float>
  ) {
    for o in stride(from: 0, to: outputs, by: 8) {
      finishGradients(
        du + i * outputs + o, plane: inputs * outputs, into: dw + (o * inputs + i) * 9, pitch: inputs * 9)
    }
  }
}
