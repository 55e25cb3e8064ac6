/// A regular expression over Unicode scalars: the part of Oniguruma's syntax that pre-tokenizers use.
///
/// Literals, `.`, classes with ranges, `\p{L}` and similar, `\s \S \d \D \w \W`, alternatives, groups, `(?i:…)`,
/// look-ahead, `$`, greedy and possessive quantifiers. Matching backtracks as in Perl, leftmost alternative first.
struct ScalarPattern: Sendable {
  enum Instruction: Sendable {
    /// One scalar of a set.
    case set(ScalarSet)
    /// A run of scalars of a set, as long as the bounds allow; backtracks one by one unless possessive.
    case run(ScalarSet, Int, Int, isPossessive: Bool)
    /// Continues at the first target; if that fails, at the second.
    case split(Int, Int)
    case jump(Int)
    /// Continues at the target if the code that follows, up to `.accept`, matches or, if negated, does not.
    case lookAhead(isNegated: Bool, Int)
    case endOfLine
    case accept
  }

  let source: String
  let program: [Instruction]

  /// - Throws: `TokenizerError` `.unsupported` for other syntax.
  init(_ source: String) throws(TokenizerError) {
    self.source = source
    var compiler = PatternCompiler(source)
    program = try compiler.compile()
  }

  /// The matches in a text, from left to right; empty ones are skipped.
  ///
  /// Work is bounded: a pattern that backtracks more than a thousand steps per scalar finds no further matches.
  func matches(in text: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    var matcher = PatternMatcher(program: program, text: text)
    var found: [Range<Int>] = []
    var start = text.startIndex
    while start < text.endIndex {
      if let end = matcher.end(at: start), end > start {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }
}

/// The backtracking matcher of one text.
private struct PatternMatcher {
  /// Where to resume after a failure: at `place`, with any position from `low` to `high`, the highest first.
  private struct Choice {
    let place: Int
    let low: Int
    var high: Int
  }

  private let program: [ScalarPattern.Instruction]
  private let text: ArraySlice<Unicode.Scalar>
  private let classes: [ScalarClass]
  private var choices: [Choice] = []
  private var budget: Int

  init(program: [ScalarPattern.Instruction], text: ArraySlice<Unicode.Scalar>) {
    self.program = program
    self.text = text
    classes = text.map { ScalarClass($0) }
    budget = 10_000 + 1000 * text.count
  }

  mutating func end(at start: Int) -> Int? {
    run(from: 0, at: start)
  }

  private func contains(_ set: ScalarSet, _ position: Int) -> Bool {
    set.contains(text[position], classes[position - text.startIndex])
  }

  /// The end of the match of the program that starts at `first`; nil if there is none.
  private mutating func run(from first: Int, at start: Int) -> Int? {
    let floor = choices.count
    defer { choices.removeLast(choices.count - floor) }
    var (place, position) = (first, start)
    while budget > 0 {
      budget -= 1
      var failed = false
      switch program[place] {
      case .accept: return position
      case .set(let set):
        failed = position == text.endIndex || !contains(set, position)
        (place, position) = (place + 1, position + 1)
      case .run(let set, let least, let most, let isPossessive):
        let limit = most < text.endIndex - position ? position + most : text.endIndex
        var end = position
        while end < limit, contains(set, end) { end += 1 }
        budget -= (end - position) / 16
        failed = end - position < least
        if !failed, !isPossessive, end > position + least {
          choices.append(Choice(place: place + 1, low: position + least, high: end - 1))
        }
        (place, position) = (place + 1, end)
      case .split(let one, let other):
        choices.append(Choice(place: other, low: position, high: position))
        place = one
      case .jump(let target): place = target
      case .lookAhead(let isNegated, let after):
        failed = (run(from: place + 1, at: position) != nil) == isNegated
        place = after
      case .endOfLine:
        failed = position < text.endIndex && text[position] != "\n"
        place += 1
      }
      if failed {
        guard choices.count > floor else { return nil }
        let last = choices.count - 1
        (place, position) = (choices[last].place, choices[last].high)
        if choices[last].high > choices[last].low {
          choices[last].high -= 1
        } else {
          choices.removeLast()
        }
      }
    }
    return nil
  }
}
