import Diffusion
import JSON
public import Networks
import Settings
public import Threads
public import Weights

/// A Stable Diffusion checkpoint that generates latents from prompts: diffusers' folder layout.
///
/// The result for a request is independent of the rest of the batch. Not thread-safe.
public final class DiffusionPipeline: LatentPipeline {
  public let configuration: UNetConfiguration
  public let isClassConditional = false
  public let prompts: PromptEncoder
  public let identity: WeightsIdentity?
  private let model: UNet
  private let parameters: Parameters
  private let scheduler: ModelConfiguration
  private let arena: Arena
  private let pool: WorkerPool

  /// Opens a pipeline's folder: `unet`, `text_encoder`, `tokenizer`, `scheduler`.
  ///
  /// - Throws: `WeightsError`, `TokenizerError`.
  public init(
    folder: String, _ form: PromptEncoder.Form, cacheBytes: Int, arena: Arena = Arena(), pool: WorkerPool
  ) throws {
    if let index = try ModelConfiguration.ifPresent(folder: folder, name: "model_index.json")?.heeding(.pipeline) {
      try index.require(
        "_class_name", .string("StableDiffusionPipeline"), .string("StableDiffusionImg2ImgPipeline"))
    }
    scheduler = try ModelConfiguration(folder: folder + "/scheduler", name: "scheduler_config.json")
    prompts = try PromptEncoder(folder: folder, form, arena: arena, pool: pool)
    let file = try ModelConfiguration(folder: folder + "/unet")
    var table = ParameterTable()
    model = try UNet(file, &table)
    configuration = model.configuration
    guard configuration.contextWidth == prompts.width, configuration.latentChannels == configuration.outputChannels
    else {
      throw WeightsError(
        .unsupported, file.path,
        "reads tokens of \(configuration.contextWidth) components, the text encoder writes \(prompts.width); and maps "
          + "\(configuration.latentChannels) channels to \(configuration.outputChannels)")
    }
    let source = try Checkpoint(folder: folder + "/unet")
    parameters = try table.parameters(from: source)
    identity = WeightsIdentity([prompts.identity, WeightsIdentity(of: source)])
    parameters.preparationLimit = cacheBytes / MemoryLayout<Float>.stride
    self.arena = arena
    self.pool = pool
  }

  /// A pipeline with a network in memory, whose parameters may change between calls.
  public init(
    _ model: UNet, _ parameters: Parameters, _ prompts: PromptEncoder, _ scheduler: ModelConfiguration,
    pool: WorkerPool
  ) {
    (self.model, self.parameters, self.prompts, self.scheduler, self.pool) = (
      model, parameters, prompts, scheduler, pool
    )
    configuration = model.configuration
    identity = nil
    arena = Arena()
  }

  public var latentChannels: Int { configuration.latentChannels }
  public var sampleSides: (height: Int, width: Int) { configuration.sampleSides }
  public var schedulerName: String { scheduler["_class_name"]?.string ?? "" }
  public var step: Int { 1 << (configuration.channels.count - 1) }

  public func refusal(of prompt: String) -> String? { nil }

  /// Checks that latents of a size can be generated.
  ///
  /// - Throws: `WeightsError` for sides that the UNet cannot downsample, or settings that do not suit the scheduler.
  public func check(_ settings: DrawingSettings, height: Int, width: Int) throws(WeightsError) {
    _ = try settings.sampler.sampler(scheduler, steps: settings.steps)
    try checkSides(scheduler.folder, height: height, width: width)
  }

  /// Generates latents [c, h, w] of one size, times the scaling factor.
  ///
  /// - Throws: `WeightsError`, as `check`.
  public func draw(
    _ requests: [DrawingRequest], _ settings: DrawingSettings, height: Int, width: Int
  ) throws(WeightsError) -> [[Float]] {
    try check(settings, height: height, width: width)
    let isGuided = settings.guidance > 1
    let texts = requests.map { prompts.encode($0.prompt, negative: isGuided ? settings.negative : nil) }
    var results: [[Float]] = Array(repeating: [], count: requests.count)
    // Only prompts of the same length share a batch.
    let kinds = Dictionary(grouping: requests.indices) { index in
      Kind(tokens: texts[index].prompt.count, hasStart: requests[index].start != nil)
    }
    for (_, members) in kinds.sorted(by: { $0.value[0] < $1.value[0] }) {
      let drawn = try draw(
        members.map { requests[$0] }, members.map { texts[$0] }, settings, height, width)
      for (index, latent) in zip(members, drawn) { results[index] = latent }
    }
    return results
  }

  private struct Kind: Hashable {
    let tokens: Int
    let hasStart: Bool
  }

  private func draw(
    _ requests: [DrawingRequest], _ texts: [(prompt: [Float], negative: [Float]?)], _ settings: DrawingSettings,
    _ height: Int,
    _ width: Int
  ) throws(WeightsError) -> [[Float]] {
    let sampler = try settings.sampler.sampler(scheduler, steps: settings.steps)
    let context = context(texts)
    return try denoise(requests, by: sampler, settings, count: latentChannels * height * width) { samples, time in
      answers(samples, time, context, guidance: Float(settings.guidance), height, width)
    }
  }

  /// The tokens of the negative prompts, then those of the prompts, as one batch.
  private func context(_ texts: [(prompt: [Float], negative: [Float]?)]) -> TextContext {
    let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
    let rows = texts.compactMap(\.negative) + texts.map(\.prompt)
    let tokens = tape.input(Shape(rows.count, 1, rows[0].count / prompts.width, prompts.width))
    for (index, row) in rows.enumerated() {
      for (place, value) in row.enumerated() { tokens.block.pointer[index * row.count + place] = value }
    }
    return TextContext(tokens)
  }

  /// The model's predictions for samples [c, h, w], with guidance if the context has negative prompts.
  private func answers(
    _ samples: [[Float]], _ time: Int, _ context: TextContext, guidance: Float, _ height: Int, _ width: Int
  ) -> [[Float]] {
    let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
    let n = context.tokens.shape.images
    let input = tape.input(Shape(n, height, width, configuration.latentChannels))
    for index in 0..<n { input.setPlanes(samples[index % samples.count], ofImage: index) }
    let output = model(input, times: Array(repeating: Float(time), count: n), text: context, tape)
    return samples.indices.map { index in
      let conditioned = output.planes(ofImage: index + n - samples.count)
      return n == samples.count
        ? conditioned : guided(conditioned, from: output.planes(ofImage: index), scale: guidance)
    }
  }
}
