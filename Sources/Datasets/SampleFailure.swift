/// A sample that cannot be read, although its dataset can.
public struct SampleFailure: Sendable {
  /// The sample's id within its dataset.
  public let id: String
  /// Its label, if known.
  public let label: String?
  /// A stable code: `dataset/too-large`.
  public let code: String
  /// One sentence.
  public let message: String

  /// Describes a failure.
  public init(id: String, label: String?, code: String, message: String) {
    self.id = id
    self.label = label
    self.code = code
    self.message = message
  }

  init(id: String, label: String?, _ error: DatasetError) {
    self.init(id: id, label: label, code: error.code.rawValue, message: "\(error)")
  }
}
