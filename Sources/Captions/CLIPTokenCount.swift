import Synchronization
public import Tokenizers

extension TokenBudget {
  /// A budget in tokens of OpenAI's CLIP, including the begin and end tokens.
  ///
  /// `isVerbatim`: texts stay as they are, and `limit` only tells models how long theirs may be.
  ///
  ///
  /// - Throws: `TokenizerError` only if the built-in vocabulary is broken.
  public static func clip(limit: Int, isVerbatim: Bool = false) throws(TokenizerError) -> TokenBudget {
    let counts = WordCounts(try CLIPTokenizer.standard())
    return TokenBudget(limit: limit, isVerbatim: isVerbatim) { 2 + counts.count($0) }
  }
}

/// Token counts per word, cached: CLIP tokens never span spaces, so the counts of words add up.
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
      // A copy, because a substring would keep the whole text in memory.
      $0[Substring(String(word))] = count
    }
    return count
  }
}
