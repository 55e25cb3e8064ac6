import Options
import RecordImages
import Stages
import Threads
import Training

/// Trains a CLIP on images and captions: a small one from scratch, or an existing checkpoint further.
struct EmbedTrain: Stage {
  var suite = SuiteOptions()
  var save = ""
  var training = CLIPTraining.Settings()

  var writes: Written { .files }

  private static let table: [Option<EmbedTrain>] = usual + fromScratch

  private static let usual: [Option<EmbedTrain>] = [
    .value("--save", "DIR", \.save, "folder for the trained CLIP (required)"),
    .value("--clip", "DIR", \.training.checkpoint, "CLIP checkpoint to fine-tune"),
    .value("--batch", "N", \.training.batch, "image-caption pairs per batch", in: 2...65_536),
    .number("--steps", "N", \.training.steps, "optimizer steps; unless given, --epochs decides", in: 1...100_000_000),
    .value("--epochs", "N", \.training.epochs, "passes over the images, unless --steps is given", in: 1...100_000),
    .value("--rate", "R", \.training.rate, "learning rate, after the warm-up", in: 0...1),
    .value("--warm-up", "N", \.training.warmUp, "steps in which the rate rises from 0 to --rate", in: 0...100_000_000),
    .value("--weight-decay", "W", \.training.weightDecay, "weight decay of AdamW", in: 0...1),
    .value(
      "--checkpoint-every", "N", \.training.checkpointEvery, "steps between checkpoints, from which --resume continues",
      in: 1...100_000_000),
    .choice("--precision", \.training.precision, "number format of the saved weights"),
  ]

  private static let fromScratch: [Option<EmbedTrain>] = [
    .value("--size", "N", \.training.shape.size, "pixels per side", group: "From scratch", in: 8...1024),
    .value("--patch", "N", \.training.shape.patch, "pixels per side of a patch", group: "From scratch", in: 1...1024),
    .value(
      "--width", "N", \.training.shape.width, "channels of both transformers", group: "From scratch", in: 8...4096),
    .value(
      "--layers", "N", \.training.shape.layers, "layers of the vision transformer", group: "From scratch", in: 1...64),
    .value(
      "--text-layers", "N", \.training.shape.textLayers, "layers of the text transformer", group: "From scratch",
      in: 1...64),
    .value("--heads", "N", \.training.shape.heads, "attention heads", group: "From scratch", in: 1...64),
    .value(
      "--embedding", "N", \.training.shape.embedding, "components of the projected features", group: "From scratch",
      in: 1...4096),
    .value(
      "--merges", "N", \.training.shape.merges, "byte-pair merges of the vocabulary, which is learned",
      group: "From scratch",
      in: 0...48_894),
  ]

  static let command = Command<EmbedTrain>(
    name: "embed train", summary: "train a CLIP on images and captions",
    description: [
      """
      Trains a CLIP to recognize which caption of a batch belongs to which image (Radford et al. 2021), with AdamW and a
      cosine schedule. With --clip a checkpoint is fine-tuned; without, a small CLIP is trained from scratch, and its
      vocabulary is learned from the captions.
      """,
      """
      --save becomes a Hugging Face folder, which "edits embed --clip" and transformers read, with the loss of every step in
      log.jsonl and loss.svg.
      """,
    ],
    options: table,
    examples: [("edits caption train.recs.zst | edits embed train --save my-clip", "a small CLIP for 32 pixels a side")]
  )

  func run(_ session: Session) throws {
    guard !save.isEmpty else { throw StageError(.usage, "no place for the result: name --save DIR") }
    let shape = training.shape
    guard shape.width % shape.heads == 0, shape.width % 8 == 0, shape.size % shape.patch == 0 else {
      throw StageError(.usage, "--width must be a multiple of 8 and of --heads, --size one of --patch")
    }
    var settings = training
    settings.seed = UInt64(suite.seed)
    settings.resumes = suite.resume
    let folder = try TrainingFolder(save)
    let images = try CaptionedImages(session)
    try CLIPTraining(settings, in: folder, pool: WorkerPool(threads: session.threads)).run(
      TrainingImages(captions: images.captions, labels: images.labels, image: images.image)
    ) { progress in
      session.report.progress { "step \(progress.step)/\(progress.steps) loss \(progress.loss)" }
    }
  }
}
