import Images
import Models
import Options
import Records
import Stages
import Threads
import Tokenizers
import Weights

/// Adds what models see in each record: CLIP's vectors of image and caption, and the autoencoder's latent.
struct Embed: ResidentStage {
  var suite = SuiteOptions()
  var clip = ""
  var vae = ""
  var only: [String] = []
  var features = CLIPModel.Features.standard
  var batch = 8
  var size: Int?
  var fit = Fit.own
  var latent = LatentKind.mean

  /// How images are brought to the size that a model reads.
  enum Fit: String, CaseIterable, Sendable {
    /// As each model's own processing has it: cut out of the middle for CLIP, stretched for the autoencoder.
    case own
    /// As `own`, with torchvision's bytes for CLIP, as transformers 5 has them where torchvision is installed.
    case ownAsTorchvision = "own@torchvision"
    /// Without regard to the aspect: EDITS, bilinear for CLIP and Lanczos for the autoencoder.
    case stretch
    /// The middle of the image, scaled so that the shorter side fits.
    case crop
    /// As `own` for CLIP; the autoencoder sees the image unscaled, cut about the centre or on black, and loses nothing by it.
    case center
  }

  /// Which of the latents that the autoencoder thinks possible is taken.
  enum LatentKind: String, CaseIterable, Sendable {
    /// Their mean (EDITS).
    case mean
    /// One drawn at random (VLCP, D4M).
    case sample
  }

  static let command = Command<Embed>(
    name: "embed", summary: "add CLIP features and latents to each record",
    description: [
      "Adds image_features and text_features, the projections of a CLIP (--clip), and latent, the autoencoder's latent "
        + "times its scaling factor (--vae). Models are folders as Hugging Face has them: config.json and safetensors, "
        + "single or sharded, with the tokenizer's files; for --vae also a whole pipeline with a folder vae. Without both, small models that come with the suite are used; they "
        + "were trained on Fashion-MNIST and know nothing else.",
      "--features standard gives CLIP's own image features; released leaves out the last layer norm, as the published "
        + "code of EDITS does. A record's features are independent of the batch, the threads and the shard.",
    ],
    options: [
      .value("--clip", "DIR", \.clip, "CLIP checkpoint; without --vae too, the shipped ones"),
      .value("--vae", "DIR", \.vae, "autoencoder checkpoint, or a pipeline"),
      .value("--only", "PART,…", \.only, "of image, text, latent; else all that a model is there for"),
      .choice("--features", \.features, "which image features"),
      .value("--batch", "N", \.batch, "records per forward pass", in: 1...4096),
      .number("--size", "N", \.size, "pixels per side for latents; else the model's", in: 1...65_536),
      .choice(
        "--fit", \.fit,
        "how images are brought to a model's size; own: with Pillow's bytes, or torchvision's; center: unscaled for latents"
      ),
      .choice("--latent", \.latent, "the posterior's mean, or a draw from it"),
    ],
    examples: [
      (
        "edits caption … | edits embed --clip clip-l14 --vae sd-vae",
        "all three"
      )
    ])

  func load(_ session: Session) throws -> SharedModels<EmbeddingModels> {
    let (clip, vae) = folders
    let parts = try chosenParts(clip, vae)
    let pool = WorkerPool(threads: session.threads)
    let embedder =
      parts.contains(.latent) && parts.count == 1
      ? nil
      : try CLIPEmbedder(
        folder: clip, library: fit == .ownAsTorchvision ? .torchvision : .pillow13, pool: pool)
    let codec =
      parts.contains(.latent)
      ? try LatentCodec(folder: vae, cacheBytes: suite.memory.bytes / 2, pool: pool) : nil
    if let codec { try check(codec) }
    return EmbeddingModels(parts: parts, embedder: embedder, codec: codec)
      .shared(areShipped: self.clip.isEmpty && self.vae.isEmpty)
  }

  func serve(_ session: Session, with models: SharedModels<EmbeddingModels>) throws {
    try session.run(Embedding(self, models, session))
  }

  /// What is to be added.
  enum Part: String, CaseIterable {
    case image
    case text
    case latent
  }

  /// The models that are named, or without any those that come with the suite.
  private var folders: (clip: String, vae: String) {
    guard clip.isEmpty, vae.isEmpty else { return (clip, vae) }
    return (ShippedModels.folder("clip") ?? "", ShippedModels.folder("pipeline") ?? "")
  }

  private func chosenParts(_ clip: String, _ vae: String) throws(StageError) -> Set<Part> {
    var parts = Set<Part>()
    for word in only {
      guard let part = Part(rawValue: word) else {
        throw StageError(.usage, "--only: \"\(word)\" is none of image, text, latent")
      }
      parts.insert(part)
    }
    if parts.isEmpty { parts = Set(Part.allCases.filter { !($0 == .latent ? vae : clip).isEmpty }) }
    guard !parts.isEmpty else { throw StageError(.usage, "no model: name --clip DIR, --vae DIR or both") }
    for part in parts where (part == .latent ? vae : clip).isEmpty {
      throw StageError(.usage, "--only \(part.rawValue) needs \(part == .latent ? "--vae" : "--clip") DIR")
    }
    return parts
  }

  /// Pixels per side of what the autoencoder sees: as asked for, or as it was trained.
  func side(_ codec: LatentCodec) -> Int? {
    if let size { return size }
    return codec.configuration.sampleSides.flatMap { $0.height == $0.width ? $0.height : nil }
  }

  private func check(_ codec: LatentCodec) throws(StageError) {
    guard let side = side(codec) else {
      throw StageError(
        .usage,
        "\(folders.vae): its configuration has no \"sample_size\" of equal sides; name --size N, pixels per side")
    }
    guard side % codec.configuration.reduction == 0 else {
      throw StageError(
        .usage, "--size \(side): the autoencoder needs multiples of \(codec.configuration.reduction)")
    }
  }
}
