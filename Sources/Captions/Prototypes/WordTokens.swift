/// Splits a text into words for word statistics.
///
/// The part of the Penn Treebank rules, as implemented by NLTK's `word_tokenize`, that decides which words consist of
/// letters: parts joined by a hyphen or slash are one token and thus not a word; punctuation and clitics (`'s`, `n't`)
/// are split off.
public enum WordTokens {
  /// Characters that are tokens of their own everywhere.
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

  /// Splits a chunk without spaces at punctuation.
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

  /// A piece without trailing quotes and full stops, split before a clitic.
  private static func withoutClitic(_ piece: Substring) -> [Substring] {
    var piece = piece
    while let last = piece.last, last == "'" || last == "." { piece.removeLast() }
    let text = piece.lowercased()
    guard let clitic = clitics.first(where: { text.hasSuffix($0) && text.count > $0.count }) else { return [piece] }
    return [piece.dropLast(clitic.count)]
  }
}
