/// Parses expressions of a template, with Jinja's precedences.
///
/// Source: jinja2 3.1 `parser.py`.
struct TemplateExpressionParser {
  private let tokens: [(token: TemplateLexer.Token, line: Int)]
  private(set) var position = 0
  private var depth = 0

  init(_ tokens: [(token: TemplateLexer.Token, line: Int)]) { self.tokens = tokens }

  var current: TemplateLexer.Token? { position < tokens.count ? tokens[position].token : nil }
  private var following: TemplateLexer.Token? { position + 1 < tokens.count ? tokens[position + 1].token : nil }

  mutating func advance() { position += 1 }

  func fail(_ what: String) -> TokenizerError {
    let line = tokens.isEmpty ? 1 : tokens[min(position, tokens.count - 1)].line
    return TokenizerError(.template, "chat template", "line \(line): \(what)")
  }

  mutating func take(_ token: TemplateLexer.Token) -> Bool {
    guard current == token else { return false }
    position += 1
    return true
  }

  mutating func takeSign(_ sign: String) -> Bool { take(.sign(sign)) }
  mutating func takeName(_ name: String) -> Bool { take(.name(name)) }

  mutating func expect(_ token: TemplateLexer.Token, _ what: String) throws(TokenizerError) {
    guard take(token) else { throw fail("\(what) expected") }
  }

  mutating func expectName() throws(TokenizerError) -> String {
    guard case .name(let name)? = current else { throw fail("a name expected") }
    position += 1
    return name
  }

  /// Limits the length of chains, which become nested expressions and must not exhaust the stack.
  private func limit(_ count: inout Int, _ what: String) throws(TokenizerError) {
    count += 1
    guard count <= 64 else { throw fail("more than 64 \(what) in a row") }
  }

  // MARK: - Precedences, lowest first

