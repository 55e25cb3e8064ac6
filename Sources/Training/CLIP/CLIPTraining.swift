import Images
import Kernels
import Models
import Networks
public import Threads
import Tokenizers
public import Weights

/// Trains a CLIP to match the captions and images of a batch: a small one from scratch, or a checkpoint.
///
/// Radford et al. 2021. AdamW, warm-up and a cosine schedule, no moving average.
public struct CLIPTraining {
  /// What is trained, and how.
  public struct Settings: Sendable {
    /// The folder of the checkpoint to fine-tune; empty to train from scratch.
    public var checkpoint = ""
    /// From scratch: the sizes of the model.
    public var shape = CLIPShape()
    /// Image-caption pairs per batch.
    public var batch = 256
    /// The number of steps; nil for as many as `epochs` makes.
    public var steps: Int?
    public var epochs = 8
    public var rate = 1e-3
    /// Warm-up steps, at most a fifth of all.
    public var warmUp = 100
    public var weightDecay = 0.05
    public var checkpointEvery = 500
    public var precision = SafeTensorsWriter.Precision.float32
    public var seed: UInt64 = 0
    /// Whether to resume from the folder's checkpoint.
    public var resumes = false

    /// The settings of a small model.
    public init() {}
  }

  private let settings: Settings
  private let folder: TrainingFolder
  private let pool: WorkerPool

  /// Prepares a run that writes to a folder.
  public init(_ settings: Settings, in folder: TrainingFolder, pool: WorkerPool) {
    (self.settings, self.folder, self.pool) = (settings, folder, pool)
  }

  /// Trains; the folder becomes a CLIP in Hugging Face's layout.
  ///
  /// - Throws: `TrainingError`, `WeightsError`, `TokenizerError`; what reading the images throws.
  public func run(_ images: TrainingImages, progress: (TrainingRun.Progress) -> Void = { _ in }) throws {
    try prepare(images)
    var table = ParameterTable()
    let model = try CLIPModel(ModelConfiguration(folder: folder.path), &table)
    let parameters = table.parameters()
    if settings.checkpoint.isEmpty {
      var generator = SeededGenerator(seed: settings.seed, stream: 0x636C_6970)
      parameters.initialize(&generator)
    } else {
      try parameters.load(Checkpoint(folder: settings.checkpoint))
    }
    var batches = try CLIPBatches(images, of: model, folder: folder.path, settings)
    let steps = settings.steps ?? settings.epochs * batches.perEpoch
    var plan = TrainingRun.Plan(
      name: "clip", title: "CLIP: cross-entropy of pairs", weights: "model.safetensors", steps: steps,
      checkpointEvery: settings.checkpointEvery, resumes: settings.resumes)
    plan.precision = settings.precision
    let run = try TrainingRun(plan, in: folder, TrainingState(parameters, stateSettings(steps), pool: pool))
    let trainer = ContrastiveTrainer(model, run.state, pool: pool)
    try run.run(progress: progress) { step in
      let batch = try batches.batch(step)
      return trainer.collect(images: batch.pixels, ids: batch.ids)
    }
    try run.save()
    run.removeCheckpoint()
  }

  /// Writes everything but the weights.
  private func prepare(_ images: TrainingImages) throws {
    guard settings.checkpoint.isEmpty else {
      return try folder.copy(
        [
          "config.json", "vocab.json", "merges.txt", "tokenizer.json", "tokenizer_config.json",
          "special_tokens_map.json", "preprocessor_config.json",
        ], of: settings.checkpoint)
    }
    let vocabulary = CLIPVocabulary(learningFrom: images.captions, merges: settings.shape.merges)
    try CLIPFiles(settings.shape, vocabulary).write(to: folder)
  }

  private func stateSettings(_ steps: Int) -> TrainingState.Settings {
    var result = TrainingState.Settings()
    result.rate = Float(settings.rate)
    result.weightDecay = Float(settings.weightDecay)
    result.schedule = .warmCosine(warmUp: min(settings.warmUp, steps / 5), period: steps)
    result.averaging = nil
    return result
  }
}
