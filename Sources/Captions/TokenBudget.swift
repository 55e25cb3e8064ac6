/// How long a caption may be, counted in tokens of the text encoder that will read it.
public struct TokenBudget: Sendable {
  /// The most tokens, those for begin and end of the text included.
  public let limit: Int
  private let count: @Sendable (String) -> Int

  /// - Parameters:
  ///   - limit: the most tokens, begin and end included; CLIP reads 77.
  ///   - count: tokens of a text, begin and end included.
  public init(limit: Int, count: @escaping @Sendable (String) -> Int) {
    (self.limit, self.count) = (limit, count)
  }

  /// Whether a text is short enough.
  public func allows(_ text: String) -> Bool { count(text) <= limit }

  /// As many whole words from the start of a text as are allowed, without a comma or the like at the end; empty if
  /// there are none.
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

  /// A text that names a class and is short enough: as it is, shortened, or with the name put before it.
  ///
  /// - Returns: nil if not even the name is short enough.
  public func naming(_ name: ClassName, in text: String) -> String? {
    let text = text.trimmed
    let shortened = truncated(text)
    if name.isMentioned(in: shortened) { return shortened }
    guard allows(name.short) else { return nil }
    return text.isEmpty ? name.short : truncated("\(name.short): \(text)")
  }
}

extension TokenBudget {
  /// What is kept of a model's answer: without quotes, within the limit, naming the class.
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
  /// The text without spaces and line ends around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
