public import Failures

/// The reason why a language model cannot answer.
public struct LanguageError: ReportableError {
  public enum Code: String, Sendable {
    /// More tokens than the context has room for.
    case tooLong
    /// A token that is not in the vocabulary.
    case token
  }

  public let code: Code
  /// What was expected and found, and a remedy.
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
