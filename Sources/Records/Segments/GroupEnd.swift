import Exact

/// The end of a group: no further record has this key (`formats/record-stream.md`, "Group").
public struct GroupEnd: Sendable, Equatable {
  /// Records in the group.
  public var records: UInt64
  /// The field that the stream is grouped by.
  public var by: String
  /// The common value of the group's records.
  public var key: String

  public init(records: UInt64, by: String, key: String) {
    self.records = records
    self.by = by
    self.key = key
  }

  /// Decodes a group item that an `ItemScanner` has accepted.
  ///
  /// - Throws: `RecordError` `.corrupt` if a key is missing or of the wrong type.
  package init(scanned bytes: Bytes) throws(RecordError) {
    guard case .map(let map) = try Value(scanned: bytes, 2..<bytes.count),
      let records = map["n"]?.integer, records >= 0, let by = map["by"]?.text,
      let key = map["key"]?.text
    else { throw RecordError(.corrupt, "group end", "n, by and key are needed") }
    self.init(records: UInt64(records), by: by, key: key)
  }

  /// The encoded item.
  public var encoded: Bytes {
    var buffer = ByteBuffer()
    buffer.append(0x82)
    buffer.append(0x02)
    buffer.appendMap([
      "n": .integer(Int64(truncatingIfNeeded: records)), "by": .text(by), "key": .text(key),
    ])
    return buffer.take()
  }
}
