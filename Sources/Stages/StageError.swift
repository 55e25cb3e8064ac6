public import Failures
import Records

/// Why a program stops: a sentence for people, and a status of sysexits.h for programs.
public struct StageError: Error, Sendable, CustomStringConvertible {
  /// The exit statuses of the programs; the numbers are those of sysexits.h.
  public enum Status: Int32, Sendable {
    case usage = 64
    case data = 65
    case noInput = 66
    case unavailable = 69
    case bug = 70
    case system = 71
    case cannotCreate = 73
    case io = 74
    case retry = 75
    case permission = 77
    case configuration = 78

    /// The status that a failure upstream ends this program with: the same, so that "try again" reaches the last stage.
    ///
    /// A number that is not one of ours counts as bad data.
    init(upstream failure: SegmentTrailer.Failure) {
      self = Int32(exactly: failure.status).flatMap(Status.init(rawValue:)) ?? .data
    }
  }

  public let status: Status
  /// One line: the subject, what was expected, what was found, the remedy.
  public let description: String
  /// A failure of an earlier stage, passed on unchanged.
  let upstream: SegmentTrailer.Failure?

  public init(_ status: Status, _ description: String) {
    self.init(status, description, upstream: nil)
  }

  init(_ status: Status, _ description: String, upstream: SegmentTrailer.Failure?) {
    self.status = status
    self.description = description
    self.upstream = upstream
  }

  /// Reports a library's error.
  public init(_ error: some ReportableError) {
    self.init(Status(rawValue: error.exitStatus) ?? .data, error.description)
  }

  /// Reports any error; one of unknown type is a bug of the program.
  public init(any error: any Error) {
    switch error {
    case let error as StageError: self = error
    case let error as any ReportableError: self = StageError(error)
    default: self = StageError(.bug, "\(error)")
    }
  }
}

/// Rethrows a library's error as the program's.
public func reported<T, E: ReportableError>(_ body: () throws(E) -> T) throws(StageError) -> T {
  do throws(E) {
    return try body()
  } catch {
    throw StageError(error)
  }
}
