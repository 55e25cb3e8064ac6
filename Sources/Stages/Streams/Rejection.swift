public import Failures
public import Records

/// Why a sample cannot be processed: a stable code and a sentence, as in a reject.
public struct Rejection: ReportableError {
  /// The code for programs, such as `record/field`.
  public let code: String
  /// The sentence, for people.
  public let reason: String

  /// Empty: a reject names its sample elsewhere.
  public var place: String { "" }

  /// A sample that cannot be processed is bad data.
  public var exitStatus: Int32 { 65 }

  /// A rejection with a code such as `record/field` and a sentence.
  public init(_ code: String, _ reason: String) { (self.code, self.reason) = (code, reason) }

  /// The rejection of a record that lacks a field.
  public init(_ error: RecordError) { self.init(error.code.rawValue, error.reason) }
}
