public import Failures

/// The reason why an evaluation cannot start: images, labels and network do not fit together.
public struct EvaluationError: ReportableError {
  public enum Code: String, Sendable {
    /// The set has no images.
    case empty
    /// Pixels, labels or channels do not agree in number or size.
    case shape
    /// A label is not among the classes.
    case label
    /// Pooling would reduce the images to nothing.
    case size
    /// A setting is out of range.
    case setting
    /// A temporary file that could not be made or written.
    case storage
  }

  public let code: Code
  /// The input concerned, such as `training images`.
  public let place: String
  /// What was expected and found, and a remedy.
  public let reason: String

  package init(_ code: Code, place: String, reason: String) {
    self.code = code
    self.place = place
    self.reason = reason
  }

  public var exitStatus: Int32 { code == .storage ? 74 : 65 }
}
