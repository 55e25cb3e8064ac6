/// SentencePiece's precompiled normalization: replaces the longest known prefix of the text.
///
/// Four bytes give the size of a double-array trie of 32-bit units (Darts-clone); it is followed by zero-terminated
/// texts, which the values of the trie point to. Source: google/sentencepiece `normalizer.cc`.
struct CharacterMap: Sendable {
  private let units: [UInt32]
  private let texts: [UInt8]

  /// - Throws: `TokenizerError` `.corrupt`.
  init(_ bytes: [UInt8], position: String) throws(TokenizerError) {
    func word(_ start: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
    }
    guard bytes.count >= 8, let size = Int(exactly: word(0)), size % 4 == 0, size >= 4, size <= bytes.count - 4 else {
      throw TokenizerError(.corrupt, position, "the precompiled character map is cut short")
    }
    units = stride(from: 4, to: 4 + size, by: 4).map(word)
    texts = Array(bytes[(4 + size)...])
  }

  private static func offset(_ unit: UInt32) -> Int { Int((unit >> 10) << ((unit & 0x200) >> 6)) }

  /// The ends of the known prefixes of `text`, from `start`, shortest first, with their values.
  private func prefixes(of text: ArraySlice<UInt8>, _ visit: (_ end: Int, _ value: Int) -> Bool) {
    var place = Self.offset(units[0])
    for index in text.indices {
      let byte = text[index]
      place ^= Int(byte)
      guard byte != 0, units.indices.contains(place) else { return }
      let unit = units[place]
      guard unit & 0x8000_00FF == UInt32(byte) else { return }
      place ^= Self.offset(unit)
      if unit & 0x100 != 0 {
        guard units.indices.contains(place), visit(index + 1, Int(units[place] & 0x7FFF_FFFF)) else { return }
      }
    }
  }

  private func text(at value: Int) -> ArraySlice<UInt8> {
    guard texts.indices.contains(value) else { return [] }
    return texts[value...].prefix { $0 != 0 }
  }

  /// The replacement of the longest known prefix, and its end; nil if no prefix is known.
  func longest(_ text: ArraySlice<UInt8>) -> (text: ArraySlice<UInt8>, end: Int)? {
    var found: (Int, Int)?
    prefixes(of: text) { end, value in
      found = (value, end)
      return true
    }
    return found.map { (self.text(at: $0.0), $0.1) }
  }

  /// The replacement of all of `chunk` by its shortest known prefix, as in `tokenizers`.
  func shortest(_ chunk: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var found: Int?
    prefixes(of: chunk) { _, value in
      found = value
      return false
    }
    return found.map(text(at:))
  }
}
