import Datasets
import Exact
import Images
import RecordImages
import Records
import Threads

/// A sample to decode: one thread turns it into a record.
struct DecodingJob: Sendable {
  var item: SourceItem
  var decoding: DecodingOptions
  var keepsSource: Bool
  /// Whether the pixels are wanted.
  var keepsImage: Bool
  var gate: MemoryGate

  enum Outcome: Sendable {
    case record(Record, warning: ImageError?)
    /// `sample`: the undecoded sample, for `--rejects`.
    case failure(SampleFailure, sample: Record?)
  }

  /// The record, or the reason why there is none.
  func outcome() -> Outcome {
    switch item {
    case .failure(let failure):
      let isNamed = !failure.id.isEmpty && failure.id.utf8.count <= Limits().name
      return .failure(failure, sample: isNamed ? Record(id: failure.id, label: failure.label, [:]) : nil)
    case .sample(let sample):
      if let refusal = refusal(of: sample) { return refusal }
      do throws(ImageError) {
        let decoded = keepsImage || !sample.isEncoded ? try decoded(sample) : nil
        let record = record(sample, decoded?.image, keepsSource: keepsSource)
        guard record.encoded.count <= RecordWriter.maximumItem else {
          return failed(
            sample, "sample/size",
            "a record of \(record.encoded.count) bytes; \(RecordWriter.maximumItem) are allowed: use --size")
        }
        return .record(record, warning: decoded?.warning)
      } catch {
        return failed(sample, error.code.rawValue, "\(error)")
      }
    }
  }

  /// The reason why a sample cannot become a record whatever its image is; nil if it can.
  private func refusal(of sample: Sample) -> Outcome? {
    let limits = Limits()
    guard !sample.id.isEmpty, sample.id.utf8.count <= limits.name, sample.label.utf8.count <= limits.name else {
      // A character may have any length, a scalar has four bytes at most.
      let start = String(String.UnicodeScalarView(sample.id.unicodeScalars.prefix(64)))
      let failure = SampleFailure(
        id: start, label: nil, code: "sample/name", message: "an id or label that is empty or over 1024 bytes")
      return .failure(failure, sample: nil)
    }
    if let caption = sample.caption, caption.utf8.count > limits.caption {
      let plain = Sample(id: sample.id, label: sample.label, payload: sample.payload)
      return failed(
        plain, "sample/caption", "a caption of \(caption.utf8.count) bytes; \(limits.caption) are allowed")
    }
    return nil
  }

  /// Samples for `--rejects` keep the file in `src`, so that decode can read them again.
  private func failed(_ sample: Sample, _ code: String, _ message: String) -> Outcome {
    let failure = SampleFailure(id: sample.id, label: sample.label, code: code, message: message)
    let whole = record(sample, nil, keepsSource: true)
    let fits = whole.encoded.count <= RecordWriter.maximumItem
    return .failure(failure, sample: fits ? whole : record(sample, nil, keepsSource: false))
  }

  /// The image of a sample, in the form that the options ask for.
  func decoded(_ sample: Sample) throws(ImageError) -> DecodedImage {
    let need =
      switch sample.payload {
      case .encoded(let bytes): try decoding.memory(for: bytes)
      case .pixels(let image):
        try decoding.memory(width: image.width, height: image.height, channels: image.channels)
      }
    return try gate.run(need) { () throws(ImageError) in try sample.decoded(decoding) }
  }

  private func record(_ sample: Sample, _ image: PixelImage?, keepsSource: Bool) -> Record {
    var fields: [ExactText: Value] = [:]
    if let image { fields["image"] = image.value }
    if let caption = sample.caption { fields["caption"] = .text(caption) }
    if keepsSource, case .encoded(let bytes) = sample.payload { fields["src"] = .bytes(Bytes(bytes)) }
    return Record(id: sample.id, label: sample.label, fields)
  }
}
