extension TemplateRun {
  /// Jinja's filters, written after `|`.
  func filter(_ value: TemplateValue, _ name: String, _ arguments: Arguments) throws(TokenizerError) -> TemplateValue {
    switch name {
    case "trim", "upper", "lower", "title", "capitalize", "replace":
      let method = name == "trim" ? "strip" : name
      return try callMethod(.text(try text(of: value)), method, arguments)
    case "string": return .text(try text(of: value))
    case "safe": return value
    case "escape", "e": return .text(try escaped(try text(of: value)))
    case "tojson":
      let indent = arguments.value(1, "indent")?.integer
      guard (0...32).contains(indent ?? 0) else { throw fail("tojson indents by at most 32") }
      return .text(
        try json(
          of: value,
          JSONStyle(
            indent: indent, sortsKeys: arguments.value(3, "sort_keys")?.isTrue ?? false,
            escapes: arguments.value(0, "ensure_ascii")?.isTrue ?? false)))
    case "default", "d":
      let isMissing = value.isUndefined || (arguments.value(1, "boolean")?.isTrue ?? false) && !value.isTrue
      return isMissing ? arguments.value(0, "default_value") ?? .text([]) : value
    case "length", "count": return .int(try length(value))
    case "int": return .int(integer(value) ?? arguments.value(0, "default")?.integer ?? 0)
    case "float": return .double(number(value) ?? arguments.value(0, "default")?.number ?? 0)
    case "abs":
      if let number = value.integer, number != .min { return .int(Swift.abs(number)) }
      guard let number = value.number else { throw fail("abs takes a number, not \(value.typeName)") }
      return .double(Swift.abs(number))
    case "round":
      guard let number = value.number else { throw fail("round takes a number, not \(value.typeName)") }
      let digits = max(0, min(arguments.value(0, "precision")?.integer ?? 0, 15))
      let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
      return .double((number * scale).rounded(.toNearestOrEven) / scale)
    case "indent": return .text(try indented(try text(of: value), arguments))
    case "items", "dictsort":
      guard case .object(let object) = value else {
        if value.isUndefined { return .list([]) }
        throw fail("\(name) takes a dictionary, not \(value.typeName)")
      }
      var members = object.members
      if name == "dictsort" { members.sort { $0.key.lexicographicallyPrecedes($1.key) } }
      return .list(members.map { .list([.text($0.key), $0.value]) })
    default: return try listFilter(value, name, arguments)
    }
  }

  private func length(_ value: TemplateValue) throws(TokenizerError) -> Int {
    switch value {
    case .undefined: 0
    case .text(let text): text.count
    case .list(let values): values.count
    case .object(let object): object.members.count
    default: throw fail("\(value.typeName) has no length")
    }
  }

  private func integer(_ value: TemplateValue) -> Int? {
    if case .text(let text) = value {
      let text = String(decoding: utf8(Self.stripped(text, nil, left: true, right: true)), as: UTF8.self)
      return Int(text) ?? Double(text).flatMap { Int(exactly: $0.rounded(.towardZero)) }
    }
    return value.integer ?? value.number.flatMap { Int(exactly: $0.rounded(.towardZero)) }
  }

  private func number(_ value: TemplateValue) -> Double? {
    if case .text(let text) = value {
      return Double(String(decoding: utf8(Self.stripped(text, nil, left: true, right: true)), as: UTF8.self))
    }
    return value.number
  }

