internal import JSON

/// The column types that datasets stores under the footer's key `huggingface`.
struct ParquetFeatures: Equatable {
  enum Feature: Equatable {
    case image
    /// Indices into these names, or plain numbers.
    case classLabel(names: [String]?)
    case other
  }

  private let features: [String: Feature]

  /// The features stored under the key; empty without it.
  init(_ bytes: [UInt8]?) throws(ParquetFault) {
    guard let bytes else {
      features = [:]
      return
    }
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw .corrupt("its key huggingface is not JSON: \(error)")
    }
    var features: [String: Feature] = [:]
    if case .object(let columns)? = value["info"]?["features"] {
      for column in columns.members { features[column.name] = try Self.feature(column.value, column.name) }
    }
    self.features = features
  }

  subscript(column: String) -> Feature? { features[column] }

  private static func feature(_ value: JSONValue, _ column: String) throws(ParquetFault) -> Feature {
    switch value["_type"]?.string {
    case "Image": return .image
    case "ClassLabel":
      guard let listed = value["names"], listed != .null else { return .classLabel(names: nil) }
      let names = listed.array?.compactMap(\.string) ?? []
      guard names.count == listed.array?.count else {
        throw .corrupt("the names of column \(column) in its key huggingface are no list of texts")
      }
      guard Set(names).count == names.count else {
        throw .corrupt("the names of column \(column) in its key huggingface are not all different")
      }
      return .classLabel(names: names)
    default: return .other
    }
  }
}
