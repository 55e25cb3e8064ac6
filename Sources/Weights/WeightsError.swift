public import Failures

/// What is wrong with a file of weights.
public struct WeightsError: ReportableError {
  public enum Code: String, Sendable {
    /// The file or a tensor in it is not there.
    case missing
    /// Bytes that the format does not allow.
    case corrupt
    /// A form that the format allows and we do not read.
    case unsupported
    /// A file that cannot be written.
    case unwritable
  }

  public let code: Code
  /// The file.
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
    case .corrupt: 65
    case .unsupported: 78
    case .unwritable: 74
    }
  }
}
