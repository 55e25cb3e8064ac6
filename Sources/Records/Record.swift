/// One sample of a stream: an id, usually a label, and named fields.
///
/// A record keeps its encoded bytes, so fields that a program does not know pass through it byte for
/// byte and cost nothing to decode. Changing fields makes a new record.
/// Source: `formats/record-stream.md`, "Record".
public struct Record: Sendable {
  /// The encoded item, `82 01 map`.
  public let encoded: Bytes
  /// Stable place of the sample in its dataset.
  public let id: String
  /// Class identifier, if the record has one.
  public let label: String?
  private let fields: [Field]

  /// A key and its value as ranges of `encoded`.
  private struct Field {
    var key: Range<Int>
    var value: Range<Int>
  }

  /// Indexes an item that an `ItemScanner` has accepted as a record.
  package init(scanned bytes: Bytes) {
    var fields: [Field] = []
    var id = ""
    var label: String?
    bytes.withUnsafeBytes { raw in
      // Scanned before: a failure here would be a bug of the scanner, and leaves the index short.
      guard let head = try? CBORHead(raw, at: 2) else { return }
      fields.reserveCapacity(min(Int(head.argument), 64))
      let scanner = ItemScanner(raw, .scanned)
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
  }

  /// A record whose encoding this process has set aside and read back.
  public init(spooled encoded: Bytes) { self.init(scanned: encoded) }

  private static func text(_ bytes: Bytes, _ range: Range<Int>) -> String? {
    (try? Value(scanned: bytes, range))?.text
  }

  /// A new record.
  ///
  /// `fields` must not hold `id` or `label`.
  public init(id: String, label: String? = nil, _ fields: [String: Value] = [:]) {
    var map = fields
    map["id"] = .text(id)
    if let label { map["label"] = .text(label) }
    var buffer = ByteBuffer(capacity: 512)
    buffer.append(0x82)
    buffer.append(0x01)
    buffer.appendMap(map)
    self.init(scanned: buffer.take())
  }

  /// The names of all fields, `id` and `label` included, in stream order.
  public var names: [String] { fields.map { String(decodingUTF8: encoded[$0.key]) } }

  /// The value of a field, or nil when there is no such field.
  ///
  /// - Throws: `RecordError` `.field` if the value is of a kind this version cannot hold.
  public func value(_ name: String) throws(RecordError) -> Value? {
    guard let field = field(name) else { return nil }
    do {
      return try Value(scanned: encoded, field.value)
    } catch {
      throw RecordError(.field, "record \"\(id)\", field \"\(name)\"", error.reason)
    }
  }

  /// The tensor in a field.
  ///
  /// - Throws: `RecordError` `.field` if the field is missing or not a tensor; says what is there.
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
      "no field \"\(name)\" (has: \(names.joined(separator: ", ")))")
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

  /// A record with some fields set and, where the new value is nil, removed.
  ///
  /// Every other field keeps its bytes. The result's keys are in the deterministic order.
  public func setting(_ changes: [String: Value?]) -> Record {
    var map: [String: Value] = [:]
    for field in fields {
      map[String(decodingUTF8: encoded[field.key])] = .encoded(encoded[field.value])
    }
    for (name, value) in changes { map[name] = value }
    var buffer = ByteBuffer(capacity: encoded.count + 256)
    buffer.append(0x82)
    buffer.append(0x01)
    buffer.appendMap(map)
    return Record(scanned: buffer.take())
  }

  /// A record with only the fields that `isKept` accepts; `id` and `label` always stay.
  public func keeping(_ isKept: (String) -> Bool) -> Record {
    let removed = names.filter { $0 != "id" && $0 != "label" && !isKept($0) }
    if removed.isEmpty { return self }
    return setting(Dictionary(uniqueKeysWithValues: removed.map { ($0, Value?.none) }))
  }
}
