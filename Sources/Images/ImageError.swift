public import Failures

/// The reason why encoded bytes cannot be decoded to pixels, or a stream not decompressed.
///
/// Errors are equal if their codes are: programs react to the code, people read the reason.
public struct ImageError: ReportableError, Equatable {
  /// A damaged image is bad input data.
  public var exitStatus: Int32 { 65 }

  /// The kinds of failure; the raw values are stable and appear in rejects.
  public enum Code: String, Sendable {
    /// The bytes end before the image or the stream does.
    case truncated = "image/truncated"
    /// The bytes contradict their format or a checksum.
    case corrupt = "image/corrupt"
    /// The format, or a feature of it, is not supported.
    case unsupported = "image/unsupported"
    /// The declared or actual size exceeds the caller's limit.
    case tooLarge = "image/too-large"
    /// Reading the source of the bytes failed.
    case unreadable = "image/unreadable"
  }

  /// The kind of failure.
  public let code: Code
  /// Byte offset in the encoded data at which the failure was detected.
  public let position: Int
  /// What was found, what was expected and, if possible, a remedy.
  public let reason: String

  /// Describes a failure detected at byte `position` of the encoded data.
  public init(_ code: Code, at position: Int, _ reason: String) {
    self.code = code
    self.position = position
    self.reason = reason
  }

  public var place: String { "byte \(position)" }

  public static func == (a: ImageError, b: ImageError) -> Bool { a.code == b.code }
}
