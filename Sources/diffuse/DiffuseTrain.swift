import Options
import RecordImages
import Stages
import Threads
import Training

/// Trains a denoiser, conditioned on texts or on classes: fine-tunes a checkpoint, or trains a small pipeline from
/// scratch.
struct DiffuseTrain: Stage {
  var suite = SuiteOptions()
  var save = ""
  var training = StableDiffusionTraining.Settings()
  /// What only a DiT has; its `common` are set from `training`.
  var dit = DiTTraining.Settings()
  var denoiser = Denoiser.unet
  var validation = ""
  var validationEvery = 500
  var generator = Diffuse.Generator.native
  var channels = "64,128"
  var vaeChannels = "32,64,128"

  var writes: Written { .files }

  /// The networks that can be trained.
  enum Denoiser: String, CaseIterable, Sendable {
    /// Stable Diffusion's, conditioned on texts.
    case unet
    /// A DiT, conditioned on classes.
    case dit
  }

  private static let table: [Option<DiffuseTrain>] = usual + ofDiT + fromScratch

  private static let usual: [Option<DiffuseTrain>] = [
    .value(
      "--model", "DIR", \.training.checkpoint, "checkpoint to fine-tune, Stable Diffusion or a DiT",
      detail: "The folder of a StableDiffusionPipeline (unet, …) or of a DiTPipeline (transformer, …)."),
    .value("--save", "DIR", \.save, "folder for the trained pipeline (required)"),
    .flag("--from-scratch", \.training.isFromScratch, "train a small pipeline from random weights"),
    .value("--clip", "DIR", \.training.clip, "with --from-scratch: CLIP whose text encoder is used"),
    .value(
      "--vae", "DIR", \.training.vae, "autoencoder to use instead of training one, or of a DiT's own",
      detail: "With --from-scratch, or with a DiT."),
    .number(
      "--size", "N", \.training.size, "side in pixels of the training images",
      detail: "Unless given, the side that the model was trained on, and 32 from scratch.", in: 8...4096),
    .value("--batch", "N", \.training.batch, "images per batch", in: 1...4096),
    .value(
      "--accumulate", "N", \.training.accumulation, "batches whose gradients are added up to one step", in: 1...4096),
    .number("--steps", "N", \.training.steps, "optimizer steps; unless given, --epochs decides", in: 1...100_000_000),
    .value("--epochs", "N", \.training.epochs, "passes over the images, unless --steps is given", in: 1...100_000),
    .value("--rate", "R", \.training.rate, "learning rate", in: 0...1),
    .choice(
      "--schedule", \.training.schedule, "learning rate after the warm-up",
      detail: "cosine: it falls along a cosine to zero at the last step."),
    .value("--warm-up", "N", \.training.warmUp, "steps in which the rate rises from 0 to --rate", in: 0...100_000_000),
    .value("--weight-decay", "W", \.training.weightDecay, "AdamW's weight decay", in: 0...1),
    .value("--max-norm", "X", \.training.maximumNorm, "clip gradients to this norm", in: 1e-6...1e9),
    .value(
      "--ema", "D", \.training.averaging, "decay of the moving average of the weights; 0 is none", in: 0...0.999999),
    .flag(
      "--ema-constant", \.training.averagingIsConstant, "this decay from the first step on, as DiT has it",
      detail: "Unless given, the decay rises to --ema in the first steps, as in diffusers."),
    .flag("--drop-last", \.training.dropsLast, "leave out an epoch's last batch if it is short"),
    .flag("--flip", \.training.flips, "mirror images at random, half of them each time"),
    .value(
      "--empty-prompts", "P", \.training.emptyShare, "share of captions to replace by an empty text",
      detail: "From these the model learns what classifier-free guidance needs, images without a caption.", in: 0...1),
    .value(
      "--class-prompts", "P", \.training.classShare, "share of captions to replace by the class's name",
      detail: "As in \"a photo of a dress\", so that short captions mean something to the model too.", in: 0...1),
    .flag(
      "--frugal", \.training.isFrugal, "save memory at the cost of time",
      detail: "Activations are computed again in the backward pass instead of being kept."),
    .value(
      "--checkpoint-every", "N", \.training.checkpointEvery, "steps between checkpoints, from which --resume continues",
      in: 1...100_000_000),
    .value("--validation", "TEXT", \.validation, "caption of sample images, generated while training"),
    .value("--validation-every", "N", \.validationEvery, "steps between sample images", in: 1...100_000_000),
    .choice("--precision", \.training.precision, "number format of the saved weights"),
    .choice(
      "--generator", \.generator, "random number generator of noise and order",
      detail: """
        * native: one of our own.
        * torch: PyTorch's, to compare results with those of diffusers.
        """),
  ]

  private static let fromScratch: [Option<DiffuseTrain>] = [
    .choice(
      "--denoiser", \.denoiser, "network to train",
      detail: """
        * unet: conditioned on captions by the text encoder of --clip.
        * dit: conditioned on the classes of the set.
        """, group: "From scratch"),
    .value(
      "--width", "N", \.dit.shape.width, "DiT: components of a token, a multiple of 8 and of --heads",
      group: "From scratch", in: 8...8192),
    .value("--blocks", "N", \.dit.shape.blocks, "DiT: transformer blocks", group: "From scratch", in: 1...200),
    .value(
      "--patch", "N", \.dit.shape.patch, "DiT: side in latent pixels of a patch", group: "From scratch", in: 1...16),
    .value("--channels", "N,…", \.channels, "channels of the UNet's levels", group: "From scratch"),
    .value("--vae-channels", "N,…", \.vaeChannels, "channels of the autoencoder's levels", group: "From scratch"),
    .value(
      "--latent-channels", "N", \.training.shape.latentChannels, "channels of latents", group: "From scratch",
      in: 1...64),
    .value("--layers", "N", \.training.shape.layers, "residual blocks per level", group: "From scratch", in: 1...16),
    .value("--heads", "N", \.training.shape.heads, "attention heads", group: "From scratch", in: 1...64),
    .value(
      "--plain-levels", "N", \.training.shape.plainLevels, "levels, from the first, without attention",
      group: "From scratch",
      in: 0...5),
    .value(
      "--vae-steps", "N", \.training.vaeSteps, "autoencoder: optimizer steps", group: "From scratch",
      in: 1...100_000_000),
    .value(
      "--vae-batch", "N", \.training.vaeBatch, "autoencoder: images per batch", group: "From scratch", in: 1...4096),
    .value("--vae-rate", "R", \.training.vaeRate, "autoencoder: learning rate", group: "From scratch", in: 0...1),
  ]

