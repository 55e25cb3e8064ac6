import Datasets
import Exact
import Images
import RecordImages
import Records
import Threads

/// A sample on its way: what a thread makes a record of.
struct DecodingJob: Sendable {
  var item: SourceItem
  var decoding: DecodingOptions
  var keepsSource: Bool
  /// Whether anybody wants the pixels.
  var keepsImage: Bool
  var gate: MemoryGate

  enum Outcome: Sendable {
    case record(Record, warning: ImageError?)
    case failure(SampleFailure)
  }

  /// The record, or why there is none.
  func outcome() -> Outcome {
    switch item {
    case .failure(let failure): return .failure(failure)
    case .sample(let sample):
      let limits = Limits()
      let isNamed =
        !sample.id.isEmpty && sample.id.utf8.count <= limits.name && sample.label.utf8.count <= limits.name
      guard isNamed else {
        // A character may be of any length, a scalar takes four bytes at most.
        let start = String(String.UnicodeScalarView(sample.id.unicodeScalars.prefix(64)))
        return .failure(
          SampleFailure(
            id: start, label: nil, code: "sample/name", message: "an id or label that is empty or over 1024 bytes"))
      }
      if let caption = sample.caption, caption.utf8.count > limits.caption {
        return .failure(
          SampleFailure(
            id: sample.id, label: sample.label, code: "sample/caption",
            message: "a caption of \(caption.utf8.count) bytes; \(limits.caption) are allowed"))
      }
      do throws(ImageError) {
        let decoded = keepsImage || !sample.isEncoded ? try decoded(sample) : nil
        let record = record(sample, decoded?.image)
        guard record.encoded.count <= RecordWriter.maximumItem else {
          return .failure(
            SampleFailure(
              id: sample.id, label: sample.label, code: "sample/size",
              message: "a record of \(record.encoded.count) bytes; \(RecordWriter.maximumItem) are allowed: use --size")
          )
        }
        return .record(record, warning: decoded?.warning)
      } catch {
        return .failure(
          SampleFailure(id: sample.id, label: sample.label, code: error.code.rawValue, message: "\(error)"))
      }
    }
  }

  /// The image of a sample, as the options want it.
  func decoded(_ sample: Sample) throws(ImageError) -> DecodedImage {
    let need =
      switch sample.payload {
      case .encoded(let bytes): try decoding.memory(for: bytes)
      case .pixels(let image):
        try decoding.memory(width: image.width, height: image.height, channels: image.channels)
      }
    return try gate.run(need) { () throws(ImageError) in try sample.decoded(decoding) }
  }

  private func record(_ sample: Sample, _ image: PixelImage?) -> Record {
    var fields: [ExactText: Value] = [:]
    if let image { fields["image"] = image.value }
    if let caption = sample.caption { fields["caption"] = .text(caption) }
    if keepsSource, case .encoded(let bytes) = sample.payload { fields["src"] = .bytes(Bytes(bytes)) }
    return Record(id: sample.id, label: sample.label, fields)
  }
}
