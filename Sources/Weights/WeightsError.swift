public import Failures

/// An error in a file of weights.
public struct WeightsError: ReportableError {
  public enum Code: String, Sendable {
    /// The file or a tensor in it is missing.
    case missing
    /// The bytes violate the format.
    case corrupt
    /// A valid form of the format that is not supported.
    case unsupported
    /// A file cannot be written.
    case unwritable
  }

  public let code: Code
  /// The file.
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
    case .corrupt: 65
    case .unsupported: 78
    case .unwritable: 74
    }
  }
}
