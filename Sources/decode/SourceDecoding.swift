import Exact
import Images
import Options
import RecordImages
import Records
import Stages
import Threads

/// Fills the image of each record from the encoded file in its `src`, on all threads and in order.
struct SourceDecoding: RecordTransform {
  private let options: DecodingOptions
  private let keepsSource: Bool
  private let session: Session
  private let workers: OrderedWorkers<Record, Outcome>
  let provenance: [ExactText: Value]

  private enum Outcome: Sendable {
    case record(Record, warning: ImageError?)
    case failure(Record, code: String, message: String)
    case fault(StageError)
  }

  init(_ options: DecodingOptions, keepsSource: Bool, provenance: [ExactText: Value], _ session: Session) {
    self.options = options
    self.keepsSource = keepsSource
    self.provenance = provenance
    self.session = session
    let gate = MemoryGate(session.suite.memory.bytes)
    let window = session.threads == 1 ? 1 : 2 * session.threads
    workers = OrderedWorkers(
      threads: session.threads, window: window, budget: DecodingCost.budget * session.threads
    ) { record, _ in
      Self.outcome(record, options, gate, keepsSource: keepsSource)
    }
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    guard header.fields["src"] != nil else {
      throw StageError(.data, "the records have no src to decode; make it with \"edits decode --keep-src\"")
    }
    options.describe(in: &header)
    if !keepsSource { header.fields["src"] = nil }
  }

  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    workers.submit(record, cost: DecodingCost.of(record.encoded.count, options))
    while let outcome = workers.takeIfReady() { try write(outcome, output) }
    while workers.isFull, let outcome = workers.take() { try write(outcome, output) }
  }

  mutating func settle(_ output: StreamOutput) throws(StageError) {
    while let outcome = workers.take() { try write(outcome, output) }
  }

  private func write(_ outcome: Outcome, _ output: StreamOutput) throws(StageError) {
    switch outcome {
    case .record(let record, let warning):
      if let warning { session.warn(of: warning, record) }
      try output.write(record)
    case .failure(let record, let code, let message):
      try output.reject(id: record.id, label: record.label, code: code, message: message, record: record)
    case .fault(let error): throw error
    }
  }

  private static func outcome(
    _ record: Record, _ options: DecodingOptions, _ gate: MemoryGate, keepsSource: Bool
  ) -> Outcome {
    do {
      guard case .bytes(let source)? = try record.value("src") else {
        return .failure(record, code: "sample/no-source", message: "the record has no src to decode")
      }
      let bytes = source.array
      let need = try options.memory(for: bytes)
      let decoded = try gate.run(need) { () throws(ImageError) in try options.decode(bytes) }
      var changes: [ExactText: Value?] = ["image": decoded.image.value]
      if !keepsSource { changes["src"] = .some(nil) }
      return .record(record.setting(changes), warning: decoded.warning)
    } catch let error as ImageError {
      return .failure(record, code: error.code.rawValue, message: "\(error)")
    } catch {
      return .fault(StageError(any: error))
    }
  }
}
