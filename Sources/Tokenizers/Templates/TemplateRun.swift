/// One rendering of a template: the output so far, the variables, and the remaining budget.
final class TemplateRun {
  typealias Text = TemplateValue.Text

  /// How a body ended.
  private enum Flow {
    case through
    case breakLoop
    case continueLoop
  }

  private(set) var output: Text = []
  /// Variables, the innermost scope last.
  var scopes: [[String: TemplateValue]]
  var namespaces: [TemplateObject] = []
  /// Remaining evaluations; a template that needs more is refused.
  private var budget = 4_000_000
  private var depth = 0
  /// Seconds since 1970, for `strftime_now`.
  let now: Int

  init(_ variables: [String: TemplateValue], now: Int) {
    scopes = [variables]
    self.now = now
  }

  func fail(_ what: String) -> TokenizerError { TokenizerError(.template, "chat template", what) }

  /// Charges the budget for steps and scalars processed.
  func spend(_ steps: Int = 1, scalars: Int = 0) throws(TokenizerError) {
    budget -= steps + scalars / 16
    guard budget > 0 else { throw fail("takes too much work to render; is it made for this?") }
  }

  /// Runs more deeply nested work.
  func nested<Result>(_ body: () throws(TokenizerError) -> Result) throws(TokenizerError) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 250 else { throw fail("calls nested too deeply") }
    return try body()
  }

  private func write(_ text: Text) throws(TokenizerError) {
    try spend(scalars: text.count)
    output += text
    guard output.count <= 1 << 24 else { throw fail("renders more than 16 million characters") }
  }

  /// Renders nodes without adding the result to the output.
  private func captured(_ nodes: [TemplateNode]) throws(TokenizerError) -> Text {
    let outer = output
    output = []
    defer { output = outer }
    _ = try run(nodes)
    return output
  }

  func render(_ nodes: [TemplateNode]) throws(TokenizerError) -> Text {
    _ = try run(nodes)
    return output
  }

  func value(of name: String) -> TemplateValue? {
    for scope in scopes.reversed() {
      if let value = scope[name] { return value }
    }
    return nil
  }

  private func inScope(
    _ variables: [String: TemplateValue], _ body: () throws(TokenizerError) -> Flow
  ) throws(TokenizerError) -> Flow {
    scopes.append(variables)
    defer { scopes.removeLast() }
    return try body()
  }

  private func run(_ nodes: [TemplateNode]) throws(TokenizerError) -> Flow {
    for node in nodes {
      try spend()
      let flow = try nested { () throws(TokenizerError) in try self.run(node) }
      if flow != .through { return flow }
    }
    return .through
  }

  private func run(_ node: TemplateNode) throws(TokenizerError) -> Flow {
    switch node {
    case .text(let text): try write(text)
    case .output(let expression): try write(try text(of: try evaluate(expression)))
    case .choice(let branches, let otherwise):
      for (condition, body) in branches where try evaluate(condition).isTrue { return try run(body) }
      return try run(otherwise)
    case .loop(let loop): return try run(loop)
    case .set(let target, let expression): try assign(try evaluate(expression), to: target)
    case .setBlock(let target, let filters, let body):
      try assign(try filtered(.text(try captured(body)), filters), to: target)
    case .filterBlock(let filters, let body):
      try write(try text(of: try filtered(.text(try captured(body)), filters)))
    case .macro(let macro): scopes[scopes.count - 1][macro.name] = .macro(macro)
    case .scope(let values, let body):
      var variables: [String: TemplateValue] = [:]
      for (name, expression) in values { variables[name] = try evaluate(expression) }
      return try inScope(variables) { () throws(TokenizerError) in try self.run(body) }
    case .breakLoop: return .breakLoop
    case .continueLoop: return .continueLoop
    }
    return .through
  }

  private func filtered(
    _ start: TemplateValue, _ filters: [(String, TemplateArguments)]
  ) throws(TokenizerError) -> TemplateValue {
    var value = start
    for (name, arguments) in filters { value = try filter(value, name, try evaluate(arguments)) }
    return value
  }

  private func assign(_ value: TemplateValue, to target: TemplateTarget) throws(TokenizerError) {
    switch target {
    case .name(let name): scopes[scopes.count - 1][name] = value
    case .names(let names):
      let values = try elements(of: value)
      guard values.count == names.count else {
        throw fail("\(values.count) values for the \(names.count) names \(names.joined(separator: ", "))")
      }
      for (name, value) in zip(names, values) { scopes[scopes.count - 1][name] = value }
    case .attribute(let name, let attribute):
      guard case .namespace(let index)? = self.value(of: name) else {
        throw fail("\"\(name)\" is no namespace, so \"\(attribute)\" cannot be set")
      }
      try spend(namespaces[index].members.count)
      namespaces[index][attribute] = value
    }
  }

  private func run(_ loop: TemplateLoop) throws(TokenizerError) -> Flow {
    var values = try elements(of: try evaluate(loop.sequence))
    func bound(_ value: TemplateValue) throws(TokenizerError) -> [String: TemplateValue] {
      if loop.targets.count == 1 { return [loop.targets[0]: value] }
      let parts = try elements(of: value)
      guard parts.count == loop.targets.count else {
        throw fail("\(parts.count) values for the \(loop.targets.count) names of a loop")
      }
      return Dictionary(zip(loop.targets, parts)) { $1 }
    }
    if let condition = loop.condition {
      var chosen: [TemplateValue] = []
      for value in values {
        try spend()
        scopes.append(try bound(value))
        defer { scopes.removeLast() }
        if try evaluate(condition).isTrue { chosen.append(value) }
      }
      values = chosen
    }
    if values.isEmpty { return try inScope([:]) { () throws(TokenizerError) in try self.run(loop.otherwise) } }
    for (index, value) in values.enumerated() {
      try spend()
      var variables = try bound(value)
      variables["loop"] = Self.state(index, of: values)
      let flow = try inScope(variables) { () throws(TokenizerError) in try self.run(loop.body) }
      if flow == .breakLoop { break }
    }
    return .through
  }

  /// The variable `loop`.
  private static func state(_ index: Int, of values: [TemplateValue]) -> TemplateValue {
    var state = TemplateObject()
    state["index"] = .int(index + 1)
    state["index0"] = .int(index)
    state["revindex"] = .int(values.count - index)
    state["revindex0"] = .int(values.count - index - 1)
    state["first"] = .bool(index == 0)
    state["last"] = .bool(index == values.count - 1)
    state["length"] = .int(values.count)
    state["previtem"] = index > 0 ? values[index - 1] : .undefined("loop.previtem")
    state["nextitem"] = index + 1 < values.count ? values[index + 1] : .undefined("loop.nextitem")
    return .object(state)
  }

  /// Renders a macro with arguments.
  func call(
    _ macro: TemplateMacro, _ positional: [TemplateValue], _ named: [(name: String, value: TemplateValue)]
  ) throws(TokenizerError) -> TemplateValue {
    guard positional.count <= macro.parameters.count else {
      throw fail("the macro \"\(macro.name)\" takes \(macro.parameters.count) arguments, not \(positional.count)")
    }
    var variables: [String: TemplateValue] = [:]
    for (parameter, value) in zip(macro.parameters, positional) { variables[parameter.name] = value }
    for (name, value) in named {
      guard macro.parameters.contains(where: { $0.name == name }), variables[name] == nil else {
        throw fail("the macro \"\(macro.name)\" takes no argument \"\(name)\" here")
      }
      variables[name] = value
    }
    // A macro sees the template's own variables, not those of its caller.
    let outer = scopes
    scopes = [scopes[0], variables]
    defer { scopes = outer }
    for parameter in macro.parameters where variables[parameter.name] == nil {
      scopes[1][parameter.name] =
        try parameter.usual.map { (usual) throws(TokenizerError) in try self.evaluate(usual) }
        ?? .undefined(parameter.name)
    }
    return .text(try nested { () throws(TokenizerError) in try self.captured(macro.body) })
  }
}
