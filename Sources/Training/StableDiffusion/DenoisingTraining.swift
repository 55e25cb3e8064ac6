import Diffusion
import Images
import Kernels
import Models
import Networks
import Threads
import Weights

/// Trains the UNet of a pipeline whose other parts exist already.
struct DenoisingTraining {
  private let settings: StableDiffusionTraining.Settings
  private let folder: TrainingFolder
  private let images: TrainingImages
  private let pool: WorkerPool
  private let codec: LatentCodec
  private let prompts: PromptEncoder
  private let scheduler: ModelConfiguration

  /// Opens the frozen models.
  ///
  /// - Throws: `WeightsError`, `TokenizerError`.
  init(
    _ settings: StableDiffusionTraining.Settings, _ folder: TrainingFolder, _ images: TrainingImages, _ pool: WorkerPool
  ) throws {
    (self.settings, self.folder, self.images, self.pool) = (settings, folder, images, pool)
    codec = try LatentCodec(folder: folder.path, cacheBytes: settings.memory / 4, pool: pool)
    // Of small sets, outputs of frozen models are computed in the first epoch only: text embeddings here, moments in
    // `run`.
    prompts = try PromptEncoder(folder: folder.path, .padded, bytesToKeep: settings.memory / 4, pool: pool)
    scheduler = try ModelConfiguration(folder: folder.path + "/scheduler", name: "scheduler_config.json")
  }

  func run(_ progress: (TrainingRun.Progress) -> Void) throws {
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: folder.path + "/unet"), &table)
    let parameters = table.parameters()
    if settings.isFromScratch {
      var generator = SeededGenerator(seed: settings.seed, stream: 0x756E_6574)
      parameters.initialize(&generator)
    } else {
      try parameters.load(Checkpoint(folder: settings.checkpoint + "/unet"))
    }
    let size = try size(of: model)
    let latent = codec.latentShape(height: size, width: size)
    let schedule = try NoiseSchedule(scheduler)
    let plan = try plan
    let run = try TrainingRun(
      plan, in: folder, TrainingState(parameters, settings.stateSettings(of: plan.steps), pool: pool))
    let trainer = DenoisingTrainer(model, run.state, schedule, isFrugal: settings.isFrugal, pool: pool)
    var draws = TrainingDraws(settings, count: images.count)
    var latents = TrainingLatents(
      codec, images, size: size, filter: settings.filter, flips: settings.flips, bytes: settings.memory / 2)
    let parts = settings.accumulation
    try run.run(scale: 1 / Float(parts), progress: progress) { step in
      var loss = 0.0
      for part in 0..<parts {
        let draw = draws.batch(step * parts + part, latent: latent, times: trainer.times)
        loss += trainer.collect(try batch(draw, &latents), height: latent[1], width: latent[2])
      }
      return loss / Double(parts)
    } stepped: { step in
      guard let validation = settings.validation, step % validation.every == 0 || step == plan.steps else { return }
      try validate(validation, model, run.state, latent)
    }
    try run.save()
    run.removeCheckpoint()
  }

  /// Side of the training images in pixels.
  private func size(of model: UNet) throws(TrainingError) -> Int {
    let sides = model.configuration.sampleSides
    guard settings.size != nil || sides.height == sides.width else {
      throw TrainingError(
        .setting, "the model was trained on \(sides.height)x\(sides.width) latents; name --size N, pixels per side")
    }
    let size = settings.size ?? (sides.height * codec.configuration.reduction)
    let reduction = codec.configuration.reduction
    guard size % reduction == 0 else {
      throw TrainingError(.setting, "--size \(size): the autoencoder needs multiples of \(reduction)")
    }
    return size
  }

  private var plan: TrainingRun.Plan {
    get throws(TrainingError) {
      var plan = TrainingRun.Plan(
        name: "unet", title: "denoiser: squared error of the noise",
        weights: "unet/diffusion_pytorch_model.safetensors",
        steps: try settings.stepCount(of: images.count), checkpointEvery: settings.checkpointEvery,
        resumes: settings.resumes)
      plan.precision = settings.precision
      return plan
    }
  }

  /// Encodes the images and texts of a batch with the frozen models.
  private func batch(
    _ draw: TrainingDraws.Batch, _ latents: inout TrainingLatents
  ) throws -> DenoisingTrainer.Batch {
    let texts = prompts.encode(
      zip(draw.indices, draw.texts).map { index, text in
        text.words(caption: images.captions[index], label: images.labels[index])
      })
    return DenoisingTrainer.Batch(latents: try latents.drawn(draw), noise: draw.noise, times: draw.times, texts: texts)
  }

  /// Generates images from the validation caption with the averaged weights.
  private func validate(
    _ validation: StableDiffusionTraining.Validation, _ model: UNet, _ state: TrainingState, _ latent: [Int]
  ) throws {
    let pictures = try state.withAverage {
      let pipeline = DiffusionPipeline(model, state.parameters, prompts, scheduler, pool: pool)
      var settings = DrawingSettings()
      (settings.steps, settings.guidance, settings.negative) = (25, 3, "")
      let drawings = (0..<4).map {
        DrawingRequest(prompt: validation.caption, start: nil, noise: validation.noise($0))
      }
      return codec.decode(
        try pipeline.draw(drawings, settings, height: latent[1], width: latent[2]), height: latent[1],
        width: latent[2])
    }
    for (index, picture) in pictures.enumerated() {
      try folder.write("validation/step-\(state.steps)-\(index).png", picture.encodedAsPNG())
    }
  }
}
