public import Kernels

/// A random generator that the passes of a training share, one after another.
public final class NoiseSource {
  private var generator: SeededGenerator

  public init(_ generator: SeededGenerator) { self.generator = generator }

  /// `count` factors: 0 with probability `rate`, otherwise 1/(1 − rate).
  func factors(_ count: Int, rate: Double) -> [Float] {
    let kept = Float(1 / (1 - rate))
    return (0..<count).map { _ in generator.uniform() < rate ? 0 : kept }
  }
}

/// Zeros values at random in training, and scales the others so that the mean stays.
///
/// Source: Srivastava et al. 2014. Without a `NoiseSource`, and in evaluation, x itself.
public func dropout(_ x: Tensor, rate: Double, _ tape: Tape) -> Tensor {
  guard let noise = tape.noise, rate > 0 else { return x }
  return multiplied(x, by: noise.factors(x.shape.count, rate: rate), each: 1, tape)
}

/// Zeros whole images at random in training: stochastic depth for a residual branch.
///
/// Source: Huang et al. 2016; torchvision's `StochasticDepth` in mode "row".
public func dropImages(_ x: Tensor, rate: Double, _ tape: Tape) -> Tensor {
  guard let noise = tape.noise, rate > 0 else { return x }
  let size = x.shape.count / x.shape.images
  return multiplied(x, by: noise.factors(x.shape.images, rate: rate), each: size, tape)
}

/// x with each run of `size` values multiplied by its factor.
private func multiplied(_ x: Tensor, by factors: [Float], each size: Int, _ tape: Tape) -> Tensor {
  let y = tape.output(x.shape)
  func scale(_ source: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>) {
    for (run, factor) in factors.enumerated() {
      for place in run * size..<(run + 1) * size { target[place] = source[place] * factor }
    }
  }
  scale(x.pointer, into: y.pointer)
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    scale(dy.pointer, into: dy.pointer)
    gradient.receive(dy)
  }
  return y
}
