/// A pattern in a text: a regular expression or fixed characters.
enum TextPattern: Sendable {
  case literal([Unicode.Scalar])
  case expression(ScalarPattern)

  init(literal text: String) { self = .literal(Array(text.unicodeScalars)) }

  /// The matches from left to right, none of them empty.
  func matches(in text: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    switch self {
    case .expression(let pattern): return pattern.matches(in: text)
    case .literal(let literal):
      guard let first = literal.first else { return [] }
      var found: [Range<Int>] = []
      var start = text.startIndex
      while start + literal.count <= text.endIndex {
        if text[start] == first, text[start..<start + literal.count].elementsEqual(literal) {
          found.append(start..<start + literal.count)
          start += literal.count
        } else {
          start += 1
        }
      }
      return found
    }
  }

  /// The text with each match replaced by `content`.
  func replacing(_ text: [Unicode.Scalar], with content: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let found = matches(in: text[...])
    if found.isEmpty { return text }
    var replaced: [Unicode.Scalar] = []
    replaced.reserveCapacity(text.count)
    var end = 0
    for match in found {
      replaced += text[end..<match.lowerBound]
      replaced += content
      end = match.upperBound
    }
    return replaced + text[end...]
  }
}
