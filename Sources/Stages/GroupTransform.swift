public import Exact
public import Records

/// A program that needs all records of a group before it can write any.
///
/// Only what `add` keeps is in memory; the encoded records wait in a temporary file.
public protocol GroupTransform {
  /// Checks a segment's header and makes the one that is written, without provenance.
  ///
  /// - Throws: `StageError` when the records cannot be processed; nothing has been computed yet.
  mutating func begin(_ header: inout SegmentHeader) throws(StageError)
  /// Looks at a record of the open group, which has `index` in the spool.
  mutating func add(_ record: Record, index: Int) throws(StageError)
  /// Processes the group, whose records are in `members`, by writing to `output`.
  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws(StageError)
  /// What decides the result, for the provenance.
  var provenance: [ExactText: Value] { get }
  /// The digest of the weights that it computes with, for the provenance; nil without any.
  var model: UInt64? { get }
}

extension GroupTransform {
  /// Nil: most compute without weights.
  public var model: UInt64? { nil }
}

extension Session {
  /// Runs a group transform over the whole input, which must be grouped by `field`.
  ///
  /// - Throws: `StageError` 65, with the remedy, for input that is not grouped, and for a group that
  ///   two segments share.
  public func run(_ transform: inout some GroupTransform, groupedBy field: String)
    throws(StageError)
  {
    let input = try input()
    let spool = spool()
    var segments = 0
    var chosen = 0  // records of the open group within the window
    var keys = Set<UInt64>()
    var done = Set<ExactText>()
    while let event = try input.next() {
      tick()
      switch event {
      case .header(var header):
        try requireGrouping(header, by: field)
        try input.describing(&header) { (header) throws(StageError) in try transform.begin(&header) }
        sign(&header, options: transform.provenance, model: transform.model, seed: UInt64(suite.seed))
        let output = try output(wholeGroups: true)
        done = []
        if segments < output.partial.segments {
          try input.skipSegment()
        } else if let open = output.partial.open, segments == output.partial.segments {
          try output.resume(open, as: header)
          done = Set(texts: open.groups)
        } else {
          try output.begin(header)
        }
        segments += 1
      case .record(let record):
        guard isInWindow(input.records) else { continue }
        chosen += 1
        // A resumed file holds the first groups whole, with the rejects between them.
        guard done.isEmpty else { continue }
        try transform.add(record, index: spool.append(record.encoded))
      case .groupEnd(let group):
        guard keys.insert(XXH64.hash(group.key)).inserted else {
          throw StageError(
            .data,
            "\(field) \"\(group.key)\" is in two segments and would be processed in halves; "
              + "run \"edits recs merge --by \(field)\" first")
        }
        guard chosen > 0 else { continue }
        chosen = 0
        let output = try output(wholeGroups: true)
        if !done.isEmpty {
          guard done.remove(ExactText(group.key)) != nil else {
            throw StageError(.data, "cannot resume: the groups of the input have changed")
          }
        } else {
          try output.flush()
          try transform.finish(group.key, spool, output)
          try output.endGroup(by: group.by, key: group.key)
        }
        spool.removeAll()
      case .reject(let reject):
        if done.isEmpty { try output(wholeGroups: true).write(reject) }
      case .ancillary(let item):
        if done.isEmpty { try output(wholeGroups: true).write(ancillary: item) }
      case .trailer: try output(wholeGroups: true).end()
      }
    }
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
  /// Makes sure that the records have a field, as far as the header says what they have.
  ///
  /// - Throws: `StageError` 65 that names the field, what there is, and `remedy`.
  public func require(_ field: String, remedy: String) throws(StageError) {
    guard !fields.isEmpty, fields[field] == nil, field != "id", field != "label" else { return }
    let found = shortList(fields.keys.sorted().map(\.text))
    throw StageError(.data, "input has no field \"\(field)\" (has: \(found)); \(remedy)")
  }
}
