import Images
import Kernels
import Models
import Networks
import RecordImages
import Stages
import Threads
import Training
import Weights

/// Trains the autoencoder of a new pipeline.
struct AutoencoderPhase {
  private let options: DiffuseTrain
  private let folder: TrainingFolder
  private let images: CaptionedImages
  private let pool: WorkerPool
  private let size: Int

  init(_ options: DiffuseTrain, _ folder: TrainingFolder, _ images: CaptionedImages, _ pool: WorkerPool) {
    (self.options, self.folder, self.images, self.pool) = (options, folder, images, pool)
    size = options.size ?? 32
  }

  func run(_ session: Session) throws {
    let file = try ModelConfiguration(folder: folder.path + "/vae")
    var table = ParameterTable()
    let model = try Autoencoder(file, &table)
    let parameters = table.parameters()
    let seed = UInt64(session.suite.seed)
    var generator = SeededGenerator(seed: seed, stream: 0x7661_65)
    parameters.initialize(&generator)
    var settings = TrainingState.Settings()
    settings.rate = Float(options.vaeRate)
    settings.schedule = .warmCosine(warmUp: min(100, options.vaeSteps / 10), period: options.vaeSteps)
    settings.averaging = 0.999
    let state = TrainingState(parameters, settings, pool: pool)
    if session.suite.resume, folder.hasState("vae") { _ = try state.read(from: folder.state("vae")) }
    let trainer = AutoencoderTrainer(model, state, pool: pool)
    let log = try TrainingLog("\(folder.path)/vae/log.jsonl", keeping: state.steps)
    var order = EpochOrder(count: images.count, batch: options.vaeBatch, seed: seed)
    let latent =
      model.configuration.latentChannels * (size / model.configuration.reduction)
      * (size / model.configuration.reduction)
    while state.steps < options.vaeSteps {
      let step = state.steps
      let batch = try order.batch(step).map {
        try TrainingImage.values(images.image($0), size: size, filter: options.filter)
      }
      var noise = SeededGenerator(seed: seed, stream: 0x7661_6531).split(UInt64(step))
      let fresh = batch.map { _ in (0..<latent).map { _ in Float(noise.normal()) } }
      let rate = state.rate
      let loss = trainer.collect(images: batch, noise: fresh, height: size, width: size)
      guard loss.isFinite else {
        throw StageError(.data, "the autoencoder's loss is no number at step \(step + 1); lower --vae-rate")
      }
      state.step()
      try log.add(step: step + 1, loss: loss, rate: Double(rate))
      session.report.progress { "vae step \(step + 1)/\(options.vaeSteps) loss \(log.mean(last: 50))" }
      if state.steps % options.checkpointEvery == 0 { try state.write(to: folder.state("vae"), notes: []) }
    }
    try state.withAverage {
      try folder.write("vae/diffusion_pytorch_model.safetensors", parameters, options.precision)
    }
    try folder.write("vae/loss.svg", Array(log.drawing(title: "autoencoder: squared error").utf8))
    let factor = try scalingFactor()
    try folder.write(
      "vae/config.json", json: PipelineFiles(options, folder).autoencoder(size: size, scalingFactor: factor))
    folder.removeState("vae")
  }

  /// One over the deviation of the latents of some images.
  ///
  /// Rombach et al. 2022, appendix G.
  private func scalingFactor() throws -> Double {
    let codec = try LatentCodec(folder: folder.path + "/vae", cacheBytes: 0, pool: pool)
    var (sum, squares, count) = (0.0, 0.0, 0.0)
    for start in stride(from: 0, to: min(images.count, 1024), by: 32) {
      let pictures = try (start..<min(images.count, start + 32)).map {
        try TrainingImage.fitted(images.image($0), size: size, filter: options.filter)
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
