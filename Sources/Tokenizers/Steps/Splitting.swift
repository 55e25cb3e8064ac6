/// A part of a text before it reaches the model.
struct TextPiece {
  var text: ArraySlice<Unicode.Scalar>
  /// Whether it is at the start of the whole text.
  var isFirst: Bool
}

/// A step that splits text into the words in which the model finds tokens.
///
/// Source: huggingface/tokenizers 0.23 `pre_tokenizers`.
enum Splitting: Sendable {
  /// What happens to the matches of a pattern.
  enum Behavior: String, Sendable {
    case removed = "Removed"
    case isolated = "Isolated"
    case mergedWithPrevious = "MergedWithPrevious"
    case mergedWithNext = "MergedWithNext"
    case contiguous = "Contiguous"
  }

  /// When a space is prepended to a piece that does not start with one.
  enum Prefixing: String, Sendable {
    case always
    case first
    case never
  }

  case pattern(TextPattern, Behavior, isInverted: Bool)
  case digits(areIndividual: Bool)
  /// Prepends a space to each piece that does not start with one.
  case prefixSpace
  /// Spells the bytes in GPT-2's alphabet.
  case bytes
  case metaspace(Unicode.Scalar, Prefixing, splits: Bool)

  func callAsFunction(_ pieces: [TextPiece]) -> [TextPiece] {
    switch self {
    case .pattern(let pattern, let behavior, let isInverted):
      pieces.flatMap { Self.split($0, at: pattern.matches(in: $0.text), behavior, isInverted: isInverted) }
    case .digits(let areIndividual):
      pieces.flatMap { piece in
        let numbers = piece.text.indices.filter { !ScalarClass(piece.text[$0]).isDisjoint(with: .number) }
        return Self.split(
          piece, at: numbers.map { $0..<$0 + 1 }, areIndividual ? .isolated : .contiguous, isInverted: false)
      }
    case .prefixSpace:
      pieces.map { $0.text.first == " " ? $0 : TextPiece(text: [" "] + $0.text, isFirst: $0.isFirst) }
    case .bytes:
      pieces.map { TextPiece(text: ByteAlphabet.spell($0.text)[...], isFirst: $0.isFirst) }
    case .metaspace(let mark, let prefixing, let splits):
      pieces.flatMap { piece in
        var text = piece.text.map { $0 == " " ? mark : $0 }
        if text.first != mark, prefixing == .always || prefixing == .first && piece.isFirst { text.insert(mark, at: 0) }
        let marked = TextPiece(text: text[...], isFirst: piece.isFirst)
        if !splits { return [marked] }
        let marks = text.indices.filter { text[$0] == mark }.map { $0..<$0 + 1 }
        return Self.split(marked, at: marks, .mergedWithNext, isInverted: false)
      }
    }
  }

  private static func split(
    _ piece: TextPiece, at matches: [Range<Int>], _ behavior: Behavior, isInverted: Bool
  ) -> [TextPiece] {
    var parts: [(range: Range<Int>, isMatch: Bool)] = []
    var end = piece.text.startIndex
    for match in matches {
      if match.lowerBound > end { parts.append((end..<match.lowerBound, isInverted)) }
      parts.append((match, !isInverted))
      end = match.upperBound
    }
    if end < piece.text.endIndex { parts.append((end..<piece.text.endIndex, isInverted)) }
    return joined(parts, behavior).map { range in
      TextPiece(text: piece.text[range], isFirst: piece.isFirst && range.lowerBound == piece.text.startIndex)
    }
  }

  private static func joined(_ parts: [(range: Range<Int>, isMatch: Bool)], _ behavior: Behavior) -> [Range<Int>] {
    if behavior == .removed { return parts.filter { !$0.isMatch }.map(\.range) }
    var ranges: [Range<Int>] = []
    var previous: Bool?
    for (range, isMatch) in parts {
      let joins =
        switch behavior {
        case .removed, .isolated: false
        case .contiguous: previous == isMatch
        case .mergedWithPrevious: isMatch && previous == false
        case .mergedWithNext: previous == true && !isMatch
        }
      if joins, let last = ranges.popLast() {
        ranges.append(last.lowerBound..<range.upperBound)
      } else {
        ranges.append(range)
      }
      previous = isMatch
    }
    return ranges
  }
}
