public import Kernels
public import Threads

/// Adam with decoupled weight decay (Loshchilov & Hutter 2019), as PyTorch's `AdamW` computes it.
///
/// w ← w·(1 − η·λ);  m ← β₁·m + (1 − β₁)·g;  v ← β₂·v + (1 − β₂)·g²;
/// w ← w − η·(m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε).
public struct AdamW: Optimizer {
  public var learningRate: Float  // η
  public let betas: (Double, Double)
  public let epsilon: Float
  public let weightDecay: Float  // λ
  /// The ranges of parameters with weight decay, in floats; nil for all.
  private let decaying: [Range<Int>]?
  /// Steps taken, t; to be set only together with the moments of a resumed run.
  public var steps = 0
  /// The first moments, m.
  public let mean: Storage
  /// The second moments, v.
  public let square: Storage

  /// `count`: trained parameters; `decaying`: ranges of those with weight decay, nil for all.
  public init(
    count: Int, learningRate: Float, betas: (Double, Double) = (0.9, 0.999), epsilon: Float = 1e-8,
    weightDecay: Float = 0.01, decaying: [Range<Int>]? = nil
  ) {
    self.learningRate = learningRate
    self.betas = betas
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.decaying = decaying
    mean = Storage(count: count)
    square = Storage(count: count)
  }

  public mutating func step(_ parameters: Storage, gradients: Storage, _ pool: WorkerPool) {
    var none: MovingAverage?
    step(parameters, gradients: gradients, scaledBy: (1, 1), averaging: &none, pool)
  }

  /// One step along the gradients times both factors, applied one after the other, and one of the moving average.
  ///
  /// Bit-identical to scaling, stepping and averaging in turn, but memory is read and written once, which is what a
  /// step costs for models larger than the caches.
  public mutating func step(
    _ parameters: Storage, gradients: Storage, scaledBy factors: (Float, Float), averaging: inout MovingAverage?,
    _ pool: WorkerPool
  ) {
    precondition(parameters.count >= mean.count && gradients.count == mean.count)
    steps += 1
    let (w, g, m, v) = (parameters.pointer, gradients.pointer, mean.pointer, square.pointer)
    let decay = 1 - learningRate * weightDecay
    for range in decaying ?? [] {
      let start = w + range.lowerBound
      forEachLanes(range.count, pool) { place in
        start.store(start.lanes(place) * decay, place)
      } rest: { place in
        start[place] *= decay
      }
    }
    let kept = decaying == nil ? decay : 1
    let (beta1, beta2) = (Float(betas.0), Float(betas.1))
    let (rest1, rest2) = (Float(1 - betas.0), Float(1 - betas.1))
    let size = Float(Double(learningRate) / (1 - power(betas.0, steps)))
    let correction = Float((1 - power(betas.1, steps)).squareRoot())
    let (epsilon, s, share) = (epsilon, averaging?.average.pointer, averaging?.nextShare() ?? 0)
    forEachLanes(mean.count, pool) { place in
      let gradient = g.lanes(place) * factors.0 * factors.1
      let first = beta1 * m.lanes(place) + rest1 * gradient
      let second = beta2 * v.lanes(place) + rest2 * gradient * gradient
      m.store(first, place)
      v.store(second, place)
      let moved = w.lanes(place) * kept - size * first / (second.squareRoot() / correction + epsilon)
      w.store(moved, place)
      if let s { s.store(s.lanes(place) - share * (s.lanes(place) - moved), place) }
    } rest: { place in
      let gradient = g[place] * factors.0 * factors.1
      m[place] = beta1 * m[place] + rest1 * gradient
      v[place] = beta2 * v[place] + rest2 * gradient * gradient
      w[place] = w[place] * kept - size * m[place] / (v[place].squareRoot() / correction + epsilon)
      if let s { s[place] -= share * (s[place] - w[place]) }
    }
    averaging?.update(parameters, from: mean.count, share: share, pool)
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, square, rest) = (1.0, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }
}
