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
  let model: UInt64?
  private var waiting = WaitingRecords()
  private var waitingBytes = 0

  /// Bytes of records that may wait for a batch to be full.
  private static let patience = 64 << 20

  /// `needsImage`: whether the captioner looks at the pixels; `model`: the digest of its weights.
  init(
    _ captioner: any ImageCaptioner, names: ClassNames, needsImage: Bool, provenance: [ExactText: Value],
    model: UInt64?
  ) {
    (self.captioner, self.names, self.needsImage) = (captioner, names, needsImage)
    (self.provenance, self.model) = (provenance, model)
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    if needsImage { try header.require("image", remedy: "keep it when decoding") }
    if !header.fields.isEmpty { header.fields["caption"] = "text" }
  }

  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    waiting.append(record)
    waitingBytes += record.encoded.count
    if waiting.records.count >= captioner.batch || waitingBytes >= Self.patience { try settle(output) }
  }

  mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws(StageError) { waiting.append(group) }

  mutating func settle(_ output: StreamOutput) throws(StageError) {
    guard !waiting.isEmpty else { return }
    let waiting = waiting
    self.waiting = WaitingRecords()
    waitingBytes = 0
    let prepared = waiting.records.map(request)
    let answers: [Result<String, CaptionFailure>]
    do {
      let requests = prepared.compactMap { try? $0.get() }
      answers = requests.isEmpty ? [] : try captioner.captions(requests)
    } catch {
      throw StageError(any: error)
    }
    var next = answers.makeIterator()
    try waiting.write(to: output) { (index, record) throws(StageError) in
      let answer: Result<String, CaptionFailure>
      switch prepared[index] {
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
