/// Parses the blocks of a template.
///
/// Source: jinja2 3.1 `parser.py`; the tag `generation` is transformers'.
struct TemplateParser {
  private var words: TemplateExpressionParser
  private var depth = 0

  /// The nodes of a whole template.
  ///
  /// - Throws: `TokenizerError` `.template`.
  static func parse(_ template: String) throws(TokenizerError) -> [TemplateNode] {
    var lexer = TemplateLexer(template)
    try lexer.run()
    var parser = TemplateParser(words: TemplateExpressionParser(lexer.tokens))
    let (nodes, end) = try parser.nodes(until: [])
    guard end.isEmpty else { throw parser.words.fail("\"\(end)\" without a beginning") }
    return nodes
  }

  private init(words: TemplateExpressionParser) { self.words = words }

  /// The nodes up to a tag with one of the names, whose name is consumed; "" at the end.
  private mutating func nodes(until ends: [String]) throws(TokenizerError) -> ([TemplateNode], String) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw words.fail("blocks nested deeper than 32") }
    var nodes: [TemplateNode] = []
    while let token = words.current {
      words.advance()
      switch token {
      case .text(let text): nodes.append(.text(text))
      case .outputStart:
        nodes.append(.output(try tuple()))
        try words.expect(.outputEnd, "\"}}\"")
      case .tagStart:
        let name = try words.expectName()
        if ends.contains(name) { return (nodes, name) }
        if let node = try block(name) { nodes.append(contentsOf: node) }
      default: throw words.fail("text or a tag expected")
      }
    }
    guard ends.isEmpty else { throw words.fail("\"\(ends[ends.count - 1])\" expected before the end") }
    return (nodes, "")
  }

  private mutating func endTag() throws(TokenizerError) { try words.expect(.tagEnd, "\"%}\"") }

  /// The nodes of a block's body up to its end tag.
  private mutating func body(until end: String) throws(TokenizerError) -> [TemplateNode] {
    let (body, _) = try nodes(until: [end])
    try endTag()
    return body
  }

  /// An expression, or several separated by commas, which form a list.
  private mutating func tuple() throws(TokenizerError) -> TemplateExpression {
    let first = try words.expression()
    guard words.current == .sign(",") else { return first }
    var elements = [first]
    while words.takeSign(",") {
      if words.current == .tagEnd || words.current == .outputEnd { break }
      elements.append(try words.expression())
    }
    return .list(elements)
  }

  private mutating func block(_ name: String) throws(TokenizerError) -> [TemplateNode]? {
    switch name {
    case "if": return [try choice()]
    case "for": return [.loop(try loop())]
    case "set": return [try assignment()]
    case "macro": return [.macro(try macro())]
    case "filter":
      let filters = try filters()
      try endTag()
      return [.filterBlock(filters, try body(until: "endfilter"))]
    case "with":
      var values: [(String, TemplateExpression)] = []
      while words.current != .tagEnd {
        if !values.isEmpty { try words.expect(.sign(","), "\",\"") }
        let target = try words.expectName()
        try words.expect(.sign("="), "\"=\"")
        values.append((target, try words.expression()))
      }
      try endTag()
      return [.scope(values, try body(until: "endwith"))]
    case "generation":
      try endTag()
      return [.scope([], try body(until: "endgeneration"))]
    case "break", "continue":
      try endTag()
      return [name == "break" ? .breakLoop : .continueLoop]
    default: throw words.fail("the tag \"\(name)\" is not supported in chat templates")
    }
  }

  private mutating func choice() throws(TokenizerError) -> TemplateNode {
    var branches: [(condition: TemplateExpression, body: [TemplateNode])] = []
    var condition = try tuple()
    try endTag()
    while true {
      let (body, end) = try nodes(until: ["elif", "else", "endif"])
      branches.append((condition, body))
      switch end {
      case "elif":
        condition = try tuple()
        try endTag()
      case "else":
        try endTag()
        return .choice(branches, otherwise: try self.body(until: "endif"))
      default:
        try endTag()
        return .choice(branches, otherwise: [])
      }
    }
  }

  private mutating func loop() throws(TokenizerError) -> TemplateLoop {
    let targets = try names()
    guard words.takeName("in") else { throw words.fail("\"in\" expected") }
    // The filter condition of the loop must not be parsed as a conditional expression.
    let sequence = try words.disjunction()
    let condition = words.takeName("if") ? try words.expression() : nil
    if words.takeName("recursive") { throw words.fail("recursive loops are not supported in chat templates") }
    try endTag()
    let (body, end) = try nodes(until: ["else", "endfor"])
    try endTag()
    return TemplateLoop(
      targets: targets, sequence: sequence, condition: condition, body: body,
      otherwise: end == "else" ? try self.body(until: "endfor") : [])
  }

  private mutating func names() throws(TokenizerError) -> [String] {
    let isBracketed = words.takeSign("(")
    var names = [try words.expectName()]
    while words.takeSign(",") { names.append(try words.expectName()) }
    if isBracketed { try words.expect(.sign(")"), "\")\"") }
    return names
  }

  private mutating func assignment() throws(TokenizerError) -> TemplateNode {
    let names = try names()
    var target = names.count == 1 ? TemplateTarget.name(names[0]) : .names(names)
    if names.count == 1, words.takeSign(".") { target = .attribute(names[0], try words.expectName()) }
    if words.takeSign("=") {
      let value = try tuple()
      try endTag()
      return .set(target, value)
    }
    let filters = words.takeSign("|") ? try self.filters() : []
    try endTag()
    return .setBlock(target, filters, try body(until: "endset"))
  }

  private mutating func filters() throws(TokenizerError) -> [(String, TemplateArguments)] {
    var filters = [try words.filter()]
    while words.takeSign("|") { filters.append(try words.filter()) }
    return filters
  }

  private mutating func macro() throws(TokenizerError) -> TemplateMacro {
    let name = try words.expectName()
    try words.expect(.sign("("), "\"(\"")
    var parameters: [(name: String, usual: TemplateExpression?)] = []
    while !words.takeSign(")") {
      if !parameters.isEmpty { try words.expect(.sign(","), "\",\"") }
      let parameter = try words.expectName()
      parameters.append((parameter, words.takeSign("=") ? try words.expression() : nil))
    }
    try endTag()
    return TemplateMacro(name: name, parameters: parameters, body: try body(until: "endmacro"))
  }
}
