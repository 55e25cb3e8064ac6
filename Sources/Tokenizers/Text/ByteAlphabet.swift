/// GPT-2's mapping of bytes to visible characters, in which byte-level vocabularies are written.
///
/// Printable Latin-1 bytes map to themselves; the others, in order, to U+0100 and after.
/// Source: openai/gpt-2 `encoder.py` bytes_to_unicode.
enum ByteAlphabet {
  /// The character of each byte.
  static let scalars: [Unicode.Scalar] = {
    var next: UInt32 = 0x100
    return (0..<256).map { (byte: UInt32) in
      let isVisible = (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || byte >= 0xAE
      if isVisible { return Unicode.Scalar(UInt8(byte)) }
      defer { next += 1 }
      return Unicode.Scalar(next) ?? "\u{FFFD}"
    }
  }()

  /// The byte of each character of the alphabet; -1 for other characters below U+0144.
  private static let bytes: [Int16] = {
    var bytes = [Int16](repeating: -1, count: 0x144)
    for (byte, scalar) in scalars.enumerated() { bytes[Int(scalar.value)] = Int16(byte) }
    return bytes
  }()

  /// The byte that a character denotes.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value < bytes.count else { return nil }
    return UInt8(exactly: bytes[Int(scalar.value)])
  }

  /// The UTF-8 of a text, written in the alphabet.
  static func spell(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var spelled: [Unicode.Scalar] = []
    for scalar in text {
      for byte in UTF8.encode(scalar)?.makeIterator() ?? UTF8.encodedReplacementCharacter.makeIterator() {
        spelled.append(scalars[Int(byte)])
      }
    }
    return spelled
  }
}
