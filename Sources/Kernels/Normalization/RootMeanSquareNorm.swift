public import Threads

/// Root-mean-square normalization of rows: x [r, c] → γ·x / √(mean x² + ε) (Zhang & Sennrich 2019).
///
/// Letters: r rows, c channels.
public struct RootMeanSquareNorm: Sendable {
  public let channels: Int
  public let epsilon: Float

  public init(channels: Int, epsilon: Float) {
    self.channels = channels
    self.epsilon = epsilon
  }

  private var blocks: RowBlocks { RowBlocks(channels: channels) }

  /// One row on the calling thread; y may be x.
  public func normalize(
    _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
  ) {
    let inverse = inverse(x)
    forEachLanes(0..<channels) { c in
      y.store(x.lanes(c) * inverse * gamma.lanes(c), c)
    } rest: { c in
      y[c] = x[c] * inverse * gamma[c]
    }
  }

  /// y [r, c] from x [r, c] and γ [c].
  public func forward(
    rows r: Int, _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    blocks.forEachRow(of: r, pool) { normalize(x + $0 * channels, gamma: gamma, into: y + $0 * channels) }
  }

  /// 1 / √(mean x² + ε).
  @inline(__always)
  private func inverse(_ x: UnsafePointer<Float>) -> Float {
    let mean = sum { c in
      x.lanes(c) * x.lanes(c)
    } _: { c in
      x[c] * x[c]
    }
    return 1 / (mean / Float(channels) + epsilon).squareRoot()
  }

  @inline(__always)
  private func sum(_ lanes: (Int) -> Lanes, _ single: (Int) -> Float) -> Float {
    var (sums, rest) = (Lanes(), Float(0))
    forEachLanes(0..<channels) {
      sums += lanes($0)
    } rest: {
      rest += single($0)
    }
    return sums.sum() + rest
  }

  /// Floats of scratch memory for `backward`.
  public var scratchCount: Int { RowBlocks.parts * channels }

  /// The gradients: dy [r, c] → dx [r, c], which may be dy, and dγ [c].
  public func backward(
    rows r: Int, _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>, dy: UnsafePointer<Float>,
    dx: UnsafeMutablePointer<Float>, dGamma: UnsafeMutablePointer<Float>?, scratch: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    scratch.update(repeating: 0, count: scratchCount)
    blocks.forEachRow(of: r, sums: scratch, pool) { row, sums in
      backward(x + row * channels, gamma: gamma, dy: dy + row * channels, dx: dx + row * channels, sums)
    }
    if let dGamma { blocks.join(scratch, into: dGamma) }
  }

  /// One row: dx = s·(γ·dy) − x·s³·Σ(γ·dy·x) / c with s = 1/√(mean x² + ε), and its part of dγ = Σ dy·x·s.
  @inline(__always)
  private func backward(
    _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>, dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>,
    _ sums: UnsafeMutablePointer<Float>
  ) {
    let inverse = inverse(x)
    let product = sum { c in
      gamma.lanes(c) * dy.lanes(c) * x.lanes(c)
    } _: { c in
      gamma[c] * dy[c] * x[c]
    }
    let share = product * inverse * inverse / Float(channels)
    forEachLanes(0..<channels) { c in
      let (d, value) = (dy.lanes(c), x.lanes(c))
      sums.store(sums.lanes(c).addingProduct(d * value, Lanes(repeating: inverse)), c)
      dx.store((gamma.lanes(c) * d - value * share) * inverse, c)
    } rest: { c in
      let (d, value) = (dy[c], x[c])
      sums[c] += d * value * inverse
      dx[c] = (gamma[c] * d - value * share) * inverse
    }
  }
}
