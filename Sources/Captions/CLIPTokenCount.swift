import Synchronization
public import Tokenizers

extension TokenBudget {
  /// A budget in tokens of OpenAI's CLIP, begin and end included.
  ///
  /// - Throws: `TokenizerError` only if the built-in vocabulary is broken.
  public static func clip(limit: Int) throws(TokenizerError) -> TokenBudget {
    let counts = WordCounts(try CLIPTokenizer.standard())
    return TokenBudget(limit: limit) { 2 + counts.count($0) }
  }
}

/// Tokens of words, remembered: no token of CLIP crosses a space, so a text has the tokens of its words.
private final class WordCounts: Sendable {
  private let tokenizer: CLIPTokenizer
  private let known = Mutex<[Substring: Int]>([:])
  private static let capacity = 1 << 16

  init(_ tokenizer: CLIPTokenizer) { self.tokenizer = tokenizer }

  func count(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).reduce(0) { $0 + count(word: $1) }
  }

  private func count(word: Substring) -> Int {
    if let count = known.withLock({ $0[word] }) { return count }
    let count = tokenizer.count(String(word))
    known.withLock {
      if $0.count >= Self.capacity { $0.removeAll() }
      // A copy, so that the text around the word is not kept.
      $0[Substring(String(word))] = count
    }
    return count
  }
}
