extension TemplateRun {
  /// Jinja's tests, written after `is`.
  func test(_ value: TemplateValue, _ name: String, _ parameters: [TemplateValue]) throws(TokenizerError) -> Bool {
    func parameter() throws(TokenizerError) -> TemplateValue {
      guard let parameter = parameters.first else { throw fail("the test \"\(name)\" needs a value") }
      return parameter
    }
    func integer(_ value: TemplateValue) throws(TokenizerError) -> Int {
      guard let integer = value.integer else { throw fail("the test \"\(name)\" is for integers") }
      return integer
    }
    switch name {
    case "defined": return !value.isUndefined
    case "undefined": return value.isUndefined
    case "none":
      guard case .none = value else { return false }
      return true
    case "boolean":
      guard case .bool = value else { return false }
      return true
    case "true":
      guard case .bool(true) = value else { return false }
      return true
    case "false":
      guard case .bool(false) = value else { return false }
      return true
    case "integer":
      guard case .int = value else { return false }
      return true
    case "float":
      guard case .double = value else { return false }
      return true
    case "number": return value.number != nil
    case "string":
      guard case .text = value else { return false }
      return true
    case "mapping":
      guard case .object = value else { return false }
      return true
    case "iterable", "sequence":
      switch value {
      case .text, .list, .object, .undefined: return true
      default: return false
      }
    case "callable":
      switch value {
      case .macro, .function, .method: return true
      default: return false
      }
    case "eq", "equalto", "sameas": return try compare(value, "==", try parameter())
    case "ne", "lt", "le", "gt", "ge", "lessthan", "greaterthan":
      let sign = ["ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "lessthan": "<", "greaterthan": ">"][name]
      return try compare(value, sign ?? "==", try parameter())
    case "==", "!=", "<", "<=", ">", ">=", "in": return try compare(value, name, try parameter())
    case "odd": return try integer(value) & 1 == 1
    case "even": return try integer(value) & 1 == 0
    case "divisibleby":
      let divisor = try integer(try parameter())
      guard divisor != 0 else { throw fail("a division by zero") }
      let number = try integer(value)
      return divisor == -1 || number % divisor == 0
    case "upper": return try changed(value, "upper", equals: value)
    case "lower": return try changed(value, "lower", equals: value)
    default: throw fail("the test \"\(name)\" is not supported in chat templates")
    }
  }

  private func changed(_ value: TemplateValue, _ method: String, equals other: TemplateValue) throws(TokenizerError)
    -> Bool
  {
    try callMethod(.text(try text(of: value)), method, Arguments()).equals(other)
  }
}
