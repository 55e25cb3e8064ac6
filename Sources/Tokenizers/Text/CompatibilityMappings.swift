/// Unicode's compatibility decompositions: ﬁ to fi, ２ to 2.
///
/// The standard library has only the canonical forms. Source: UAX #15, in the version of Unicode that Hugging Face's
/// tokenizers use.
enum CompatibilityMappings {
  /// Full decompositions by character, if they differ from the canonical ones.
  private static let table = Dictionary(uniqueKeysWithValues: entries(text).map { ($0[0], Array($0.dropFirst())) })

  private static let ranges = entries(marks).map { $0[0]...$0[1] }

  /// The characters of each entry, at least two.
  private static func entries(_ text: StaticString) -> [[Unicode.Scalar]] {
    text.withUTF8Buffer { bytes in
      bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { entry in
        entry.split(whereSeparator: { $0 == 0x3D || $0 == 0x2B }).compactMap(scalar)
      }.filter { $0.count > 1 }
    }
  }

  private static func scalar(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// The text with all compatibility characters replaced; marks are not yet in canonical order.
  static func decomposed(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: { !$0.isASCII }) else { return text }
    return text.flatMap { $0.isASCII ? [$0] : table[$0] ?? [$0] }
  }

  /// Whether a character is a combining mark, such as an accent.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar)
  }
}
