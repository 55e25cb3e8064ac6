public import Records

/// A program that passes records on one by one, changing, adding or leaving out some.
///
/// Segments stay segments, in order, so `stage(cat a b)` is `cat(stage a, stage b)`. Rejects and items
/// of unknown kinds are passed on where they stand.
public protocol RecordTransform {
  /// Checks a segment's header and makes the one that is written, without provenance.
  ///
  /// - Throws: `StageError` when the records cannot be processed; nothing has been computed yet.
  mutating func begin(_ header: inout SegmentHeader) throws(StageError)
  /// Processes a record by writing any number of records to `output`.
  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError)
  /// What decides the result, for the provenance.
  var provenance: [String: Value] { get }
}

extension Session {
  /// Runs a transform over the whole input.
  ///
  /// `signs`: false for programs that merely move records and leave no mark in the provenance.
  /// - Throws: `StageError`.
  public func run(
    _ transform: inout some RecordTransform, signs: Bool = true
  ) throws(StageError) {
    let input = try input()
    var segments = 0
    var seen = 0
    var resumeAfter: String?
    while let event = try input.next() {
      tick()
      if case .header(var header) = event {
        try transform.begin(&header)
        if signs { sign(&header, options: transform.provenance) }
        let output = try output()
        if segments < output.partial.segments {
          try input.skipSegment()
        } else if let open = output.partial.open, segments == output.partial.segments {
          try output.resume(open, as: header)
          resumeAfter = open.lastID
        } else {
          try output.begin(header)
        }
        segments += 1
        continue
      }
      if let last = resumeAfter {
        if event.sampleID == last { resumeAfter = nil }
        if case .record = event { seen += 1 }
        if case .trailer = event {
          throw StageError(
            .data, "cannot resume: \"\(last)\", the last record written, is not in the input")
        }
        continue
      }
      let output = try output()
      switch event {
      case .header: break
      case .record(let record):
        seen += 1
        if isInWindow(seen) { try transform.record(record, output) }
      case .reject(let reject): try output.write(reject)
      case .ancillary(let item): try output.write(ancillary: item)
      case .groupEnd(let group): try output.endGroup(by: group.by, key: group.key)
      case .trailer: try output.end()
      }
    }
  }

  /// True when the `number`th input record, from 1, is among those that `--skip` and `--limit` leave.
  public func isInWindow(_ number: Int) -> Bool {
    number > suite.skip && (suite.limit.map { number - suite.skip <= $0 } ?? true)
  }
}

extension StreamEvent {
  /// The id of a record or reject.
  var sampleID: String? {
    switch self {
    case .record(let record): record.id
    case .reject(let reject): reject.id
    default: nil
    }
  }
}

extension StreamInput {
  /// Reads on to the end of the segment at hand, checking it.
  ///
  /// - Throws: `StageError` 65 or 74.
  public func skipSegment() throws(StageError) {
    while let event = try next() {
      if case .trailer = event { return }
    }
  }
}
