import Glibc

/// Softmax cross-entropy with its gradient, over rows of logits.
///
/// logits [n, k], labels [n] in 0 ..< k → dLogits [n, k] = scale·(softmax − one-hot); returns the sum over rows of −log
/// softmax(label). `scale` is 1/batch if the loss is the mean over the batch.
public func softmaxCrossEntropy(
  rows n: Int, classes k: Int, _ logits: UnsafePointer<Float>, labels: UnsafePointer<Int32>,
  scale: Float, dLogits: UnsafeMutablePointer<Float>
) -> Double {
  var loss = 0.0
  for row in 0..<n {
    let z = logits + row * k
    let gradient = dLogits + row * k
    let label = Int(labels[row])
    precondition(label >= 0 && label < k, "softmaxCrossEntropy: label \(label) of \(k) classes")
    var largest = z[0]
    for c in 1..<max(1, k) { largest = max(largest, z[c]) }
    var sum: Float = 0
    for c in 0..<k {
      gradient[c] = exp(z[c] - largest)
      sum += gradient[c]
    }
    for c in 0..<k { gradient[c] *= scale / sum }
    gradient[label] -= scale
    loss += Double(log(sum) - (z[label] - largest))
  }
  return loss
}

/// The index of the maximum of each row, the first if tied: logits [n, k] → [n].
public func argmax(rows n: Int, classes k: Int, _ logits: UnsafePointer<Float>) -> [Int32] {
  (0..<n).map { row in
    var best = 0
    for c in 1..<max(1, k) where logits[row * k + c] > logits[row * k + best] { best = c }
    return Int32(best)
  }
}
