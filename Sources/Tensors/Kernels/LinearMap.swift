public import Threads

/// y = f(x·wᵀ + bias) on all threads, and its gradients.
///
/// Products are cut into blocks that depend on the sizes only, so results do not depend on the number of threads. BLAS
/// computes small products in another order than large ones; with rows in parts, `forward` gives a part the same result
/// whatever the others are. Letters: r rows, d inputs, k outputs.
public struct LinearMap: Sendable {
  public let rows: Int
  public let inputs: Int
  public let outputs: Int
  private let parts: Int

  public init(rows: Int, parts: Int = 1, inputs: Int, outputs: Int) {
    precondition(parts > 0 && rows % parts == 0, "LinearMap: \(rows) rows in \(parts) parts")
    self.rows = rows
    self.parts = parts
    self.inputs = inputs
    self.outputs = outputs
  }

  /// x [r, d], w [k, d], bias [k] → y [r, k].
  public func forward(
    _ x: UnsafePointer<Float>, w: UnsafePointer<Float>, bias: UnsafePointer<Float>?, _ activation: Activation = .none,
    into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    forEachBlock(rows / parts, outputs, depth: inputs, parts: parts, pool) { r, k in
      let target = y + r.lowerBound * outputs + k.lowerBound
      gemm(
        .none, .transposed, m: r.count, n: k.count, k: inputs, x + r.lowerBound * inputs, inputs,
        w + k.lowerBound * inputs, inputs, target, outputs)
      guard bias != nil || activation != .none else { return }
      for row in 0..<r.count {
        finishRow(k.count, target + row * outputs, bias.map { $0 + k.lowerBound }, activation)
      }
    }
  }

  @inline(__always)
  private func finishRow(
    _ count: Int, _ y: UnsafeMutablePointer<Float>, _ bias: UnsafePointer<Float>?, _ activation: Activation
  ) {
    activation.choose { f in
      forEachLanes(0..<count) { place in
        let value = y.lanes(place)
        y.store(f(bias.map { value + $0.lanes(place) } ?? value), place)
      } rest: { place in
        y[place] = f(Lanes(repeating: y[place] + (bias?[place] ?? 0)))[0]
      }
    }
  }

  /// dy [r, k] → dx [r, d].
  public func backwardInput(
    dy: UnsafePointer<Float>, w: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    forEachBlock(rows, inputs, depth: outputs, pool) { r, d in
      gemm(
        .none, .none, m: r.count, n: d.count, k: outputs, dy + r.lowerBound * outputs, outputs, w + d.lowerBound,
        inputs,
        dx + r.lowerBound * inputs + d.lowerBound, inputs)
    }
  }

  /// x [r, d], dy [r, k] → dw [k, d].
  public func backwardWeight(
    _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    forEachBlock(outputs, inputs, depth: rows, pool) { k, d in
      gemm(
        .transposed, .none, m: k.count, n: d.count, k: rows, dy + k.lowerBound, outputs, x + d.lowerBound, inputs,
        dw + k.lowerBound * inputs + d.lowerBound, inputs)
    }
  }
}

/// Calls `body` with the blocks of an [m, n] product of depth k, on all threads.
///
/// Blocks are large enough that packing their factors, which each does anew, costs little beside the product.
@inline(__always)
func forEachBlock(
  _ m: Int, _ n: Int, depth k: Int, parts: Int = 1, _ pool: WorkerPool, _ body: (Range<Int>, Range<Int>) -> Void
) {
  guard m > 0, n > 0 else { return }
  // Below about a quarter of a million products waking the other threads costs more than it saves.
  guard parts * m * n * max(1, k) > 1 << 18 else {
    for part in 0..<parts { body(part * m..<(part + 1) * m, 0..<n) }
    return
  }
  let isSmall = m * n * max(1, k) <= 1 << 18
  let rows = isSmall || m <= 256 ? m : evenly(m, 512)
  let columns = isSmall ? n : evenly(n, m <= 128 ? 256 : 512)
  let (across, down) = ((n + columns - 1) / columns, (m + rows - 1) / rows)
  pool.forEach(parts * across * down) { index in
    let (part, block) = index.quotientAndRemainder(dividingBy: across * down)
    let (i, j) = (block / across * rows, block % across * columns)
    body(part * m + i..<part * m + min(m, i + rows), j..<min(n, j + columns))
  }
}

/// The length of an even number of nearly equal parts of at most about `most`, rounded up to 16.
private func evenly(_ count: Int, _ most: Int) -> Int {
  let parts = max(2, (count + most - 1) / most + 1) / 2 * 2
  return max(16, (count + parts - 1) / parts + 15) / 16 * 16
}
