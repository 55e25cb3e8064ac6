public import Exact
import Options
public import Records

/// Collects records in a temporary file and writes them group by group, in the order of their ids.
///
/// Because of that order, later stages compute the same however the set was split and joined. Memory: the ids, 12 bytes
/// per record, and the keys; the records themselves are on disk.
public struct Grouping {
  private let field: String
  private let spool: Spool
  private var order: [String] = []
  private var members: [ExactText: Members] = [:]
  private var rest: [StreamEvent] = []

  /// `field`: the field to group by, `label` or any text or integer field.
  public init(by field: String, spool: Spool) {
    self.field = field
    self.spool = spool
  }

  /// Stores a record.
  ///
  /// - Throws: `StageError` 65 if it lacks the field, 74 if the disk is full.
  public mutating func add(_ record: Record) throws(StageError) {
    let key = try reported { () throws(RecordError) in try record.groupKey(field) }
    if members[key] == nil { order.append(key) }
    members[key, default: Members()].append(record.id, at: Int32(try spool.append(record.encoded)))
  }

  /// Stores a reject or an item of unknown kind, which is written after the groups.
  public mutating func add(_ event: StreamEvent) { rest.append(event) }

  /// Writes all groups, each with its end marker.
  ///
  /// Those in `classes` come first, in that order, then the others in order of first appearance.
  ///
  /// `keepsOrder`: the records
  /// of a group stay in the order in which they came, where they would be sorted by id.
  ///
  /// - Throws: `StageError`.
  public func write(
    to output: StreamOutput, classes: [String], keepsOrder: Bool = false, skipping done: Set<ExactText> = []
  ) throws(StageError) {
    let listed = classes.filter { members[$0] != nil }
    let known = Set<ExactText>(texts: listed)
    for key in listed + order.filter({ !known.contains($0) }) where !done.contains(key) {
      for index in (keepsOrder ? members[key]?.places : members[key]?.inOrder()) ?? [] {
        try output.write(try spool.record(Int(index)))
      }
      try output.endGroup(by: field, key: key)
    }
    for event in rest {
      switch event {
      case .reject(let reject): try output.write(reject)
      case .ancillary(let item): try output.write(ancillary: item)
      default: break
      }
    }
  }
}

/// The records of a group: their indices in the spool, and their ids as concatenated bytes.
private struct Members {
  private(set) var places: [Int32] = []
  private var ids: [UInt8] = []
  private var ends: [Int] = []

  mutating func append(_ id: String, at place: Int32) {
    places.append(place)
    ids += id.utf8
    ends.append(ids.count)
  }

  /// The indices, sorted by the bytes of the ids.
  func inOrder() -> [Int32] {
    ids.withUnsafeBufferPointer { ids in
      func id(_ member: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        ids[(member == 0 ? 0 : ends[member - 1])..<ends[member]]
      }
      let order = places.indices.sorted { a, b in
        let (first, second) = (id(a), id(b))
        return first.elementsEqual(second) ? a < b : first.lexicographicallyPrecedes(second)
      }
      return order.map { places[$0] }
    }
  }
}
