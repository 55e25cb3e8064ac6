import Diffusion
import Glibc
import JSON
public import Networks
import Settings
public import Threads
public import Weights

/// A checkpoint with everything needed to generate latents, such as a diffusers folder.
///
/// The result for a request is independent of the rest of the batch. Not thread-safe.
public protocol LatentPipeline: AnyObject {
  /// Channels of a latent.
  var latentChannels: Int { get }
  /// Size in pixels of the latents in training.
  var sampleSides: (height: Int, width: Int) { get }
  /// The weights of all parts except the autoencoder; nil for weights in memory, which may change.
  var identity: WeightsIdentity? { get }
  /// The class of the checkpoint's scheduler, such as PNDMScheduler; empty if unknown.
  var schedulerName: String { get }
  /// The sides of a latent must be multiples of this.
  var step: Int { get }
  /// Whether a request's prompt is the name or number of a class instead of a text.
  var isClassConditional: Bool { get }
  /// Why an image cannot be generated from a prompt; nil if it can.
  func refusal(of prompt: String) -> String?
  /// Checks that latents of a size can be generated.
  ///
  /// - Throws: `WeightsError` for sides that do not suit the model, or settings that do not suit the scheduler.
  func check(_ settings: DrawingSettings, height: Int, width: Int) throws(WeightsError)
  /// Generates latents [c, h, w] of one size, times the scaling factor.
  ///
  /// - Throws: `WeightsError`, as `check`.
  func draw(
    _ requests: [DrawingRequest], _ settings: DrawingSettings, height: Int, width: Int
  ) throws(WeightsError) -> [[Float]]
}

extension LatentPipeline {
  /// - Throws: `WeightsError` `.unsupported` for sides that are not multiples of `step`.
  func checkSides(_ folder: String, height: Int, width: Int) throws(WeightsError) {
    guard height > 0, width > 0, height % step == 0, width % step == 0 else {
      throw WeightsError(
        .unsupported, folder,
        "latents of \(height)x\(width) pixels cannot be halved to whole pixels; multiples of \(step) are needed")
    }
  }

  /// Denoises pure noise, or noisy latents, with a model's predictions for samples [c, h, w] at a time.
  ///
  /// - Throws: `WeightsError` `.unsupported` for a guided request and a sampler that cannot be guided.
  func denoise(
    _ requests: [DrawingRequest], by sampler: any Sampler, _ settings: DrawingSettings,
    count: Int, answers: (_ samples: [[Float]], _ time: Int) -> [[Float]]
  ) throws(WeightsError) -> [[Float]] {
    var sampler = sampler
    let hasStart = requests.first?.start != nil
    let first = hasStart ? sampler.start(strength: settings.strength, steps: settings.steps) : sampler.times.first
    // At strength 0 the latents stay unchanged.
    guard first != nil else { return requests.map { $0.start ?? [] } }
    var samplers: [any Sampler] = []
    for request in requests { samplers.append(try sampler.guided(by: request.guide, settings.sampler)) }
    var samples = requests.map { request in
      let noise = request.noise(count)
      return request.start.map { sampler.noisy($0, noise: noise) } ?? noise
    }
    for time in sampler.times {
      let answers = answers(samples, time)
      for index in requests.indices {
        samples[index] = samplers[index].step(answers[index], samples[index]) { requests[index].noise(count) }
      }
    }
    return samples
  }
}

extension Sampler {
  /// The sampler with a guide, if there is one.
  fileprivate func guided(by guide: (any StepGuide)?, _ kind: SamplerKind) throws(WeightsError) -> any Sampler {
    guard let guide else { return self }
    guard var guidable = self as? any GuidableSampler else {
      throw WeightsError(.unsupported, "", "steps of \(kind.rawValue) cannot be guided; use ddpm or ddim")
    }
    guidable.guide = guide
    return guidable
  }
}

/// Opens a pipeline's folder, of Stable Diffusion or of a DiT, or the file of a DiT alone.
///
/// `form`: how prompts are encoded; `cacheBytes`: memory for filters prepared for the kernels; `arena` may be shared
/// with a model that never runs at the same time.
///
/// - Throws: `WeightsError`, `TokenizerError`.
public func openPipeline(
  folder: String, _ form: PromptEncoder.Form, cacheBytes: Int, arena: Arena, pool: WorkerPool
) throws -> any LatentPipeline {
  if isFile(folder) { return try ClassPipeline(file: folder, arena: arena, pool: pool) }
  if try ClassPipeline.isPipeline(folder) {
    return try ClassPipeline(folder: folder, arena: arena, pool: pool)
  }
  return try DiffusionPipeline(folder: folder, form, cacheBytes: cacheBytes, arena: arena, pool: pool)
}

/// Whether a path is a file, so that a model opened from it has no other parts.
public func isFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}
