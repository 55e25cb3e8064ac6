import Diffusion
package import JSON
import Kernels
public import Networks
import Settings
public import Threads
public import Weights

/// A DiT checkpoint that generates latents of classes: diffusers' folder layout (`transformer`, `scheduler`, `vae`).
///
/// With DDPM it samples like its authors' `sample.py` and Minimax diffusion: respaced times, variance predicted by the
/// model, guidance on the first three channels only. With other samplers it samples like diffusers' DiTPipeline:
/// guidance on all channels, no variance.
public final class ClassPipeline: LatentPipeline {
  public let configuration: DiTConfiguration
  public let isClassConditional = true
  public let identity: WeightsIdentity?
  private let model: DiT
  private let parameters: Parameters
  private let scheduler: ModelConfiguration
  /// The path that was opened, for messages.
  private let path: String
  private let classes: ClassNumbers
  private let arena: Arena
  private let pool: WorkerPool

  /// Whether a folder has a DiT's pipeline, by its `model_index.json`.
  ///
  /// - Throws: `WeightsError` for a file that is no JSON.
  public static func isPipeline(_ folder: String) throws(WeightsError) -> Bool {
    let index = try ModelConfiguration.ifPresent(folder: folder, name: "model_index.json")
    return index?["_class_name"]?.string == "DiTPipeline"
  }

  /// Opens a pipeline's folder.
  ///
  /// - Throws: `WeightsError`.
  public init(folder: String, arena: Arena = Arena(), pool: WorkerPool) throws(WeightsError) {
    let index = try ModelConfiguration(folder: folder, name: "model_index.json").heeding(.pipeline)
    try index.require("_class_name", .string("DiTPipeline"))
    scheduler = try ModelConfiguration(folder: folder + "/scheduler", name: "scheduler_config.json")
    path = folder
    var table = ParameterTable()
    model = try DiT(ModelConfiguration(folder: folder + "/transformer"), &table)
    configuration = model.configuration
    classes = try ClassNumbers(index, count: configuration.classes)
    let source = try Checkpoint(folder: folder + "/transformer")
    parameters = try table.parameters(from: source, isIgnored: { $0 == "pos_embed.pos_embed" })
    identity = WeightsIdentity(of: source)
    self.arena = arena
    self.pool = pool
  }

  /// Opens a DiT as saved by its authors or Minimax diffusion, without diffusers' folder: a `.pt`, whose classes are
  /// numbered.
  ///
  /// - Throws: `WeightsError`.
  public init(file path: String, arena: Arena = Arena(), pool: WorkerPool) throws(WeightsError) {
    let source = try WeightFileForm.open(path)
    guard let weights = try WeightLayout.diffusers.applied(to: source) as? RenamedWeights,
      let settings = weights.configuration
    else { throw WeightsError(.unsupported, path, "holds no DiT") }
    self.path = path
    scheduler = ModelConfiguration(named: path, Self.authorsSchedule)
    var table = ParameterTable()
    model = try DiT(ModelConfiguration(named: path, settings), &table)
    configuration = model.configuration
    classes = try ClassNumbers(
      ModelConfiguration(named: path, JSONObject()).heeding(.pipeline), count: configuration.classes)
    parameters = try table.parameters(from: weights)
    identity = WeightsIdentity(of: source)
    self.arena = arena
    self.pool = pool
  }

  /// The schedule of facebookresearch/DiT (diffusion/gaussian_diffusion.py, linear betas), in the form of a diffusers
  /// file.
  package static let authorsSchedule = JSONObject([
    ("_class_name", .string("DDIMScheduler")), ("beta_start", .double(0.0001)), ("beta_end", .double(0.02)),
    ("beta_schedule", .string("linear")), ("clip_sample", .bool(false)), ("num_train_timesteps", .int(1000)),
  ])

  public var latentChannels: Int { configuration.latentChannels }
  public var sampleSides: (height: Int, width: Int) { (configuration.sampleSize, configuration.sampleSize) }
  public var schedulerName: String { scheduler["_class_name"]?.string ?? "" }
  public var step: Int { configuration.patch }

  public func refusal(of prompt: String) -> String? {
    classes[prompt] == nil ? classes.refusal(of: prompt) : nil
  }

  public func check(_ settings: DrawingSettings, height: Int, width: Int) throws(WeightsError) {
    _ = try sampler(settings)
    try checkSides(path, height: height, width: width)
  }

  private var tellsVariance: Bool { configuration.outputChannels > configuration.latentChannels }

  private func sampler(_ settings: DrawingSettings) throws(WeightsError) -> any Sampler {
    guard settings.sampler == .ddpm, tellsVariance else {
      return try settings.sampler.sampler(scheduler, steps: settings.steps)
    }
    let schedule = try NoiseSchedule(scheduler)
    guard settings.steps <= schedule.count else {
      throw WeightsError(
        .unsupported, scheduler.path, "has \(schedule.count) times; \(settings.steps) steps are not possible")
    }
    return DDPMSampler(respaced: schedule, steps: settings.steps)
  }

  public func draw(
    _ requests: [DrawingRequest], _ settings: DrawingSettings, height: Int, width: Int
  ) throws(WeightsError) -> [[Float]] {
    try check(settings, height: height, width: width)
    let sampler = try sampler(settings)
    var numbers: [Int] = []
    for request in requests {
      guard let number = classes[request.prompt] else {
        throw WeightsError(.unsupported, path, refusal(of: request.prompt) ?? "")
      }
      numbers.append(number)
    }
    let usesVariance = settings.sampler == .ddpm && tellsVariance
    var results: [[Float]] = Array(repeating: [], count: requests.count)
    // Image-to-image generation has fewer steps.
    for (_, members) in Dictionary(grouping: requests.indices, by: { requests[$0].start != nil }) {
      let drawn = try denoise(
        members.map { requests[$0] }, by: sampler, settings, count: latentChannels * height * width
      ) { samples, time in
        answers(
          samples, time, members.map { numbers[$0] }, guidance: Float(settings.guidance), height, width,
          withVariance: usesVariance)
      }
      for (index, latent) in zip(members, drawn) { results[index] = latent }
    }
    return results
  }

  /// The model's predictions for samples [c, h, w] of classes: noise, and the interpolation of the variance if the
  /// model predicts it.
  private func answers(
    _ samples: [[Float]], _ time: Int, _ classes: [Int], guidance: Float, _ height: Int, _ width: Int,
    withVariance: Bool
  ) -> [[Float]] {
    let isGuided = guidance > 1
    let ids = classes + (isGuided ? classes.map { _ in configuration.classes } : [])
    let (area, z) = (height * width, latentChannels)
    let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
    let input = tape.input(Shape(ids.count, height, width, z))
    for index in ids.indices { input.setPlanes(samples[index % samples.count], ofImage: index) }
    let output = model(input, times: ids.map { _ in Float(time) }, classes: ids, tape)
    let guidedChannels = withVariance ? min(3, z) : z
    return samples.indices.map { index in
      let conditioned = Array(output.planes(ofImage: index).prefix((withVariance ? 2 * z : z) * area))
      return isGuided
        ? guided(
          conditioned, from: output.planes(ofImage: index + samples.count), scale: guidance,
          count: guidedChannels * area) : conditioned
    }
  }
}
