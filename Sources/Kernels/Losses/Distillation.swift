import Glibc

/// The divergence of a student from a teacher at a temperature, with its gradient, over rows of logits.
///
/// logits and teacher [n, k] → dLogits [n, k] = scale·(softmax(logits/T) − softmax(teacher/T))/T; returns the sum over
/// rows of KL(softmax(teacher/T) ‖ softmax(logits/T)). There is no factor T² (as in Hinton et al. 2015; the sources of
/// protocols `rded` and `d4m` do not have it).
public func softmaxDivergence(
  rows n: Int, classes k: Int, _ logits: UnsafePointer<Float>, teacher: UnsafePointer<Float>, temperature t: Float,
  scale: Float, dLogits: UnsafeMutablePointer<Float>
) -> Double {
  var loss = 0.0
  withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * k) { memory in
    guard let own = memory.baseAddress else { return }
    let other = own + k
    for row in 0..<n {
      logSoftmax(logits + row * k, k, 1 / t, into: own)
      logSoftmax(teacher + row * k, k, 1 / t, into: other)
      let gradient = dLogits + row * k
      for c in 0..<k {
        let wanted = exp(other[c])
        loss += Double(wanted * (other[c] - own[c]))
        gradient[c] = scale / t * (exp(own[c]) - wanted)
      }
    }
  }
  return loss
}

private func logSoftmax(
  _ z: UnsafePointer<Float>, _ k: Int, _ factor: Float, into y: UnsafeMutablePointer<Float>
) {
  var largest = z[0]
  for c in 1..<max(1, k) { largest = max(largest, z[c]) }
  var sum: Float = 0
  for c in 0..<k {
    y[c] = (z[c] - largest) * factor
    sum += exp(y[c])
  }
  let shift = log(sum)
  for c in 0..<k { y[c] -= shift }
}
