public import Exact
public import Records

/// A transform of single records: it changes, adds or drops some.
///
/// Segments stay segments, in order, so `stage(cat a b)` is `cat(stage a, stage b)`. Rejects and items of unknown kinds
/// are passed on in their places.
public protocol RecordTransform {
  /// Checks a segment's header and turns it into that of the output, without provenance.
  ///
  /// - Throws: `StageError` when the records cannot be processed; nothing has been computed yet.
  mutating func begin(_ header: inout SegmentHeader) throws(StageError)
  /// Processes a record by writing any number of records to `output`.
  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError)
  /// Writes pending records, before an item that is not a record and at the end.
  mutating func settle(_ output: StreamOutput) throws(StageError)
  /// Writes the end of a group after pending records; a transform may hold it back until `settle`.
  mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws(StageError)
  /// The options that change the result, for the provenance.
  var provenance: [ExactText: Value] { get }
  /// The digest of the weights in use, for the provenance; nil if there are none.
  var model: UInt64? { get }
}

extension RecordTransform {
  /// Does nothing: a transform that writes at once has nothing pending.
  public func settle(_ output: StreamOutput) throws(StageError) {}

  /// Writes it at once.
  public mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws(StageError) {
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
  /// - Throws: `StageError`.
  public func run(
    _ transform: inout some RecordTransform, signs: Bool = true
  ) throws(StageError) {
    let input = try input()
    var segments = 0
    var kept = KeptItems()
    while let event = try input.next() {
      tick()
      if case .header(var header) = event {
        try input.describing(&header) { (header) throws(StageError) in try transform.begin(&header) }
        if signs { sign(&header, options: transform.provenance, model: transform.model) }
        let output = try output()
        if let old = try output.replay?.header() {
          try output.requireSame(old, header)
          try output.begin(header)
        } else if segments < output.partial.segments {
          try input.skipSegment()
        } else if let open = output.partial.open, segments == output.partial.segments {
          try output.resume(open, as: header)
          kept = KeptItems(open)
        } else {
          try output.begin(header)
        }
        segments += 1
        continue
      }
      if case .record = event, !isInWindow(input.records) { continue }
      if try kept.holds(event) { continue }
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
  ) throws(StageError) -> Bool {
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

/// The items of a segment that a resumed file has already, to be skipped in the input.
private struct KeptItems {
  private var last: String?
  private var samples = 0
  private var unknownItems = 0

  init() {}

  init(_ segment: PartialStream.OpenSegment) {
    last = segment.lastID
    samples = segment.samples
    unknownItems = segment.unknownItems
  }

  /// True if the file has the output for `event`.
  ///
  /// - Throws: `StageError` 65 when the segment ends before the items in the file.
  mutating func holds(_ event: StreamEvent) throws(StageError) -> Bool {
    guard let last else {
      guard case .ancillary = event, unknownItems > 0 else { return false }
      unknownItems -= 1
      return true
    }
    if let id = event.sampleID {
      // Ids may repeat, so samples are counted as well.
      samples -= 1
      if samples <= 0, id.isExactly(last) { self.last = nil }
    }
    if case .trailer = event {
      throw StageError(.data, "cannot resume: \"\(last)\", the last record written, is not in the input")
    }
    return true
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
  /// Reads and verifies the rest of the current segment.
  ///
  /// - Throws: `StageError` 65 or 74.
  public func skipSegment() throws(StageError) {
    while let event = try next() {
      if case .trailer = event { return }
    }
  }
}
