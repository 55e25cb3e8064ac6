/// Compiles the text of a pattern to instructions.
struct PatternCompiler {
  private typealias Instruction = ScalarPattern.Instruction

  private let source: String
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var ignoresCase = false
  private var depth = 0

  init(_ source: String) {
    self.source = source
    scalars = Array(source.unicodeScalars)
  }

  mutating func compile() throws(TokenizerError) -> [ScalarPattern.Instruction] {
    let program = try alternatives()
    guard position == scalars.count else { throw unsupported("an unmatched \")\"") }
    return program + [.accept]
  }

  private func unsupported(_ what: String) -> TokenizerError {
    TokenizerError(
      .unsupported, "pattern \"\(source.prefix(80))\"", "character \(position): \(what) is not supported in patterns")
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  // Code is relocatable: targets are relative to the start of the fragment, and shifted when fragments are joined.

  private func shifted(_ code: [Instruction], by offset: Int) -> [Instruction] {
    code.map { instruction in
      switch instruction {
      case .split(let one, let other): .split(one + offset, other + offset)
      case .jump(let target): .jump(target + offset)
      case .lookAhead(let isNegated, let after): .lookAhead(isNegated: isNegated, after + offset)
      default: instruction
      }
    }
  }

  private func joined(_ pieces: [[Instruction]]) throws(TokenizerError) -> [Instruction] {
    var code: [Instruction] = []
    for piece in pieces {
      code += shifted(piece, by: code.count)
      guard code.count <= 4096 else { throw unsupported("a pattern of this size") }
    }
    return code
  }

  private mutating func alternatives() throws(TokenizerError) -> [Instruction] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw unsupported("nesting deeper than 32") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    guard var code = branches.popLast() else { return [] }
    for branch in branches.reversed() {
      code = try joined([
        [.split(1, branch.count + 2)], shifted(branch, by: 0), [.jump(code.count + 1)], code,
      ])
    }
    return code
  }

  private mutating func sequence() throws(TokenizerError) -> [Instruction] {
    var pieces: [[Instruction]] = []
    while let scalar = current, scalar != "|", scalar != ")" { pieces.append(try quantified()) }
    return try joined(pieces)
  }

  private mutating func quantified() throws(TokenizerError) -> [Instruction] {
    let piece = try atom()
    guard let (least, most) = try bounds() else { return piece }
    let isPossessive = take("+")
    if let next = current, "?*+{".unicodeScalars.contains(next) { throw unsupported("this quantifier") }
    if piece.count == 1, case .set(let set) = piece[0] {
      return [.run(set, least, most, isPossessive: isPossessive)]
    }
    // A repeated group could loop forever on empty matches, or double the work with every scalar.
    guard least == 0, most == 1, !isPossessive else { throw unsupported("a repeated group") }
    return try joined([[.split(1, piece.count + 1)], piece])
  }

  private mutating func bounds() throws(TokenizerError) -> (Int, Int)? {
    if take("?") { return (0, 1) }
    if take("*") { return (0, Int.max) }
    if take("+") { return (1, Int.max) }
    guard current == "{" else { return nil }
    let start = position
    position += 1
    let least = number()
    var most = least
    if take(",") { most = number() ?? Int.max }
    guard take("}"), least != nil || most != nil else {
      position = start
      throw unsupported("this quantifier")
    }
    let (low, high) = (least ?? 0, most ?? Int.max)
    guard low <= high else { throw unsupported("this quantifier") }
    return (low, high)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = current?.properties.numericType == .decimal ? current : nil, digit.isASCII, value ?? 0 < 10_000 {
      value = (value ?? 0) * 10 + Int(digit.value - 0x30)
      position += 1
    }
    return value
  }

  private mutating func atom() throws(TokenizerError) -> [Instruction] {
    guard let scalar = current else { throw unsupported("an end here") }
    switch scalar {
    case "(": return try group()
    case "[":
      position += 1
      var reader = PatternClassReader(source: source, scalars: scalars, position: position, ignoresCase: ignoresCase)
      let set = try reader.bracketed()
      position = reader.position
      return [.set(set)]
    case "$":
      position += 1
      return [.endOfLine]
    case ".":
      position += 1
      var any = ScalarSet("\n", ignoringCase: false)
      any.isNegated = true
      return [.set(any)]
    case "\\":
      var reader = PatternClassReader(source: source, scalars: scalars, position: position, ignoresCase: ignoresCase)
      let set = try reader.escaped()
      position = reader.position
      return [.set(set)]
    case "*", "+", "?", "^", "{": throw unsupported("\"\(scalar)\" here")
    default:
      position += 1
      return [.set(ScalarSet(scalar, ignoringCase: ignoresCase))]
    }
  }

  private mutating func group() throws(TokenizerError) -> [Instruction] {
    let outer = ignoresCase
    defer { ignoresCase = outer }
    var isNegated: Bool?
    if take("(?:") {
    } else if take("(?i:") {
      ignoresCase = true
    } else if take("(?=") {
      isNegated = false
    } else if take("(?!") {
      isNegated = true
    } else if take("(?") {
      throw unsupported("this kind of group")
    } else {
      position += 1
    }
    let body = try alternatives()
    guard take(")") else { throw unsupported("a group without an end") }
    guard let isNegated else { return body }
    return try joined([[.lookAhead(isNegated: isNegated, body.count + 2)], body, [.accept]])
  }
}
