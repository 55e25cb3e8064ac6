import Endpoint
import Exact
import Images
import Kernels
import Models
import RecordImages
import RecordModels
import Records
import Stages
import Weights

/// Lets a service generate images from decoded prototype latents.
struct ServiceDrawing: BatchTransform {
  private let options: Diffuse
  private let client: ImageClient
  private let offered: OfferedModels<DrawingModels>
  /// Those for the current segment.
  private var shared: SharedModels<DrawingModels>
  private let session: Session
  private var layout: ImageLayout?

  /// One image to generate.
  struct Job {
    let id: String
    let label: String?
    let prompt: String
    let latent: [Float]
    let height: Int
    let width: Int
    let seed: UInt32
  }

  init(_ options: Diffuse, _ client: ImageClient, _ models: OfferedModels<DrawingModels>, _ session: Session) {
    (self.options, self.client, self.session) = (options, client, session)
    (offered, shared) = (models, models.candidates[0])
  }

  private var codec: LatentCodec { shared.models.codec }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = [
      "by": .text("endpoint"), "api": .text(options.api.rawValue), "model": .text(options.service.model ?? ""),
      "start": .text("decoded latent"), "per_prototype": .integer(Int64(options.perPrototype)),
    ]
    if let size = options.size { result["size"] = .integer(Int64(size)) }
    guard options.api == .sdapi else { return result }
    result["steps"] = .integer(Int64(options.steps))
    result["strength"] = .float(options.strength)
    result["guidance"] = .float(options.guidance)
    result["negative"] = .text(options.negative)
    result["seed"] = .integer(Int64(options.suite.seed))
    return result
  }

  var model: UInt64? { shared.digest }

  mutating func begin(_ header: inout SegmentHeader) throws {
    try header.require("caption", remedy: "run \"edits prompt\" or \"edits caption\" first")
    try header.require("latent", remedy: "a service starts from the prototype's latent; run \"edits embed\"")
    if options.api == .openai {
      session.report.warning(
        "--api openai knows no --strength, --guidance, --steps, --negative and --seed: none of them is sent")
    }
    shared = try offered.suiting(header)
    layout = try ImageLayout(options, channels: codec.configuration.imageChannels, &header)
  }

  func batchSize(_ job: Job) -> Int { client.batch }

  func prepare(_ record: Record) -> Result<[Job], Rejection> {
    Result { () throws(RecordError) in try jobs(record) }.mapError(Rejection.init)
  }

  private func jobs(_ record: Record) throws(RecordError) -> [Job] {
    let prompt = try record.text("caption")
    let tensor = try record.tensor("latent")
    let shape = tensor.shape
    guard shape.count == 3, shape[0] == codec.configuration.latentChannels, shape[1] > 0, shape[2] > 0 else {
      throw RecordError(
        .field, "record \"\(record.id)\"",
        "latent is \(tensor.signature) where [\(codec.configuration.latentChannels), h, w] is needed; embed with this autoencoder"
      )
    }
    return (0..<options.perPrototype).map { copy in
      var seeds = SeededGenerator(seed: UInt64(options.suite.seed), stream: XXH64.hash(record.id)).split(UInt64(copy))
      return Job(
        id: "\(record.id)/\(copy)", label: record.label, prompt: prompt, latent: tensor.floats, height: shape[1],
        width: shape[2], seed: UInt32(truncatingIfNeeded: seeds.next()))
    }
  }

  func run(_ jobs: [Job]) throws -> [Result<Record, Rejection>] {
    let starts = shared.inTurn {
      jobs.flatMap { codec.decode([$0.latent], height: $0.height, width: $0.width) }
    }
    let requests = zip(jobs, starts).map { job, image in
      var request = ImageRequest(image, prompt: job.prompt)
      (request.negative, request.strength, request.guidance) = (options.negative, options.strength, options.guidance)
      (request.steps, request.seed) = (options.steps, job.seed)
      return request
    }
    return zip(jobs, try client.images(requests)).map { job, answer in
      answer.map { image in
        Record(
          id: job.id, label: job.label,
          ["image": (layout?.applied(to: image) ?? image).value, "caption": .text(job.prompt)])
      }.mapError { Rejection($0.code, $0.reason) }
    }
  }
}
