import Diffusion
import Exact
import Images
import Models
import RecordImages
import Records
import Stages
import Weights

/// Generates the images of records, a batch at a time.
struct Drawing: BatchTransform {
  private let options: Diffuse
  private let shared: SharedModels<DrawingModels>
  private let session: Session
  private let pipeline: any LatentPipeline
  private var layout: ImageLayout?

  /// One image to generate.
  struct Job {
    let id: String
    let label: String?
    let drawing: DrawingRequest
    let height: Int
    let width: Int
  }

  init(
    _ options: Diffuse, _ pipeline: any LatentPipeline, _ models: SharedModels<DrawingModels>, _ session: Session
  ) {
    (self.options, self.pipeline, shared, self.session) = (options, pipeline, models, session)
  }

  private var codec: LatentCodec { shared.models.codec }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = [
      "scheduler": .text(options.scheduler.rawValue), "steps": .integer(Int64(options.steps)),
      "guidance": .float(options.guidance), "negative": .text(options.negative),
      "prompts": .text(options.prompts.rawValue), "generator": .text(options.generator.rawValue),
      "per_prototype": .integer(Int64(options.perPrototype)), "seed": .integer(Int64(options.suite.seed)),
    ]
    if options.modeGuidance > 0 {
      result["mode_guidance"] = .float(options.modeGuidance)
      result["mode_stop"] = .integer(Int64(options.lastModeStop))
    } else {
      result["strength"] = .float(options.strength)
    }
    if let size = options.size { result["size"] = .integer(Int64(size)) }
    return result
  }

  var model: UInt64? { shared.digest }

  mutating func begin(_ header: inout SegmentHeader) throws {
    if shared.areShipped, !options.takesAnyData,
      let refusal = ShippedModels.refusal(of: header.classes, remedy: "name --model")
    {
      throw StageError(.configuration, refusal)
    }
    if !pipeline.isClassConditional {
      try header.require("caption", remedy: "run \"edits prompt\" or \"edits caption\" first")
    }
    if options.modeGuidance > 0 {
      try header.require(
        "latent", remedy: "--mode-guidance pulls toward it; run \"edits embed\" and \"edits select\" first")
    }
    layout = try ImageLayout(options, channels: codec.configuration.imageChannels, &header)
  }

  /// At most this many latent pixels per batch keep the largest activations within one or two gigabytes.
  func batchSize(_ job: Job) -> Int { options.batch ?? max(1, min(32, 8192 / (job.height * job.width))) }

  func canBatch(_ job: Job, with other: Job) -> Bool { job.height == other.height && job.width == other.width }

  func prepare(_ record: Record) -> Result<[Job], Rejection> {
    Result { () throws(RecordError) in try jobs(record) }.mapError(Rejection.init)
  }

  private func jobs(_ record: Record) throws(RecordError) -> [Job] {
    let prompt = try prompt(of: record)
    let (latent, height, width) = try latent(of: record)
    let guide = options.modeGuidance > 0 ? latent.map(guide(toward:)) : nil
    return (0..<options.perPrototype).map { copy in
      let noise = Noise(options.suite, isTorch: options.generator == .torch, id: record.id, copy: copy)
      return Job(
        id: "\(record.id)/\(copy)", label: record.label,
        drawing: DrawingRequest(prompt: prompt, start: guide == nil ? latent : nil, guide: guide) { noise.normals($0) },
        height: height, width: width)
    }
  }

  private func guide(toward mode: [Float]) -> ModeGuidance {
    ModeGuidance(mode: mode, strength: Float(options.modeGuidance), stop: options.lastModeStop)
  }

  private func prompt(of record: Record) throws(RecordError) -> String {
    guard pipeline.isClassConditional else { return try record.text("caption") }
    let label = record.label ?? ""
    guard let reason = pipeline.refusal(of: label) else { return label }
    throw RecordError(.field, "record \"\(record.id)\"", reason)
  }

  private func latent(of record: Record) throws(RecordError) -> (values: [Float]?, height: Int, width: Int) {
    let (height, width) = pipeline.sampleSides
    // Mode guidance goes on without one to the error that it is missing.
    guard try record.value("latent") != nil || options.modeGuidance > 0 else { return (nil, height, width) }
    let tensor = try record.tensor("latent")
    let shape = tensor.shape
    let step = pipeline.step
    guard shape.count == 3, shape[0] == pipeline.latentChannels, shape[1] % step == 0,
      shape[2] % step == 0
    else {
      throw RecordError(
        .field, "record \"\(record.id)\"",
        "latent is \(tensor.signature) where [\(pipeline.latentChannels), h, w] with multiples of \(step) "
          + "is needed; embed with this model's autoencoder")
    }
    return (tensor.floats, shape[1], shape[2])
  }

  func run(_ jobs: [Job]) throws -> [Result<Record, Rejection>] {
    let images = try shared.inTurn { () throws(WeightsError) in try draw(jobs) }
    return zip(jobs, images).map { job, image in
      .success(
        Record(
          id: job.id, label: job.label,
          ["image": (layout?.applied(to: image) ?? image).value, "caption": .text(job.drawing.prompt)]))
    }
  }

  private func draw(_ jobs: [Job]) throws(WeightsError) -> [PixelImage] {
    guard let first = jobs.first else { return [] }
    let latents = try pipeline.draw(
      jobs.map(\.drawing), options.settings, height: first.height, width: first.width)
    // Decoding latents needs far more memory than denoising, so large images are decoded one by one.
    let group = max(1, min(jobs.count, 1024 / (first.height * first.width)))
    var images: [PixelImage] = []
    for start in stride(from: 0, to: jobs.count, by: group) {
      images += codec.decode(
        Array(latents[start..<min(jobs.count, start + group)]), height: first.height, width: first.width)
    }
    return images
  }
}
