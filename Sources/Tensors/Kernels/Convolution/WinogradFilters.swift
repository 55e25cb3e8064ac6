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
    let plane = inputs * outputs
    for o in stride(from: 0, to: outputs, by: 8) {
      let source = du + i * outputs + o
      @inline(__always) func column(_ j: Int) -> Three {
        @inline(__always) func at(_ r: Int) -> Lanes { source.lanes((6 * r + j) * plane) }
        return winogradFilterTransposed((at(0), at(1), at(2), at(3), at(4), at(5)))
      }
      let columns = (column(0), column(1), column(2), column(3), column(4), column(5))
      @inline(__always) func finish(_ r: Int, _ line: Six) {
        let taps = winogradFilterTransposed(line)
        for lane in 0..<8 {
          let target = dw + ((o + lane) * inputs + i) * 9 + 3 * r
          target[0] = taps.0[lane]
          target[1] = taps.1[lane]
          target[2] = taps.2[lane]
        }
      }
      finish(0, (columns.0.0, columns.1.0, columns.2.0, columns.3.0, columns.4.0, columns.5.0))
      finish(1, (columns.0.1, columns.1.1, columns.2.1, columns.3.1, columns.4.1, columns.5.1))
      finish(2, (columns.0.2, columns.1.2, columns.2.2, columns.3.2, columns.4.2, columns.5.2))
    }
  }
}
