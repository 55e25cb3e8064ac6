import Diffusion
import Images
import Models
import RecordImages
import Records
import Stages
import Weights

/// Draws records a batch at a time.
struct Drawing: RecordTransform {
  private let options: Diffuse
  private let pipeline: DiffusionPipeline
  private let codec: LatentCodec
  private let session: Session
  private var waiting: [Job] = []
  private var channels: Int?
  /// Rows and columns of what is written; nil for those of the drawing.
  private var size: (height: Int, width: Int)?

  /// One picture to be drawn.
  private struct Job {
    let id: String
    let label: String?
    let drawing: DiffusionPipeline.Drawing
    let height: Int
    let width: Int
  }

  init(_ options: Diffuse, _ pipeline: DiffusionPipeline, _ codec: LatentCodec, _ session: Session) {
    self.options = options
    self.pipeline = pipeline
    self.codec = codec
    self.session = session
  }

  var provenance: [String: Value] {
    var result: [String: Value] = [
      "scheduler": .text(options.sampler.rawValue), "steps": .integer(Int64(options.steps)),
      "strength": .float(options.strength), "guidance": .float(options.guidance), "negative": .text(options.negative),
      "prompts": .text(options.prompts.rawValue), "generator": .text(options.generator.rawValue),
      "per_prototype": .integer(Int64(options.copies)), "seed": .integer(Int64(options.suite.seed)),
    ]
    if let size = options.size { result["size"] = .integer(Int64(size)) }
    return result
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    try header.require("caption", remedy: "run \"edits prompt\" or \"edits caption\" first")
    var count = options.channels ?? codec.configuration.imageChannels
    if options.channels == nil, case .integer(let number)? = header.values["channels"] { count = Int(number) }
    size = options.size.map { ($0, $0) }
    if size == nil, case .array(let sides)? = header.values["size"], sides.count == 2,
      case .integer(let height) = sides[0], case .integer(let width) = sides[1], height > 0, width > 0
    {
      size = (Int(height), Int(width))
    }
    guard [1, 3].contains(count), size.map({ max($0.height, $0.width) <= 65_536 }) ?? true else {
      throw StageError(.data, "the header asks for pictures of \(header.values); see --size and --channels")
    }
    let sides = size.map { "\($0.height),\($0.width)" } ?? "*,*"
    header.fields = ["id": "text", "label": "text", "image": "u8[\(sides),\(count)]", "caption": "text"]
    header.values["channels"] = .integer(Int64(count))
    header.values["size"] = size.map { .array([.integer(Int64($0.height)), .integer(Int64($0.width))]) }
    channels = count
  }

  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    let jobs: [Job]
    do throws(RecordError) {
      jobs = try self.jobs(record)
    } catch {
      // What stands before it must come out before it.
      try settle(output)
      return try output.reject(
        id: record.id, label: record.label, code: error.code.rawValue, message: error.reason, record: record)
    }
    for job in jobs {
      if let first = waiting.first, first.height != job.height || first.width != job.width { try settle(output) }
      waiting.append(job)
      if waiting.count >= batch(job.height, job.width) { try settle(output) }
    }
  }

  private func jobs(_ record: Record) throws(RecordError) -> [Job] {
    let prompt = try record.text("caption")
    let (start, height, width) = try start(of: record)
    return (0..<options.copies).map { copy in
      let noise = Noise(options, id: record.id, copy: copy)
      return Job(
        id: "\(record.id)/\(copy)", label: record.label,
        drawing: DiffusionPipeline.Drawing(prompt: prompt, start: start) { noise.normals($0) }, height: height,
        width: width)
    }
  }

  /// Eight million latent values at a time keep the largest maps within a gigabyte or two.
  private func batch(_ height: Int, _ width: Int) -> Int { options.batch ?? max(1, min(32, 8192 / (height * width))) }

  private func start(of record: Record) throws(RecordError) -> (latent: [Float]?, height: Int, width: Int) {
    let side = pipeline.configuration.sampleSize
    guard try record.value("latent") != nil else { return (nil, side, side) }
    let tensor = try record.tensor("latent")
    let shape = tensor.shape
    let step = 1 << (pipeline.configuration.channels.count - 1)
    guard shape.count == 3, shape[0] == pipeline.configuration.latentChannels, shape[1] % step == 0,
      shape[2] % step == 0
    else {
      throw RecordError(
        .field, "record \"\(record.id)\"",
        "latent is \(tensor.signature) where [\(pipeline.configuration.latentChannels), h, w] with multiples of \(step) "
          + "is needed; embed with this model's autoencoder")
    }
    return (tensor.floats, shape[1], shape[2])
  }

  mutating func settle(_ output: StreamOutput) throws(StageError) {
    guard let first = waiting.first else { return }
    defer { waiting.removeAll(keepingCapacity: true) }
    session.tick()
    let latents: [[Float]]
    do throws(WeightsError) {
      latents = try pipeline.draw(
        waiting.map(\.drawing), options.settings, height: first.height, width: first.width)
    } catch {
      throw StageError(status: error.code.exitStatus, error.description)
    }
    // Decoding needs far more memory than drawing, so it goes one by one where pictures are large.
    let group = max(1, min(waiting.count, 1024 / (first.height * first.width)))
    for start in stride(from: 0, to: waiting.count, by: group) {
      let jobs = waiting[start..<min(waiting.count, start + group)]
      let images = codec.decode(
        Array(latents[start..<start + jobs.count]), height: first.height, width: first.width)
      for (job, image) in zip(jobs, images) {
        let finished = finish(image)
        try output.write(
          Record(
            id: job.id, label: job.label, ["image": finished.value, "caption": .text(job.drawing.prompt)]))
      }
    }
  }

  private func finish(_ image: PixelImage) -> PixelImage {
    let converted = channels.map { image.converted(toChannels: $0) } ?? image
    guard let size, converted.width != size.width || converted.height != size.height else { return converted }
    return converted.resized(width: size.width, height: size.height, filter: .bicubic)
  }
}
