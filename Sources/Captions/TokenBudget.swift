/// The maximum length of a caption, in tokens of the text encoder that will read it.
public struct TokenBudget: Sendable {
  /// The maximum number of tokens, including those for begin and end.
  public let limit: Int
  /// Whether texts stay as they are: neither shortened nor made to name their class, as VLCP's and D4M's prompts.
  public let isVerbatim: Bool
  private let count: @Sendable (String) -> Int

  /// - Parameters:
  ///   - limit: the maximum number of tokens, begin and end included; CLIP reads 77.
  ///   - isVerbatim: whether texts stay as they are.
  ///   - count: counts the tokens of a text, begin and end included.
  public init(limit: Int, isVerbatim: Bool = false, count: @escaping @Sendable (String) -> Int) {
    (self.limit, self.isVerbatim, self.count) = (limit, isVerbatim, count)
  }

  /// Whether a text fits.
  public func allows(_ text: String) -> Bool { isVerbatim || count(text) <= limit }

  /// As many whole words from the start of a text as fit, without trailing punctuation; empty if none fits.
  public func truncated(_ text: String) -> String {
    if allows(text) { return text }
    let words = text.split(separator: " ")
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high + 1) / 2
      if allows(words[..<middle].joined(separator: " ")) { low = middle } else { high = middle - 1 }
    }
    var kept = words[..<low].joined(separator: " ")
    while let last = kept.last, ",;:-–—(".contains(last) || last.isWhitespace { kept.removeLast() }
    return kept
  }

  /// A text that names a class and fits: unchanged, shortened, or with the name put in front.
  ///
  /// Verbatim texts stay as they are.
  ///
  /// - Returns: nil if not even the name fits.
  public func naming(_ name: ClassName, in text: String) -> String? {
    let text = text.trimmed
    if isVerbatim { return text }
    let shortened = truncated(text)
    if name.isMentioned(in: shortened) { return shortened }
    guard allows(name.short) else { return nil }
    return text.isEmpty ? name.short : truncated("\(name.short): \(text)")
  }
}

extension TokenBudget {
  /// A model's answer, cleaned, shortened to the limit, and naming the class.
  public func caption(ofAnswer answer: String, naming name: ClassName) -> Result<String, CaptionFailure> {
    let text = answer.cleanedAnswer
    guard !text.isEmpty else { return .failure(CaptionFailure("caption/empty", "the answer is empty")) }
    guard let caption = naming(name, in: text) else {
      return .failure(
        CaptionFailure("caption/name", "the name of the class alone has more tokens than --max-tokens allows"))
    }
    return .success(caption)
  }
}

extension StringProtocol {
  /// The text without leading and trailing whitespace.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
