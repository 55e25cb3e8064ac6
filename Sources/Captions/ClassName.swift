/// What a class is called in a caption.
public struct ClassName: Sendable, Equatable {
  /// The name as given; synonyms are separated by commas.
  public let full: String

  public init(_ full: String) { self.full = full }

  /// The first of the synonyms, which is the one that captions use.
  public var short: String {
    let first = full.split(separator: ",", maxSplits: 1).first.map(String.init) ?? full
    return first.trimmed.isEmpty ? full : first.trimmed
  }

  /// Whether a text names the class by any of its synonyms, in whatever case.
  public func isMentioned(in text: String) -> Bool {
    let text = text.lowercased()
    return full.split(separator: ",").contains { !$0.trimmed.isEmpty && text.contains($0.trimmed.lowercased()) }
  }
}
