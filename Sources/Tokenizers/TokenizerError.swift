public import Failures

/// What is wrong with a tokenizer's files or with a chat template.
public struct TokenizerError: ReportableError {
  public enum Code: String, Sendable {
    /// A file, or a part that a file must have, is not there.
    case missing
    /// Bytes that the format does not allow.
    case corrupt
    /// A form that the format allows and we do not read.
    case unsupported
    /// A chat template that refuses the conversation it is given, or cannot be rendered.
    case template
  }

  public let code: Code
  /// The file, and the place in it where there is one.
  public let place: String
  /// What was expected and found, and the remedy.
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
