import Diffusion
import Images
import Kernels
import Models
import Networks
public import Threads
public import Weights

/// Trains a DiT pipeline: fine-tunes the transformer of a checkpoint, or trains one from scratch.
///
/// As facebookresearch/DiT trains it; with DiffFit and Minimax's criteria, as Minimax diffusion fine-tunes it. From
/// scratch, an autoencoder is trained first, unless one is named. The result is a plain DiT.
public struct DiTTraining {
  /// What is trained, and how.
  public struct Settings: Sendable {
    /// What does not depend on the kind of denoiser.
    public var common = StableDiffusionTraining.Settings()
    /// The share of images whose class the model is not told.
    public var labelDropout = 0.1
    /// Whether only biases, DiffFit's scale factors and the table of classes are trained.
    public var usesDiffFit = false
    public var criteria = MinimaxCriteria.Settings()
    /// From scratch: the sizes of the network.
    public var shape = DiTShape()

    /// The settings of `common`, for a DiT.
    public init() {}
  }

  private let settings: Settings
  private let folder: TrainingFolder
  private let pool: WorkerPool
  /// The name of the checkpoint and of the weights' folder.
  private static let part = "transformer"

  /// Creates the folder of the pipeline.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public init(_ settings: Settings, in path: String, pool: WorkerPool) throws(WeightsError) {
    (self.settings, self.pool) = (settings, pool)
    folder = try TrainingFolder(path, folders: [Self.part, "vae", "scheduler"])
  }

  /// Trains; the folder becomes a pipeline that diffusers reads.
  ///
  /// - Throws: `TrainingError`, `WeightsError`; what reading the images throws.
  public func run(_ images: TrainingImages, progress: (TrainingRun.Progress) -> Void = { _ in }) throws {
    let common = settings.common
    guard !images.labels.contains("") else {
      throw TrainingError(.data, "an image has no label, and a DiT learns classes")
    }
    // The configuration of a trained autoencoder must not be overwritten with the initial one.
    if !(common.resumes && folder.hasState(Self.part)) {
      try DiTFiles(settings, folder, labels: images.labels).prepare()
      if common.isFromScratch, common.vae.isEmpty {
        try AutoencoderTraining(common, folder, images, pool).run(progress)
      }
    }
    try trainTransformer(images, progress)
  }

  private func trainTransformer(_ images: TrainingImages, _ progress: (TrainingRun.Progress) -> Void) throws {
    let common = settings.common
    let (model, parameters) = try network()
    let codec = try LatentCodec(folder: folder.path, cacheBytes: common.memory / 4, pool: pool)
    let size = try size(of: model, codec)
    let latent = codec.latentShape(height: size, width: size)
    let classes = try classes(of: images, model)
    let plan = try plan(images.count)
    let criteria = settings.criteria.areOn ? MinimaxCriteria(settings.criteria) : nil
    let state = TrainingState(parameters, common.stateSettings(of: plan.steps), pool: pool)
    let run = try TrainingRun(plan, in: folder, state, with: criteria)
    let trainer = DiTTrainer(model, state, try schedule(), criteria, isFrugal: common.isFrugal, pool: pool)
    var draws = TrainingDraws(common, count: images.count, emptyShare: settings.labelDropout)
    var latents = TrainingLatents(
      codec, images, size: size, filter: common.isFromScratch ? .lanczos : .bicubic, flips: common.flips,
      bytes: common.memory / 2)
    let parts = common.accumulation
    var losses: [DiTTrainer.Loss] = []
    try run.run(scale: 1 / Float(parts), progress: progress) { step in
      losses = try (0..<parts).map { part in
        let draw = draws.batch(step * parts + part, latent: latent, times: trainer.times)
        let batch = DiTTrainer.Batch(
          latents: try latents.drawn(draw), noise: draw.noise, times: draw.times,
          classes: draw.indices.map { classes[$0] }, drops: draw.texts.map(\.isEmpty))
        return trainer.collect(batch, height: latent[1], width: latent[2])
      }
      return mean(losses, \.total)
    } terms: {
      let always = [("mse", mean(losses, \.squares)), ("vb", mean(losses, \.bound))]
      return criteria == nil ? always : always + [("real", mean(losses, \.real)), ("diverse", mean(losses, \.diverse))]
    }
    try run.save(model.plainTensors(of:))
    run.removeCheckpoint()
  }

  private func mean(_ losses: [DiTTrainer.Loss], _ term: KeyPath<DiTTrainer.Loss, Double>) -> Double {
    losses.reduce(0) { $0 + $1[keyPath: term] } / Double(losses.count)
  }

  /// The network with its tied conditioner, initialized or loaded.
  private func network() throws -> (DiT, Parameters) {
    let configuration = try DiTConfiguration(ModelConfiguration(folder: "\(folder.path)/\(Self.part)"))
    var table =
      settings.usesDiffFit ? ParameterTable(training: DiT.isTrainedByDiffFit) : ParameterTable()
    let model = DiT(configuration, isTied: true, hasScales: settings.usesDiffFit, &table)
    if settings.common.isFromScratch {
      let parameters = table.parameters()
      var generator = SeededGenerator(seed: settings.common.seed, stream: 0x6469_74)
      model.initialize(parameters, &generator)
      return (model, parameters)
    }
    let source = try Checkpoint(folder: "\(settings.common.checkpoint)/\(Self.part)")
    try DiT.checkTied(source, blocks: configuration.layers)
    return (model, try table.parameters(trainedWithin: source, isNew: DiT.isScale))
  }

  /// - Throws: `WeightsError` for a schedule that a DiT cannot be trained on.
  private func schedule() throws(WeightsError) -> NoiseSchedule {
    let file = try ModelConfiguration(folder: folder.path + "/scheduler", name: "scheduler_config.json")
    let schedule = try NoiseSchedule(file)
    guard schedule.prediction == .epsilon, schedule.count > 1, schedule.alphaBar.allSatisfy({ $0 > 0 }) else {
      throw WeightsError(
        .unsupported, file.path,
        "a DiT is trained to predict noise (\"prediction_type\" \"epsilon\"), at times with some signal left "
          + "(without \"rescale_betas_zero_snr\")")
    }
    return schedule
  }

  /// Side of the training images in pixels.
  private func size(of model: DiT, _ codec: LatentCodec) throws(TrainingError) -> Int {
    let (c, reduction) = (model.configuration, codec.configuration.reduction)
    guard codec.configuration.latentChannels == c.latentChannels else {
      throw TrainingError(
        .setting,
        "the autoencoder's latents have \(codec.configuration.latentChannels) channels, the DiT's \(c.latentChannels); "
          + "name another --vae")
    }
    let size = settings.common.size ?? c.sampleSize * reduction
    guard size % (reduction * c.patch) == 0 else {
      throw TrainingError(
        .setting, "--size \(size): a multiple of \(reduction * c.patch) is needed, whole patches of \(c.patch) latents")
    }
    return size
  }

  /// The number of each image's class.
  private func classes(of images: TrainingImages, _ model: DiT) throws -> [Int] {
    let numbers = try ClassNumbers(folder: folder.path, count: model.configuration.classes)
    return try images.labels.map { label in
      guard let number = numbers[label] else { throw TrainingError(.data, numbers.refusal(of: label)) }
      return number
    }
  }

  private func plan(_ images: Int) throws(TrainingError) -> TrainingRun.Plan {
    let common = settings.common
    var plan = TrainingRun.Plan(
      name: Self.part, title: "DiT: squared error of the noise and bound of its variance",
      weights: "\(Self.part)/diffusion_pytorch_model.safetensors", steps: try common.stepCount(of: images),
      checkpointEvery: common.checkpointEvery, resumes: common.resumes)
    plan.precision = common.precision
    return plan
  }
}
