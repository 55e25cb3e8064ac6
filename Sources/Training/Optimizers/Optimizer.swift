public import Kernels
public import Threads

/// A rule that updates parameters by their gradients.
public protocol Optimizer {
  /// η; schedules change it between steps.
  var learningRate: Float { get set }

  /// One step: updates the first parameters, as many as there are gradients.
  mutating func step(_ parameters: Storage, gradients: Storage, _ pool: WorkerPool)
}

extension Optimizer {
  /// The same on the calling thread alone.
  public mutating func step(_ parameters: Storage, gradients: Storage) {
    step(parameters, gradients: gradients, WorkerPool(threads: 1))
  }
}

/// The Euclidean norm of gradients times `factor`, over all parameters.
///
/// Squares are summed in blocks that depend on their number only, so that the norm does not depend on the threads.
public func euclideanNorm(_ gradients: Storage, times factor: Float = 1, _ pool: WorkerPool) -> Float {
  let (g, count, block) = (gradients.pointer, gradients.count, 1 << 15)
  let sums = UnsafeMutablePointer<Double>.allocate(capacity: count / block + 1)
  defer { sums.deallocate() }
  forEachRange(count, grain: block, pool) { range in
    var (lanes, rest) = (SIMD8<Double>(), 0.0)
    forEachLanes(range) { place in
      let value = SIMD8<Double>(g.lanes(place) * factor)
      lanes.addProduct(value, value)
    } rest: { place in
      let value = Double(g[place] * factor)
      rest += value * value
    }
    sums[range.lowerBound / block] = lanes.sum() + rest
  }
  var squares = 0.0
  for index in 0..<(count + block - 1) / block { squares += sums[index] }
  return Float(squares.squareRoot())
}

/// The factor that limits gradients of this norm to `maximum`, as PyTorch's `clip_grad_norm_` computes it.
public func clippingFactor(norm: Float, maximum: Float) -> Float {
  let factor = maximum / (norm + 1e-6)
  return factor < 1 ? factor : 1
}
