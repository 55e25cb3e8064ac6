import Exact
import Images
import Kernels
import Models
import RecordImages
import RecordModels
import Records
import Stages

/// Embeds records, a batch at a time.
struct Embedding: BatchTransform {
  private let options: Embed
  private let offered: OfferedModels<EmbeddingModels>
  /// Those for the current segment.
  private var shared: SharedModels<EmbeddingModels>
  private let session: Session

  /// A record and the models' inputs.
  struct Job {
    let record: Record
    let image: PixelImage?
    let picture: PixelImage?
    let caption: String
  }

  init(_ options: Embed, _ models: OfferedModels<EmbeddingModels>, _ session: Session) {
    (self.options, offered, shared, self.session) = (options, models, models.candidates[0], session)
  }

  private var parts: Set<Embed.Part> { shared.models.parts }
  private var embedder: CLIPEmbedder? { shared.models.embedder }
  private var codec: LatentCodec? { shared.models.codec }
  private var side: Int { codec.flatMap { options.side($0) } ?? 0 }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = [
      "parts": .array(parts.map(\.rawValue).sorted().map(Value.text)), "fit": .text(options.fit.rawValue),
    ]
    if parts.contains(.image) { result["features"] = .text(options.features.rawValue) }
    if parts.contains(.latent) {
      result["size"] = .integer(Int64(side))
      result["latent"] = .text(options.latent.rawValue)
    }
    return result
  }

  var model: UInt64? { shared.digest }

  mutating func begin(_ header: inout SegmentHeader) throws {
    shared = try offered.suiting(header)
    if parts != [.text] { try header.require("image", remedy: "embed looks at pixels; keep image") }
    if parts.contains(.text) {
      try header.require("caption", remedy: "run \"edits caption\" first, or embed --only image,latent")
    }
    if let embedder {
      if parts.contains(.image) { header.fields["image_features"] = "f32[\(embedder.size)]" }
      if parts.contains(.text) { header.fields["text_features"] = "f32[\(embedder.size)]" }
    }
    if let codec {
      let shape = codec.latentShape(height: side, width: side).map(String.init).joined(separator: ",")
      header.fields["latent"] = "f32[\(shape)]"
      header.values["latent_fit"] = options.fit == .center ? .text(options.fit.rawValue) : nil
    }
  }

  func batchSize(_ job: Job) -> Int { options.batch }

  func prepare(_ record: Record) throws -> Result<[Job], Rejection> {
    let job: Job
    let pixels: PixelImage?
    do throws(RecordError) {
      pixels = parts == [.text] ? nil : try record.image()
      job = Job(
        record: record, image: parts.contains(.image) ? pixels.map(forCLIP) : nil,
        picture: parts.contains(.latent) ? pixels.map(forCodec) : nil,
        caption: parts.contains(.text) ? try record.text("caption") : "")
    } catch {
      return .failure(Rejection(error))
    }
    if let pixels { try check(pixels, record) }
    if let image = job.image, embedder?.accepts(image) == false {
      throw StageError(
        .configuration,
        "\(options.clip): preprocessor_config.json makes images of \(image.width)x\(image.height), "
          + "which is not the size that the model reads")
    }
    return .success([job])
  }

  /// Refuses photographs that share names of classes with the small images that shipped models were trained on.
  private func check(_ image: PixelImage, _ record: Record) throws(StageError) {
    guard let origin = shared.models.origin, !options.takesAnyData, !origin.knows(image) else { return }
    throw StageError(
      .configuration,
      "record \"\(record.id.prefix(60))\" has \(image.width)x\(image.height) pixels, and the shipped models for its classes know "
        + "\(origin.subject)'s only; name --clip and --vae, or --any-data to use them all the same")
  }

  func run(_ jobs: [Job]) -> [Result<Record, Rejection>] {
    let changes = shared.inTurn { () throws(Never) in self.changes(jobs) }
    return zip(jobs, changes).map { .success($0.record.setting($1)) }
  }

  /// The new fields of the batch.
  private func changes(_ jobs: [Job]) -> [[ExactText: Value?]] {
    var changes: [[ExactText: Value?]] = Array(repeating: [:], count: jobs.count)
    func add(_ field: String, _ values: [[Float]], shape: [Int]) {
      for (index, value) in values.enumerated() { changes[index][field] = .tensor(TensorValue(value, shape: shape)) }
    }
    if let embedder {
      if parts.contains(.image) {
        add("image_features", embedder.images(jobs.compactMap(\.image), options.features), shape: [embedder.size])
      }
      if parts.contains(.text) { add("text_features", embedder.texts(jobs.map(\.caption)), shape: [embedder.size]) }
    }
    if let codec {
      let shape = codec.latentShape(height: side, width: side)
      let latents = codec.encode(
        jobs.compactMap(\.picture), noise: options.latent == .sample ? noise(jobs.map(\.record.id), shape) : nil)
      add("latent", latents, shape: shape)
    }
    return changes
  }

  /// Noise that depends only on the record.
  private func noise(_ ids: [String], _ shape: [Int]) -> (Int) -> [Float] {
    let seed = UInt64(options.suite.seed)
    return { index in
      var generator = SeededGenerator(seed: seed, stream: XXH64.hash(ids[index]))
      return (0..<shape.reduce(1, *)).map { _ in Float(generator.normal()) }
    }
  }

  private func forCLIP(_ image: PixelImage) -> PixelImage {
    guard let embedder else { return image }
    guard options.fit == .stretch else { return embedder.processor.fitted(image) }
    let side = embedder.imageSize
    return image.convertedToRGB().resized(width: side, height: side, filter: .bilinear)
  }

  private func forCodec(_ image: PixelImage) -> PixelImage {
    guard image.width != side || image.height != side else { return image }
    let fit: ImageFit =
      switch options.fit {
      case .own, .ownAsTorchvision, .stretch: .stretch
      case .crop: .crop
      case .center: .center
      }
    return image.fitted(width: side, height: side, fit: fit, filter: .lanczos)
  }
}
