public import Failures

/// The reason why a dataset cannot be opened, read or written.
///
/// Errors are equal if their codes are: programs react to the code, people read the reason.
public struct DatasetError: ReportableError, Equatable {
  /// The kinds of failure; the raw values are stable and appear in rejects.
  public enum Code: String, Sendable {
    /// The dataset, or a file it must have, does not exist.
    case notFound = "dataset/not-found"
    /// A file ends before what it declares.
    case truncated = "dataset/truncated"
    /// A file contradicts its format or another file of the set.
    case corrupt = "dataset/corrupt"
    /// The format, or a feature of it, is not supported.
    case unsupported = "dataset/unsupported"
    /// A file or member exceeds the limit for its kind.
    case tooLarge = "dataset/too-large"
    /// A sample has no label anywhere.
    case noLabel = "dataset/no-label"
    /// A row of a table has no image.
    case noImage = "dataset/no-image"
    /// Reading failed.
    case unreadable = "dataset/unreadable"
    /// The output could not be made.
    case cannotCreate = "dataset/cannot-create"
    /// Writing the output failed.
    case cannotWrite = "dataset/cannot-write"
  }

  /// The kind of failure.
  public let code: Code
  /// The file or folder, with a line or member if applicable.
  public let place: String
  /// What was found, what was expected and, if possible, a remedy.
  public let reason: String

  /// Describes a failure at `place`.
  public init(_ code: Code, at place: String, _ reason: String) {
    self.code = code
    self.place = place
    self.reason = reason
  }

  public var exitStatus: Int32 {
    switch code {
    case .notFound: 66
    case .truncated, .corrupt, .unsupported, .tooLarge, .noLabel, .noImage: 65
    case .cannotCreate: 73
    case .unreadable, .cannotWrite: 74
    }
  }

  public static func == (a: DatasetError, b: DatasetError) -> Bool { a.code == b.code }
}
