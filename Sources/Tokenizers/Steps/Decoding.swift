/// A step from tokens to text; tokens are UTF-8.
///
/// Source: huggingface/tokenizers 0.23 `decoders`.
enum Decoding: Sendable {
  /// Decodes GPT-2's byte alphabet.
  case bytes
  case replace(TextPattern, [Unicode.Scalar])
  /// Turns tokens such as `<0x0A>` into bytes.
  case byteFallback
  case fuse
  /// Removes up to `left` and `right` occurrences of a character from the ends of each token.
  case strip(Unicode.Scalar, left: Int, right: Int)
  case metaspace(Unicode.Scalar, dropsFirst: Bool)
  /// Turns a mark at the end of words into a space.
  case wordSuffix([Unicode.Scalar])

  func callAsFunction(_ tokens: [[UInt8]]) -> [[UInt8]] {
    switch self {
    case .bytes: return [Self.repaired(tokens.flatMap(Self.spelled))]
    case .replace(let pattern, let content):
      return tokens.map { utf8(pattern.replacing(Self.scalars($0), with: content)) }
    case .byteFallback: return Self.bytesJoined(tokens)
    case .fuse: return [Array(tokens.joined())]
    case .strip(let character, let left, let right):
      return tokens.map { token in
        var kept = Self.scalars(token)[...]
        for _ in 0..<left where kept.first == character { kept.removeFirst() }
        for _ in 0..<right where kept.last == character { kept.removeLast() }
        return utf8(kept)
      }
    case .metaspace(let mark, let dropsFirst):
      return tokens.enumerated().map { index, token in
        utf8(
          Self.scalars(token).compactMap { $0 == mark ? (index == 0 && dropsFirst ? nil : " ") : $0 })
      }
    case .wordSuffix(let suffix):
      return tokens.enumerated().map { index, token in
        let space: [Unicode.Scalar] = index == tokens.count - 1 ? [] : [" "]
        return utf8(TextPattern.literal(suffix).replacing(Self.scalars(token), with: space))
      }
    }
  }

  private static func scalars(_ token: [UInt8]) -> [Unicode.Scalar] {
    Array(String(decoding: token, as: UTF8.self).unicodeScalars)
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The bytes that a token spells in GPT-2's alphabet; its own bytes if it contains other characters.
  private static func spelled(_ token: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars(token) {
      guard let byte = ByteAlphabet.byte(of: scalar) else { return token }
      bytes.append(byte)
    }
    return bytes
  }

  private static func bytesJoined(_ tokens: [[UInt8]]) -> [[UInt8]] {
    var joined: [[UInt8]] = []
    var bytes: [UInt8] = []
    func flush() {
      if bytes.isEmpty { return }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      joined += isText ? [bytes] : bytes.map { _ in UTF8.encodedReplacementCharacter.map { $0 } }
      bytes = []
    }
    for token in tokens {
      if let byte = byte(named: token) {
        bytes.append(byte)
      } else {
        flush()
        joined.append(token)
      }
    }
    flush()
    return joined
  }

  /// The byte that a token such as `<0x0A>` denotes.
  static func byte(named token: [UInt8]) -> UInt8? {
    guard token.count == 6, token.starts(with: "<0x".utf8), token[5] == UInt8(ascii: ">") else { return nil }
    return UInt8(String(decoding: token[3...4], as: UTF8.self), radix: 16)
  }
}
