public import Exact

/// The first item of a segment: the writer, the fields of its records, and what it guarantees.
///
/// Keys that this version does not know are kept and passed on (`formats/record-stream.md`, "Header").
public struct SegmentHeader: Sendable, Equatable {
  /// All keys, known or not.
  public var values: [ExactText: Value]

  /// A header written by `tool`, `name version`.
  public init(tool: String) { values = ["tool": .text(tool)] }

  /// Features of the format that a reader must understand; none exist yet.
  static let knownNeeds: Set<ExactText> = []

  /// Decodes a header item that an `ItemScanner` has accepted.
  ///
  /// - Throws: `RecordError` `.corrupt` for a known key of the wrong type, `.newer` for unknown `needs`.
  package init(scanned bytes: Bytes) throws(RecordError) {
    let start = ItemScanner.headerMagic.count
    guard case .map(let values) = try Value(scanned: bytes, start..<bytes.count) else {
      throw RecordError(.corrupt, "header", "a header without a map")
    }
    self.values = values
    guard values["tool"]?.text != nil else {
      throw RecordError(.corrupt, "header", "no text \"tool\"")
    }
    for (key, isRightType) in Self.types {
      if let value = values[key], !isRightType(value) {
        throw RecordError(.corrupt, "header", "key \"\(key)\" holds \(value.signature)")
      }
    }
    let unknown = (values["needs"]?.texts ?? []).filter { !Self.knownNeeds.contains($0) }.sorted()
    guard unknown.isEmpty else {
      throw RecordError(
        .newer, "header",
        "the stream needs \(shortList(unknown)): written by a newer version")
    }
  }

  private static let types: [(ExactText, @Sendable (Value) -> Bool)] = [
    ("by", { $0.texts?.isEmpty == false }),
    ("needs", { $0.texts != nil }),
    ("classes", { $0.texts != nil }),
    (
      "fields",
      { if case .map(let map) = $0 { map.values.allSatisfy { $0.text != nil } } else { false } }
    ),
    ("prov", { if case .array = $0 { true } else { false } }),
    ("shard", { Self.shard(of: $0) != nil }),
    ("normalization", { Self.normalization(of: $0) != nil }),
  ]

  /// Name and version of the program that wrote the segment.
  public var tool: String {
    get { values["tool"]?.text ?? "" }
    set { values["tool"] = .text(newValue) }
  }

  /// The fields whose equal values are contiguous; nil if that is not guaranteed.
  public var by: [String]? {
    get { values["by"]?.texts }
    set { values["by"] = newValue.map { .array($0.map(Value.text)) } }
  }

  /// The label of every class, in index order.
  public var classes: [String]? {
    get { values["classes"]?.texts }
    set { values["classes"] = newValue.map { .array($0.map(Value.text)) } }
  }

  /// The type of each field: `"image": "u8[28,28,1]"`.
  public var fields: [ExactText: String] {
    get {
      guard case .map(let map)? = values["fields"] else { return [:] }
      return map.compactMapValues(\.text)
    }
    set { values["fields"] = newValue.isEmpty ? nil : .map(newValue.mapValues(Value.text)) }
  }

  /// The part of a dataset that the segment is: index and count.
  public var shard: (index: Int, count: Int)? {
    get { values["shard"].flatMap(Self.shard(of:)) }
    set {
      values["shard"] = newValue.map {
        .array([.integer(Int64($0.index)), .integer(Int64($0.count))])
      }
    }
  }

  private static func shard(of value: Value) -> (index: Int, count: Int)? {
    guard case .array(let pair) = value, pair.count == 2, let index = pair[0].integer,
      let count = pair[1].integer, index >= 0, index < count
    else { return nil }
    return (Int(index), Int(count))
  }

  /// How networks scale the pixels: mean and deviation of each channel, in levels from 0 to 1.
  public var normalization: (mean: [Double], deviation: [Double])? {
    get { values["normalization"].flatMap(Self.normalization(of:)) }
    set {
      values["normalization"] = newValue.map {
        .map(["mean": .array($0.mean.map(Value.float)), "std": .array($0.deviation.map(Value.float))])
      }
    }
  }

  private static func normalization(of value: Value) -> (mean: [Double], deviation: [Double])? {
    guard case .map(let map) = value, case .array(let mean)? = map["mean"], case .array(let deviation)? = map["std"]
    else { return nil }
    let (means, deviations) = (mean.compactMap(\.number), deviation.compactMap(\.number))
    guard !mean.isEmpty, mean.count == deviation.count, means.count == mean.count, deviations.count == deviation.count,
      means.allSatisfy(\.isFinite), deviations.allSatisfy({ $0.isFinite && $0 > 0 })
    else { return nil }
    return (means, deviations)
  }

  /// The steps that have produced the records, oldest first.
  public var provenance: [Value] {
    get { if case .array(let list)? = values["prov"] { list } else { [] } }
    set { values["prov"] = newValue.isEmpty ? nil : .array(newValue) }
  }

  /// Appends one step to the provenance.
  ///
  /// `options` contains only what determines the result: no paths, threads, levels, hosts or times.
  public mutating func appendProvenance(
    tool: String, options: [ExactText: Value], model: UInt64? = nil, seed: UInt64? = nil,
    inputs: [UInt64] = []
  ) {
    var entry: [ExactText: Value] = ["tool": .text(tool), "opts": .map(options)]
    if let model { entry["model"] = .digest(model) }
    if let seed { entry["seed"] = .integer(Int64(truncatingIfNeeded: seed)) }
    if !inputs.isEmpty { entry["in"] = .array(inputs.map(Value.digest)) }
    provenance.append(.map(entry))
  }

  /// The encoded item.
  public var encoded: Bytes {
    var buffer = ByteBuffer(capacity: 512)
    ItemScanner.headerMagic.withUnsafeBytes { buffer.append($0) }
    buffer.appendMap(values)
    return buffer.take()
  }
}

extension Value {
  /// A 64-bit digest as eight big-endian bytes; as an integer it would not survive JSON.
  public static func digest(_ value: UInt64) -> Value {
    .bytes(Bytes((0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * UInt64($0))) }))
  }

  /// The digest in a value of eight bytes.
  public var digest: UInt64? {
    guard case .bytes(let bytes) = self, bytes.count == 8 else { return nil }
    return bytes.array.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
