public import Failures

/// Why features cannot be fused.
public struct FusionError: ReportableError, Equatable {
  /// The kind of failure.
  public enum Code: Sendable {
    /// Images and captions that differ in number or in components.
    case mismatch
    /// A component that is infinite or not a number.
    case notFinite
  }

  public let code: Code
  /// The row at fault, where there is one.
  public let row: Int?
  public let reason: String

  /// Whoever fuses knows what the features are of.
  public var place: String { "" }

  /// Vectors that cannot be worked with are bad data.
  public var exitStatus: Int32 { 65 }

  public init(code: Code, row: Int? = nil, _ reason: String) {
    (self.code, self.row, self.reason) = (code, row, reason)
  }
}
