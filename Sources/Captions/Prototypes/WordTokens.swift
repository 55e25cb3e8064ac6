/// The words of a text as word statistics count them.
///
/// The subset of the Penn Treebank rules, as NLTK's `word_tokenize` has them, that decides which words consist of letters:
/// what a hyphen or slash joins is one token and thus no word; punctuation and clitics (`'s`, `n't`) part.
public enum WordTokens {
  /// Characters that stand alone wherever they are.
  private static let separators: Set<Character> = [
    ";", "@", "#", "$", "%", "&", "?", "!", "(", ")", "[", "]", "{", "}", "<", ">", "\"", "“", "”", "«", "»", "…",
  ]
  private static let clitics = ["'s", "'m", "'d", "'ll", "'re", "'ve", "n't"]
  private static let pairs = [
    "cannot": ["can", "not"], "gimme": ["gim", "me"], "gonna": ["gon", "na"], "gotta": ["got", "ta"],
    "lemme": ["lem", "me"], "wanna": ["wan", "na"],
  ]

  /// The tokens that consist of letters, in lower case, in order.
  public static func words(_ text: String) -> [String] {
    var words: [String] = []
    for chunk in text.split(whereSeparator: \.isWhitespace) {
      for piece in pieces(chunk) {
        let word = piece.lowercased()
        if let pair = pairs[word] {
          words += pair
        } else if !word.isEmpty, word.allSatisfy(\.isLetter) {
          words.append(word)
        }
      }
    }
    return words
  }

  /// What punctuation leaves of a chunk without spaces.
  private static func pieces(_ chunk: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = chunk.startIndex
    var index = start
    while index < chunk.endIndex {
      let next = chunk.index(after: index)
      let character = chunk[index]
      let isJoint = (character == "," || character == ":") && next < chunk.endIndex && chunk[next].isNumber
      let isDash = chunk[index...].hasPrefix("--")
      if separators.contains(character) || ((character == "," || character == ":") && !isJoint) || isDash {
        pieces.append(chunk[start..<index])
        start = isDash ? chunk[index...].firstIndex { $0 != "-" } ?? chunk.endIndex : next
      }
      index = max(next, start)
    }
    pieces.append(chunk[start...])
    return pieces.flatMap(withoutClitic)
  }

  /// A piece without quotes and full stops at its end, cut before a clitic.
  private static func withoutClitic(_ piece: Substring) -> [Substring] {
    var piece = piece
    while let last = piece.last, last == "'" || last == "." { piece.removeLast() }
    let text = piece.lowercased()
    guard let clitic = clitics.first(where: { text.hasSuffix($0) && text.count > $0.count }) else { return [piece] }
    return [piece.dropLast(clitic.count)]
  }
}
