/// SentencePiece's normalization of text: replaces known prefixes, collapses spaces, escapes them and prepends one.
///
/// Source: google/sentencepiece `normalizer.cc` Normalize.
struct SentencePieceNormalizer: Sendable {
  /// U+2581, which stands for a space.
  static let space: [UInt8] = [0xE2, 0x96, 0x81]

  var characterMap: CharacterMap?
  var addsDummyPrefix = true
  var removesExtraSpaces = true
  var escapesSpaces = true
  /// Whether the dummy space is appended instead.
  var putsSpaceLast = false
  /// User-defined pieces, which are left unchanged.
  private(set) var userDefined = PrefixTrie()

  mutating func setUserDefined(_ pieces: [[UInt8]]) {
    for (index, piece) in pieces.enumerated() { userDefined.insert(piece.lazy.map(UInt32.init), value: index) }
  }

  func callAsFunction(_ text: [UInt8]) -> [UInt8] {
    var position = 0
    let space = escapesSpaces ? Self.space : [0x20]
    if removesExtraSpaces {
      while position < text.count, case (let part, let end) = next(text, position), part.elementsEqual([0x20]) {
        position = end
      }
    }
    if position == text.count { return [] }
    var normalized: [UInt8] = addsDummyPrefix && !putsSpaceLast ? space : []
    normalized.reserveCapacity(text.count + 3)
    var isAfterSpace = removesExtraSpaces
    while position < text.count {
      var (part, end) = next(text, position)
      while isAfterSpace, part.first == 0x20 { part = part.dropFirst() }
      if let last = part.last {
        for byte in part {
          if byte == 0x20 { normalized += space } else { normalized.append(byte) }
        }
        isAfterSpace = last == 0x20
      }
      if !removesExtraSpaces { isAfterSpace = false }
      position = end
    }
    if removesExtraSpaces {
      while normalized.suffix(space.count).elementsEqual(space) { normalized.removeLast(space.count) }
    }
    return addsDummyPrefix && putsSpaceLast ? normalized + space : normalized
  }

  /// The replacement of the text at a position, and where that text ends.
  private func next(_ text: [UInt8], _ position: Int) -> (ArraySlice<UInt8>, Int) {
    let rest = text[position...]
    if !userDefined.isEmpty, let (_, length) = userDefined.longest(rest.lazy.map(UInt32.init)) {
      return (rest.prefix(length), position + length)
    }
    if let (replacement, end) = characterMap?.longest(rest) { return (replacement, end) }
    var end = position + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return (text[position..<end], end)
  }
}
