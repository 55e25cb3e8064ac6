import Glibc

/// The variational bound of a model that predicts the variances of its steps, in bits per value.
///
/// Nichol & Dhariwal 2021, as guided-diffusion and DiT train it: where the model says v ∈ −1 … 1, the logarithm of the
/// variance lies between that of the smallest, at −1, and that of the largest, at 1. The bound is the Kullback-Leibler
/// divergence of the model's step from the true one; at time 0 the negative log-likelihood of the clean sample, as if it
/// had levels of 1/127.5. The predicted clean sample counts as given: only v learns from the bound.
public struct VariationalBound: Sendable {
  /// A step: logarithms of the smallest and the largest variance, and the weight of the clean sample in the mean.
  private struct Step {
    let low: Double
    let high: Double
    let ofClean: Double
  }

  private let steps: [Step]

  /// The bound for the steps of a schedule of two times or more, in double precision.
  public init(_ schedule: NoiseSchedule) {
    let betas = schedule.betas
    var (levels, product) = ([1.0], 1.0)
    for beta in betas {
      product *= 1 - beta
      levels.append(product)
    }
    /// The variance of the true step, which is 0 at time 0.
    func variance(_ time: Int) -> Double { betas[time] * (1 - levels[time]) / (1 - levels[time + 1]) }
    steps = betas.indices.map { time in
      Step(
        low: log(variance(max(1, time))), high: log(betas[time]),
        ofClean: betas[time] * levels[time].squareRoot() / (1 - levels[time + 1]))
    }
  }

  /// The mean bound over the values of a sample, and its slope for each v.
  ///
  /// `clean`: z₀; `predicted`: the model's ẑ₀; `range`: v; all of one length.
  public func bits(
    clean: [Float], predicted: [Float], range: [Float], at time: Int
  ) -> (mean: Double, slopes: [Float]) {
    let step = steps[time]
    let share = 1 / (Double(clean.count) * log(2))
    var (sum, slopes) = (0.0, [Float](repeating: 0, count: clean.count))
    for index in clean.indices {
      let place = (Double(range[index]) + 1) / 2
      let logVariance = place * step.high + (1 - place) * step.low
      let difference = Double(clean[index]) - Double(predicted[index])
      let (nats, slope) =
        time == 0
        ? Self.surprise(clean[index], clean[index] - predicted[index], Float(logVariance))
        : Self.divergence(step.ofClean * difference, logVariance, from: step.low)
      sum += nats
      slopes[index] = Float(slope * 0.5 * (step.high - step.low) * share)
    }
    return (sum * share, slopes)
  }

  /// The divergence of normal distributions with a difference of means, in nats, and its slope for the first variance's
  /// logarithm.
  private static func divergence(
    _ difference: Double, _ logVariance: Double, from truth: Double
  ) -> (nats: Double, slope: Double) {
    let (ratio, square) = (exp(truth - logVariance), difference * difference * exp(-logVariance))
    return (0.5 * (-1 + logVariance - truth + ratio + square), 0.5 * (1 - ratio - square))
  }

  /// −log of the probability of a level around x, `centered` from the mean, in nats, and its slope for the variance's
  /// logarithm.
  ///
  /// In single precision as the reference, where shares that are equal in it differ by nothing, and count as the least.
  private static func surprise(_ x: Float, _ centered: Float, _ logVariance: Float) -> (nats: Double, slope: Double) {
    let inverse = exp(-0.5 * logVariance)
    let (above, below) = (Normal(inverse * (centered + 1 / 255)), Normal(inverse * (centered - 1 / 255)))
    let (share, slope): (Float, Float) =
      if x < -0.999 {
        (above.share, above.slope)
      } else if x > 0.999 {
        (1 - below.share, -below.slope)
      } else {
        (above.share - below.share, above.slope - below.slope)
      }
    let least: Float = 1e-12
    return (-Double(log(max(least, share))), share < least ? 0 : -Double(slope / share))
  }

  /// The approximation of the normal distribution function that the reference uses, at x/σ.
  private struct Normal {
    let share: Float
    /// Its slope for log σ², by which x/σ is halved and negated.
    let slope: Float

    init(_ x: Float) {
      let factor = Float((2 / Double.pi).squareRoot())
      let wave = tanh(factor * (x + 0.044715 * (x * x * x)))
      share = 0.5 * (1 + wave)
      slope = 0.5 * (1 - wave * wave) * factor * (1 + 3 * 0.044715 * (x * x)) * (-0.5 * x)
    }
  }
}
