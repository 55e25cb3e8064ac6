extension TemplateRun {
  /// Python's `str` of a value, as written to the output.
  func text(of value: TemplateValue) throws(TokenizerError) -> Text {
    switch value {
    case .undefined: []
    case .text(let text): text
    default: try representation(of: value)
    }
  }

  private static func scalars(_ text: String) -> Text { Array(text.unicodeScalars) }

  /// Python's notation of a number.
  static func spelled(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let text = "\(value)"
    // Swift writes 1e-05 and 1e+16 as Python does; both keep ".0" for smaller whole numbers.
    return text
  }

  /// Python's `repr` of a value.
  private func representation(of value: TemplateValue) throws(TokenizerError) -> Text {
    try spend()
    switch value {
    case .undefined: return []
    case .none: return Self.scalars("None")
    case .bool(let value): return Self.scalars(value ? "True" : "False")
    case .int(let value): return Self.scalars(String(value))
    case .double(let value): return Self.scalars(Self.spelled(value))
    case .text(let text): return try quoted(text)
    case .list(let values):
      var text: Text = ["["]
      for (index, value) in values.enumerated() {
        if index > 0 { text += [",", " "] }
        text += try nested { () throws(TokenizerError) in try self.representation(of: value) }
        try spend(scalars: text.count)
      }
      return text + ["]"]
    case .object(let object):
      var text: Text = ["{"]
      for (index, (key, value)) in object.members.enumerated() {
        if index > 0 { text += [",", " "] }
        text += try quoted(key) + [":", " "]
        text += try nested { () throws(TokenizerError) in try self.representation(of: value) }
        try spend(scalars: text.count)
      }
      return text + ["}"]
    case .namespace, .macro, .function, .method: throw fail("\(value.typeName) cannot be written")
    }
  }

  private func quoted(_ text: Text) throws(TokenizerError) -> Text {
    try spend(scalars: text.count)
    let quote: Unicode.Scalar = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    var quoted: Text = [quote]
    for scalar in text {
      switch scalar {
      case quote, "\\": quoted += ["\\", scalar]
      case "\n": quoted += ["\\", "n"]
      case "\r": quoted += ["\\", "r"]
      case "\t": quoted += ["\\", "t"]
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        quoted += Self.scalars("\\x" + Self.hexadecimal(scalar.value, digits: 2))
      default: quoted.append(scalar)
      }
    }
    return quoted + [quote]
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text
  }

  /// The style of JSON output.
  struct JSONStyle {
    var indent: Int?
    var sortsKeys = false
    /// Whether non-ASCII characters become `\u…`.
    var escapes = false
  }

  /// Python's `json.dumps`.
  func json(of value: TemplateValue, _ style: JSONStyle, depth: Int = 0) throws(TokenizerError) -> Text {
    try spend()
    guard depth < 60 else { throw fail("a value nested too deeply for tojson") }
    func line(_ depth: Int) -> Text {
      style.indent.map { ["\n"] + Array(repeating: " ", count: $0 * depth) } ?? []
    }
    func block(_ open: Unicode.Scalar, _ parts: [Text], _ close: Unicode.Scalar) throws(TokenizerError) -> Text {
      if parts.isEmpty { return [open, close] }
      var text: Text = [open]
      for (index, part) in parts.enumerated() {
        if index > 0 { text += style.indent == nil ? [",", " "] : [","] }
        text += line(depth + 1) + part
      }
      try spend(scalars: text.count)
      return text + line(depth) + [close]
    }
    switch value {
    case .none: return Self.scalars("null")
    case .bool(let value): return Self.scalars(value ? "true" : "false")
    case .int(let value): return Self.scalars(String(value))
    case .double(let value):
      if value.isNaN { return Self.scalars("NaN") }
      return Self.scalars(value.isInfinite ? (value < 0 ? "-Infinity" : "Infinity") : Self.spelled(value))
    case .text(let text): return try jsonQuoted(text, style.escapes)
    case .list(let values):
      var parts: [Text] = []
      for value in values { parts.append(try json(of: value, style, depth: depth + 1)) }
      return try block("[", parts, "]")
    case .object(let object):
      var members = object.members
      if style.sortsKeys { members.sort { $0.key.lexicographicallyPrecedes($1.key) } }
      var parts: [Text] = []
      for (key, value) in members {
        let value = try json(of: value, style, depth: depth + 1)
        parts.append(try jsonQuoted(key, style.escapes) + [":", " "] + value)
      }
      return try block("{", parts, "}")
    case .undefined(let name): throw fail("\"\(name)\" is undefined and has no JSON")
    case .namespace, .macro, .function, .method: throw fail("\(value.typeName) has no JSON")
    }
  }

  private func jsonQuoted(_ text: Text, _ escapes: Bool) throws(TokenizerError) -> Text {
    try spend(scalars: text.count)
    var quoted: Text = ["\""]
    for scalar in text {
      switch scalar {
      case "\"", "\\": quoted += ["\\", scalar]
      case "\n": quoted += ["\\", "n"]
      case "\r": quoted += ["\\", "r"]
      case "\t": quoted += ["\\", "t"]
      case "\u{8}": quoted += ["\\", "b"]
      case "\u{C}": quoted += ["\\", "f"]
      case _ where scalar.value < 0x20 || escapes && scalar.value > 0x7E:
        for unit in String(Character(scalar)).utf16 {
          quoted += Self.scalars("\\u" + Self.hexadecimal(UInt32(unit), digits: 4))
        }
      default: quoted.append(scalar)
      }
    }
    return quoted + ["\""]
  }
}
