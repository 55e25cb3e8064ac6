import Exact

/// Checks a segment against its header's `by`: equal keys are contiguous, each group ends, no key recurs.
///
/// Source: `formats/record-stream.md`, "Grouping".
struct GroupingCheck {
  private let by: [String]
  private let limit: Int
  private var open: (key: String, records: UInt64)?
  private var closed = Set<UInt64>()

  /// `limit`: maximum number of distinct keys, whose digests are stored.
  init(by: [String], limit: Int) {
    self.by = by
    self.limit = limit
  }

  mutating func add(_ record: Record) throws(RecordError) {
    let key = try record.groupKey(by: by)
    if let current = open {
      guard current.key.isExactly(key) else {
        throw RecordError(
          .promise, "",
          "group \"\(key)\" begins before group \"\(current.key)\" has ended; the header promises by \(by)"
        )
      }
      open = (key, current.records + 1)
      return
    }
    guard !closed.contains(XXH64.hash(key)) else {
      throw RecordError(
        .promise, "", "group \"\(key)\" returns after it ended; run \"recs group --by \(by[0])\"")
    }
    open = (key, 1)
  }

  mutating func close(_ group: GroupEnd) throws(RecordError) {
    let current = open ?? (group.key, 0)
    guard current.key.isExactly(group.key), current.records == group.records else {
      throw RecordError(
        .promise, "",
        "the end of group \"\(group.key)\" (\(group.records)) follows \(current.records) records of \"\(current.key)\""
      )
    }
    guard closed.count < limit else { throw RecordError(.limit, "", "more than \(limit) groups") }
    guard closed.insert(XXH64.hash(group.key)).inserted else {
      throw RecordError(.promise, "", "group \"\(group.key)\" ends twice")
    }
    open = nil
  }

  func finish() throws(RecordError) {
    if let open {
      throw RecordError(
        .promise, "", "group \"\(open.key)\" has no end; the header promises by \(by)")
    }
  }
}

extension Record {
  /// The value by which a field groups this record; integers as their digits.
  ///
  /// - Throws: `RecordError` `.promise` if the record lacks the field.
  public func groupKey(_ field: String) throws(RecordError) -> String {
    if field == "label", let label { return label }
    switch try value(field) {
    case .text(let text)?: return text
    case .integer(let value)?: return String(value)
    default:
      throw RecordError(
        .promise, "record \"\(id)\"", "it has no \"\(field)\" (text or integer) to be grouped by")
    }
  }

  func groupKey(by fields: [String]) throws(RecordError) -> String {
    if fields.count == 1 { return try groupKey(fields[0]) }
    var parts: [String] = []
    for field in fields { parts.append(try groupKey(field)) }
    return parts.joined(separator: "/")
  }
}
