@_spi(_Unicode) import Swift

/// A step that changes text before it is split.
///
/// Source: huggingface/tokenizers 0.23 `normalizers`.
enum TextNormalization: Sendable {
  case composed
  case decomposed
  /// NFKC and NFKD.
  case composedCompatibly
  case decomposedCompatibly
  /// Removes marks; only marks separated by a decomposition are affected.
  case stripAccents
  /// Removes control characters and unifies spaces (Google's neural machine translation).
  case controls
  case lowercase
  case replace(TextPattern, [Unicode.Scalar])
  case prepend([Unicode.Scalar])
  case strip(left: Bool, right: Bool)
  /// SentencePiece's map, applied to one grapheme cluster at a time.
  case mapped(CharacterMap)

  func callAsFunction(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    switch self {
    case .composed: return Array(Self.string(text)._nfc)
    case .decomposed: return Array(Self.string(text)._nfd)
    case .composedCompatibly: return Array(Self.string(CompatibilityMappings.decomposed(text))._nfc)
    case .decomposedCompatibly: return Array(Self.string(CompatibilityMappings.decomposed(text))._nfd)
    case .stripAccents: return text.filter { !CompatibilityMappings.isMark($0) }
    case .controls: return text.compactMap(Self.withoutControl)
    case .lowercase: return text.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    case .replace(let pattern, let content): return pattern.replacing(text, with: content)
    case .prepend(let prefix): return text.isEmpty ? text : prefix + text
    case .mapped(let map): return Self.string(text).flatMap { Self.mapped($0, map) }
    case .strip(let left, let right):
      var kept = text[...]
      if left { kept = kept.drop { $0.properties.isWhitespace } }
      while right, let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
      return Array(kept)
    }
  }

  private static func withoutControl(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F, 0x8F, 0x9F: nil
    case 0x09, 0x0A, 0x0C, 0x0D, 0x1680, 0x200B...0x200F, 0x2028, 0x2029, 0x2581, 0xFEFF, 0xFFFD: " "
    default: scalar
    }
  }

  /// A cluster of fewer than six bytes is mapped as a whole if the map knows a prefix, otherwise character by
  /// character.
  private static func mapped(_ cluster: Character, _ map: CharacterMap) -> [Unicode.Scalar] {
    let bytes = Array(cluster.utf8)
    if bytes.count < 6, let text = map.shortest(bytes[...]) {
      return Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    }
    return cluster.unicodeScalars.flatMap { scalar in
      map.shortest(utf8([scalar])[...]).map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) } ?? [scalar]
    }
  }

  private static func string(_ text: [Unicode.Scalar]) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: text)
    return string
  }
}
