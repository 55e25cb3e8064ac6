import JSON
public import Weights

/// A way from noise to a sample by the answers of a model, step by step.
public protocol Sampler: Sendable {
  /// The noise levels that the model was trained on.
  var schedule: NoiseSchedule { get }
  /// The times at which the model is asked, from the noisiest.
  var times: [Int] { get }
  /// The next sample by the model's answer at the next of `times`.
  ///
  /// `noise` gives fresh normal noise of the sample's size to samplers that add some.
  mutating func step(_ output: [Float], _ sample: [Float], noise: () -> [Float]) -> [Float]
  /// Leaves out the first steps, for a drawing that starts from a noisy picture.
  mutating func skip(_ steps: Int)
}

extension Sampler {
  /// Leaves out so many steps that `strength` of them is left, by diffusers' rule, and names the first time.
  ///
  /// Nil where nothing is left to do.
  public mutating func start(strength: Double, steps: Int) -> Int? {
    // diffusers counts in its nominal steps; PNDM has one time more.
    let kept = min(Int(Double(steps) * strength), steps)
    skip(max(0, steps - kept))
    return times.first
  }
}

/// The samplers that `--scheduler` names.
public enum SamplerKind: String, CaseIterable, Sendable {
  /// Song et al. 2021, η = 0.
  case ddim
  /// Liu et al. 2022 without Runge-Kutta steps (PLMS).
  case pndm
  /// Ho et al. 2020.
  case ddpm
  /// Lu et al. 2022, DPM-Solver++(2M).
  case dpmpp

  /// A sampler by a diffusers `scheduler_config.json`, whichever sampler that was written for.
  ///
  /// Keys that the file lacks have the defaults of diffusers' class of the sampler asked for.
  ///
  /// - Throws: `WeightsError` for a key that cannot be used or more steps than times.
  public func sampler(_ file: ModelConfiguration, steps: Int) throws(WeightsError) -> any Sampler {
    let schedule = try NoiseSchedule(file)
    guard steps >= 1, steps <= schedule.count else {
      throw WeightsError(.unsupported, file.path, "has \(schedule.count) times; \(steps) steps are not possible")
    }
    try file.require("thresholding", .bool(false))
    let offset = try file.int("steps_offset", default: 0, in: 0...schedule.count - 1)
    let name = try file.string("timestep_spacing", default: self == .dpmpp ? "linspace" : "leading")
    guard let spacing = TimeSpacing(rawValue: name) else {
      throw WeightsError(.unsupported, file.path, "\"timestep_spacing\" is \"\(name)\", which is not known here")
    }
    let endsClean = try file.bool("set_alpha_to_one", default: self == .ddim)
    let clips = try file.bool("clip_sample", default: self != .dpmpp)
    let range =
      clips && self != .pndm && self != .dpmpp
      ? Float(try file.float("clip_sample_range", default: 1)) : Float.infinity
    switch self {
    case .ddim:
      return DDIMSampler(
        schedule, times: spacing.times(steps, of: schedule.count, offset: offset), steps: steps, endsClean: endsClean,
        clip: range)
    case .pndm:
      return PNDMSampler(
        schedule, times: spacing.times(steps, of: schedule.count, offset: offset), steps: steps, endsClean: endsClean)
    case .ddpm:
      return try DDPMSampler(
        schedule, times: spacing.times(steps, of: schedule.count, offset: offset), steps: steps, clip: range, file)
    case .dpmpp: return try DPMSolverSampler(schedule, spacing, steps: steps, offset: offset, file)
    }
  }
}
