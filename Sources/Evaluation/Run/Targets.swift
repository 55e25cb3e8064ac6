import Kernels

/// The training targets for the images of a batch.
public enum Targets: Sendable {
  /// Class indices [n].
  case labels([Int32])
  /// Two classes per image, the first with the fraction `share` of the pixels.
  case mixed([Int32], [Int32], share: Float)
  /// A teacher's logits [n, k], softened by a temperature.
  case teacher([Float], temperature: Float)

  /// Number of images in the batch, for k classes.
  public func count(classes k: Int) -> Int {
    switch self {
    case .labels(let labels), .mixed(let labels, _, _): labels.count
    case .teacher(let logits, _): logits.count / max(1, k)
    }
  }

  /// The sum of the losses over some images of a batch of n, and the gradient of the mean over the batch.
  ///
  /// logits and dLogits are those of the images in `range`, [range, k].
  func loss(
    _ range: Range<Int>, of n: Int, classes k: Int, _ logits: UnsafePointer<Float>,
    dLogits: UnsafeMutablePointer<Float>
  ) -> Double {
    let scale = 1 / Float(n)
    switch self {
    case .labels(let labels): return crossEntropy(labels, range, k, logits, scale, dLogits)
    case .mixed(let first, let second, let share):
      return withUnsafeTemporaryAllocation(of: Float.self, capacity: max(1, range.count * k)) { memory in
        guard let other = memory.baseAddress else { return 0 }
        let own = crossEntropy(first, range, k, logits, scale * share, dLogits)
        let pasted = crossEntropy(second, range, k, logits, scale * (1 - share), other)
        for index in 0..<range.count * k { dLogits[index] += other[index] }
        return Double(share) * own + Double(1 - share) * pasted
      }
    case .teacher(let answers, let temperature):
      return answers.withUnsafeBufferPointer { answers in
        guard let base = answers.baseAddress else { return 0 }
        return softmaxDivergence(
          rows: range.count, classes: k, logits, teacher: base + range.lowerBound * k, temperature: temperature,
          scale: scale, dLogits: dLogits)
      }
    }
  }

  private func crossEntropy(
    _ labels: [Int32], _ range: Range<Int>, _ k: Int, _ logits: UnsafePointer<Float>, _ scale: Float,
    _ gradient: UnsafeMutablePointer<Float>
  ) -> Double {
    labels.withUnsafeBufferPointer { labels in
      guard let base = labels.baseAddress else { return 0 }
      return softmaxCrossEntropy(
        rows: range.count, classes: k, logits, labels: base + range.lowerBound, scale: scale, dLogits: gradient)
    }
  }
}
