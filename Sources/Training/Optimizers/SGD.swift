public import Kernels
public import Threads

/// Stochastic gradient descent with momentum and weight decay, as PyTorch's `SGD` computes it.
///
/// v ← μ·v + (g + λ·w),  w ← w − η·v, with v = 0 at first; no dampening, no Nesterov step.
public struct SGD: Optimizer {
  public var learningRate: Float  // η
  public let momentum: Float  // μ
  public let weightDecay: Float  // λ
  /// v; to be set only together with the parameters of a resumed run.
  public let velocity: Storage

  public init(count: Int, learningRate: Float, momentum: Float, weightDecay: Float) {
    self.learningRate = learningRate
    self.momentum = momentum
    self.weightDecay = weightDecay
    velocity = Storage(count: count)
  }

  /// One step: moves all parameters against their gradients.
  public func step(_ parameters: Storage, gradients: Storage, _ pool: WorkerPool) {
    precondition(parameters.count >= velocity.count && gradients.count == velocity.count)
    let (w, g, v) = (parameters.pointer, gradients.pointer, velocity.pointer)
    let (momentum, decay, rate) = (momentum, weightDecay, learningRate)
    forEachLanes(velocity.count, pool) { place in
      let next = momentum * v.lanes(place) + (g.lanes(place) + decay * w.lanes(place))
      v.store(next, place)
      w.store(w.lanes(place) - rate * next, place)
    } rest: { place in
      v[place] = momentum * v[place] + (g[place] + decay * w[place])
      w[place] -= rate * v[place]
    }
  }

  /// The same on the calling thread alone.
  public func step(_ parameters: Storage, gradients: Storage) {
    step(parameters, gradients: gradients, WorkerPool(threads: 1))
  }
}
