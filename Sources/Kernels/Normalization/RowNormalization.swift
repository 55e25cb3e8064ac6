public import Threads

/// Layer normalization of rows: x [r, c] → γ·(x − mean) / √(variance + ε) + β (Ba, Kiros & Hinton 2016).
///
/// Letters: r rows, c channels.
public struct RowNormalization: Sendable {
  public let channels: Int
  public let epsilon: Float

  public init(channels: Int, epsilon: Float) {
    self.channels = channels
    self.epsilon = epsilon
  }

  private var blocks: RowBlocks { RowBlocks(channels: channels) }
  /// Channels that fill whole registers.
  private var whole: Int { channels / 8 * 8 }

  /// y [r, c] and, if requested, mean and 1/√(variance + ε) of each row in `statistics` [r, 2].
  ///
  /// γ and β [c]; nil without an affine map. y may be x.
  public func forward(
    rows r: Int, _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>?, beta: UnsafePointer<Float>?,
    statistics: UnsafeMutablePointer<Float>?, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    blocks.forEachRow(of: r, pool) { row in
      let (source, target) = (x + row * channels, y + row * channels)
      let (mean, inverse) = moments(source)
      statistics?[2 * row] = mean
      statistics?[2 * row + 1] = inverse
      for c in stride(from: 0, to: whole, by: 8) {
        var value = (source.lanes(c) - mean) * inverse
        if let gamma { value *= gamma.lanes(c) }
        if let beta { value += beta.lanes(c) }
        target.store(value, c)
      }
      for c in whole..<channels { target[c] = (source[c] - mean) * inverse * (gamma?[c] ?? 1) + (beta?[c] ?? 0) }
    }
  }

  @inline(__always)
  private func moments(_ x: UnsafePointer<Float>) -> (Float, Float) {
    var lanes = Lanes()
    for c in stride(from: 0, to: whole, by: 8) { lanes += x.lanes(c) }
    var sum = lanes.sum()
    for c in whole..<channels { sum += x[c] }
    let mean = sum / Float(channels)
    lanes = Lanes()
    for c in stride(from: 0, to: whole, by: 8) {
      let difference = x.lanes(c) - mean
      lanes.addProduct(difference, difference)
    }
    var squares = lanes.sum()
    for c in whole..<channels { squares += (x[c] - mean) * (x[c] - mean) }
    return (mean, 1 / (squares / Float(channels) + epsilon).squareRoot())
  }

  /// Floats of scratch memory for `backward`.
  public var scratchCount: Int { 2 * RowBlocks.parts * channels }

  /// The gradients: dx [r, c], which may be dy, and dγ and dβ [c] if there is an affine map.
  public func backward(
    rows r: Int, _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>?, statistics: UnsafePointer<Float>,
    dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>, dGamma: UnsafeMutablePointer<Float>?,
    dBeta: UnsafeMutablePointer<Float>?, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let n = channels
    scratch.update(repeating: 0, count: scratchCount)
    let shiftSums = RowBlocks.parts * n
    blocks.forEachRow(of: r, sums: scratch, pool) { row, scaleSum in
      backward(
        x + row * n, mean: statistics[2 * row], inverse: statistics[2 * row + 1], gamma: gamma, dy: dy + row * n,
        dx: dx + row * n, scaleSum, scaleSum + shiftSums)
    }
    if let dGamma { blocks.join(scratch, into: dGamma) }
    if let dBeta { blocks.join(scratch + shiftSums, into: dBeta) }
  }

  /// One row's dx, and its contribution to dγ and dβ.
  @inline(__always)
  private func backward(
    _ x: UnsafePointer<Float>, mean: Float, inverse: Float, gamma: UnsafePointer<Float>?, dy: UnsafePointer<Float>,
    dx: UnsafeMutablePointer<Float>, _ scaleSum: UnsafeMutablePointer<Float>, _ shiftSum: UnsafeMutablePointer<Float>
  ) {
    var (sums, products) = (Lanes(), Lanes())
    for c in stride(from: 0, to: whole, by: 8) {
      let (d, normalized) = (dy.lanes(c), (x.lanes(c) - mean) * inverse)
      scaleSum.store(scaleSum.lanes(c).addingProduct(d, normalized), c)
      shiftSum.store(shiftSum.lanes(c) + d, c)
      let weighted = gamma.map { d * $0.lanes(c) } ?? d
      sums += weighted
      products.addProduct(weighted, normalized)
    }
    var (sum, product) = (sums.sum(), products.sum())
    for c in whole..<channels {
      let normalized = (x[c] - mean) * inverse
      scaleSum[c] += dy[c] * normalized
      shiftSum[c] += dy[c]
      sum += dy[c] * (gamma?[c] ?? 1)
      product += dy[c] * (gamma?[c] ?? 1) * normalized
    }
    (sum, product) = (sum / Float(channels), product / Float(channels))
    for c in stride(from: 0, to: whole, by: 8) {
      let (d, normalized) = (dy.lanes(c), (x.lanes(c) - mean) * inverse)
      let weighted = gamma.map { d * $0.lanes(c) } ?? d
      dx.store((weighted - sum - normalized * product) * inverse, c)
    }
    for c in whole..<channels {
      dx[c] = (dy[c] * (gamma?[c] ?? 1) - sum - (x[c] - mean) * inverse * product) * inverse
    }
  }
}
