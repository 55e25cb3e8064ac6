public import Exact
public import Records

/// A program that passes records on one by one, changing, adding or leaving out some.
///
/// Segments stay segments, in order, so `stage(cat a b)` is `cat(stage a, stage b)`. Rejects and items
/// of unknown kinds are passed on where they stand.
public protocol RecordTransform {
  /// Checks a segment's header and makes the one that is written, without provenance.
  ///
  /// - Throws: when the records cannot be processed; nothing has been computed yet.
  mutating func begin(_ header: inout SegmentHeader) throws
  /// Processes a record by writing any number of records to `output`.
  mutating func record(_ record: Record, _ output: StreamOutput) throws
  /// Writes what is still under way; something other than a record follows, or nothing.
  mutating func settle(_ output: StreamOutput) throws
  /// Writes the end of a group, after what is under way; a transform may hold it back until it settles.
  mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws
  /// What decides the result, for the provenance.
  var provenance: [ExactText: Value] { get }
  /// The digest of the weights that it computes with, for the provenance; nil without any.
  var model: UInt64? { get }
}

extension RecordTransform {
  /// Nothing: a transform that writes at once has nothing under way.
  public func settle(_ output: StreamOutput) {}

  /// At once.
  public mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws {
    try settle(output)
    try output.endGroup(by: group.by, key: group.key)
  }

  /// Nil: most compute without weights.
  public var model: UInt64? { nil }
}

extension Session {
  /// Runs a transform over the whole input.
  ///
  /// `signs`: false for programs that merely move records and leave no mark in the provenance.
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

  /// True when what an interrupted run has made of `event` was written once more; false when it is to be processed.
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

  /// True when the `number`th input record, from 1, is among those that `--skip` and `--limit` leave.
  public func isInWindow(_ number: Int) -> Bool {
    number > suite.skip && (suite.limit.map { number - suite.skip <= $0 } ?? true)
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