  static let command = Command<DiffuseTrain>(
    name: "diffuse train", summary: "train Stable Diffusion or a DiT on images",
    description: [
      """
      Fine-tunes the UNet of a Stable Diffusion checkpoint (--model) on the stream's images and captions, as diffusers'
      train_text_to_image does, which EDITS and VLCP use: images are resized by their shorter side and center-cropped, the
      loss is the mean squared error of the predicted noise, the optimizer AdamW with clipped gradients, and the exponential
      moving average of the weights is saved.
      """,
      """
      A DiT is conditioned on the records' labels instead, and learns the squared error of the noise and the variational
      bound of its variances, as facebookresearch/DiT trains it. --difffit, --minimax-real and --minimax-diverse
      fine-tune it as Minimax diffusion does; the result is a plain DiT.
      """,
      """
      --from-scratch trains a small pipeline instead, from random weights: first an autoencoder, unless --vae names one,
      then a UNet conditioned on the text encoder of --clip, or a DiT (--denoiser dit).
      """,
      """
      --save becomes a pipeline folder, which "edits diffuse --model" and diffusers read, with the loss of every step in
      log.jsonl (a DiT's with its terms: mse, vb, real, diverse) and loss.svg.
      """,
    ],
    options: table,
    examples: [
      ("edits caption … | edits diffuse train --model sd15 --flip --save tuned", "as EDITS fine-tunes"),
      (
        "edits diffuse train --model DiT --difffit --minimax-real 0.002 --save tuned …",
        "a DiT; for Minimax see distill --recipe minimax --dry-run"
      ),
      ("edits diffuse train --from-scratch --clip my-clip --save small …", "a small pipeline for 32 pixels a side"),
      ("edits diffuse train --from-scratch --denoiser dit --save small …", "a small DiT"),
    ])

  func run(_ session: Session) throws {
    guard !save.isEmpty else { throw StageError(.usage, "no place for the result: name --save DIR") }
    guard training.isFromScratch != !training.checkpoint.isEmpty else {
      throw StageError(.usage, "name --model DIR to fine-tune, or --from-scratch")
    }
    guard !(suite.resume && generator == .torch) else {
      throw StageError(.usage, "--resume goes with --generator native only")
    }
    let denoiser = try trainedDenoiser()
    try checkOptions(of: denoiser)
    let settings = try settings()
    let pool = WorkerPool(threads: session.threads)
    func report(_ progress: TrainingRun.Progress) {
      session.report.progress {
        "\(progress.name == "vae" ? "vae " : "")step \(progress.step)/\(progress.steps) loss \(progress.loss)"
      }
    }
    switch denoiser {
    case .unet:
      let run = try StableDiffusionTraining(settings, in: save, pool: pool)
      let images = try images(session)
      guard settings.classShare == 0 || !images.labels.contains("") else {
        throw StageError(.data, "--class-prompts needs a label on every record")
      }
      try run.run(images, progress: report)
    case .dit:
      var dit = dit
      dit.common = settings
      let run = try DiTTraining(dit, in: save, pool: pool)
      try run.run(try images(session, needsCaptions: false), progress: report)
    }
  }

  private func images(_ session: Session, needsCaptions: Bool = true) throws -> TrainingImages {
    let images = try CaptionedImages(session, needsCaptions: needsCaptions)
    return TrainingImages(captions: images.captions, labels: images.labels, image: images.image)
  }

  /// The settings of the run, from the options.
  private func settings() throws(StageError) -> StableDiffusionTraining.Settings {
    var settings = training
    if settings.isFromScratch {
      settings.shape.channels = try sizes(channels, "--channels")
      if settings.vae.isEmpty { settings.shape.vaeChannels = try sizes(vaeChannels, "--vae-channels") }
    }
    settings.seed = UInt64(suite.seed)
    settings.drawsAsTorch = generator == .torch
    settings.resumes = suite.resume
    settings.memory = suite.memory.bytes
    if !validation.isEmpty {
      let (suite, caption) = (suite, validation)
      settings.validation = .init(caption: caption, every: validationEvery) { copy in
        let noise = Noise(suite, isTorch: false, id: caption, copy: copy)
        return { noise.normals($0) }
      }
    }
    return settings
  }

  /// Sizes separated by commas.
  private func sizes(_ text: String, _ option: String) throws(StageError) -> [Int] {
    let sizes = text.split(separator: ",").compactMap { Int($0) }
    guard !sizes.isEmpty, sizes.count == text.split(separator: ",").count, sizes.count <= 6,
      sizes.allSatisfy({ $0 >= 8 && $0 % 8 == 0 && $0 <= 4096 })
    else { throw StageError(.usage, "\(option): multiples of 8 such as 64,128 expected") }
    return sizes
  }
}
