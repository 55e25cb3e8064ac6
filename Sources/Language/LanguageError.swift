public import Failures

/// What stands in the way of a language model's answer.
public struct LanguageError: ReportableError {
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

  /// Whoever asks knows the model.
  public var place: String { "" }

  public var exitStatus: Int32 {
    switch code {
    case .tooLong: 65
    case .token: 78
    }
  }
}
