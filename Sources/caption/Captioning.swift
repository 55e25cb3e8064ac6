import Captions
import Exact
import Images
import RecordImages
import Records
import Stages

/// Captions records, a batch at a time.
struct Captioning: BatchTransform {
  private let captioner: any ImageCaptioner
  private let names: ClassNames
  private let needsImage: Bool
  let provenance: [ExactText: Value]
  let model: UInt64?

  /// A record and the image for the captioner.
  struct Job {
    let record: Record
    let request: CaptionRequest
  }

  /// `needsImage`: whether the captioner uses pixels; `model`: the digest of its weights.
  init(
    _ captioner: any ImageCaptioner, names: ClassNames, needsImage: Bool, provenance: [ExactText: Value],
    model: UInt64?
  ) {
    (self.captioner, self.names, self.needsImage) = (captioner, names, needsImage)
    (self.provenance, self.model) = (provenance, model)
  }

  func begin(_ header: inout SegmentHeader) throws {
    if needsImage { try header.require("image", remedy: "keep it when decoding") }
    if !header.fields.isEmpty { header.fields["caption"] = "text" }
  }

  func batchSize(_ job: Job) -> Int { captioner.batch }

  func prepare(_ record: Record) -> Result<[Job], Rejection> {
    guard let label = record.label else {
      return .failure(Rejection("caption/label", "the record has no label to name"))
    }
    var image = PixelImage(width: 1, height: 1, channels: 1, pixels: [0])
    if needsImage {
      do throws(RecordError) {
        image = try record.image()
      } catch {
        return .failure(Rejection("caption/image", error.reason))
      }
    }
    let request = CaptionRequest(id: record.id, name: names[label].short, image: image)
    return .success([Job(record: record, request: request)])
  }

  func run(_ jobs: [Job]) throws -> [Result<Record, Rejection>] {
    zip(jobs, try captioner.captions(jobs.map(\.request))).map { job, caption in
      caption.map { job.record.setting(["caption": .text($0)]) }.mapError { Rejection($0.code, $0.reason) }
    }
  }
}
