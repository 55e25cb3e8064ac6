/// The 1000 classes of ImageNet's challenge (ILSVRC 2012): their numbers, WordNet numbers and names.
public enum ImageNet {
  /// One of the classes.
  public struct Class: Sendable, Equatable {
    /// Its index in the output of networks: the position among the sorted WordNet numbers.
    public let number: Int
    /// The name of its folder, such as `n02086240`.
    public let wordNet: String
    /// Its name, such as `Shih-Tzu`; names are unique.
    public let name: String

    /// Whether `other` is a name of it: its own or, because WordNet uses some names twice (`crane`), the first words of
    /// it.
    public func isCalled(_ other: String) -> Bool {
      let (own, other) = (name.lowercased(), other.lowercased())
      return own == other || own.hasPrefix(other + " ")
    }
  }

  /// All of them by number.
  public static let classes: [Class] = table.split(separator: ";").enumerated().map { number, entry in
    let words = entry.split(whereSeparator: \.isWhitespace)
    return Class(number: number, wordNet: String(words[0]), name: words.dropFirst().joined(separator: " "))
  }

  private static let numbers = Dictionary(uniqueKeysWithValues: classes.map { ($0.wordNet, $0.number) })
  private static let named = Dictionary(uniqueKeysWithValues: classes.map { ($0.name, $0.number) })

  /// The class with a WordNet number; nil for other texts.
  public static func known(_ wordNet: String) -> Class? { numbers[wordNet].map { classes[$0] } }

  /// The class that a label denotes, by WordNet number or name; nil for other texts.
  public static func meant(by label: String) -> Class? { known(label) ?? named[label].map { classes[$0] } }
}
