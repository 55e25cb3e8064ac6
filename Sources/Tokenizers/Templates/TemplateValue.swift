import JSON

/// A value in a chat template.
///
/// Text is stored as scalars, because Python counts, compares and slices it by them.
indirect enum TemplateValue: Sendable {
  typealias Text = [Unicode.Scalar]

  /// The value of an undefined name, which the text names.
  case undefined(String)
  case none
  case bool(Bool)
  case int(Int)
  case double(Double)
  case text(Text)
  case list([TemplateValue])
  case object(TemplateObject)
  /// `namespace(…)`: attributes that inner scopes can set; the number is its index in the run.
  case namespace(Int)
  /// A macro of the template.
  case macro(TemplateMacro)
  /// A global function such as `range`.
  case function(String)
  /// A method bound to a value.
  case method(TemplateValue, String)

  init(_ text: String) { self = .text(Array(text.unicodeScalars)) }

  init(_ value: JSONValue) {
    switch value {
    case .null: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(Int(value))
    case .double(let value): self = .double(value)
    case .string(let value): self.init(value)
    case .array(let values): self = .list(values.map { TemplateValue($0) })
    case .object(let object):
      self = .object(TemplateObject(object.members.map { (Array($0.name.unicodeScalars), TemplateValue($0.value)) }))
    }
  }

  /// The truth of a value in Python.
  var isTrue: Bool {
    switch self {
    case .undefined, .none: false
    case .bool(let value): value
    case .int(let value): value != 0
    case .double(let value): value != 0
    case .text(let value): !value.isEmpty
    case .list(let values): !values.isEmpty
    case .object(let object): !object.members.isEmpty
    case .namespace, .macro, .function, .method: true
    }
  }

  var isUndefined: Bool { if case .undefined = self { true } else { false } }

  /// The value of an integer or boolean as a number.
  var integer: Int? {
    switch self {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  /// Any number.
  var number: Double? {
    if case .double(let value) = self { value } else { integer.map(Double.init) }
  }

  /// The name of the value's type in Python.
  var typeName: String {
    switch self {
    case .undefined: "undefined"
    case .none: "none"
    case .bool: "bool"
    case .int: "int"
    case .double: "float"
    case .text: "str"
    case .list: "list"
    case .object: "dict"
    case .namespace: "namespace"
    case .macro: "macro"
    case .function, .method: "function"
    }
  }

  /// Python's `==`.
  func equals(_ other: TemplateValue) -> Bool {
    if let one = integer, let two = other.integer { return one == two }
    if let one = number, let two = other.number { return one == two }
    switch (self, other) {
    case (.undefined, .undefined), (.none, .none): return true
    case (.text(let one), .text(let two)): return one == two
    case (.list(let one), .list(let two)):
      return one.count == two.count && zip(one, two).allSatisfy { $0.equals($1) }
    case (.object(let one), .object(let two)):
      return one.members.count == two.members.count
        && one.members.allSatisfy { two[$0.key]?.equals($0.value) ?? false }
    case (.namespace(let one), .namespace(let two)): return one == two
    default: return false
    }
  }

  /// Whether this comes before another of the same kind; nil if Python defines no order.
  func precedes(_ other: TemplateValue) -> Bool? {
    if let one = integer, let two = other.integer { return one < two }
    if let one = number, let two = other.number { return one < two }
    switch (self, other) {
    case (.text(let one), .text(let two)): return one.lexicographicallyPrecedes(two)
    case (.list(let one), .list(let two)):
      for (left, right) in zip(one, two) where !left.equals(right) { return left.precedes(right) }
      return one.count < two.count
    default: return nil
    }
  }
}

/// A dictionary of a template, in insertion order.
struct TemplateObject: Sendable {
  private(set) var members: [(key: TemplateValue.Text, value: TemplateValue)] = []

  init(_ members: [(TemplateValue.Text, TemplateValue)] = []) {
    for (key, value) in members { self[key] = value }
  }

  subscript(key: TemplateValue.Text) -> TemplateValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (nil, let value?): members.append((key, value))
      case (let index?, nil): members.remove(at: index)
      case (nil, nil): break
      }
    }
  }

  subscript(name: String) -> TemplateValue? {
    get { self[Array(name.unicodeScalars)] }
    set { self[Array(name.unicodeScalars)] = newValue }
  }
}

/// A macro: its parameters with defaults, and its body.
struct TemplateMacro: Sendable {
  let name: String
  let parameters: [(name: String, usual: TemplateExpression?)]
  let body: [TemplateNode]
}
