public import Records

/// Why a sample cannot be processed: a stable code and a sentence, as they stand in a reject.
public struct Rejection: Error, Sendable {
  /// What programs tell by, such as `record/field`.
  public let code: String
  public let message: String

  public init(_ code: String, _ message: String) { (self.code, self.message) = (code, message) }

  /// For a record that lacks what is needed.
  public init(_ error: RecordError) { self.init(error.code.rawValue, error.reason) }
}
