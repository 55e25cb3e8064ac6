import Glibc
import JSON
import Settings
public import Weights

/// The noise level of each time: z_t = √ᾱ_t·z₀ + √(1 − ᾱ_t)·ε.
public struct NoiseSchedule: Sendable {
  /// The quantity that the model predicts.
  public enum Prediction: String, Sendable {
    /// The noise ε.
    case epsilon
    /// z₀ itself.
    case sample
    /// √ᾱ·ε − √(1 − ᾱ)·z₀ (Salimans & Ho 2022).
    case velocity = "v_prediction"
  }

  /// ᾱ of each training time, from 0.
  public let alphaBar: [Double]
  /// β of each training time, in double precision.
  public let betas: [Double]
  public let prediction: Prediction

  /// A schedule with the variance β of each step.
  public init(betas: [Double], prediction: Prediction = .epsilon) {
    // As in torch, β has single precision, which limits 1 − β to about five digits if β is near 1; the product is
    // accumulated in double.
    var product = 1.0
    alphaBar = betas.map { beta in
      product *= Double(1 - Float(beta))
      return Double(Float(product))
    }
    (self.betas, self.prediction) = (betas, prediction)
  }

  /// A schedule with the level ᾱ of each time.
  private init(alphaBar: [Double], prediction: Prediction) {
    (self.alphaBar, self.prediction) = (alphaBar, prediction)
    betas = alphaBar.indices.map { 1 - alphaBar[$0] / ($0 > 0 ? alphaBar[$0 - 1] : 1) }
  }

  /// The schedule of a diffusers `scheduler_config.json`, as DDPMScheduler has it.
  ///
  /// - Throws: `WeightsError` for an unsupported schedule.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    try self.init(heeded: file.heeding(.ddpm))
  }

  /// A schedule from settings that a sampler's table has checked.
  ///
  /// `smallest` replaces ᾱ of the last time if the schedule is rescaled to zero terminal signal-to-noise ratio.
  init(heeded file: ModelConfiguration, rescales: Bool = true, smallest: Double = 0) throws(WeightsError) {
    let count = try file.int("num_train_timesteps", default: 1000, in: 1...100_000)
    let prediction = try file.string("prediction_type", default: "epsilon")
    guard let prediction = Prediction(rawValue: prediction) else {
      throw WeightsError(
        .unsupported, file.path, "\"prediction_type\" is \"\(prediction.prefix(60))\", which is not known here")
    }
    self.init(betas: try Self.betas(file, count: count), prediction: prediction)
    guard rescales, try file.bool("rescale_betas_zero_snr", default: false), count > 1 else { return }
    var levels = Self.rescaled(alphaBar)
    levels[count - 1] = smallest
    self.init(alphaBar: levels, prediction: prediction)
  }

  /// The variance of each step, from a list in the file or by the name of a schedule.
  private static func betas(_ file: ModelConfiguration, count: Int) throws(WeightsError) -> [Double] {
    if file["trained_betas"] != nil {
      let betas = try file.floats("trained_betas", count: count...count)
      guard betas.allSatisfy({ $0 > 0 && $0 < 1 }) else {
        throw WeightsError(.unsupported, file.path, "\"trained_betas\" has numbers that are not between 0 and 1")
      }
      return betas
    }
    let (start, end) = (
      try file.float("beta_start", default: 0.0001), try file.float("beta_end", default: 0.02)
    )
    guard start > 0, start <= end, end < 1 else {
      throw WeightsError(
        .unsupported, file.path, "\"beta_start\" \(start) and \"beta_end\" \(end) are no variances between 0 and 1")
    }
    func line(_ a: Double, _ b: Double) -> [Double] {
      (0..<count).map { a + (b - a) * Double($0) / Double(max(1, count - 1)) }
    }
    let name = try file.string("beta_schedule", default: "linear")
    switch name {
    case "linear": return line(start, end)
    case "scaled_linear": return line(start.squareRoot(), end.squareRoot()).map { $0 * $0 }
    case "squaredcos_cap_v2":
      func level(_ t: Double) -> Double { pow(cos((t + 0.008) / 1.008 * .pi / 2), 2) }
      return (0..<count).map { step in
        min(0.999, 1 - level(Double(step + 1) / Double(count)) / level(Double(step) / Double(count)))
      }
    // Only DDPMScheduler has it.
    case "sigmoid" where file.table.name == SettingsTable.ddpm.name:
      return line(-6, 6).map { start + (end - start) / (1 + exp(-$0)) }
    default:
      throw WeightsError(
        .unsupported, file.path, "\"beta_schedule\" is \"\(name.prefix(60))\", which is not known here")
    }
  }

  /// Levels rescaled to zero terminal signal-to-noise ratio (Lin and others 2024, algorithm 1).
  private static func rescaled(_ alphaBar: [Double]) -> [Double] {
    let roots = alphaBar.map { $0.squareRoot() }
    let (first, last) = (roots[0], roots[roots.count - 1])
    return roots.map { root in
      let signal = (root - last) * first / (first - last)
      return signal * signal
    }
  }

  /// Number of training times.
  public var count: Int { alphaBar.count }

  /// Adds noise to a clean sample for a time: √ᾱ·z₀ + √(1 − ᾱ)·ε.
  public func noisy(_ clean: [Float], noise: [Float], at time: Int) -> [Float] {
    let (a, b) = (Float(alphaBar[time].squareRoot()), Float((1 - alphaBar[time]).squareRoot()))
    return zip(clean, noise).map { a * $0 + b * $1 }
  }

  /// The clean sample by a noisy one and its noise: √(1/ᾱ)·z_t − √(1/ᾱ − 1)·ε.
  public func clean(_ noisy: [Float], noise: [Float], at time: Int) -> [Float] {
    let (a, b) = (Float((1 / alphaBar[time]).squareRoot()), Float((1 / alphaBar[time] - 1).squareRoot()))
    return zip(noisy, noise).map { a * $0 - b * $1 }
  }

  /// The target of the model's prediction for the noisy sample of a time.
  public func target(_ clean: [Float], noise: [Float], at time: Int) -> [Float] {
    switch prediction {
    case .epsilon: return noise
    case .sample: return clean
    case .velocity:
      let (a, b) = (Float(alphaBar[time].squareRoot()), Float((1 - alphaBar[time]).squareRoot()))
      return zip(clean, noise).map { a * $1 - b * $0 }
    }
  }

  /// z₀ and ε from a model's prediction for z_t at level ᾱ.
  func split(_ output: [Float], _ sample: [Float], _ level: Double) -> (clean: [Float], noise: [Float]) {
    let (a, b) = (Float(level.squareRoot()), Float((1 - level).squareRoot()))
    switch prediction {
    case .epsilon: return (zip(sample, output).map { ($0 - b * $1) / a }, output)
    case .sample: return (output, zip(sample, output).map { ($0 - a * $1) / b })
    case .velocity:
      return (zip(sample, output).map { a * $0 - b * $1 }, zip(sample, output).map { b * $0 + a * $1 })
    }
  }
}
