public import Exact
public import Records

/// A transform that needs all records of a group before it can write any.
///
/// Only what `add` keeps is in memory; the encoded records are in a temporary file.
public protocol GroupTransform {
  /// Checks a segment's header and turns it into that of the output, without provenance.
  ///
  /// - Throws: when the records cannot be processed; nothing has been computed yet.
  mutating func begin(_ header: inout SegmentHeader) throws
  /// Receives a record of the open group, which is at `index` in the spool.
  mutating func add(_ record: Record, index: Int) throws
  /// Processes the group, whose records are in `members`, and writes its results to `output`.
  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws
  /// The options that change the result, for the provenance.
  var provenance: [ExactText: Value] { get }
  /// The digest of the weights in use, for the provenance; nil if there are none.
  var model: UInt64? { get }
}

extension GroupTransform {
  /// Nil: most transforms have no weights.
  public var model: UInt64? { nil }
}

extension Session {
  /// Runs a group transform over the whole input, which must be grouped by `field`.
  ///
  /// - Throws: `StageError` 65, with the remedy, for input that is not grouped, and for a group that
  ///   two segments share; what the transform throws.
  public func run(_ transform: inout some GroupTransform, groupedBy field: String) throws {
    let input = try input()
    let spool = spool()
    var cursor = SegmentCursor()
    var chosen = 0  // records of the open group within the window
    var keys = Set<UInt64>()
    while let event = try input.next() {
      tick()
      if case .header(var header) = event {
        try requireGrouping(header, by: field)
        try input.describing(&header) { try transform.begin(&$0) }
        sign(&header, options: transform.provenance, model: transform.model, seed: UInt64(suite.seed))
        if try !cursor.enter(header, output(wholeGroups: true)) { try input.skipSegment() }
        continue
      }
      let output = try output(wholeGroups: true)
      // A resumed file has the first groups complete, with the rejects between them.
      let isNew = cursor.groups.isEmpty
      switch event {
      case .header: break
      case .record(let record):
        guard isInWindow(input.records) else { continue }
        chosen += 1
        if isNew { try transform.add(record, index: spool.append(record.encoded)) }
      case .groupEnd(let group):
        guard keys.insert(XXH64.hash(group.key)).inserted else { throw divided(group.key, by: field) }
        guard chosen > 0 else { continue }
        chosen = 0
        if try cursor.holds(group: group.key) { continue }
        try output.flush()
        try transform.finish(group.key, spool, output)
        try output.endGroup(by: group.by, key: group.key)
        spool.removeAll()
      case .reject(let reject): if isNew { try output.write(reject) }
      case .ancillary(let item): if isNew { try output.write(ancillary: item) }
      case .trailer: try output.end()
      }
    }
  }

  private func divided(_ key: String, by field: String) -> StageError {
    StageError(
      .data,
      "\(field) \"\(key)\" is in two segments and would be processed in halves; "
        + "run \"edits recs merge --by \(field)\" first")
  }

  private func requireGrouping(_ header: SegmentHeader, by field: String) throws(StageError) {
    guard header.by == [field] else {
      let found =
        header.by.map { "is grouped by \($0.joined(separator: ", "))" } ?? "is not grouped"
      throw StageError(
        .data,
        "the input \(found), and \(tool) needs all records of a \(field) together; "
          + "put \"edits recs group --by \(field)\" before it")
    }
  }
}

extension SegmentHeader {
  /// Checks that the records have a field, as far as the header lists their fields.
  ///
  /// - Throws: `StageError` 65 that names the field, what there is, and `remedy`.
  public func require(_ field: String, remedy: String) throws(StageError) {
    guard !fields.isEmpty, fields[field] == nil, field != "id", field != "label" else { return }
    let found = shortList(fields.keys.sorted().map(\.text))
    throw StageError(.data, "input has no field \"\(field)\" (has: \(found)); \(remedy)")
  }
}
