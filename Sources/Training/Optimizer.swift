public import Tensors
public import Threads

/// A rule by which parameters move against their gradients.
public protocol Optimizer {
  /// η; schedules change it between steps.
  var learningRate: Float { get set }

  /// One step: moves the parameters that `gradients` are of, which come first in `parameters`.
  mutating func step(_ parameters: Storage, gradients: Storage, _ pool: WorkerPool)
}

extension Optimizer {
  /// The same on the calling thread alone.
  public mutating func step(_ parameters: Storage, gradients: Storage) {
    step(parameters, gradients: gradients, WorkerPool(threads: 1))
  }
}

/// Scales gradients down so that their Euclidean norm over all parameters is at most `maximum`; returns what it was.
///
/// As PyTorch's `clip_grad_norm_`: the factor is maximum / (norm + 1e-6) where that is below 1. Squares are summed in blocks
/// that depend on their number only, so that the norm does not depend on the threads.
@discardableResult
public func clipNorm(_ gradients: Storage, to maximum: Float, _ pool: WorkerPool) -> Float {
  let (g, count, block) = (gradients.pointer, gradients.count, 1 << 15)
  let sums = UnsafeMutablePointer<Double>.allocate(capacity: count / block + 1)
  defer { sums.deallocate() }
  forEachRange(count, grain: block, pool) { range in
    var (lanes, rest) = (SIMD8<Double>(), 0.0)
    forEachLanes(range) { place in
      let value = SIMD8<Double>(g.lanes(place))
      lanes.addProduct(value, value)
    } rest: { place in
      rest += Double(g[place]) * Double(g[place])
    }
    sums[range.lowerBound / block] = lanes.sum() + rest
  }
  var squares = 0.0
  for index in 0..<(count + block - 1) / block { squares += sums[index] }
  let norm = Float(squares.squareRoot())
  let factor = maximum / (norm + 1e-6)
  if factor < 1 { scale(gradients, by: factor, pool) }
  return norm
}

/// Multiplies all values.
package func scale(_ values: Storage, by factor: Float, _ pool: WorkerPool) {
  let pointer = values.pointer
  forEachLanes(values.count, pool) { place in
    pointer.store(pointer.lanes(place) * factor, place)
  } rest: { place in
    pointer[place] *= factor
  }
}
