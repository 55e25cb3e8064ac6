public import Records

/// Why a sample cannot be processed: a stable code and a sentence, as in a reject.
public struct Rejection: Error, Sendable {
  /// The code for programs, such as `record/field`.
  public let code: String
  public let message: String

  public init(_ code: String, _ message: String) { (self.code, self.message) = (code, message) }

  /// The rejection of a record that lacks a field.
  public init(_ error: RecordError) { self.init(error.code.rawValue, error.reason) }
}
