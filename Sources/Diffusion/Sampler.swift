import JSON
public import Settings
public import Weights

/// Turns noise into a sample step by step, from the predictions of a model.
public protocol Sampler: Sendable {
  /// The noise levels that the model was trained on.
  var schedule: NoiseSchedule { get }
  /// The times at which the model is evaluated, from the noisiest.
  var times: [Int] { get }
  /// The next sample, from the model's prediction for the next of `times`.
  ///
  /// `noise` returns normal noise of the sample's size, for samplers that add noise.
  mutating func step(_ output: [Float], _ sample: [Float], noise: () -> [Float]) -> [Float]
  /// Skips the first steps, for image-to-image generation.
  mutating func skip(_ steps: Int)
  /// A clean sample with noise added for the first of `times`.
  func noisy(_ clean: [Float], noise: [Float]) -> [Float]
}

extension Sampler {
  public func noisy(_ clean: [Float], noise: [Float]) -> [Float] {
    times.first.map { schedule.noisy(clean, noise: noise, at: $0) } ?? clean
  }

  /// Skips steps so that the share `strength` of them remains, by diffusers' rule, and returns the first time.
  ///
  /// Nil if no steps remain.
  public mutating func start(strength: Double, steps: Int) -> Int? {
    // diffusers counts nominal steps; PNDM has one time more.
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

  /// Whether its steps can be guided (`StepGuide`).
  ///
  /// Not those of PNDM and DPM-Solver++, which are extrapolated from the answers of several steps.
  public var canBeGuided: Bool { self == .ddim || self == .ddpm }

  /// The settings of a scheduler's file that this sampler reads.
  public var table: SettingsTable {
    switch self {
    case .ddim: .ddim
    case .pndm: .pndm
    case .ddpm: .ddpm
    case .dpmpp: .dpmpp
    }
  }

  /// The sampler of a checkpoint, by the class name of its scheduler; nil if there is none here.
  public init?(className: String) {
    switch className {
    case "DDIMScheduler", "DDIMParallelScheduler": self = .ddim
    case "PNDMScheduler": self = .pndm
    case "DDPMScheduler", "DDPMParallelScheduler": self = .ddpm
    case "DPMSolverMultistepScheduler": self = .dpmpp
    default: return nil
    }
  }

  /// A sampler from a diffusers `scheduler_config.json` written for any scheduler, as `from_config` creates it.
  ///
  /// Missing keys have the defaults of the diffusers class of this sampler.
  ///
  /// - Throws: `WeightsError` for an unsupported setting, or more steps than times.
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
  /// The bound to which predicted clean samples are clipped; infinite for none.
  func clipping() throws(WeightsError) -> Float {
    guard try bool("clip_sample", default: true) else { return .infinity }
    let range = Float(try float("clip_sample_range", default: 1))
    guard range > 0 else {
      throw WeightsError(.unsupported, path, "\"clip_sample_range\" is \(range) where a positive number is needed")
    }
    return range
  }
}
