/// A vocabulary for a CLIP trained from scratch, learned from its captions.
///
/// Sennrich et al. 2016.
///
/// Pairs of adjacent tokens within words are merged, the most frequent first, until there are `merges` merges or no
/// pair occurs twice. Words are those of `CLIPTokenizer`: runs of letters, single digits, runs of other symbols.
public struct CLIPVocabulary: Sendable {
  /// Tokens by id: 256 bytes, 256 bytes that end a word, the merges, start and end of text.
  public let tokens: [String]
  /// Pairs in the order in which they are merged.
  public let merges: [(String, String)]

  /// Learns from captions; repeated captions count repeatedly.
  public init(learningFrom captions: some Sequence<String>, merges count: Int) {
    var frequency: [String: Int] = [:]
    for caption in captions {
      for word in Self.words(caption.lowercased()) { frequency[word, default: 0] += 1 }
    }
    var words = frequency.sorted { $0.key < $1.key }.map { word, count in
      var symbols = word.utf8.map { String(Character(ByteAlphabet.scalars[Int($0)])) }
      symbols[symbols.count - 1] += "</w>"
      return (symbols, count)
    }
    var merges: [(String, String)] = []
    while merges.count < count {
      var pairs: [Pair: Int] = [:]
      for (symbols, count) in words {
        for (left, right) in zip(symbols, symbols.dropFirst()) {
          pairs[Pair(left: left, right: right), default: 0] += count
        }
      }
      // Among equally frequent pairs the first in order wins, so that the result does not depend on the hash seed.
      guard let best = pairs.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 1 else { break }
      merges.append((best.key.left, best.key.right))
      for index in words.indices { words[index].0 = best.key.merged(in: words[index].0) }
    }
    self.merges = merges
    let bytes = ByteAlphabet.scalars.map { String(Character($0)) }
    tokens =
      bytes + bytes.map { $0 + "</w>" } + merges.map { $0.0 + $0.1 } + ["<|startoftext|>", "<|endoftext|>"]
  }

  private struct Pair: Hashable, Comparable {
    let left: String
    let right: String

    static func < (a: Pair, b: Pair) -> Bool { (a.left, a.right) < (b.left, b.right) }

    func merged(in symbols: [String]) -> [String] {
      var result: [String] = []
      for symbol in symbols {
        if symbol == right, result.last == left { result[result.count - 1] += right } else { result.append(symbol) }
      }
      return result
    }
  }

  private static func words(_ text: String) -> [String] {
    var (words, kind): ([String], Int) = ([], 0)
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      let isSpace = properties.isWhitespace
      // Digits are words of their own.
      let next = isSpace ? 0 : properties.isAlphabetic ? 1 : properties.numericType != nil ? 2 : 3
      if next == kind, next == 1 || next == 3 {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if next != 0 {
        words.append(String(Character(scalar)))
      }
      kind = next
    }
    return words
  }

  /// `vocab.json`: each token's id.
  public var vocabularyFile: String {
    let lines = tokens.enumerated().map { "\(Self.quoted($1)): \($0)" }
    return "{" + lines.joined(separator: ", ") + "}\n"
  }

  /// `merges.txt`.
  public var mergesFile: String {
    "#version: 0.2\n" + merges.map { "\($0.0) \($0.1)\n" }.joined()
  }

  private static func quoted(_ token: String) -> String {
    "\"" + token.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
