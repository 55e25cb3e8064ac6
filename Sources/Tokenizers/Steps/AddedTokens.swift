/// Tokens that are matched in the text before all other steps, such as `<|im_start|>`.
struct AddedTokens: Sendable {
  struct Token: Sendable {
    var id: Int
    var content: [Unicode.Scalar]
    /// Marks a position, and is omitted when special tokens are skipped.
    var isSpecial = true
    /// Matched in the normalized text instead of the raw one.
    var isNormalized = false
    /// Not matched inside a word.
    var isWord = false
    /// Includes the white space before or after it.
    var stripsLeft = false
    var stripsRight = false
  }

  /// A part of a text that has been searched.
  enum Part {
    case token(Int)
    case text(Range<Int>)
  }

  private(set) var tokens: [Token] = []
  /// Two tries: tokens matched in the raw text, and in the normalized text.
  private var tries = [PrefixTrie(), PrefixTrie()]
  private var specialIDs: Set<Int> = []

  /// Adds a token; `spelling` is the text to match: its content, normalized if `isNormalized`.
  mutating func insert(_ token: Token, spelling: [Unicode.Scalar]) {
    if spelling.isEmpty { return }
    tries[token.isNormalized ? 1 : 0].insert(spelling.lazy.map(\.value), value: tokens.count)
    tokens.append(token)
    if token.isSpecial { specialIDs.insert(token.id) }
  }

  func isSpecial(_ id: Int) -> Bool { specialIDs.contains(id) }

  /// Splits a text at the tokens in it; leftmost, then longest match.
  func split(_ text: ArraySlice<Unicode.Scalar>, isNormalized: Bool) -> [Part] {
    let trie = tries[isNormalized ? 1 : 0]
    if trie.isEmpty { return text.isEmpty ? [] : [.text(text.indices)] }
    var parts: [Part] = []
    var (start, end) = (text.startIndex, text.startIndex)
    while start < text.endIndex {
      guard let (index, length) = trie.longest(text[start...].lazy.map(\.value)) else {
        start += 1
        continue
      }
      let (token, after) = (tokens[index], start + length)
      if token.isWord, isWordCharacter(text, start - 1) || isWordCharacter(text, after) {
        start = after
        continue
      }
      var (low, high) = (start, after)
      if token.stripsLeft { while low > end, text[low - 1].properties.isWhitespace { low -= 1 } }
      if token.stripsRight { while high < text.endIndex, text[high].properties.isWhitespace { high += 1 } }
      if low > end { parts.append(.text(end..<low)) }
      parts.append(.token(token.id))
      (start, end) = (high, high)
    }
    if end < text.endIndex { parts.append(.text(end..<text.endIndex)) }
    return parts
  }

  private func isWordCharacter(_ text: ArraySlice<Unicode.Scalar>, _ position: Int) -> Bool {
    text.indices.contains(position) && !ScalarClass(text[position]).isDisjoint(with: .word)
  }
}
