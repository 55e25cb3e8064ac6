import Images
public import Threads
public import Weights

/// Trains a Stable Diffusion pipeline: fine-tunes the UNet of a checkpoint, or trains a small pipeline from scratch.
///
/// Fine-tuning is that of diffusers' `train_text_to_image.py`. From scratch, an autoencoder is trained first, unless
/// one is named, then a UNet conditioned on the text encoder of a CLIP.
public struct StableDiffusionTraining {
  /// What is trained, and how.
  public struct Settings: Sendable {
    /// The folder of the pipeline to fine-tune; empty to train from scratch.
    public var checkpoint = ""
    public var isFromScratch = false
    /// From scratch: the folder of the CLIP whose text encoder conditions the UNet.
    public var clip = ""
    /// From scratch: the folder of the autoencoder to use; empty to train one.
    public var vae = ""
    /// From scratch: the sizes of the networks.
    public var shape = PipelineShape()
    /// Side of the images in pixels; nil for that of the checkpoint, or 32.
    public var size: Int?
    public var batch = 8
    /// Batches whose gradients are accumulated for a step.
    public var accumulation = 4
    /// The number of steps; nil for as many as `epochs` makes.
    public var steps: Int?
    public var epochs = 8
    public var rate = 1e-5
    public var schedule = Schedule.constant
    /// Steps in which the rate rises.
    public var warmUp = 0
    /// AdamW's decay of the weights.
    public var weightDecay = 0.01
    /// The norm that gradients are clipped to.
    public var maximumNorm = 1.0
    /// The decay of the moving average; 0 for none.
    public var averaging = 0.9999
    /// Whether that decay is constant from the first step (`MovingAverage`).
    public var averagingIsConstant = false
    /// Whether an epoch's last batch is left out if it is short.
    public var dropsLast = false
    /// Whether half of the images are mirrored.
    public var flips = false
    /// Shares of the captions that become empty, and the name of the class.
    public var emptyShare = 0.0
    public var classShare = 0.0
    /// Whether the backward pass computes activations again instead of keeping them.
    public var isFrugal = false
    /// The autoencoder's steps, batch and learning rate.
    public var vaeSteps = 3000
    public var vaeBatch = 64
    public var vaeRate = 1e-3
    public var checkpointEvery = 500
    /// Sample images that are generated while training; nil for none.
    public var validation: Validation?
    public var precision = SafeTensorsWriter.Precision.float32
    public var seed: UInt64 = 0
    /// Whether all random values are PyTorch's, in the order of diffusers' script; such a run cannot be resumed.
    public var drawsAsTorch = false
    /// Whether to resume from the folder's checkpoint.
    public var resumes = false
    /// Bytes that may hold cached outputs of the frozen models.
    public var memory = 1 << 30

    /// The settings with which EDITS and VLCP call diffusers' script.
    public init() {}
  }

  /// The learning rate after the warm-up.
  public enum Schedule: String, CaseIterable, Sendable {
    case constant
    /// Along a cosine to zero at the last step.
    case cosine
  }

  /// Four images of a caption, generated every `every` steps and after the last.
  public struct Validation: Sendable {
    public let caption: String
    public let every: Int
    /// A generator of normal noise for each image, by its number.
    public let noise: @Sendable (Int) -> (Int) -> [Float]

    public init(caption: String, every: Int, noise: @escaping @Sendable (Int) -> (Int) -> [Float]) {
      (self.caption, self.every, self.noise) = (caption, every, noise)
    }
  }

  private let settings: Settings
  private let folder: TrainingFolder
  private let pool: WorkerPool

  /// Creates the folder of the pipeline and writes everything but the weights to train.
  ///
  /// - Throws: `TrainingError` `.setting`, `WeightsError`.
  public init(_ settings: Settings, in path: String, pool: WorkerPool) throws {
    (self.settings, self.pool) = (settings, pool)
    folder = try TrainingFolder(
      path, folders: ["unet", "vae", "text_encoder", "tokenizer", "scheduler", "validation"])
    // The configuration of a trained autoencoder must not be overwritten with the initial one.
    if !hasAutoencoder { try PipelineFiles(settings, folder).prepare() }
  }

  private var hasAutoencoder: Bool { settings.resumes && folder.hasState("unet") }

  /// Trains; the folder becomes a pipeline that diffusers reads.
  ///
  /// - Throws: `TrainingError`, `WeightsError`, `TokenizerError`; what reading the images throws.
  public func run(_ images: TrainingImages, progress: (TrainingRun.Progress) -> Void = { _ in }) throws {
    if settings.isFromScratch, settings.vae.isEmpty, !hasAutoencoder {
      try AutoencoderTraining(settings, folder, images, pool).run(progress)
    }
    try DenoisingTraining(settings, folder, images, pool).run(progress)
  }
}

extension StableDiffusionTraining.Settings {
  /// The filter that images are resized with; see `TrainingImage`.
  var filter: ResamplingFilter { isFromScratch ? .lanczos : .bilinear }

  /// The number of steps for so many images.
  ///
  /// - Throws: `TrainingError` `.setting` where no batch is left.
  func stepCount(of images: Int) throws(TrainingError) -> Int {
    let perEpoch = EpochOrder.batchesPerEpoch(count: images, batch: batch, dropsLast: dropsLast)
    guard perEpoch > 0 else {
      throw TrainingError(.setting, "--drop-last leaves none of \(images) images with --batch \(batch)")
    }
    return steps ?? epochs * ((perEpoch + accumulation - 1) / accumulation)
  }

  /// The optimizer's settings for a run of so many steps.
  func stateSettings(of steps: Int) -> TrainingState.Settings {
    var result = TrainingState.Settings()
    result.rate = Float(rate)
    result.schedule = schedule == .constant ? .constant(warmUp: warmUp) : .warmCosine(warmUp: warmUp, period: steps)
    result.weightDecay = Float(weightDecay)
    result.maximumNorm = Float(maximumNorm)
    result.averaging = averaging == 0 ? nil : averaging
    result.averagingIsConstant = averagingIsConstant
    return result
  }
}
