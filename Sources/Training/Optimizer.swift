public import Tensors

/// A rule by which parameters move against their gradients.
public protocol Optimizer {
  /// η; schedules change it between steps.
  var learningRate: Float { get set }

  /// One step: moves the parameters that `gradients` are of, which come first in `parameters`.
  mutating func step(_ parameters: Storage, gradients: Storage)
}

/// Scales gradients down so that their Euclidean norm over all parameters is at most `maximum`; returns what it was.
///
/// As PyTorch's `clip_grad_norm_`: the factor is maximum / (norm + 1e-6) where that is below 1.
@discardableResult
public func clipNorm(_ gradients: Storage, to maximum: Float) -> Float {
  var squares = 0.0
  for value in gradients.buffer { squares += Double(value) * Double(value) }
  let norm = Float(squares.squareRoot())
  let factor = maximum / (norm + 1e-6)
  if factor < 1 { for index in 0..<gradients.count { gradients.pointer[index] *= factor } }
  return norm
}
