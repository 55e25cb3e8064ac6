import Exact

/// A sample that a stage could not process; it stays in the stream so that it is never lost silently.
///
/// Source: `formats/record-stream.md`, "Reject".
public struct Reject: Sendable, Equatable {
  /// The program that rejected the sample.
  public var tool: String
  /// The sample's id.
  public var id: String
  /// The sample's label, if it is known.
  public var label: String?
  /// The reason, for people.
  public var message: String
  /// The reason, for programs: `image/truncated`.
  public var code: String

  public init(tool: String, id: String, label: String? = nil, message: String, code: String) {
    self.tool = tool
    self.id = id
    self.label = label
    self.message = message
    self.code = code
  }

  /// Decodes a reject item that an `ItemScanner` has accepted.
  ///
  /// - Throws: `RecordError` `.corrupt` if a key is missing or of the wrong type.
  package init(scanned bytes: Bytes) throws(RecordError) {
    guard case .map(let map) = try Value(scanned: bytes, 2..<bytes.count),
      let tool = map["at"]?.text,
      let id = map["id"]?.text, let message = map["msg"]?.text, let code = map["code"]?.text
    else { throw RecordError(.corrupt, "reject", "at, id, msg and code are needed") }
    self.init(tool: tool, id: id, label: map["label"]?.text, message: message, code: code)
  }

  /// The encoded item.
  public var encoded: Bytes {
    var map: [ExactText: Value] = [
      "at": .text(tool), "id": .text(id), "msg": .text(message), "code": .text(code),
    ]
    if let label { map["label"] = .text(label) }
    var buffer = ByteBuffer()
    buffer.append(0x82)
    buffer.append(0x03)
    buffer.appendMap(map)
    return buffer.take()
  }
}
