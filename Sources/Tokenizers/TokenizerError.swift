public import Failures

/// An error in a tokenizer's files or in a chat template.
public struct TokenizerError: ReportableError {
  public enum Code: String, Sendable {
    /// A file, or a required part of a file, is missing.
    case missing
    /// The bytes violate the format.
    case corrupt
    /// A valid form of the format that is not supported.
    case unsupported
    /// A chat template refuses the conversation, or cannot be rendered.
    case template
  }

  public let code: Code
  /// The file, with a position if applicable.
  public let place: String
  /// What was expected and found, and a remedy.
  public let reason: String

  public init(_ code: Code, _ place: String, _ reason: String) {
    self.code = code
    self.place = place
    self.reason = reason
  }

  public var exitStatus: Int32 {
    switch code {
    case .missing: 66
    case .corrupt, .template: 65
    case .unsupported: 78
    }
  }
}
