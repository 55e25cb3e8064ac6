public import Records

/// Records that wait until there are enough of them to be worked on together, and the group ends that stand between them.
///
/// A program that waits at each group end works on one record at a time where groups are of one record.
public struct WaitingRecords {
  public private(set) var records: [Record] = []
  /// Group ends, each with the number of records that stand before it.
  private var groupEnds: [(place: Int, group: GroupEnd)] = []

  public init() {}

  public var isEmpty: Bool { records.isEmpty && groupEnds.isEmpty }

  public mutating func append(_ record: Record) { records.append(record) }

  public mutating func append(_ group: GroupEnd) { groupEnds.append((records.count, group)) }

  /// Writes everything in its order, each record as `body` does.
  ///
  /// - Throws: what `body` throws, or `StageError` 74.
  public func write(
    to output: StreamOutput, _ body: (_ index: Int, _ record: Record) throws(StageError) -> Void
  ) throws(StageError) {
    var next = 0
    for end in groupEnds {
      for index in next..<end.place { try body(index, records[index]) }
      next = end.place
      try output.endGroup(by: end.group.by, key: end.group.key)
    }
    for index in next..<records.count { try body(index, records[index]) }
  }
}
