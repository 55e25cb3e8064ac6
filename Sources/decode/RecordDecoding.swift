import Exact
import Images
import Options
import RecordImages
import Records
import Stages

/// Decodes the encoded file in each record's `src`, on all threads and in order.
///
/// If a stream has no files, the images in it are resized and converted.
struct RecordDecoding: RecordTransform {
  private let options: DecodingOptions
  private let keepsSource: Bool
  private let session: Session
  private let line: DecodingLine<Job, Outcome>
  private var hasFiles = true
  let provenance: [ExactText: Value]

  private struct Job: Sendable {
    var record: Record
    /// Whether the pixels come from the file in `src`, not from `image`.
    var hasFile: Bool
  }

  private enum Outcome: Sendable {
    case record(Record, warning: ImageError?)
    case rejection(Record, Rejection)
    case fault(any Error)
  }

  init(_ options: DecodingOptions, keepsSource: Bool, provenance: [ExactText: Value], _ session: Session) {
    self.options = options
    self.keepsSource = keepsSource
    self.provenance = provenance
    self.session = session
    let gate = MemoryGate(session.suite.memory.bytes)
    line = DecodingLine(options, session) { Self.outcome($0, options, gate, keepsSource: keepsSource) }
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    hasFiles = header.fields["src"] != nil
    if !hasFiles { try requireImages(header) }
    options.describe(in: &header)
    if !keepsSource { header.fields["src"] = nil }
  }

  // Without files to decode, there must be pixels to resize or convert.
  private func requireImages(_ header: SegmentHeader) throws(StageError) {
    guard header.fields["image"] != nil, options.target != nil || options.channels != nil else {
      throw StageError(
        .data,
        "the records have no src to decode; make it with \"edits decode --keep-src\", or say with --size, --resize or "
          + "--channels what is to become of their images")
    }
    let ofFiles = [
      ("--keep-src", keepsSource), ("--orient", options.isOriented), ("--fast", options.isFast),
      ("--tolerant", options.isTolerant),
    ]
    if let option = ofFiles.first(where: \.1)?.0 {
      throw StageError(.usage, "\(option) is about encoded files; the records have images but no src")
    }
    if let field = ["scene", "soft_label"].first(where: { header.fields[$0] != nil }) {
      throw StageError(
        .data,
        "the records have a teacher's answers (\(field)) to their images as they are; resize before \"train-eval --teach\", "
          + "or drop them first")
    }
  }

  func record(_ record: Record, _ output: StreamOutput) throws {
    try line.submit(Job(record: record, hasFile: hasFiles), bytes: record.encoded.count) { try write($0, output) }
  }

  func settle(_ output: StreamOutput) throws { try line.finish { try write($0, output) } }

  private func write(_ outcome: Outcome, _ output: StreamOutput) throws {
    switch outcome {
    case .record(let record, let warning):
      if let warning { session.warn(of: warning, record) }
      try output.write(record)
    case .rejection(let record, let rejection): try output.reject(record, rejection)
    case .fault(let error): throw error
    }
  }

  private static func outcome(
    _ job: Job, _ options: DecodingOptions, _ gate: MemoryGate, keepsSource: Bool
  ) -> Outcome {
    let record = job.record
    do {
      guard job.hasFile else {
        let image = try prepared(try record.image(), options, gate)
        return .record(record.setting(["image": image.value]), warning: nil)
      }
      guard case .bytes(let source)? = try record.value("src") else {
        return .rejection(record, Rejection("sample/no-source", "the record has no src to decode"))
      }
      let bytes = source.array
      let need = try options.memory(for: bytes)
      let decoded = try gate.run(need) { () throws(ImageError) in try options.decode(bytes) }
      var changes: [ExactText: Value?] = ["image": decoded.image.value]
      if !keepsSource { changes["src"] = .some(nil) }
      return .record(record.setting(changes), warning: decoded.warning)
    } catch let error as ImageError {
      return .rejection(record, Rejection(error.code.rawValue, "\(error)"))
    } catch {
      return .fault(error)
    }
  }

  private static func prepared(
    _ image: PixelImage, _ options: DecodingOptions, _ gate: MemoryGate
  ) throws(ImageError) -> PixelImage {
    try PixelImage.checkSize(width: image.width, height: image.height, maximumPixels: options.maximumPixels, at: 0)
    let need = try options.memory(width: image.width, height: image.height, channels: image.channels)
    return try gate.run(need) { () throws(ImageError) in options.prepare(image) }
  }
}
