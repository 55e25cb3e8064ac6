@_spi(_Unicode) import Swift

/// A step that changes text before it is split.
///
/// Source: huggingface/tokenizers 0.23 `normalizers`.
enum Normalization: Sendable {
  case composed
  case decomposed
  case lowercase
  case replace(TextPattern, [Unicode.Scalar])
  case prepend([Unicode.Scalar])
  case strip(left: Bool, right: Bool)

  func callAsFunction(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    switch self {
    case .composed: return Array(Self.string(text)._nfc)
    case .decomposed: return Array(Self.string(text)._nfd)
    case .lowercase: return text.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    case .replace(let pattern, let content): return pattern.replacing(text, with: content)
    case .prepend(let prefix): return text.isEmpty ? text : prefix + text
    case .strip(let left, let right):
      var kept = text[...]
      if left { kept = kept.drop { $0.properties.isWhitespace } }
      while right, let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
      return Array(kept)
    }
  }

  private static func string(_ text: [Unicode.Scalar]) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: text)
    return string
  }
}
