import Images
import Kernels
import Models
import Networks
import Threads
import Weights

/// Trains the autoencoder of a new pipeline.
struct AutoencoderTraining {
  private let settings: StableDiffusionTraining.Settings
  private let folder: TrainingFolder
  private let images: TrainingImages
  private let pool: WorkerPool
  private let size: Int

  init(
    _ settings: StableDiffusionTraining.Settings, _ folder: TrainingFolder, _ images: TrainingImages, _ pool: WorkerPool
  ) {
    (self.settings, self.folder, self.images, self.pool) = (settings, folder, images, pool)
    size = settings.size ?? 32
  }

  func run(_ progress: (TrainingRun.Progress) -> Void) throws {
    var table = ParameterTable()
    let model = try Autoencoder(ModelConfiguration(folder: folder.path + "/vae"), &table)
    let parameters = table.parameters()
    var generator = SeededGenerator(seed: settings.seed, stream: 0x7661_65)
    parameters.initialize(&generator)
    let run = try TrainingRun(plan, in: folder, TrainingState(parameters, stateSettings, pool: pool))
    let trainer = AutoencoderTrainer(model, run.state, pool: pool)
    var order = EpochOrder(count: images.count, batch: settings.vaeBatch, seed: settings.seed)
    let side = size / model.configuration.reduction
    let latent = model.configuration.latentChannels * side * side
    try run.run(progress: progress) { step in
      let batch = try order.batch(step).map {
        try TrainingImage.values(images.image($0), size: size, filter: settings.filter)
      }
      var noise = SeededGenerator(seed: settings.seed, stream: 0x7661_6531).split(UInt64(step))
      let fresh = batch.map { _ in (0..<latent).map { _ in Float(noise.normal()) } }
      return trainer.collect(images: batch, noise: fresh, height: size, width: size)
    }
    try run.save()
    let factor = try scalingFactor()
    try folder.write(
      "vae/config.json", json: PipelineFiles(settings, folder).autoencoder(size: size, scalingFactor: factor))
    run.removeCheckpoint()
  }

  private var plan: TrainingRun.Plan {
    var plan = TrainingRun.Plan(
      name: "vae", title: "autoencoder: squared error", weights: "vae/diffusion_pytorch_model.safetensors",
      steps: settings.vaeSteps, checkpointEvery: settings.checkpointEvery, resumes: settings.resumes)
    (plan.reports, plan.precision) = ("vae/", settings.precision)
    (plan.loss, plan.rateOption) = ("the autoencoder's loss", "--vae-rate")
    return plan
  }

  private var stateSettings: TrainingState.Settings {
    var result = TrainingState.Settings()
    result.rate = Float(settings.vaeRate)
    result.schedule = .warmCosine(warmUp: min(100, settings.vaeSteps / 10), period: settings.vaeSteps)
    result.averaging = 0.999
    return result
  }

  /// The scaling factor: one over the standard deviation of the latents of some images.
  ///
  /// Rombach et al. 2022, appendix G.
  private func scalingFactor() throws -> Double {
    let codec = try LatentCodec(folder: folder.path + "/vae", cacheBytes: 0, pool: pool)
    var (sum, squares, count) = (0.0, 0.0, 0.0)
    for start in stride(from: 0, to: min(images.count, 1024), by: 32) {
      let pictures = try (start..<min(images.count, start + 32)).map {
        try TrainingImage.fitted(images.image($0), size: size, filter: settings.filter)
      }
      for value in codec.encode(pictures).joined() {
        sum += Double(value)
        squares += Double(value) * Double(value)
        count += 1
      }
    }
    let variance = squares / count - (sum / count) * (sum / count)
    return 1 / max(1e-6, variance.squareRoot())
  }
}
