import Glibc
import JSON
import Weights

/// DPM-Solver++(2M), midpoint or Heun, as diffusers' DPMSolverMultistepScheduler.
///
/// Lu et al. 2022.
public struct DPMSolverSampler: Sampler {
  public let schedule: NoiseSchedule
  public private(set) var times: [Int]
  /// √((1 − ᾱ)/ᾱ) of each time, and of the end.
  private var sigmas: [Double]
  private let order: Int
  private let isHeun: Bool
  private let endsFirstOrder: Bool
  private let endsEuler: Bool
  // Steps of the whole way, also of one that starts later.
  private let steps: Int
  private var next = 0
  private var last: [Float]?

  init(
    _ schedule: NoiseSchedule, _ spacing: TimeSpacing, steps: Int, offset: Int, _ file: ModelConfiguration
  ) throws(WeightsError) {
    self.schedule = schedule
    self.steps = steps
    try file.require("algorithm_type", .string("dpmsolver++"))
    try file.require("solver_type", .string("midpoint"), .string("heun"))
    for key in [
      "use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "use_lu_lambdas", "use_flow_sigmas",
    ] { try file.require(key, .bool(false)) }
    order = try file.int("solver_order", default: 2, in: 1...2)
    isHeun = try file.string("solver_type", default: "midpoint") == "heun"
    endsFirstOrder = try file.bool("lower_order_final", default: true)
    let end = try file.string("final_sigmas_type", default: "zero")
    try file.require("final_sigmas_type", .string("zero"), .string("sigma_min"))
    endsEuler = try file.bool("euler_at_final", default: false) || end == "zero"
    let count = schedule.count
    switch spacing {
    case .linspace:
      times = (1...steps).reversed().map { roundedToEven(Double(count - 1) * Double($0) / Double(steps)) }
    case .leading:
      let ratio = count / (steps + 1)
      times = (1...steps).reversed().map { min($0 * ratio + offset, count - 1) }
    case .trailing: times = spacing.times(steps, of: count, offset: 0)
    }
    func sigma(_ time: Int) -> Double { ((1 - schedule.alphaBar[time]) / schedule.alphaBar[time]).squareRoot() }
    sigmas = times.map(sigma) + [end == "zero" ? 0 : sigma(0)]
  }

  public mutating func skip(_ steps: Int) {
    times.removeFirst(min(steps, times.count))
    sigmas.removeFirst(min(steps, sigmas.count - 1))
  }

  public mutating func step(_ output: [Float], _ sample: [Float], noise: () -> [Float]) -> [Float] {
    let (from, to) = (Level(sigmas[next]), Level(sigmas[next + 1]))
    let clean = schedule.split(output, sample, from.alpha * from.alpha).clean
    let isLast = next == times.count - 1 && (endsEuler || (endsFirstOrder && steps < 15))
    let h = to.lambda - from.lambda
    let keep = Float(to.sigma / from.sigma)
    // At the end h is infinite and e^−h zero.
    let change = to.alpha * (exp(-h) - 1)
    defer {
      next += 1
      last = clean
    }
    guard order == 2, let last, !isLast else {
      let factor = Float(change)
      return zip(sample, clean).map { keep * $0 - factor * $1 }
    }
    let r = (from.lambda - Level(sigmas[next - 1]).lambda) / h
    let second = isHeun ? -to.alpha * ((exp(-h) - 1) / h + 1) : 0.5 * change
    let (first, ofSlope) = (Float(change), Float(second / r))
    return sample.indices.map { index in
      keep * sample[index] - first * clean[index] - ofSlope * (clean[index] - last[index])
    }
  }

  /// Signal and noise of a level, and half the logarithm of their ratio.
  private struct Level {
    let alpha: Double
    let sigma: Double
    let lambda: Double

    init(_ ratio: Double) {
      alpha = 1 / (ratio * ratio + 1).squareRoot()
      sigma = ratio * alpha
      lambda = -log(ratio)
    }
  }
}
