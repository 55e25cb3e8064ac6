public import Failures

/// An error in a record stream, with its position.
public struct RecordError: ReportableError, Equatable {
  /// The kind of failure; errors are equal if their codes are.
  public enum Code: String, Sendable {
    /// Zero bytes: the program that should have written the stream died before it began.
    case empty = "stream/empty"
    /// The stream ends inside a frame, an item or a segment.
    case truncated = "stream/truncated"
    /// Bytes that no writer produces: an invalid frame, checksum, item or digest.
    case corrupt = "stream/corrupt"
    /// Larger or deeper than the documented limits.
    case limit = "stream/limit"
    /// Written by a newer version of the format.
    case newer = "stream/newer"
    /// A promise of the header that the items break.
    case promise = "stream/promise"
    /// A field is missing or of another type than requested.
    case field = "record/field"
    /// The writer of the stream has reported a failure.
    case upstream = "stream/upstream"
    /// Nothing, not even a heartbeat, has arrived for too long.
    case stalled = "stream/stalled"
    /// The operating system refused a read or a write.
    case io = "io/error"
    /// An input file does not exist or cannot be opened.
    case noInput = "io/no-input"
    /// An output file cannot be created.
    case cannotCreate = "io/cannot-create"
  }

  public let code: Code
  /// The file's name, then the byte offset or the record.
  public let place: String
  /// What was found and, if possible, a remedy.
  public let reason: String

  public init(_ code: Code, _ place: String, _ reason: String) {
    self.code = code
    self.place = place
    self.reason = reason
  }

  public static func == (a: RecordError, b: RecordError) -> Bool { a.code == b.code }

  public var exitStatus: Int32 {
    switch code {
    case .io: 74
    case .noInput: 66
    case .stalled: 75
    case .cannotCreate: 73
    default: 65
    }
  }

  /// The same error with the name of a file prepended to the place.
  package func inFile(_ name: String) -> RecordError {
    RecordError(code, place.isEmpty ? name : "\(name): \(place)", reason)
  }
}
