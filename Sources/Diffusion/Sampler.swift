import JSON
public import Settings
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
  /// A picture as noisy as the first of `times` has it.
  func noisy(_ clean: [Float], noise: [Float]) -> [Float]
}

extension Sampler {
  public func noisy(_ clean: [Float], noise: [Float]) -> [Float] {
    times.first.map { schedule.noisy(clean, noise: noise, at: $0) } ?? clean
  }

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
  /// Liu et al. 2022; without its Runge-Kutta steps (PLMS) where the checkpoint skips them.
  case pndm
  /// Ho et al. 2020.
  case ddpm
  /// Lu et al. 2022, DPM-Solver++(2M).
  case dpmpp

  /// What is read of a scheduler's file for this sampler.
  public var table: SettingsTable {
    switch self {
    case .ddim: .ddim
    case .pndm: .pndm
    case .ddpm: .ddpm
    case .dpmpp: .dpmpp
    }
  }

  /// The sampler that a checkpoint's scheduler is, by the name of its class; nil for others.
  public init?(className: String) {
    switch className {
    case "DDIMScheduler", "DDIMParallelScheduler": self = .ddim
    case "PNDMScheduler": self = .pndm
    case "DDPMScheduler", "DDPMParallelScheduler": self = .ddpm
    case "DPMSolverMultistepScheduler": self = .dpmpp
    default: return nil
    }
  }

  /// A sampler by a diffusers `scheduler_config.json`, whichever sampler that was written for, as `from_config` makes it.
  ///
  /// Keys that the file lacks have the defaults of diffusers' class of the sampler asked for.
  ///
  /// - Throws: `WeightsError` for a key that cannot be used or more steps than times.
  public func sampler(_ file: ModelConfiguration, steps: Int) throws(WeightsError) -> any Sampler {
    let name = file["_class_name"]?.string ?? ""
    guard !name.hasPrefix("FlowMatch"), !name.hasPrefix("EDM"), name != "VQDiffusionScheduler" else {
      throw WeightsError(
        .unsupported, file.path,
        "\"_class_name\" is \"\(name.prefix(60))\": the model was not trained on the noise of these samplers")
    }
    let file = try file.heeding(table)
    let schedule = try NoiseSchedule(heeded: file, rescales: self != .pndm, smallest: self == .dpmpp ? 0x1p-24 : 0)
    guard steps >= 1, steps <= schedule.count else {
      throw WeightsError(.unsupported, file.path, "has \(schedule.count) times; \(steps) steps are not possible")
    }
    let offset = try file.int("steps_offset", default: 0, in: 0...schedule.count - 1)
    let kind = try file.string("timestep_spacing", default: self == .dpmpp ? "linspace" : "leading")
    guard let spacing = TimeSpacing(rawValue: kind) else {
      throw WeightsError(
        .unsupported, file.path, "\"timestep_spacing\" is \"\(kind.prefix(60))\", which is not known here")
    }
    if self == .dpmpp { return try DPMSolverSampler(schedule, spacing, steps: steps, offset: offset, file) }
    let times = spacing.times(steps, of: schedule.count, offset: offset)
    guard schedule.prediction == .velocity || times.allSatisfy({ schedule.alphaBar[$0] > 0 }) else {
      throw WeightsError(
        .unsupported, file.path,
        "\"rescale_betas_zero_snr\" leaves no signal at the last time, of which a model of "
          + "\"\(schedule.prediction.rawValue)\" cannot tell the picture; --scheduler dpmpp can draw with it")
    }
    switch self {
    case .ddim: return try DDIMSampler(schedule, times: times, steps: steps, file)
    case .pndm: return try PNDMSampler(schedule, times: times, steps: steps, file)
    case .ddpm, .dpmpp: return try DDPMSampler(schedule, times: times, file)
    }
  }
}

extension ModelConfiguration {
  /// What clean samples are cut off at; infinite where they are not.
  func clipping() throws(WeightsError) -> Float {
    guard try bool("clip_sample", default: true) else { return .infinity }
    let range = Float(try float("clip_sample_range", default: 1))
    guard range > 0 else {
      throw WeightsError(.unsupported, path, "\"clip_sample_range\" is \(range) where a positive number is needed")
    }
    return range
  }
}
