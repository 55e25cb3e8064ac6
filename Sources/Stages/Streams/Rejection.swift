public import Failures
public import Records

/// Why a sample cannot be processed: a stable code and a sentence, as they stand in a reject.
public struct Rejection: ReportableError {
  /// What programs tell by, such as `record/field`.
  public let code: String
  /// For people.
  public let reason: String

  /// The sample, which stands beside it in a reject.
  public var place: String { "" }

  /// A sample that cannot be processed is bad data.
  public var exitStatus: Int32 { 65 }

  /// With a code like `record/field` and a sentence.
  public init(_ code: String, _ reason: String) { (self.code, self.reason) = (code, reason) }

  /// For a record that lacks what is needed.
  public init(_ error: RecordError) { self.init(error.code.rawValue, error.reason) }
}
