/// What stands in the way of a language model's answer.
public struct LanguageError: Error, Sendable, CustomStringConvertible {
  public enum Code: String, Sendable {
    /// More tokens than there is room for.
    case tooLong
    /// A token that the vocabulary does not have.
    case token
  }

  public let code: Code
  /// What was expected and found, and the remedy.
  public let reason: String

  init(_ code: Code, _ reason: String) { (self.code, self.reason) = (code, reason) }

  public var description: String { reason }
}
