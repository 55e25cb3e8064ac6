public import Exact

/// The value of a field of a record, a header or a reject.
public indirect enum Value: Sendable {
  case integer(Int64)
  case float(Double)
  case bool(Bool)
  case null
  case text(String)
  case bytes(Bytes)
  case tensor(TensorValue)
  case array([Value])
  case map([ExactText: Value])
  /// An encoded value that is passed on unchanged.
  case encoded(Bytes)

  /// The text; nil if the value is not a text.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The integer; nil if the value is not an integer.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The boolean; nil if the value is not a boolean.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number, stored as an integer or a float; nil if the value is neither.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }

  /// The tensor; nil if the value is not a tensor.
  public var tensor: TensorValue? {
    if case .tensor(let tensor) = self { tensor } else { nil }
  }

  /// The elements of an array of texts; nil if the value is not one.
  public var texts: [String]? {
    guard case .array(let values) = self else { return nil }
    let texts = values.compactMap(\.text)
    return texts.count == values.count ? texts : nil
  }

  /// The name that headers and messages use for the value's type, tensors with their shape.
  public var signature: String {
    switch self {
    case .integer: "int"
    case .float: "float"
    case .bool: "bool"
    case .null: "null"
    case .text: "text"
    case .bytes: "bytes"
    case .tensor(let tensor): tensor.signature
    case .array(let values): values.isEmpty || texts == nil ? "array" : "[text]"
    case .map: "map"
    case .encoded: "any"
    }
  }
}

extension Value: Equatable {
  /// True if both are of the same kind and equal; texts are compared byte by byte.
  public static func == (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.integer(let x), .integer(let y)): x == y
    case (.float(let x), .float(let y)): x == y
    case (.bool(let x), .bool(let y)): x == y
    case (.null, .null): true
    case (.text(let x), .text(let y)): x.isExactly(y)
    case (.bytes(let x), .bytes(let y)), (.encoded(let x), .encoded(let y)): x == y
    case (.tensor(let x), .tensor(let y)): x == y
    case (.array(let x), .array(let y)): x == y
    case (.map(let x), .map(let y)): x == y
    default: false
    }
  }
}
