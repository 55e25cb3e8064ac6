/// Characters as those that they stand for by Unicode's compatibility decompositions: ﬁ as fi, ２ as 2.
///
/// The standard library has the canonical forms only. Source: UAX #15; the Unicode Character Database.
enum CompatibilityMappings {
  /// Full decompositions by character, where they differ from the canonical ones.
  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = text.withUTF8Buffer { bytes in
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for entry in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let scalars = entry.split(whereSeparator: { $0 == 0x3D || $0 == 0x2B }).compactMap(scalar)
      if let first = scalars.first { table[first] = Array(scalars.dropFirst()) }
    }
    return table
  }

  private static func scalar(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// The text with all compatibility characters replaced; marks are not yet in canonical order.
  static func decomposed(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: { !$0.isASCII }) else { return text }
    return text.flatMap { $0.isASCII ? [$0] : table[$0] ?? [$0] }
  }
}
