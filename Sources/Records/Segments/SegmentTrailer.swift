import Exact

/// The last item of a segment: counts, digests, and whether the writer succeeded.
///
/// A segment without a trailer was cut off (`formats/record-stream.md`, "Trailer").
public struct SegmentTrailer: Sendable, Equatable {
  /// Records in the segment.
  public var records: UInt64
  /// Rejects in the segment.
  public var rejects: UInt64
  /// Bytes of all items before the trailer, header included.
  public var bytes: UInt64
  /// Sum of the XXH64 of each record item, modulo 2⁶⁴: independent of order, additive over shards.
  public var sum: UInt64
  /// XXH64 of all items before the trailer: the identity of the segment.
  public var xxh: UInt64
  /// The failure of the writer; nil if the segment is complete.
  public var failure: Failure?

  /// The failure that ended a stream early.
  public struct Failure: Sendable, Equatable {
    /// The program that failed.
    public var tool: String
    /// One sentence; truncated to 128 bytes on writing.
    public var message: String
    /// The exit status of that program.
    public var status: Int

    public init(tool: String, message: String, status: Int) {
      self.tool = tool
      self.message = message
      self.status = status
    }
  }

  /// Decodes a trailer item that an `ItemScanner` has accepted.
  ///
  /// - Throws: `RecordError` `.corrupt` if a required key is missing or of the wrong type.
  package init(scanned bytes: Bytes) throws(RecordError) {
    guard case .map(let map) = try Value(scanned: bytes, 2..<bytes.count) else {
      throw RecordError(.corrupt, "trailer", "a trailer without a map")
    }
    func count(_ key: String) throws(RecordError) -> UInt64 {
      guard let value = map[key]?.integer, value >= 0 else {
        throw RecordError(.corrupt, "trailer", "no count \"\(key)\"")
      }
      return UInt64(value)
    }
    func digest(_ key: String) throws(RecordError) -> UInt64 {
      guard let value = map[key]?.digest else {
        throw RecordError(.corrupt, "trailer", "no 8-byte digest \"\(key)\"")
      }
      return value
    }
    records = try count("n")
    rejects = try count("rej")
    self.bytes = try count("bytes")
    sum = try digest("sum")
    xxh = try digest("xxh")
    guard let ok = map["ok"]?.bool else {
      throw RecordError(.corrupt, "trailer", "no truth value \"ok\"")
    }
    guard !ok else {
      guard map["err"] == nil else {
        throw RecordError(.corrupt, "trailer", "a failure in a segment that is marked complete")
      }
      return
    }
    guard case .map(let err)? = map["err"] else {
      failure = Failure(tool: "?", message: "no reason given", status: 70)
      return
    }
    failure = Failure(
      tool: err["at"]?.text ?? "?", message: err["msg"]?.text ?? "no reason given",
      status: Int(err["code"]?.integer ?? 70))
  }

  /// The trailer of what `totals` has counted.
  package init(_ totals: SegmentTotals, failure: Failure? = nil) {
    records = totals.records
    rejects = totals.rejects
    bytes = totals.bytes
    sum = totals.sum
    xxh = totals.digest.digest
    self.failure = failure
  }

  /// The encoded item, at most 255 bytes.
  public var encoded: Bytes {
    var map: [ExactText: Value] = [
      "n": .integer(Int64(truncatingIfNeeded: records)),
      "rej": .integer(Int64(truncatingIfNeeded: rejects)),
      "bytes": .integer(Int64(truncatingIfNeeded: bytes)),
      "ok": .bool(failure == nil), "sum": .digest(sum), "xxh": .digest(xxh),
    ]
    if let failure {
      map["err"] = .map([
        "at": .text(failure.tool.prefixed(utf8: 16)),
        "msg": .text(failure.message.prefixed(utf8: 128)),
        "code": .integer(Int64(failure.status)),
      ])
    }
    var buffer = ByteBuffer(capacity: 256)
    buffer.append(0x82)
    buffer.append(0x04)
    buffer.appendMap(map)
    return buffer.take()
  }
}

extension String {
  /// The longest prefix of whole characters with at most `count` UTF-8 bytes.
  fileprivate func prefixed(utf8 count: Int) -> String {
    guard utf8.count > count else { return self }
    var result = ""
    for character in self {
      if result.utf8.count + character.utf8.count > count { break }
      result.append(character)
    }
    return result
  }
}

/// Running counts and digests of a segment's items.
package struct SegmentTotals: Sendable {
  package var records: UInt64 = 0
  package var rejects: UInt64 = 0
  package var bytes: UInt64 = 0
  package var sum: UInt64 = 0
  package var digest = XXH64()

  package init() {}

  /// Names the first figure in which a trailer differs from what was read; nil if all agree.
  package func disagreement(with trailer: SegmentTrailer) -> String? {
    if trailer.records != records {
      return "\(trailer.records) records announced, \(records) found"
    }
    if trailer.rejects != rejects {
      return "\(trailer.rejects) rejects announced, \(rejects) found"
    }
    if trailer.bytes != bytes { return "\(trailer.bytes) bytes announced, \(bytes) found" }
    if trailer.sum != sum { return "the records' digest differs" }
    return trailer.xxh == digest.digest ? nil : "the segment's digest differs"
  }
}
