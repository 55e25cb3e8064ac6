public import Failures

/// Why encoded bytes could not be turned into pixels, or a compressed stream into bytes.
///
/// Two errors are equal when their codes are: a program reacts to the code, a person reads the reason.
public struct ImageError: ReportableError, Equatable {
  /// A damaged image is bad data.
  public var exitStatus: Int32 { 65 }

  /// The stable kinds of failure; the raw value is what leaves the process.
  public enum Code: String, Sendable {
    /// The bytes end before the image or the stream does.
    case truncated = "image/truncated"
    /// The bytes contradict their format or a checksum.
    case corrupt = "image/corrupt"
    /// The bytes are of a format, or use a part of one, that is not read here.
    case unsupported = "image/unsupported"
    /// The declared or actual size is over the limit given by the caller.
    case tooLarge = "image/too-large"
    /// The source of the bytes failed.
    case unreadable = "image/unreadable"
  }

  /// The kind of failure.
  public let code: Code
  /// Byte offset in the encoded data at which the failure was noticed.
  public let position: Int
  /// What was found, what was expected and, where there is one, the remedy.
  public let reason: String

  /// Describes a failure noticed `position` bytes into the encoded data.
  public init(_ code: Code, at position: Int, _ reason: String) {
    self.code = code
    self.position = position
    self.reason = reason
  }

  public var place: String { "byte \(position)" }

  public static func == (a: ImageError, b: ImageError) -> Bool { a.code == b.code }
}
