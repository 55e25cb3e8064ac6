import Glibc
import JSON
import Settings
import Weights

/// DPM-Solver++ of order 1 to 3, midpoint or Heun, deterministic or SDE, as diffusers' DPMSolverMultistepScheduler.
///
/// Lu et al. 2022; Karras et al. 2022 for their noise levels.
public struct DPMSolverSampler: Sampler {
  public let schedule: NoiseSchedule
  public private(set) var times: [Int]
  /// √((1 − ᾱ)/ᾱ) of each time, and at the end.
  private var sigmas: [Double]
  private let order: Int
  private let isHeun: Bool
  /// SDE-DPM-Solver++: adds noise at every step.
  private let isStochastic: Bool
  private let endsFirstOrder: Bool
  private let endsEuler: Bool
  // Number of steps from pure noise, also if sampling starts later.
  private let steps: Int
  private var next = 0
  /// The latest predictions of the clean sample, oldest first.
  private var clean: [[Float]] = []

  init(
    _ schedule: NoiseSchedule, _ spacing: TimeSpacing, steps: Int, offset: Int, _ file: ModelConfiguration
  ) throws(WeightsError) {
    self.schedule = schedule
    // The reference also accepts the algorithm names of DEIS and UniPC, as its own.
    try file.require("algorithm_type", .string("dpmsolver++"), .string("deis"), .string("sde-dpmsolver++"))
    isStochastic = file["algorithm_type"]?.string == "sde-dpmsolver++"
    try file.require(
      "solver_type", .string("midpoint"), .string("heun"), .string("logrho"), .string("bh1"), .string("bh2"))
    isHeun = file["solver_type"]?.string == "heun"
    try file.require(
      "variance_type", .string("fixed_small"), .string("fixed_small_log"), .string("fixed_large"),
      .string("fixed_large_log"))
    order = try file.int("solver_order", default: 2, in: 1...3)
    endsFirstOrder = try file.bool("lower_order_final", default: true)
    let end = try file.string("final_sigmas_type", default: "zero")
    guard file["algorithm_type"]?.string != "deis" || end != "zero" else {
      throw WeightsError(
        .unsupported, file.path,
        "\"algorithm_type\" is \"deis\", which DPM-Solver++ takes with \"final_sigmas_type\" \"sigma_min\" only; write that, "
          + "or name --scheduler ddim")
    }
    try file.require("final_sigmas_type", .string("zero"), .string("sigma_min"))
    endsEuler = try file.bool("euler_at_final", default: false) || end == "zero"
    func sigma(_ time: Int) -> Double {
      let level = schedule.alphaBar[time]
      return ((1 - level) / level).squareRoot()
    }
    if try file.bool("use_karras_sigmas", default: false) {
      // In single precision like the reference, because times may be truncated instead of rounded.
      let all = (0..<schedule.count).map { Double(Float(sigma($0))) }
      let logarithms = all.map { Double(logf(Float($0))) }
      sigmas = Self.karras(
        steps, from: try file.optionalFloat("sigma_max") ?? all[all.count - 1],
        to: try file.optionalFloat("sigma_min") ?? all[0])
      let isRounded = file["beta_schedule"]?.string != "squaredcos_cap_v2"
      times = sigmas.map { sigma in
        let time = Self.time(of: sigma, in: logarithms)
        return isRounded ? roundedToEven(time) : Int(time)
      }
    } else {
      times = Self.times(spacing, steps, schedule.count, last: try Self.last(schedule, file), offset)
      sigmas = times.map(sigma)
    }
    guard !times.isEmpty else {
      throw WeightsError(.unsupported, file.path, "\"lambda_min_clipped\" leaves no times to draw at")
    }
    self.steps = times.count
    sigmas.append(end == "zero" ? 0 : sigma(0))
  }

  /// The number of times that remain after clipping the noisiest, below `lambda_min_clipped`.
  private static func last(_ schedule: NoiseSchedule, _ file: ModelConfiguration) throws(WeightsError) -> Int {
    guard let value = file["lambda_min_clipped"] else { return schedule.count }
    guard let lowest = value.double, !lowest.isNaN else {
      throw WeightsError(
        .unsupported, file.path, "\"lambda_min_clipped\" is \(value.abbreviated) where a number is needed")
    }
    // Half the log signal-to-noise ratio, which decreases with time.
    return schedule.alphaBar.filter { level in 0.5 * log(level / (1 - level)) >= lowest }.count
  }

  private static func times(_ spacing: TimeSpacing, _ steps: Int, _ count: Int, last: Int, _ offset: Int) -> [Int] {
    guard last > 0 else { return [] }
    switch spacing {
    case .linspace:
      return (1...steps).reversed().map { roundedToEven(Double(last - 1) * Double($0) / Double(steps)) }
    case .leading:
      let ratio = last / (steps + 1)
      return (1...steps).reversed().map { min($0 * ratio + offset, count - 1) }
    case .trailing: return TimeSpacing.trailing(from: last, Double(count) / Double(steps))
    }
  }

