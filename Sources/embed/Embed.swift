import Images
import Models
import Options
import RecordModels
import Records
import Stages
import Threads
import Tokenizers
import Weights

/// Adds embeddings to each record: CLIP's features of image and caption, and the autoencoder's latent.
struct Embed: ResidentStage {
  var suite = SuiteOptions()
  var takesAnyData = false
  var clip = ""
  var vae = ""
  var only: [String] = []
  var features = CLIPModel.Features.standard
  var batch = 8
  var size: Int?
  var fit = Fit.own
  var latent = LatentKind.mean

  /// The ways to fit images to the size that a model reads.
  enum Fit: String, CaseIterable, Sendable {
    /// Each model's own preprocessing: center-cropped for CLIP, stretched for the autoencoder.
    case own
    /// As `own`, with torchvision's resizing for CLIP, as in transformers 5 if torchvision is installed.
    case ownAsTorchvision = "own@torchvision"
    /// Stretched, ignoring the aspect ratio, as in EDITS: bilinear for CLIP, Lanczos for the autoencoder.
    case stretch
    /// Center-cropped, after resizing the shorter side.
    case crop
    /// As `own` for CLIP; for the autoencoder the image is not resized but center-cropped or padded with black.
    case center
  }

  /// The latent to take from the autoencoder's posterior.
  enum LatentKind: String, CaseIterable, Sendable {
    /// Its mean (EDITS).
    case mean
    /// A random sample (VLCP, D4M).
    case sample
  }

  static let command = Command<Embed>(
    name: "embed", summary: "add CLIP features and latents to each record",
    description: [
      """
      Adds image_features and text_features, the vectors that a CLIP (--clip) computes from image and caption, and latent,
      the image as encoded by the autoencoder of a diffusion model (--vae), times its scaling factor. A record's vectors do
      not depend on the batch, the threads or the shard.
      """,
      """
      Models are folders as on Hugging Face: config.json, safetensors (one file or shards) and, for a CLIP, the tokenizer's
      files. If neither model is named, small ones that come with the suite are used; they were trained on Fashion-MNIST
      and CIFAR-10 and refuse sets with other classes. "edits embed train" trains a CLIP.
      """,
    ],
    options: [
      .value("--clip", "DIR", \.clip, "CLIP checkpoint"),
      .value("--vae", "DIR", \.vae, "autoencoder checkpoint, or a pipeline with a folder vae"),
      .value(
        "--only", "PART,…", \.only, "what to add: image, text, latent",
        detail: "Unless given, all for which there is a model."),
      .choice(
        "--features", \.features, "which of CLIP's image features",
        detail: """
          * standard: those of transformers.
          * released: without the last layer normalization, as in the published code of EDITS.
          """),
      .value("--batch", "N", \.batch, "records per forward pass", in: 1...4096),
      .number(
        "--size", "N", \.size, "side in pixels of the images that become latents",
        detail: "Unless given, the side that the autoencoder was trained on.", in: 1...65_536),
      .choice(
        "--fit", \.fit, "how images are brought to the size that a model reads",
        detail: """
          * own: as each model's own preprocessing does, cropped for CLIP and stretched for the autoencoder.
          * own@torchvision: the same, but resized for CLIP by torchvision's rules instead of Pillow's.
          * stretch: without regard to proportions.
          * crop: resized until the image covers the size, then center-cropped.
          * center: as own for CLIP; for the autoencoder not resized, but cropped or padded with black.
          """),
      .choice(
        "--latent", \.latent, "the mean of the autoencoder's distribution, or a sample of it",
        detail: "EDITS takes the mean, VLCP and D4M a sample."),
      .flag(
        "--any-data", \.takesAnyData, "use the shipped models for any classes",
        detail: "Unless given, sets that are neither Fashion-MNIST nor CIFAR-10 are refused, judging by their classes."),
    ],
    examples: [
      ("edits decode … | edits caption | edits embed --clip clip-l14 --vae sd-vae", "all three fields")
    ])

  func load(_ session: Session) throws -> OfferedModels<EmbeddingModels> {
    let shipped = clip.isEmpty && vae.isEmpty ? ShippedModels.all : []
    guard !shipped.isEmpty else { return OfferedModels(try open(clip, vae, origin: nil, session)) }
    let models = try shipped.map { try open($0.clip, $0.pipeline, origin: $0, session) }
    return OfferedModels(models) { [takesAnyData] header throws(StageError) in
      try header.choice(among: shipped, isForced: takesAnyData, remedy: "name --clip and --vae")
    }
  }

  private func open(
    _ clip: String, _ vae: String, origin: ShippedModels?, _ session: Session
  ) throws -> SharedModels<EmbeddingModels> {
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
    if let codec { try check(codec, of: vae) }
    return EmbeddingModels(origin: origin, parts: parts, embedder: embedder, codec: codec).shared
  }

  func serve(_ session: Session, with models: OfferedModels<EmbeddingModels>) throws {
    try session.run(Embedding(self, models, session))
  }

  /// The fields to add.
  enum Part: String, CaseIterable {
    case image
    case text
    case latent
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

  /// Side in pixels of the autoencoder's input: as requested, or as it was trained.
  func side(_ codec: LatentCodec) -> Int? {
    if let size { return size }
    return codec.configuration.sampleSides.flatMap { $0.height == $0.width ? $0.height : nil }
  }

  private func check(_ codec: LatentCodec, of vae: String) throws(StageError) {
    guard let side = side(codec) else {
      throw StageError(
        .usage,
        "\(vae): its configuration has no \"sample_size\" of equal sides; name --size N, pixels per side")
    }
    guard side % codec.configuration.reduction == 0 else {
      throw StageError(
        .usage, "--size \(side): the autoencoder needs multiples of \(codec.configuration.reduction)")
    }
  }
}
