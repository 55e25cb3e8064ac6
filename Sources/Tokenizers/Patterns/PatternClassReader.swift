/// Reads the character classes of a pattern: in brackets or after a backslash.
struct PatternClassReader {
  let source: String
  let scalars: [Unicode.Scalar]
  var position: Int
  let ignoresCase: Bool

  private func unsupported(_ what: String) -> TokenizerError {
    TokenizerError(
      .unsupported, "pattern \"\(source.prefix(80))\"", "character \(position): \(what) is not supported in patterns")
  }

  private mutating func next() throws(TokenizerError) -> Unicode.Scalar {
    guard position < scalars.count else { throw unsupported("an end here") }
    defer { position += 1 }
    return scalars[position]
  }

  /// The set of an escape; the position is at the backslash.
  mutating func escaped() throws(TokenizerError) -> ScalarSet {
    var set = ScalarSet()
    if let literal = try escape(into: &set) { return ScalarSet(literal, ignoringCase: ignoresCase) }
    return set
  }

  /// The set in brackets; the position is after the opening one.
  mutating func bracketed() throws(TokenizerError) -> ScalarSet {
    var set = ScalarSet()
    if position < scalars.count, scalars[position] == "^" {
      set.isNegated = true
      position += 1
    }
    var isFirst = true
    while true {
      let start = position
      let scalar = try next()
      if scalar == "]", !isFirst { return set }
      isFirst = false
      var low = scalar
      switch scalar {
      case "[": throw unsupported("a class inside a class")
      case "&" where position < scalars.count && scalars[position] == "&": throw unsupported("an intersection")
      case "\\":
        position = start
        guard let literal = try escape(into: &set) else { continue }
        low = literal
      default: break
      }
      let high = try upperBound() ?? low
      guard low.value <= high.value else { throw unsupported("a range that ends before it begins") }
      set.insert(low.value...high.value, ignoringCase: ignoresCase)
    }
  }

  /// The end of a range, if a hyphen and something other than the closing bracket follow.
  private mutating func upperBound() throws(TokenizerError) -> Unicode.Scalar? {
    guard position + 1 < scalars.count, scalars[position] == "-", scalars[position + 1] != "]" else { return nil }
    position += 1
    guard scalars[position] == "\\" else { return try next() }
    var ignored = ScalarSet()
    guard let literal = try escape(into: &ignored) else { throw unsupported("a range of classes") }
    return literal
  }

  /// Adds the class of an escape to a set, or returns the literal that it denotes.
  private mutating func escape(into set: inout ScalarSet) throws(TokenizerError) -> Unicode.Scalar? {
    position += 1
    let letter = try next()
    switch letter {
    case "s": set.insert(.space)
    case "S": set.insert(.visible)
    case "d": set.insert(.decimal)
    case "D": set.insert(Self.complement(.decimal))
    case "w": set.insert(.word)
    case "W": set.insert(Self.complement(.word))
    case "p", "P":
      let category = try category()
      set.insert(letter == "P" ? Self.complement(category) : category)
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "f": return "\u{C}"
    case "v": return "\u{B}"
    case "x", "u": return try hexadecimal(letter == "x" ? 2 : 4)
    case _ where letter.isASCII && letter.properties.isAlphabetic || letter.properties.numericType != nil:
      throw unsupported("\"\\\(letter)\"")
    default: return letter
    }
    return nil
  }

  private static func complement(_ category: ScalarClass) -> ScalarClass {
    ScalarClass(rawValue: ~category.rawValue & ((1 << 30) - 1))
  }

  private mutating func category() throws(TokenizerError) -> ScalarClass {
    guard try next() == "{" else { throw unsupported("a property without braces") }
    var name = ""
    var scalar = try next()
    let isNegated = scalar == "^"
    if isNegated { scalar = try next() }
    while scalar != "}", name.utf8.count < 32 {
      name.unicodeScalars.append(scalar)
      scalar = try next()
    }
    guard let category = ScalarClass(category: name) else { throw unsupported("the property \"\(name)\"") }
    return isNegated ? Self.complement(category) : category
  }

  private mutating func hexadecimal(_ digits: Int) throws(TokenizerError) -> Unicode.Scalar {
    var text = ""
    if position < scalars.count, scalars[position] == "{" {
      position += 1
      while position < scalars.count, scalars[position] != "}", text.utf8.count < 8 {
        text.unicodeScalars.append(try next())
      }
      guard try next() == "}" else { throw unsupported("this number") }
    } else {
      for _ in 0..<digits { text.unicodeScalars.append(try next()) }
    }
    guard let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw unsupported("this number")
    }
    return scalar
  }
}
