public import Exact

/// One sample of a stream: an id, usually a label, and named fields.
///
/// A record keeps its encoded bytes, so that fields unknown to a program pass through it unchanged and cost no
/// decoding. Changing fields makes a new record. Source: `formats/record-stream.md`, "Record".
public struct Record: Sendable {
  /// The encoded item, `82 01 map`.
  public let encoded: Bytes
  /// Stable id of the sample within its dataset.
  public let id: String
  /// Class identifier, if the record has one.
  public let label: String?
  private let fields: [Field]

  /// A key and its value as ranges of `encoded`.
  private struct Field {
    var key: Range<Int>
    var value: Range<Int>
  }

  /// The rule or limit of the format that the record violates, so that readers would refuse it.
  ///
  /// Always nil for records that were read. Check it before writing a new one (`RecordWriter` refuses it).
  public var defect: Defect? { flaw?.defect }
  private let flaw: Flaw?

  // Boxed, because almost no record has one and all are copied around.
  private final class Flaw: Sendable {
    let defect: Defect
    init(_ defect: Defect) { self.defect = defect }
  }

  /// The reason why readers would refuse a record.
  public struct Defect: Sendable, Equatable {
    /// For programs, as in rejects: `sample/name`, `sample/caption`, `sample/size`.
    public var code: String
    /// For people.
    public var message: String
  }

  /// Indexes an item that an `ItemScanner` has accepted as a record.
  package init(scanned bytes: Bytes) { self.init(indexing: bytes, refusal: nil) }

  /// Indexes an item made here, and checks it against the readers' rules.
  private init(made bytes: Bytes) {
    var refusal: String?
    do throws(ScanFailure) {
      _ = try bytes.withUnsafeBytes { (raw) throws(ScanFailure) in
        var scanner = ItemScanner(raw, Limits())
        return try scanner.item(at: 0)
      }
    } catch {
      refusal = error.error(at: "").reason
    }
    if bytes.count > RecordWriter.maximumItem {
      refusal = "a record of \(bytes.count) bytes; \(RecordWriter.maximumItem) are allowed"
    }
    self.init(indexing: bytes, refusal: refusal)
  }

  private init(indexing bytes: Bytes, refusal: String?) {
    var fields: [Field] = []
    var id = ""
    var label: String?
    bytes.withUnsafeBytes { raw in
      // Already scanned, or just made: a failure here would be a bug of the scanner, and leaves the index short.
      guard let head = try? CBORHead(raw, at: 2) else { return }
      fields.reserveCapacity(min(Int(head.argument), 64))
      var scanner = ItemScanner(raw, .scanned)
      _ = try? scanner.map(at: 2) { (key, value, end) throws(ScanFailure) in
        fields.append(Field(key: key, value: value..<end))
      }
    }
    for field in fields where field.key.count == 2 || field.key.count == 5 {
      let key = String(decodingUTF8: bytes[field.key])
      if key == "id" { id = Self.text(bytes, field.value) ?? "" }
      if key == "label" { label = Self.text(bytes, field.value) }
    }
    encoded = bytes
    self.id = id
    self.label = label
    self.fields = fields
    flaw = refusal.map { reason in
      let limits = Limits()
      let isNamed = id.utf8.count <= limits.name && (label?.utf8.count ?? 0) <= limits.name
      let isCaption = reason.hasPrefix("a caption")
      return Flaw(Defect(code: isNamed ? isCaption ? "sample/caption" : "sample/size" : "sample/name", message: reason))
    }
  }

  /// A record from an encoding that this process has spooled.
  public init(spooled encoded: Bytes) { self.init(scanned: encoded) }

  private static func text(_ bytes: Bytes, _ range: Range<Int>) -> String? {
    (try? Value(scanned: bytes, range))?.text
  }

  /// A new record.
  ///
  /// `fields` must not hold `id` or `label`.
  public init(id: String, label: String? = nil, _ fields: [ExactText: Value] = [:]) {
    var map = fields
    map["id"] = .text(id)
    if let label { map["label"] = .text(label) }
    var buffer = ByteBuffer(capacity: 512)
    buffer.append(0x82)
    buffer.append(0x01)
    buffer.appendMap(map)
    self.init(made: buffer.take())
  }

  /// The names of all fields, `id` and `label` included, in stream order.
  public var names: [String] { fields.map { String(decodingUTF8: encoded[$0.key]) } }

