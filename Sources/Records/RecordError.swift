public import Failures

/// What is wrong with a record stream, and where.
public struct RecordError: ReportableError, Equatable {
  /// The kind of failure; two errors are equal when their codes are.
  public enum Code: String, Sendable {
    /// Zero bytes: whatever should have written the stream died before it began.
    case empty = "stream/empty"
    /// The stream ends inside a frame, an item or a segment.
    case truncated = "stream/truncated"
    /// Bytes that no writer makes: a bad frame, checksum, item or digest.
    case corrupt = "stream/corrupt"
    /// Larger or deeper than the documented limits.
    case limit = "stream/limit"
    /// Written by a newer version of the format.
    case newer = "stream/newer"
    /// A promise of the header that the items break.
    case promise = "stream/promise"
    /// A field that is missing or of another type than asked for.
    case field = "record/field"
    /// The writer of the stream said that it failed.
    case upstream = "stream/upstream"
    /// Nothing has come for too long, not even a heartbeat.
    case stalled = "stream/stalled"
    /// The operating system refused a read or a write.
    case io = "io/error"
    /// A file that should be read is not there or may not be opened.
    case noInput = "io/no-input"
    /// A file that should be written cannot be made.
    case cannotCreate = "io/cannot-create"
  }

  public let code: Code
  /// Where: the file's name, then the byte offset or the record.
  public let place: String
  /// What was found and, when there is something to do, what to do.
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

  /// The same error with the name of a file put before the place.
  package func inFile(_ name: String) -> RecordError {
    RecordError(code, place.isEmpty ? name : "\(name): \(place)", reason)
  }
}
