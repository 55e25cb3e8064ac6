public import Threads

extension WinogradConvolution {
  /// Transforms filters for `forward`: w [o, i, 3, 3] → u, 36 times the panels of [i, o].
  public func transformFilter(
    _ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    fillPanels(inputs, outputs, u, pool) { i, o, target, plane in
      transform(min(Panels.width, outputs - o), w + (o * inputs + i) * 9, pitch: inputs * 9, target, plane: plane)
    }
  }

  /// Transforms filters for `backwardInput`: w [o, i, 3, 3], rotated by 180° → u, 36 times the panels of [o, i].
  public func transformTurnedFilter(
    _ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    fillPanels(outputs, inputs, u, pool) { o, i, target, plane in
      transform(
        min(Panels.width, inputs - i), w + (o * inputs + i) * 9, pitch: 9, isTurned: true, target, plane: plane)
    }
  }

  /// Calls `fill` with the address in u of each sixteen columns of each row of 36 matrices [k, n].
  @inline(__always)
  private func fillPanels(
    _ k: Int, _ n: Int, _ u: UnsafeMutablePointer<Float>, _ pool: WorkerPool,
    _ fill: (_ row: Int, _ column: Int, _ target: UnsafeMutablePointer<Float>, _ plane: Int) -> Void
  ) {
    let plane = filterPlane(k, n)
    pool.forEach(k) { row in
      for column in stride(from: 0, to: n, by: Panels.width) {
        fill(row, column, u + column * k + row * Panels.width, plane)
      }
    }
  }

  /// Transforms the filters of one input channel for products in either direction: w [o, i, 3, 3] → u [36][i, o].
  func transformFilter(_ w: UnsafePointer<Float>, input i: Int, into u: UnsafeMutablePointer<Float>) {
    for o in stride(from: 0, to: outputs, by: 8) {
      transform(8, w + (o * inputs + i) * 9, pitch: inputs * 9, u + i * outputs + o, plane: inputs * outputs)
    }
  }

  /// G g Gᵀ of `count` filters g [3, 3], `pitch` floats apart and optionally rotated by 180° → u [36][16], planes
  /// apart; for eight filters or less [36][8].
  @inline(__always)
  func transform(
    _ count: Int, _ w: UnsafePointer<Float>, pitch: Int, isTurned: Bool = false, _ u: UnsafeMutablePointer<Float>,
    plane: Int
  ) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 9 * Panels.width) { memory in
      guard let taps = memory.baseAddress else { return }
      Panels.fill(taps, columns: count, depth: 9, w, pitch, isTransposed: true, scale: 1)
      for half in stride(from: 0, to: count, by: 8) {
        transform({ tap in taps.lanes((isTurned ? 8 - tap : tap) * Panels.width + half) }, u + half, plane: plane)
      }
    }
  }

  @inline(__always)
  private func transform(_ tap: (Int) -> Lanes, _ u: UnsafeMutablePointer<Float>, plane: Int) {
    @inline(__always) func column(_ s: Int) -> Six { winogradFilter((tap(s), tap(3 + s), tap(6 + s))) }
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

  /// dw = Gᵀ du G of one input channel: du [36][i, o], planes `plane` floats apart → dw [o, i, 3, 3].
  func filterGradient(
    _ du: UnsafePointer<Float>, plane: Int, input i: Int, into dw: UnsafeMutablePointer<Float>
  ) {
    for o in stride(from: 0, to: outputs, by: 8) {
      finishGradients(
        du + i * outputs + o, plane: plane, into: dw + (o * inputs + i) * 9, pitch: inputs * 9)
    }
  }
}
