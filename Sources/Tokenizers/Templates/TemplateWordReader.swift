/// Reads one token of a tag: a name, a number, a string or an operator.
struct TemplateWordReader {
  let source: [Unicode.Scalar]
  var position: Int

  private static let signs = ["//", "**", "==", "!=", ">=", "<="] + "+-/*%~[](){}><=.:|,;".map(String.init)

  /// The token at the position, which is not white space; nil if it is invalid.
  mutating func next() -> TemplateLexer.Token? {
    let scalar = source[position]
    if scalar == "'" || scalar == "\"" { return string(scalar) }
    if isDigit(scalar) { return number() }
    if scalar == "_" || scalar.properties.isAlphabetic { return name() }
    for sign in Self.signs where source[position...].starts(with: sign.unicodeScalars) {
      position += sign.unicodeScalars.count
      return .sign(sign)
    }
    return nil
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private mutating func name() -> TemplateLexer.Token {
    var name = ""
    while position < source.count,
      source[position] == "_" || isDigit(source[position]) || source[position].properties.isAlphabetic
    {
      name.unicodeScalars.append(source[position])
      position += 1
    }
    return .name(name)
  }

  private mutating func number() -> TemplateLexer.Token? {
    var text = ""
    func isDigitAt(_ index: Int) -> Bool { index < source.count && isDigit(source[index]) }
    func takeDigits() {
      while position < source.count, isDigit(source[position]) || source[position] == "_" {
        if source[position] != "_" { text.unicodeScalars.append(source[position]) }
        position += 1
      }
    }
    takeDigits()
    var isInteger = true
    if position < source.count, source[position] == ".", isDigitAt(position + 1) {
      isInteger = false
      text += "."
      position += 1
      takeDigits()
    }
    if position < source.count, source[position] == "e" || source[position] == "E" {
      let isSigned = position + 1 < source.count && (source[position + 1] == "+" || source[position + 1] == "-")
      if isDigitAt(position + (isSigned ? 2 : 1)) {
        isInteger = false
        text += "e" + (isSigned ? String(source[position + 1]) : "")
        position += isSigned ? 2 : 1
        takeDigits()
      }
    }
    return isInteger ? Int(text).map { .int($0) } : Double(text).map { .double($0) }
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "n": "\n", "t": "\t", "r": "\r", "a": "\u{7}", "b": "\u{8}", "f": "\u{C}", "v": "\u{B}", "\\": "\\", "'": "'",
    "\"": "\"",
  ]

  private mutating func string(_ quote: Unicode.Scalar) -> TemplateLexer.Token? {
    var text: [Unicode.Scalar] = []
    position += 1
    while position < source.count {
      let scalar = source[position]
      position += 1
      if scalar == quote { return .string(text) }
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      guard position < source.count else { return nil }
      let letter = source[position]
      position += 1
      if let value = Self.escapes[letter] {
        text.append(value)
      } else if letter == "\n" {
        continue
      } else if let digits = ["x": 2, "u": 4, "U": 8][letter] {
        guard let value = code(digits, radix: 16) else { return nil }
        text.append(value)
      } else if (0x30...0x37).contains(letter.value) {
        position -= 1
        guard let value = code(3, radix: 8) else { return nil }
        text.append(value)
      } else {
        text += ["\\", letter]
      }
    }
    return nil
  }

  /// The scalar with a numeric code: exactly `most` hexadecimal digits, or up to `most` octal ones.
  private mutating func code(_ most: Int, radix: UInt32) -> Unicode.Scalar? {
    var value: UInt32 = 0
    var count = 0
    while count < most, position < source.count,
      let digit = Character(source[position]).hexDigitValue.map(UInt32.init), digit < radix, value < 0x110000
    {
      value = value * radix + digit
      position += 1
      count += 1
    }
    return radix == 16 && count < most ? nil : Unicode.Scalar(value)
  }
}
