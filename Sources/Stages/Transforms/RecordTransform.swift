public import Exact
public import Records

/// A transform of single records: it changes, adds or drops some.
///
/// Segments stay segments, in order, so `stage(cat a b)` is `cat(stage a, stage b)`. Rejects and items of unknown kinds
/// are passed on in their places.
public protocol RecordTransform {
  /// Checks a segment's header and turns it into that of the output, without provenance.
  ///
  /// - Throws: when the records cannot be processed; nothing has been computed yet.
  mutating func begin(_ header: inout SegmentHeader) throws
  /// Processes a record by writing any number of records to `output`.
  mutating func record(_ record: Record, _ output: StreamOutput) throws
  /// Writes pending records, before an item that is not a record and at the end.
  mutating func settle(_ output: StreamOutput) throws
  /// Writes the end of a group after pending records; a transform may hold it back until `settle`.
  mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws
  /// The options that change the result, for the provenance.
  var provenance: [ExactText: Value] { get }
  /// The digest of the weights in use, for the provenance; nil if there are none.
  var model: UInt64? { get }
}

extension RecordTransform {
  /// Does nothing: a transform that writes at once has nothing pending.
  public func settle(_ output: StreamOutput) {}

  /// Writes it at once.
  public mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws {
    try settle(output)
    try output.endGroup(by: group.by, key: group.key)
  }

  /// Nil: most transforms have no weights.
  public var model: UInt64? { nil }
}

extension Session {
  /// Runs a transform over the whole input.
  ///
  /// `signs`: false for programs that only move records and add nothing to the provenance.
  /// - Throws: `StageError`, and what the transform throws.
  public func run(
    _ transform: inout some RecordTransform, signs: Bool = true
  ) throws {
    let input = try input()
    var cursor = SegmentCursor()
    while let event = try input.next() {
      tick()
      if case .header(var header) = event {
        try input.describing(&header) { try transform.begin(&$0) }
        if signs { sign(&header, options: transform.provenance, model: transform.model) }
        if try !cursor.enter(header, output()) { try input.skipSegment() }
        continue
      }
      if case .record = event, !isInWindow(input.records) { continue }
      if try cursor.holds(event) { continue }
      let output = try output()
      if let replay = output.replay, try replayed(event, replay, &transform, output) { continue }
      switch event {
      case .record, .groupEnd: break
      default: try transform.settle(output)
      }
      switch event {
      case .header: break
      case .record(let record): try transform.record(record, output)
      case .reject(let reject): try output.write(reject)
      case .ancillary(let item): try output.write(ancillary: item)
      case .groupEnd(let group): try transform.groupEnd(group, output)
      case .trailer: try output.end()
      }
    }
  }

  /// True if the output of an interrupted run for `event` was written again; false if it is to be processed.
  private func replayed(
    _ event: StreamEvent, _ replay: Replay, _ transform: inout some RecordTransform, _ output: StreamOutput
  ) throws -> Bool {
    guard let id = event.sampleID, let old = try replay.sample() else { return false }
    guard old.sampleID?.isExactly(id) == true else {
      throw StageError(
        .data, "cannot resume: \"\(old.sampleID ?? "")\", written before, is not in the input at its place")
    }
    switch old {
    case .reject(let reject) where reject.tool == tool && RejectLog.mayPass(reject): return false
    case .reject(let reject):
      try transform.settle(output)
      try output.writeKept(reject)
    case .record(let record):
      try transform.settle(output)
      try output.writeKept(record)
    default: break
    }
    return true
  }

  /// True if the `number`-th input record, counted from 1, is among those that `--skip` and `--limit` select.
  public func isInWindow(_ number: Int) -> Bool {
    number > suite.skip && (suite.limit.map { number - suite.skip <= $0 } ?? true)
  }
}

extension StreamInput {
  /// Reads and verifies the rest of the current segment.
  ///
  /// - Throws: `StageError` 65 or 74.
  public func skipSegment() throws(StageError) {
    while let event = try next() {
      if case .trailer = event { return }
    }
  }
}
