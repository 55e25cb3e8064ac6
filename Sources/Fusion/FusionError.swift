public import Failures

/// Why features cannot be fused.
public struct FusionError: ReportableError, Equatable {
  /// The kind of failure.
  public enum Code: Sendable {
    /// Images and captions differ in number or in components.
    case mismatch
    /// A component is infinite or NaN.
    case notFinite
  }

  public let code: Code
  /// The row that caused it, if any.
  public let row: Int?
  public let reason: String

  /// Whoever fuses knows what the features are of.
  public var place: String { "" }

  /// Invalid vectors are bad input data.
  public var exitStatus: Int32 { 65 }

  public init(code: Code, row: Int? = nil, _ reason: String) {
    (self.code, self.row, self.reason) = (code, row, reason)
  }
}
