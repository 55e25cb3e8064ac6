public import Failures

/// Why an evaluation cannot start: images, labels and network do not fit together.
public struct EvaluationError: ReportableError {
  public enum Code: String, Sendable {
    /// A set without images.
    case empty
    /// Pixels, labels or channels do not agree in number or size.
    case shape
    /// A label outside the classes.
    case label
    /// Images the network would pool away to nothing.
    case size
    /// A setting outside its range.
    case setting
  }

  public let code: Code
  /// What was looked at, such as `training images`.
  public let place: String
  /// What was expected and found, and the remedy.
  public let reason: String

  package init(_ code: Code, place: String, reason: String) {
    self.code = code
    self.place = place
    self.reason = reason
  }

  public var exitStatus: Int32 { 65 }
}