  /// Noise levels whose seventh roots are evenly spaced.
  private static func karras(_ steps: Int, from largest: Double, to smallest: Double) -> [Double] {
    let (a, b) = (pow(largest, 1.0 / 7), pow(smallest, 1.0 / 7))
    return (0..<steps).map { pow(a + Double($0) / Double(max(1, steps - 1)) * (b - a), 7) }
  }

  /// The fractional time of a level, interpolated by its logarithm.
  private static func time(of sigma: Double, in logarithms: [Double]) -> Double {
    guard logarithms.count > 1 else { return 0 }
    let target = log(max(sigma, 1e-10))
    let low = min(logarithms.lastIndex { $0 <= target } ?? 0, logarithms.count - 2)
    let (a, b) = (logarithms[low], logarithms[low + 1])
    let share = min(1, max(0, (a - target) / (a - b)))
    return (1 - share) * Double(low) + share * Double(low + 1)
  }

  public mutating func skip(_ steps: Int) {
    times.removeFirst(min(steps, times.count))
    sigmas.removeFirst(min(steps, sigmas.count - 1))
  }

  public func noisy(_ clean: [Float], noise: [Float]) -> [Float] {
    let level = Level(sigmas[0])
    let (a, b) = (Float(level.alpha), Float(level.sigma))
    return zip(clean, noise).map { a * $0 + b * $1 }
  }

  public mutating func step(_ output: [Float], _ sample: [Float], noise: () -> [Float]) -> [Float] {
    let (from, to) = (Level(sigmas[next]), Level(sigmas[next + 1]))
    clean = clean.suffix(order - 1) + [schedule.split(output, sample, from.alpha * from.alpha).clean]
    let fresh = isStochastic ? noise() : []
    let place = allowedOrder(at: next)
    let h = to.lambda - from.lambda
    // Karras's last level may coincide with the end, where the reference divides 0 by 0.
    guard h > 0 else {
      next += 1
      return sample
    }
    // The factor of the sample, and the weights of the clean sample and its first two differences; at the end h is
    // infinite.
    let k = isStochastic ? 2 * h : h
    let decay = exp(-k)
    let keep = to.sigma / from.sigma * (isStochastic ? exp(-h) : 1)
    let first = to.alpha * (1 - decay)
    let mean = (1 - decay) / k
    let second = isHeun || place == 3 ? to.alpha * (1 - mean) : 0.5 * first
    let rest = isStochastic ? (1 - decay - k) / (k * k) - 0.5 : 0.5 - (decay - 1 + k) / (k * k)
    let third = to.alpha * rest
    let added = isStochastic ? to.sigma * (1 - decay).squareRoot() : 0
    let terms = derivatives(order: place, h)
    defer { next += 1 }
    let weights = (Float(keep), Float(first), Float(second), Float(third), Float(added))
    return sample.indices.map { index in
      var value = weights.0 * sample[index] + weights.1 * clean[clean.count - 1][index]
      if place >= 2 { value += weights.2 * terms.slope(index) }
      if place >= 3 { value += weights.3 * terms.curvature(index) }
      return isStochastic ? value + weights.4 * fresh[index] : value
    }
  }

  /// The order of a step: the number of clean samples it uses.
  private func allowedOrder(at place: Int) -> Int {
    let left = times.count - place
    if left == 1, endsEuler || (endsFirstOrder && steps < 15) { return 1 }
    let most = left == 2 && endsFirstOrder && steps < 15 ? 2 : order
    return min(order, most, clean.count)
  }

  /// Divided differences of the latest clean samples.
  private struct Derivatives {
    let slope: (Int) -> Float
    let curvature: (Int) -> Float
  }

  private func derivatives(order: Int, _ h: Double) -> Derivatives {
    guard order >= 2 else { return Derivatives(slope: { _ in 0 }, curvature: { _ in 0 }) }
    func lambda(_ back: Int) -> Double { Level(sigmas[next - back]).lambda }
    let (m0, m1) = (clean[clean.count - 1], clean[clean.count - 2])
    let r0 = (lambda(0) - lambda(1)) / h
    let inverse = Float(1 / r0)
    guard order >= 3 else { return Derivatives(slope: { inverse * (m0[$0] - m1[$0]) }, curvature: { _ in 0 }) }
    let m2 = clean[clean.count - 3]
    let r1 = (lambda(1) - lambda(2)) / h
    let (inverse1, blend, divisor) = (Float(1 / r1), Float(r0 / (r0 + r1)), Float(1 / (r0 + r1)))
    func pair(_ index: Int) -> (Float, Float) {
      (inverse * (m0[index] - m1[index]), inverse1 * (m1[index] - m2[index]))
    }
    return Derivatives(
      slope: { index in
        let (a, b) = pair(index)
        return a + blend * (a - b)
      },
      curvature: { index in
        let (a, b) = pair(index)
        return divisor * (a - b)
      })
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

extension ModelConfiguration {
  fileprivate func optionalFloat(_ key: String) throws(WeightsError) -> Double? {
    guard let value = self[key] else { return nil }
    guard let number = value.double, number.isFinite, number > 0 else {
      throw WeightsError(.unsupported, path, "\"\(key)\" is \(value.abbreviated) where a positive number is needed")
    }
    return number
  }
}