  /// Calls `body` with the name and the value of each field, in stream order.
  ///
  /// A single pass: calling `value` for every name would take time quadratic in their number.
  ///
  /// - Throws: `RecordError` `.field` for a value that this version cannot represent; what `body` throws.
  public func forEachField(_ body: (_ name: String, _ value: Value) throws -> Void) throws {
    for field in fields {
      let name = String(decodingUTF8: encoded[field.key])
      try body(name, try value(of: field, name))
    }
  }

  /// The value of a field; nil if there is no such field.
  ///
  /// - Throws: `RecordError` `.field` if this version cannot represent the value.
  public func value(_ name: String) throws(RecordError) -> Value? {
    guard let field = field(name) else { return nil }
    return try value(of: field, name)
  }

  private func value(of field: Field, _ name: String) throws(RecordError) -> Value {
    do {
      return try Value(scanned: encoded, field.value)
    } catch {
      throw RecordError(.field, "record \"\(id)\", field \"\(name)\"", error.reason)
    }
  }

  /// The tensor in a field.
  ///
  /// - Throws: `RecordError` `.field`, with the actual type, if the field is missing or not a tensor.
  public func tensor(_ name: String) throws(RecordError) -> TensorValue {
    guard let value = try value(name) else { throw missing(name) }
    guard let tensor = value.tensor else { throw mistyped(name, value, "a tensor") }
    return tensor
  }

  /// The text in a field.
  ///
  /// - Throws: `RecordError` `.field` if the field is missing or not text.
  public func text(_ name: String) throws(RecordError) -> String {
    guard let value = try value(name) else { throw missing(name) }
    guard let text = value.text else { throw mistyped(name, value, "text") }
    return text
  }

  /// The integer in a field.
  ///
  /// - Throws: `RecordError` `.field` if the field is missing or not an integer.
  public func integer(_ name: String) throws(RecordError) -> Int {
    guard let value = try value(name) else { throw missing(name) }
    guard let integer = value.integer else { throw mistyped(name, value, "an integer") }
    return Int(integer)
  }

  /// The number in a field, stored as an integer or as a float.
  ///
  /// - Throws: `RecordError` `.field` if the field is missing or not a number.
  public func number(_ name: String) throws(RecordError) -> Double {
    guard let value = try value(name) else { throw missing(name) }
    guard let number = value.number else { throw mistyped(name, value, "a number") }
    return number
  }

  private func missing(_ name: String) -> RecordError {
    RecordError(
      .field, "record \"\(id)\"",
      "no field \"\(name)\" (has: \(shortList(names)))")
  }

  private func mistyped(_ name: String, _ value: Value, _ wanted: String) -> RecordError {
    RecordError(
      .field, "record \"\(id)\"",
      "field \"\(name)\" holds \(value.signature) where \(wanted) is needed")
  }

  private func field(_ name: String) -> Field? {
    var name = name
    return name.withUTF8 { wanted in
      encoded.withUnsafeBytes { bytes in
        fields.first { field in
          field.key.count == wanted.count
            && zip(field.key, wanted).allSatisfy { bytes[$0] == $1 }
        }
      }
    }
  }

  /// A copy with some fields set or, if the new value is nil, removed.
  ///
  /// All other fields keep their bytes. The keys are in the deterministic order.
  public func setting(_ changes: [ExactText: Value?]) -> Record {
    var map: [ExactText: Value] = [:]
    for field in fields {
      map[ExactText(String(decodingUTF8: encoded[field.key]))] = .encoded(encoded[field.value])
    }
    for (name, value) in changes { map[name] = value }
    var buffer = ByteBuffer(capacity: encoded.count + 256)
    buffer.append(0x82)
    buffer.append(0x01)
    buffer.appendMap(map)
    return Record(made: buffer.take())
  }

  /// A copy with only the fields that `isKept` accepts; `id` and `label` always stay.
  public func keeping(_ isKept: (String) -> Bool) -> Record {
    let removed = names.filter { !$0.isExactly("id") && !$0.isExactly("label") && !isKept($0) }
    if removed.isEmpty { return self }
    return setting(Dictionary(uniqueKeysWithValues: removed.map { (ExactText($0), Value?.none) }))
  }
}

/// Names for a message: the first few, and how many more there are.
public func shortList(_ names: [String], most: Int = 20) -> String {
  let shown = names.prefix(most).map { $0.utf8.count > 64 ? "\($0.prefix(32))…" : $0 }.joined(separator: ", ")
  return names.count > most ? "\(shown) and \(names.count - most) more" : shown
}
