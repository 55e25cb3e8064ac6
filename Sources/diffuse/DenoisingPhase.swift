import Diffusion
import Images
import JSON
import Kernels
import Models
import Networks
import Options
import RecordImages
import Stages
import Threads
import Training
import Weights

/// Trains the UNet of a pipeline whose other parts are there.
struct DenoisingPhase {
  private let options: DiffuseTrain
  private let folder: TrainingFolder
  private let images: CaptionedImages
  private let pool: WorkerPool

  init(_ options: DiffuseTrain, _ folder: TrainingFolder, _ images: CaptionedImages, _ pool: WorkerPool) {
    (self.options, self.folder, self.images, self.pool) = (options, folder, images, pool)
  }

  func run(_ session: Session) throws {
    let seed = UInt64(session.suite.seed)
    let codec = try LatentCodec(folder: folder.path, cacheBytes: session.suite.memory.bytes / 4, pool: pool)
    // What frozen models say of small sets is computed in the first epoch alone: tokens here, latents below.
    let prompts = try PromptEncoder(
      folder: folder.path, .padded, bytesToKeep: session.suite.memory.bytes / 4, pool: pool)
    let scheduler = try ModelConfiguration(folder: folder.path + "/scheduler", name: "scheduler_config.json")
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: folder.path + "/unet"), &table)
    let parameters = table.parameters()
    if options.isFromScratch {
      var generator = SeededGenerator(seed: seed, stream: 0x756E_6574)
      parameters.initialize(&generator)
    } else {
      try parameters.load(Checkpoint(folder: options.model + "/unet"))
    }
    let sides = model.configuration.sampleSides
    guard options.size != nil || sides.height == sides.width else {
      throw StageError(
        .usage, "the model was trained on \(sides.height)x\(sides.width) latents; name --size N, pixels per side")
    }
    let size = options.size ?? (sides.height * codec.configuration.reduction)
    let latent = codec.latentShape(height: size, width: size)
    guard latent[1] % (1 << (model.configuration.channels.count - 1)) == 0, size % codec.configuration.reduction == 0
    else { throw StageError(.usage, "--size \(size): the models need a multiple of what they halve") }

    var draws = TrainingDraws(options, seed: seed, count: images.count)
    let perEpoch = (images.count + options.batch - 1) / options.batch
    let steps = options.steps ?? options.epochs * ((perEpoch + options.accumulation - 1) / options.accumulation)
    let state = TrainingState(parameters, settings(steps), pool: pool)
    if session.suite.resume, folder.hasState("unet") { _ = try state.read(from: folder.state("unet")) }
    let trainer = DenoisingTrainer(
      model, state, try NoiseSchedule(scheduler), isFrugal: options.isFrugal, pool: pool)
    let log = try TrainingLog("\(folder.path)/log.jsonl", keeping: state.steps)
    var cache = MomentCache(
      count: images.count, bytesEach: 8 * latent.reduce(1, *), limit: session.suite.memory.bytes / 2,
      isOff: options.flips)
    while state.steps < steps {
      let step = state.steps
      var loss = 0.0
      for part in 0..<options.accumulation {
        let draw = draws.batch(step * options.accumulation + part, latent: latent, times: trainer.times)
        let moments = try cache.moments(draw.indices) { missing in
          let flips = Set(zip(draw.indices, draw.flips).filter { $0.1 }.map { $0.0 })
          return codec.moments(
            try missing.map { index in
              let image = TrainingImage.fitted(try images.image(index), size: size, filter: options.filter)
              return flips.contains(index) ? TrainingImage.mirrored(image) : image
            })
        }
        let latents = zip(moments, draw.posterior).map { codec.latent(moments: $0, noise: $1) }
        let texts = prompts.encode(
          zip(draw.indices, draw.texts).map { index, text in
            text.words(caption: images.captions[index], label: images.labels[index])
          })
        loss += trainer.collect(
          .init(latents: latents, noise: draw.noise, times: draw.times, texts: texts), height: latent[1],
          width: latent[2])
      }
      loss /= Double(options.accumulation)
      guard loss.isFinite else { throw StageError(.data, "the loss is no number at step \(step + 1); lower --rate") }
      let rate = state.rate
      state.step(scale: 1 / Float(options.accumulation))
      try log.add(step: step + 1, loss: loss, rate: Double(rate))
      session.report.progress { "step \(step + 1)/\(steps) loss \(log.mean(last: 50))" }
      if state.steps % options.checkpointEvery == 0 { try state.write(to: folder.state("unet"), notes: []) }
      if !options.validation.isEmpty, state.steps % options.validationEvery == 0 || state.steps == steps {
        try validate(model, state, prompts, codec, scheduler, latent)
      }
    }
    try state.withAverage {
      try folder.write("unet/diffusion_pytorch_model.safetensors", parameters, options.precision)
    }
    try folder.write("loss.svg", Array(log.drawing(title: "denoiser: squared error of the noise").utf8))
    folder.removeState("unet")
  }

  private func settings(_ steps: Int) -> TrainingState.Settings {
    var settings = TrainingState.Settings()
    settings.rate = Float(options.rate)
    settings.schedule =
      options.schedule == .constant
      ? .constant(warmUp: options.warmUp) : .warmCosine(warmUp: options.warmUp, period: steps)
    settings.maximumNorm = Float(options.maximumNorm)
    settings.averaging = options.averaging == 0 ? nil : options.averaging
    return settings
  }

  /// Draws the validation caption with the averaged weights.
  private func validate(
    _ model: UNet, _ state: TrainingState, _ prompts: PromptEncoder, _ codec: LatentCodec,
    _ scheduler: ModelConfiguration, _ latent: [Int]
  ) throws {
    let pictures = try state.withAverage {
      let pipeline = DiffusionPipeline(model, state.parameters, prompts, scheduler, pool: pool)
      var settings = DiffusionPipeline.Settings()
      (settings.steps, settings.guidance, settings.negative) = (25, 3, "")
      let drawings = (0..<4).map { copy in
        let noise = Noise(options.suite, isTorch: false, id: options.validation, copy: copy)
        return DiffusionPipeline.Drawing(prompt: options.validation, start: nil) { noise.normals($0) }
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
