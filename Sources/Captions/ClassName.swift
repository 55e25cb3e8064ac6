/// The name of a class in captions.
public struct ClassName: Sendable, Equatable {
  /// The name as given; synonyms are separated by commas.
  public let full: String

  public init(_ full: String) { self.full = full }

  /// The first synonym, which captions use.
  public var short: String {
    let first = full.split(separator: ",", maxSplits: 1).first.map(String.init) ?? full
    return first.trimmed.isEmpty ? full : first.trimmed
  }

  /// Whether a text contains any of the synonyms, ignoring case.
  public func isMentioned(in text: String) -> Bool {
    let text = text.lowercased()
    return full.split(separator: ",").contains { !$0.trimmed.isEmpty && text.contains($0.trimmed.lowercased()) }
  }
}
