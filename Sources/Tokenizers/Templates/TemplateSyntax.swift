/// An expression of a template.
indirect enum TemplateExpression: Sendable {
  case literal(TemplateValue)
  case name(String)
  case list([TemplateExpression])
  case object([(TemplateExpression, TemplateExpression)])
  case not(TemplateExpression)
  case negative(TemplateExpression)
  case binary(String, TemplateExpression, TemplateExpression)
  case and(TemplateExpression, TemplateExpression)
  case or(TemplateExpression, TemplateExpression)
  /// A chain such as `a < b <= c`; operators are `==`, `!=`, `<`, `<=`, `>`, `>=`, `in` and `not in`.
  case comparison(TemplateExpression, [(String, TemplateExpression)])
  case conditional(TemplateExpression, TemplateExpression, TemplateExpression?)
  case attribute(TemplateExpression, String)
  case item(TemplateExpression, TemplateExpression)
  case slice(TemplateExpression, TemplateExpression?, TemplateExpression?, TemplateExpression?)
  case call(TemplateExpression, TemplateArguments)
  case filter(TemplateExpression, String, TemplateArguments)
  case test(TemplateExpression, String, [TemplateExpression])
}

/// The arguments of a call, by position and by name.
struct TemplateArguments: Sendable {
  var positional: [TemplateExpression] = []
  var named: [(name: String, value: TemplateExpression)] = []
}

/// A part of a template.
indirect enum TemplateNode: Sendable {
  case text([Unicode.Scalar])
  case output(TemplateExpression)
  case choice([(condition: TemplateExpression, body: [TemplateNode])], otherwise: [TemplateNode])
  case loop(TemplateLoop)
  case set(TemplateTarget, TemplateExpression)
  /// Assigns the rendered body, after filters.
  case setBlock(TemplateTarget, [(String, TemplateArguments)], [TemplateNode])
  case filterBlock([(String, TemplateArguments)], [TemplateNode])
  case macro(TemplateMacro)
  /// A body with a scope of its own.
  case scope([(String, TemplateExpression)], [TemplateNode])
  case breakLoop
  case continueLoop
}

/// The target of an assignment.
enum TemplateTarget: Sendable {
  case name(String)
  case attribute(String, String)
  case names([String])
}

/// A `for` block.
struct TemplateLoop: Sendable {
  let targets: [String]
  let sequence: TemplateExpression
  let condition: TemplateExpression?
  let body: [TemplateNode]
  let otherwise: [TemplateNode]
}
