/// What can go wrong before any arithmetic starts: the machine itself is not fit.
public struct TensorError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable {
    /// The processor lacks instructions this build was compiled for.
    case processor
  }

  public let code: Code
  /// What was looked at, such as `processor`.
  public let position: String
  /// What was found, and the remedy.
  public let reason: String

  package init(_ code: Code, position: String, reason: String) {
    self.code = code
    self.position = position
    self.reason = reason
  }

  public var description: String { "\(position): \(reason)" }
}
