public import Tensors

/// Stochastic gradient descent with momentum and weight decay, as PyTorch's `SGD` computes it.
///
/// v ← μ·v + (g + λ·w),  w ← w − η·v, with v = 0 at first; no dampening, no Nesterov step.
public struct SGD: Optimizer {
  public var learningRate: Float  // η
  public let momentum: Float  // μ
  public let weightDecay: Float  // λ
  private let velocity: Storage  // v

  public init(count: Int, learningRate: Float, momentum: Float, weightDecay: Float) {
    self.learningRate = learningRate
    self.momentum = momentum
    self.weightDecay = weightDecay
    velocity = Storage(count: count)
  }

  /// One step: moves all parameters against their gradients.
  public func step(_ parameters: Storage, gradients: Storage) {
    precondition(parameters.count >= velocity.count && gradients.count == velocity.count)
    let (w, g, v) = (parameters.pointer, gradients.pointer, velocity.pointer)
    for index in 0..<velocity.count {
      v[index] = momentum * v[index] + (g[index] + weightDecay * w[index])
      w[index] -= learningRate * v[index]
    }
  }
}
