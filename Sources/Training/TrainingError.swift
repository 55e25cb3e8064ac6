public import Failures

/// Why a training run cannot start or continue.
public struct TrainingError: ReportableError {
  public enum Code: String, Sendable {
    /// A setting that does not fit the others or the model.
    case setting
    /// Images that the model cannot learn from.
    case data
    /// A loss that is infinite or not a number.
    case loss
  }

  public let code: Code
  /// What was expected and found, and a remedy.
  public let reason: String

  init(_ code: Code, _ reason: String) { (self.code, self.reason) = (code, reason) }

  /// Whoever trains knows what.
  public var place: String { "" }

  /// 64, of bad usage, for settings; 65, of bad data, for images and losses.
  public var exitStatus: Int32 { code == .setting ? 64 : 65 }
}
