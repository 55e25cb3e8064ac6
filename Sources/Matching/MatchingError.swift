public import Failures

/// Why matching cannot start or continue.
public struct MatchingError: ReportableError {
  public enum Code: String, Sendable {
    /// A setting that does not fit the others, or a network that there is no matching with.
    case setting
    /// Images, real and distilled, that do not go together.
    case images
    /// A loss that is infinite or not a number.
    case loss
    /// A checkpoint of another run.
    case checkpoint
  }

  public let code: Code
  /// The input concerned, such as `--real`; empty where the reason says it.
  public let place: String
  /// What was expected and found, and a remedy.
  public let reason: String

  init(_ code: Code, _ place: String, _ reason: String) {
    (self.code, self.place, self.reason) = (code, place, reason)
  }

  /// 64, of bad usage, for settings; 65, of bad data, for the rest.
  public var exitStatus: Int32 { code == .setting ? 64 : 65 }
}