  private func escaped(_ text: Text) throws(TokenizerError) -> Text {
    try spend(scalars: text.count)
    let names: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;", "\"": "&#34;"]
    return text.flatMap { scalar in names[scalar].map { Array($0.unicodeScalars) } ?? [scalar] }
  }

  private func indented(_ text: Text, _ arguments: Arguments) throws(TokenizerError) -> Text {
    var prefix: Text = Array(repeating: " ", count: 4)
    switch arguments.value(0, "width") {
    case .text(let text)?: prefix = text
    case let width?: prefix = Array(repeating: " ", count: max(0, min(width.integer ?? 4, 256)))
    case nil: break
    }
    let (first, blank) = (arguments.value(1, "first")?.isTrue ?? false, arguments.value(2, "blank")?.isTrue ?? false)
    var indented: Text = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { indented.append("\n") }
      if index == 0 ? first : blank || !line.isEmpty { indented += prefix }
      indented += line
      try spend(scalars: prefix.count + line.count)
    }
    return indented
  }

  private func listFilter(_ value: TemplateValue, _ name: String, _ arguments: Arguments) throws(TokenizerError)
    -> TemplateValue
  {
    if case .text(let text) = value, name == "reverse" { return .text(text.reversed()) }
    let isLazy = ["map", "select", "reject", "selectattr", "rejectattr"].contains(name)
    let values = isLazy && !value.isTrue ? [] : try elements(of: value)
    try spend(values.count)
    switch name {
    case "list": return .list(values)
    case "first": return values.first ?? .undefined("first")
    case "last": return values.last ?? .undefined("last")
    case "reverse": return .list(values.reversed())
    case "join":
      var texts: [Text] = []
      for value in try attributes(values, arguments.value(1, "attribute")) { texts.append(try text(of: value)) }
      let separator = try text(of: arguments.value(0, "d") ?? .text([]))
      try spend(scalars: texts.reduce(separator.count * texts.count) { $0 + $1.count })
      return .text(Array(texts.joined(separator: separator)))
    case "sum":
      var sum = TemplateValue.int(0)
      for value in try attributes(values, arguments.value(0, "attribute")) { sum = try binary("+", sum, value) }
      return sum
    case "min", "max", "sort":
      let keys = try attributes(values, arguments.named.first { $0.name == "attribute" }?.value)
      let sorted = try sorted(
        values, by: keys, ignoringCase: !(arguments.named.first { $0.name == "case_sensitive" }?.value.isTrue ?? false))
      if name == "min" { return sorted.first ?? .undefined("min") }
      if name == "max" { return sorted.last ?? .undefined("max") }
      return .list(arguments.value(0, "reverse")?.isTrue ?? false ? sorted.reversed() : sorted)
    case "unique":
      var unique: [TemplateValue] = []
      for value in values {
        try spend(unique.count)
        if !unique.contains(where: { $0.equals(value) }) { unique.append(value) }
      }
      return .list(unique)
    case "map": return .list(try mapped(values, arguments))
    case "select", "reject", "selectattr", "rejectattr": return .list(try selected(values, name, arguments))
    default: throw fail("the filter \"\(name)\" is not supported in chat templates")
    }
  }

  /// The attributes of values by a dotted name, or the values themselves.
  private func attributes(_ values: [TemplateValue], _ name: TemplateValue?) throws(TokenizerError) -> [TemplateValue] {
    guard let name else { return values }
    let parts = try self.parts(try text(of: name), ["."], Int.max)
    var found: [TemplateValue] = []
    for value in values {
      var value = value
      for part in parts {
        let index = Int(String(decoding: utf8(part), as: UTF8.self))
        value = try item(value, index.map { .int($0) } ?? .text(part))
      }
      found.append(value)
    }
    return found
  }

  private func sorted(
    _ values: [TemplateValue], by keys: [TemplateValue], ignoringCase: Bool
  ) throws(TokenizerError) -> [TemplateValue] {
    var folded: [TemplateValue] = []
    for key in keys {
      if ignoringCase, case .text = key {
        folded.append(try callMethod(key, "lower", Arguments()))
      } else {
        folded.append(key)
      }
    }
    for pair in zip(folded, folded.dropFirst()) where pair.0.precedes(pair.1) == nil {
      throw fail("\(pair.0.typeName) and \(pair.1.typeName) have no order")
    }
    try spend(values.count * 8)
    return values.indices.sorted { one, two in
      if folded[one].precedes(folded[two]) ?? false { return true }
      return one < two && !(folded[two].precedes(folded[one]) ?? false)
    }.map { values[$0] }
  }

  private func mapped(_ values: [TemplateValue], _ arguments: Arguments) throws(TokenizerError) -> [TemplateValue] {
    if let name = arguments.named.first(where: { $0.name == "attribute" })?.value {
      let usual = arguments.named.first { $0.name == "default" }?.value
      return try attributes(values, name).map { $0.isUndefined ? usual ?? $0 : $0 }
    }
    guard case .text(let name)? = arguments.positional.first else { throw fail("map needs a filter or an attribute") }
    let rest = Arguments(positional: Array(arguments.positional.dropFirst()), named: arguments.named)
    var mapped: [TemplateValue] = []
    for value in values { mapped.append(try filter(value, String(decoding: utf8(name), as: UTF8.self), rest)) }
    return mapped
  }

  private func selected(
    _ values: [TemplateValue], _ name: String, _ arguments: Arguments
  ) throws(TokenizerError) -> [TemplateValue] {
    var parameters = arguments.positional[...]
    let hasAttribute = name.hasSuffix("attr")
    let attribute = hasAttribute ? parameters.popFirst() : nil
    if hasAttribute, attribute == nil { throw fail("\(name) needs an attribute") }
    let test = try parameters.popFirst().map { (value) throws(TokenizerError) in try text(of: value) }
    var selected: [TemplateValue] = []
    for (value, subject) in zip(values, try attributes(values, attribute)) {
      try spend()
      let isWanted =
        if let test {
          try self.test(subject, String(decoding: utf8(test), as: UTF8.self), Array(parameters))
        } else {
          subject.isTrue
        }
      if isWanted != name.hasPrefix("reject") { selected.append(value) }
    }
    return selected
  }
}
