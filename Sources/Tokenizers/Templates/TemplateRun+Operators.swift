import Glibc

extension TemplateRun {
  func binary(_ sign: String, _ left: TemplateValue, _ right: TemplateValue) throws(TokenizerError) -> TemplateValue {
    switch (sign, left, right) {
    case ("~", _, _):
      let (one, two) = (try text(of: left), try text(of: right))
      try spend(scalars: one.count + two.count)
      return .text(one + two)
    case ("+", .text(let one), .text(let two)):
      try spend(scalars: one.count + two.count)
      return .text(one + two)
    case ("+", .list(let one), .list(let two)):
      try spend(one.count + two.count)
      return .list(one + two)
    case ("*", .text(let text), _) where right.integer != nil: return .text(try repeated(text, right.integer ?? 0))
    case ("*", _, .text(let text)) where left.integer != nil: return .text(try repeated(text, left.integer ?? 0))
    case ("*", .list(let values), _) where right.integer != nil: return .list(try repeated(values, right.integer ?? 0))
    case ("%", .text(let format), _): return .text(try formatted(format, right))
    case (_, .undefined(let name), _), (_, _, .undefined(let name)): throw fail("\"\(name)\" is undefined")
    default: return try arithmetic(sign, left, right)
    }
  }

  private func repeated<Element>(_ elements: [Element], _ count: Int) throws(TokenizerError) -> [Element] {
    let (total, overflow) = elements.count.multipliedReportingOverflow(by: max(count, 0))
    guard !overflow, total <= 1 << 20 else { throw fail("a repetition of \(count) times is too long") }
    try spend(total)
    return Array(Array(repeating: elements, count: max(count, 0)).joined())
  }

  /// Python's `%` on strings, with `%s` and `%d`.
  private func formatted(_ format: Text, _ value: TemplateValue) throws(TokenizerError) -> Text {
    var values = if case .list(let list) = value { list[...] } else { [value][...] }
    var text: Text = []
    var isDirective = false
    for scalar in format {
      if isDirective {
        isDirective = false
        if scalar == "%" {
          text.append("%")
          continue
        }
        guard scalar == "s" || scalar == "d", let value = values.popFirst() else {
          throw fail("\"%\(scalar)\" is not supported, or has no value")
        }
        text += try self.text(of: value)
        try spend(scalars: text.count)
      } else if scalar == "%" {
        isDirective = true
      } else {
        text.append(scalar)
      }
    }
    guard values.isEmpty, !isDirective else { throw fail("a format does not take all of its values") }
    return text
  }

  /// Python's `str.format`, with `{}`, `{0}` and `{name}`.
  func formatted(_ format: Text, _ arguments: Arguments) throws(TokenizerError) -> Text {
    var text: Text = []
    var rest = format[...]
    var next = 0
    while let scalar = rest.popFirst() {
      if scalar != "{" && scalar != "}" {
        text.append(scalar)
      } else if rest.first == scalar {
        rest.removeFirst()
        text.append(scalar)
      } else {
        guard scalar == "{", let end = rest.firstIndex(of: "}") else {
          throw fail("a format with a single \"\(scalar)\"")
        }
        let name = String(decoding: utf8(rest[..<end]), as: UTF8.self)
        rest = rest[(end + 1)...]
        let index = name.isEmpty ? next : Int(name) ?? -1
        if name.isEmpty { next += 1 }
        guard let value = arguments.value(index, name) else { throw fail("a format asks for \"{\(name)}\"") }
        text += try self.text(of: value)
        try spend(scalars: text.count)
      }
    }
    return text
  }

  private func arithmetic(
    _ sign: String, _ left: TemplateValue, _ right: TemplateValue
  ) throws(TokenizerError) -> TemplateValue {
    guard let one = left.number, let two = right.number else {
      throw fail("\"\(sign)\" does not go with \(left.typeName) and \(right.typeName)")
    }
    if (sign == "/" || sign == "//" || sign == "%") && two == 0 { throw fail("a division by zero") }
    if let one = left.integer, let two = right.integer, sign != "/" {
      let result: (Int, overflow: Bool) =
        switch sign {
        case "+": one.addingReportingOverflow(two)
        case "-": one.subtractingReportingOverflow(two)
        case "*": one.multipliedReportingOverflow(by: two)
        case "//", "%": Self.divided(one, two, wantsRest: sign == "%")
        default: Self.power(one, two)
        }
      if !result.overflow { return .int(result.0) }
      if sign != "**" { throw fail("a number is too large") }
    }
    switch sign {
    case "+": return .double(one + two)
    case "-": return .double(one - two)
    case "*": return .double(one * two)
    case "/": return .double(one / two)
    case "//": return .double((one / two).rounded(.down))
    case "%": return .double(one - two * (one / two).rounded(.down))
    default: return .double(pow(one, two))
    }
  }

  /// Python's floor division, and its remainder, which has the sign of the divisor.
  private static func divided(_ one: Int, _ two: Int, wantsRest: Bool) -> (Int, overflow: Bool) {
    let (quotient, overflow) = one.dividedReportingOverflow(by: two)
    if overflow { return (0, !wantsRest) }
    let rest = one - quotient * two
    let isDown = rest != 0 && (rest < 0) != (two < 0)
    return (wantsRest ? (isDown ? rest + two : rest) : (isDown ? quotient - 1 : quotient), false)
  }

  private static func power(_ base: Int, _ exponent: Int) -> (Int, overflow: Bool) {
    guard (0...63).contains(exponent) else { return (0, true) }
    var result = 1
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: base)
      if overflow { return (0, true) }
      result = product
    }
    return (result, false)
  }

  /// Python's slice of a string or list.
  func slice(
    _ value: TemplateValue, _ start: TemplateValue, _ stop: TemplateValue, _ step: TemplateValue
  ) throws(TokenizerError) -> TemplateValue {
    switch value {
    case .text(let text): return .text(try Self.places(text.count, start, stop, step, self).map { text[$0] })
    case .list(let values): return .list(try Self.places(values.count, start, stop, step, self).map { values[$0] })
    case .undefined(let name): throw fail("\"\(name)\" is undefined")
    default: throw fail("\(value.typeName) cannot be sliced")
    }
  }

  private static func places(
    _ count: Int, _ start: TemplateValue, _ stop: TemplateValue, _ step: TemplateValue, _ run: TemplateRun
  ) throws(TokenizerError) -> [Int] {
    try run.spend(scalars: count)
    func bound(_ value: TemplateValue) throws(TokenizerError) -> Int? {
      if case .none = value { return nil }
      guard let bound = value.integer else { throw run.fail("slices take integers, not \(value.typeName)") }
      return max(-count - 1, min(bound, count))
    }
    let step = try bound(step) ?? 1
    guard step != 0 else { throw run.fail("a slice has the step 0") }
    func place(_ bound: Int, _ low: Int, _ high: Int) -> Int {
      max(low, min(bound < 0 ? bound + count : bound, high))
    }
    let backward = step < 0
    let first = try bound(start).map { place($0, backward ? -1 : 0, backward ? count - 1 : count) }
    let last = try bound(stop).map { place($0, backward ? -1 : 0, backward ? count - 1 : count) }
    return Array(stride(from: first ?? (backward ? count - 1 : 0), to: last ?? (backward ? -1 : count), by: step))
  }
}