  mutating func expression() throws(TokenizerError) -> TemplateExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 24 else { throw fail("an expression nested deeper than 24") }
    var value = try disjunction()
    var count = 0
    while takeName("if") {
      try limit(&count, "conditions")
      let condition = try disjunction()
      let otherwise = takeName("else") ? try expression() : nil
      value = .conditional(condition, value, otherwise)
    }
    return value
  }

  mutating func disjunction() throws(TokenizerError) -> TemplateExpression {
    var left = try conjunction()
    var count = 0
    while takeName("or") {
      try limit(&count, "operators")
      left = .or(left, try conjunction())
    }
    return left
  }

  private mutating func conjunction() throws(TokenizerError) -> TemplateExpression {
    var left = try negation()
    var count = 0
    while takeName("and") {
      try limit(&count, "operators")
      left = .and(left, try negation())
    }
    return left
  }

  private mutating func negation() throws(TokenizerError) -> TemplateExpression {
    var count = 0
    while takeName("not") { try limit(&count, "operators") }
    var value = try comparison()
    for _ in 0..<count { value = .not(value) }
    return value
  }

  private mutating func comparison() throws(TokenizerError) -> TemplateExpression {
    let left = try sum()
    var rest: [(String, TemplateExpression)] = []
    while true {
      if case .sign(let sign)? = current, ["==", "!=", "<", "<=", ">", ">="].contains(sign) {
        advance()
        rest.append((sign, try sum()))
      } else if takeName("in") {
        rest.append(("in", try sum()))
      } else if current == .name("not"), following == .name("in") {
        position += 2
        rest.append(("not in", try sum()))
      } else {
        return rest.isEmpty ? left : .comparison(left, rest)
      }
    }
  }

  private mutating func chain(
    _ signs: [String], _ operand: (inout Self) throws(TokenizerError) -> TemplateExpression
  ) throws(TokenizerError) -> TemplateExpression {
    var left = try operand(&self)
    var count = 0
    while case .sign(let sign)? = current, signs.contains(sign) {
      advance()
      try limit(&count, "operators")
      left = .binary(sign, left, try operand(&self))
    }
    return left
  }

  private mutating func sum() throws(TokenizerError) -> TemplateExpression {
    try chain(["+", "-"]) { (parser) throws(TokenizerError) in
      try parser.chain(["~"]) { (parser) throws(TokenizerError) in
        try parser.chain(["*", "/", "//", "%"]) { (parser) throws(TokenizerError) in
          try parser.chain(["**"]) { (parser) throws(TokenizerError) in try parser.unary(withFilters: true) }
        }
      }
    }
  }

  private mutating func unary(withFilters: Bool) throws(TokenizerError) -> TemplateExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 24 else { throw fail("an expression nested deeper than 24") }
    var value: TemplateExpression
    if takeSign("-") {
      value = .negative(try unary(withFilters: false))
    } else if takeSign("+") {
      value = try unary(withFilters: false)
    } else {
      value = try primary()
    }
    value = try postfix(value)
    return withFilters ? try filters(value) : value
  }

  private mutating func primary() throws(TokenizerError) -> TemplateExpression {
    guard let token = current else { throw fail("an expression expected") }
    advance()
    switch token {
    case .name("true"), .name("True"): return .literal(.bool(true))
    case .name("false"), .name("False"): return .literal(.bool(false))
    case .name("none"), .name("None"): return .literal(.none)
    case .name(let name): return .name(name)
    case .int(let value): return .literal(.int(value))
    case .double(let value): return .literal(.double(value))
    case .string(var text):
      while case .string(let more)? = current {
        text += more
        advance()
      }
      return .literal(.text(text))
    case .sign("("):
      let elements = try elements(until: ")")
      return elements.count == 1 && !elements.hasComma ? elements.values[0] : .list(elements.values)
    case .sign("["): return .list(try elements(until: "]").values)
    case .sign("{"): return try object()
    default:
      position -= 1
      throw fail("an expression expected")
    }
  }

  private mutating func elements(
    until sign: String
  ) throws(TokenizerError) -> (values: [TemplateExpression], hasComma: Bool, count: Int) {
    var values: [TemplateExpression] = []
    var hasComma = false
    while !takeSign(sign) {
      if !values.isEmpty {
        try expect(.sign(","), "\",\" or \"\(sign)\"")
        hasComma = true
        if takeSign(sign) { break }
      }
      values.append(try expression())
    }
    return (values, hasComma, values.count)
  }

  private mutating func object() throws(TokenizerError) -> TemplateExpression {
    var members: [(TemplateExpression, TemplateExpression)] = []
    while !takeSign("}") {
      if !members.isEmpty {
        try expect(.sign(","), "\",\" or \"}\"")
        if takeSign("}") { break }
      }
      let key = try expression()
      try expect(.sign(":"), "\":\"")
      members.append((key, try expression()))
    }
    return .object(members)
  }

  mutating func postfix(_ start: TemplateExpression) throws(TokenizerError) -> TemplateExpression {
    var value = start
    var count = 0
    while true {
      try limit(&count, "attributes")
      if takeSign(".") {
        if case .int(let index)? = current {
          advance()
          value = .item(value, .literal(.int(index)))
        } else {
          value = .attribute(value, try expectName())
        }
      } else if takeSign("[") {
        value = try subscripted(value)
      } else if takeSign("(") {
        value = .call(value, try arguments())
      } else {
        return value
      }
    }
  }

  private mutating func subscripted(_ value: TemplateExpression) throws(TokenizerError) -> TemplateExpression {
    var parts: [TemplateExpression?] = [nil]
    var colons = 0
    while !takeSign("]") {
      if takeSign(":") {
        colons += 1
        parts.append(nil)
      } else {
        guard parts[parts.count - 1] == nil else { throw fail("\"]\" expected") }
        parts[parts.count - 1] = try expression()
      }
    }
    guard colons <= 2 else { throw fail("a slice of more than three parts") }
    if colons > 0 { return .slice(value, parts[0], parts[1], parts.count > 2 ? parts[2] : nil) }
    guard let index = parts[0] else { throw fail("an index expected") }
    return .item(value, index)
  }

  mutating func arguments() throws(TokenizerError) -> TemplateArguments {
    var arguments = TemplateArguments()
    while !takeSign(")") {
      if !arguments.positional.isEmpty || !arguments.named.isEmpty {
        try expect(.sign(","), "\",\" or \")\"")
        if takeSign(")") { break }
      }
      if case .name(let name)? = current, following == .sign("=") {
        position += 2
        arguments.named.append((name, try expression()))
      } else {
        arguments.positional.append(try expression())
      }
    }
    return arguments
  }

  private mutating func filters(_ start: TemplateExpression) throws(TokenizerError) -> TemplateExpression {
    var value = start
    var count = 0
    while true {
      try limit(&count, "filters")
      if takeSign("|") {
        let (name, arguments) = try filter()
        value = .filter(value, name, arguments)
      } else if takeName("is") {
        value = try test(value)
      } else if takeSign("(") {
        value = .call(value, try arguments())
      } else {
        return value
      }
    }
  }

  /// A filter's name with its arguments, after the bar.
  mutating func filter() throws(TokenizerError) -> (String, TemplateArguments) {
    let name = try expectName()
    return (name, takeSign("(") ? try arguments() : TemplateArguments())
  }

  private mutating func test(_ value: TemplateExpression) throws(TokenizerError) -> TemplateExpression {
    let isNegated = takeName("not")
    let name = try expectName()
    var parameters: [TemplateExpression] = []
    if takeSign("(") {
      parameters = try arguments().positional
    } else {
      switch current {
      case .string?, .int?, .double?, .sign("[")?, .sign("{")?: parameters = [try postfix(try primary())]
      case .name(let word)? where !["else", "or", "and", "is", "if", "in", "not"].contains(word):
        parameters = [try postfix(try primary())]
      default: break
      }
    }
    let test = TemplateExpression.test(value, name, parameters)
    return isNegated ? .not(test) : test
  }
}
