import Diffusion
import Glibc
import JSON
public import Networks
import Settings
public import Threads
public import Weights

/// A checkpoint with everything that draws latents, such as a folder of diffusers.
///
/// What comes out for a request does not depend on what else is in its batch. For one thread at a time.
public protocol LatentPipeline: AnyObject {
  /// Channels of a latent.
  var latentChannels: Int { get }
  /// Pixels of a latent that the model was trained on.
  var sampleSides: (height: Int, width: Int) { get }
  /// The weights of all parts but the autoencoder; nil for those in memory, which may change.
  var identity: WeightsIdentity? { get }
  /// The class of the checkpoint's scheduler, such as PNDMScheduler; empty where it does not say.
  var schedulerName: String { get }
  /// What the sides of a latent must be multiples of.
  var step: Int { get }
  /// Whether a request's prompt is the name or number of a class instead of a text.
  var isClassConditional: Bool { get }
  /// Why a prompt cannot be drawn; nil where it can.
  func refusal(of prompt: String) -> String?
  /// Makes sure that latents of a size can be drawn.
  ///
  /// - Throws: `WeightsError` for sides that do not fit the model, settings that the scheduler cannot have.
  func check(_ settings: DrawingSettings, height: Int, width: Int) throws(WeightsError)
  /// Draws latents [c, h, w] of one size, times the scaling factor.
  ///
  /// - Throws: `WeightsError`, as `check`.
  func draw(
    _ requests: [DrawingRequest], _ settings: DrawingSettings, height: Int, width: Int
  ) throws(WeightsError) -> [[Float]]
}

extension LatentPipeline {
  /// - Throws: `WeightsError` `.unsupported` for sides that are no multiples of `step`.
  func checkSides(_ folder: String, height: Int, width: Int) throws(WeightsError) {
    guard height > 0, width > 0, height % step == 0, width % step == 0 else {
      throw WeightsError(
        .unsupported, folder,
        "latents of \(height)x\(width) pixels cannot be halved to whole pixels; multiples of \(step) are needed")
    }
  }

  /// Goes from noise, or from noisy latents, to latents by a model's answers to samples [c, h, w] at a time.
  func denoise(
    _ requests: [DrawingRequest], by sampler: any Sampler, _ settings: DrawingSettings,
    count: Int, answers: (_ samples: [[Float]], _ time: Int) -> [[Float]]
  ) -> [[Float]] {
    var sampler = sampler
    let hasStart = requests.first?.start != nil
    let first = hasStart ? sampler.start(strength: settings.strength, steps: settings.steps) : sampler.times.first
    // A strength of nothing leaves the latents as they are.
    guard first != nil else { return requests.map { $0.start ?? [] } }
    var samplers = Array(repeating: sampler, count: requests.count)
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

/// Opens a pipeline's folder, of Stable Diffusion or of a DiT, or the file of a DiT alone.
///
/// `form` says how prompts are encoded; `cacheBytes` may be used for filters in the form that kernels read; `arena` may be
/// another model's that never works at the same time.
///
/// - Throws: `WeightsError`, `TokenizerError`.
public func openPipeline(
  folder: String, _ form: PromptEncoder.Form, cacheBytes: Int, arena: Arena, pool: WorkerPool
) throws -> any LatentPipeline {
  if isFile(folder) { return try ClassPipeline(file: folder, arena: arena, pool: pool) }
  let index = try ModelConfiguration.ifPresent(folder: folder, name: "model_index.json")
  if index?["_class_name"]?.string == "DiTPipeline" {
    return try ClassPipeline(folder: folder, arena: arena, pool: pool)
  }
  return try DiffusionPipeline(folder: folder, form, cacheBytes: cacheBytes, arena: arena, pool: pool)
}

/// Whether a path names a file, so that a model opened there has no other parts.
public func isFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}
