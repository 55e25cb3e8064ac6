/// A value that can be read from one word of a command line.
public protocol OptionValue: Sendable {
  /// Reads the word, or nil when it is not such a value.
  init?(word: String)
  /// What is expected, for messages: "a whole number".
  static var expectation: String { get }
  /// The word that means this value, for help; nil when there is nothing to show.
  var word: String? { get }
  /// All words there are, where there are only so many.
  static var choices: [String] { get }
}

extension OptionValue {
  /// Any word that can be read.
  public static var choices: [String] { [] }
}

extension OptionValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  /// The words of an enumeration.
  public static var choices: [String] { allCases.map(\.rawValue) }
}

extension Int: OptionValue {
  public init?(word: String) { self.init(word) }
  public static var expectation: String { "a whole number" }
  public var word: String? { String(self) }
}

extension Double: OptionValue {
  public init?(word: String) {
    guard let value = Double(word), value.isFinite else { return nil }
    self = value
  }
  public static var expectation: String { "a number" }
  public var word: String? {
    self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)
  }
}

extension String: OptionValue {
  public init?(word: String) { self = word }
  public static var expectation: String { "a text" }
  public var word: String? { isEmpty ? nil : self }
}

extension Bool: OptionValue {
  public init?(word: String) { self.init(word) }
  public static var expectation: String { "true or false" }
  public var word: String? { String(self) }
}

extension Optional: OptionValue where Wrapped: OptionValue {
  public init?(word: String) {
    guard let value = Wrapped(word: word) else { return nil }
    self = value
  }
  public static var expectation: String { Wrapped.expectation }
  public static var choices: [String] { Wrapped.choices }
  public var word: String? { flatMap(\.word) }
}

/// A list of words separated by commas.
extension [String]: OptionValue {
  public init?(word: String) {
    let parts = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if parts.contains("") { return nil }
    self = parts
  }
  public static var expectation: String { "names separated by commas" }
  public var word: String? { isEmpty ? nil : joined(separator: ",") }
}

/// A number of bytes, written plainly or with K, M, G or T for powers of 1024.
public struct ByteCount: OptionValue, Equatable {
  public var bytes: Int

  public init(_ bytes: Int) { self.bytes = bytes }

  public init?(word: String) {
    var digits = Substring(word)
    var shift = 0
    if let unit = word.last?.uppercased(), let index = ["K", "M", "G", "T"].firstIndex(of: unit) {
      shift = 10 * (index + 1)
      digits = digits.dropLast()
    }
    guard let value = Int(digits), value > 0, value <= Int.max >> shift else { return nil }
    bytes = value << shift
  }

  public static var expectation: String { "a size in bytes such as 65536, 64K, 512M or 2G" }

  public var word: String? {
    for (shift, unit) in [(40, "T"), (30, "G"), (20, "M"), (10, "K")]
    where bytes > 0 && bytes % (1 << shift) == 0 {
      return "\(bytes >> shift)\(unit)"
    }
    return String(bytes)
  }
}
