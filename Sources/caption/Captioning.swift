import Captions
import Exact
import Images
import RecordImages
import Records
import Stages

/// Captions for one batch of records after the other.
struct Captioning: RecordTransform {
  private let captioner: any ImageCaptioner
  private let names: ClassNames
  private let needsImage: Bool
  let provenance: [ExactText: Value]
  private var waiting: [Record] = []
  private var waitingBytes = 0

  /// Bytes of records that may wait for a batch to be full.
  private static let patience = 64 << 20

  /// `needsImage`: whether the captioner looks at the pixels.
  init(
    _ captioner: any ImageCaptioner, names: ClassNames, needsImage: Bool, provenance: [ExactText: Value]
  ) {
    (self.captioner, self.names, self.needsImage, self.provenance) = (captioner, names, needsImage, provenance)
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    if needsImage { try header.require("image", remedy: "keep it when decoding") }
    if !header.fields.isEmpty { header.fields["caption"] = "text" }
  }

  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    waiting.append(record)
    waitingBytes += record.encoded.count
    if waiting.count >= captioner.batch || waitingBytes >= Self.patience { try settle(output) }
  }

  mutating func settle(_ output: StreamOutput) throws(StageError) {
    guard !waiting.isEmpty else { return }
    let records = waiting
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
    let prepared = records.map(request)
    let answers: [Result<String, CaptionFailure>]
    do {
      answers = try captioner.captions(prepared.compactMap { try? $0.get() })
    } catch {
      throw StageError(any: error)
    }
    var next = answers.makeIterator()
    for (record, request) in zip(records, prepared) {
      let answer: Result<String, CaptionFailure>
      switch request {
      case .failure(let failure): answer = .failure(failure)
      case .success: answer = next.next() ?? .failure(CaptionFailure("caption/none", "there is no caption"))
      }
      switch answer {
      case .success(let caption): try output.write(record.setting(["caption": .text(caption)]))
      case .failure(let failure):
        try output.reject(
          id: record.id, label: record.label, code: failure.code, message: failure.description, record: record)
      }
    }
  }

  private func request(_ record: Record) -> Result<CaptionRequest, CaptionFailure> {
    guard let label = record.label else {
      return .failure(CaptionFailure("caption/label", "the record has no label to name"))
    }
    guard needsImage else {
      let blank = PixelImage(width: 1, height: 1, channels: 1, pixels: [0])
      return .success(CaptionRequest(id: record.id, name: names[label].short, image: blank))
    }
    let image: PixelImage
    do throws(RecordError) {
      image = try record.image()
    } catch {
      return .failure(CaptionFailure("caption/image", error.reason))
    }
    return .success(CaptionRequest(id: record.id, name: names[label].short, image: image))
  }
}
