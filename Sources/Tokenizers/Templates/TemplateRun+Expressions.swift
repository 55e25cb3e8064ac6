extension TemplateRun {
  func evaluate(_ expression: TemplateExpression) throws(TokenizerError) -> TemplateValue {
    try spend()
    return try nested { () throws(TokenizerError) in try self.evaluateInside(expression) }
  }

  /// The values of arguments.
  struct Arguments {
    var positional: [TemplateValue] = []
    var named: [(name: String, value: TemplateValue)] = []

    /// An argument by position or name.
    func value(_ index: Int, _ name: String) -> TemplateValue? {
      positional.indices.contains(index) ? positional[index] : named.first { $0.name == name }?.value
    }
  }

  func evaluate(_ arguments: TemplateArguments) throws(TokenizerError) -> Arguments {
    var values = Arguments()
    for argument in arguments.positional { values.positional.append(try evaluate(argument)) }
    for (name, argument) in arguments.named { values.named.append((name, try evaluate(argument))) }
    return values
  }

  private func evaluateInside(_ expression: TemplateExpression) throws(TokenizerError) -> TemplateValue {
    switch expression {
    case .literal(let value): return value
    case .name(let name): return value(of: name) ?? Self.global(name) ?? .undefined(name)
    case .list(let elements):
      var values: [TemplateValue] = []
      for element in elements { values.append(try evaluate(element)) }
      return .list(values)
    case .object(let members):
      var object = TemplateObject()
      for (key, value) in members {
        guard case .text(let key) = try evaluate(key) else { throw fail("keys of dictionaries must be strings") }
        object[key] = try evaluate(value)
      }
      return .object(object)
    case .not(let value): return .bool(!(try evaluate(value).isTrue))
    case .negative(let value): return try negative(try evaluate(value))
    case .and(let left, let right):
      let value = try evaluate(left)
      return value.isTrue ? try evaluate(right) : value
    case .or(let left, let right):
      let value = try evaluate(left)
      return value.isTrue ? value : try evaluate(right)
    case .binary(let sign, let left, let right): return try binary(sign, try evaluate(left), try evaluate(right))
    case .comparison(let left, let rest): return try comparison(left, rest)
    case .conditional(let condition, let value, let otherwise):
      if try evaluate(condition).isTrue { return try evaluate(value) }
      return try otherwise.map { (value) throws(TokenizerError) in try self.evaluate(value) } ?? .undefined("else")
    case .attribute(let value, let name): return try attribute(try evaluate(value), name)
    case .item(let value, let index): return try item(try evaluate(value), try evaluate(index))
    case .slice(let value, let start, let stop, let step):
      func bound(_ part: TemplateExpression?) throws(TokenizerError) -> TemplateValue {
        try part.map { (part) throws(TokenizerError) in try self.evaluate(part) } ?? .none
      }
      return try slice(try evaluate(value), try bound(start), try bound(stop), try bound(step))
    case .call(let function, let arguments): return try call(try evaluate(function), try evaluate(arguments))
    case .filter(let value, let name, let arguments):
      return try filter(try evaluate(value), name, try evaluate(arguments))
    case .test(let value, let name, let parameters):
      var values: [TemplateValue] = []
      for parameter in parameters { values.append(try evaluate(parameter)) }
      return .bool(try test(try evaluate(value), name, values))
    }
  }

  private static func global(_ name: String) -> TemplateValue? {
    ["raise_exception", "strftime_now", "namespace", "range", "dict"].contains(name) ? .function(name) : nil
  }

  private func comparison(
    _ left: TemplateExpression, _ rest: [(String, TemplateExpression)]
  ) throws(TokenizerError) -> TemplateValue {
    var one = try evaluate(left)
    for (sign, right) in rest {
      let two = try evaluate(right)
      guard try compare(one, sign, two) else { return .bool(false) }
      one = two
    }
    return .bool(true)
  }

  func compare(_ one: TemplateValue, _ sign: String, _ two: TemplateValue) throws(TokenizerError) -> Bool {
    try spend(scalars: size(one))
    switch sign {
    case "==": return one.equals(two)
    case "!=": return !one.equals(two)
    case "in": return try contains(two, one)
    case "not in": return !(try contains(two, one))
    default:
      guard let isLess = one.precedes(two), let isMore = two.precedes(one) else {
        throw fail("\(one.typeName) and \(two.typeName) have no order for \"\(sign)\"")
      }
      return sign == "<" ? isLess : sign == ">" ? isMore : sign == "<=" ? !isMore : !isLess
    }
  }

  private func contains(_ container: TemplateValue, _ value: TemplateValue) throws(TokenizerError) -> Bool {
    switch container {
    case .text(let text):
      guard case .text(let part) = value else { throw fail("only a string can be \"in\" a string") }
      return try find(part, in: text, from: 0) != nil
    case .object(let object):
      try spend(object.members.count)
      if case .text(let key) = value { return object[key] != nil }
      return false
    default:
      for element in try elements(of: container) {
        try spend(scalars: size(element))
        if element.equals(value) { return true }
      }
      return false
    }
  }

  /// Approximate number of scalars in a value, without nested ones.
  private func size(_ value: TemplateValue) -> Int {
    switch value {
    case .text(let text): text.count
    case .list(let values): 16 * values.count
    case .object(let object): 16 * object.members.count
    default: 1
    }
  }

  /// The position of the first occurrence of a text in another, from a start on.
  func find(_ part: Text, in text: Text, from start: Int) throws(TokenizerError) -> Int? {
    guard let first = part.first else { return start <= text.count ? start : nil }
    var index = start
    while index + part.count <= text.count {
      if text[index] == first, text[index..<index + part.count].elementsEqual(part) { return index }
      index += 1
      if index & 255 == 0 { try spend(16) }
    }
    return nil
  }

  private func negative(_ value: TemplateValue) throws(TokenizerError) -> TemplateValue {
    if let value = value.integer {
      let (result, overflow) = 0.subtractingReportingOverflow(value)
      if !overflow { return .int(result) }
    } else if let value = value.number {
      return .double(-value)
    }
    throw fail("\(value.typeName) has no negative")
  }

  /// The values that a loop over a value visits.
  func elements(of value: TemplateValue) throws(TokenizerError) -> [TemplateValue] {
    switch value {
    case .undefined: return []
    case .list(let values): return values
    case .object(let object): return object.members.map { .text($0.key) }
    case .text(let text):
      try spend(text.count)
      return text.map { .text([$0]) }
    default: throw fail("\(value.typeName) is nothing to loop over")
    }
  }

  func item(_ value: TemplateValue, _ index: TemplateValue) throws(TokenizerError) -> TemplateValue {
    func place(_ count: Int) -> Int? {
      guard let number = index.integer else { return nil }
      let place = number < 0 ? count + number : number
      return (0..<count).contains(place) ? place : nil
    }
    switch (value, index) {
    case (.undefined(let name), _): throw fail("\"\(name)\" is undefined")
    case (.list(let values), _): if let place = place(values.count) { return values[place] }
    case (.text(let text), _): if let place = place(text.count) { return .text([text[place]]) }
    case (.object(let object), .text(let key)):
      try spend(object.members.count)
      if let member = object[key] { return member }
    case (.namespace(let place), .text(let key)): if let member = namespaces[place][key] { return member }
    default: break
    }
    if case .text(let name) = index {
      return try attribute(value, String(decoding: utf8(name), as: UTF8.self), isItem: true)
    }
    return .undefined("item")
  }

  func attribute(_ value: TemplateValue, _ name: String, isItem: Bool = false) throws(TokenizerError) -> TemplateValue {
    switch value {
    case .undefined(let undefined): throw fail("\"\(undefined)\" is undefined, so it has no \"\(name)\"")
    case .namespace(let place): return namespaces[place][name] ?? .undefined(name)
    case .object(let object):
      if TemplateMethods.ofObjects.contains(name) { return .method(value, name) }
      try spend(object.members.count)
      return object[name] ?? .undefined(name)
    case .text where TemplateMethods.ofText.contains(name): return .method(value, name)
    case .list where TemplateMethods.ofLists.contains(name): return .method(value, name)
    default: return .undefined(name)
    }
  }

  private func call(_ function: TemplateValue, _ arguments: Arguments) throws(TokenizerError) -> TemplateValue {
    switch function {
    case .macro(let macro): return try call(macro, arguments.positional, arguments.named)
    case .function(let name): return try callGlobal(name, arguments)
    case .method(let value, let name): return try callMethod(value, name, arguments)
    case .undefined(let name): throw fail("there is no function \"\(name)\" in chat templates")
    default: throw fail("\(function.typeName) cannot be called")
    }
  }
}
