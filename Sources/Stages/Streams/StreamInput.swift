internal import CLinux
import Exact
import Glibc
public import Records

/// The input: the record streams named on the command line, or standard input, concatenated.
///
/// Several files are read like one, because a stream is a series of segments.
public final class StreamInput {
  private var waiting: [String]
  private let threads: Int
  private let limits: Limits
  private var reader: RecordReader?
  private var descriptor: Int32 = 0
  /// The name of the current file in messages.
  public private(set) var name = ""
  private var ahead: [StreamEvent] = []
  private var finishedBytes = 0

  /// Records read.
  public private(set) var records = 0
  /// The trailers of finished segments, in order.
  public private(set) var trailers: [SegmentTrailer] = []
  /// The header of the current segment.
  public private(set) var header: SegmentHeader?

  private var connection: Connection?

  /// The stream from a client.
  init(_ connection: Connection, threads: Int, limits: Limits) {
    waiting = []
    (self.threads, self.limits, self.connection) = (threads, limits, connection)
    name = "the client"
    reader = RecordReader(descriptor: connection.descriptor, name: name, threads: threads, limits: limits)
  }

  /// `files`: paths; `-` is standard input.
  /// - Throws: `StageError` 66 if a file cannot be opened, 64 if standard input is a terminal.
  public init(files: [String], threads: Int, limits: Limits) throws(StageError) {
    waiting = files.isEmpty ? ["-"] : files
    self.threads = threads
    self.limits = limits
    for file in waiting where file != "-" {
      guard access(file, R_OK) == 0 else {
        throw StageError(.noInput, "\(file): cannot open: \(String(cString: strerror(errno)))")
      }
    }
    if waiting.contains("-"), isatty(0) == 1 {
      throw StageError(
        .usage, "a record stream is expected on standard input, which is a terminal; see --help")
    }
    try openNext()
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Compressed bytes read so far.
  public var bytesRead: Int { finishedBytes + (reader?.bytesRead ?? 0) }

  private func openNext() throws(StageError) {
    finishedBytes += reader?.bytesRead ?? 0
    reader = nil
    if descriptor > 0 { close(descriptor) }
    // Not to be closed once more: the number may be another file's by then.
    descriptor = 0
    guard !waiting.isEmpty else { return }
    let file = waiting.removeFirst()
    name = file == "-" ? "standard input" : file
    descriptor = try reported { () throws(RecordError) in file == "-" ? 0 : try Descriptor.open(reading: file) }
    OpenedInputs.note(descriptor)
    enlargePipe(descriptor)
    reader = RecordReader(descriptor: descriptor, name: name, threads: threads, limits: limits)
  }

  /// The next event, without consuming it.
  ///
  /// - Throws: `StageError` 65 or 74.
  public func peek() throws(StageError) -> StreamEvent? {
    if ahead.isEmpty, let event = try read() { ahead = [event] }
    return ahead.first
  }

  /// The fields of the segment whose header was just read: those that it names, or those of its first record.
  ///
  /// Empty if there is neither.
  ///
  /// Use this instead of a header's `fields`, which are optional (`formats/record-stream.md`, "Header").
  ///
  /// - Throws: `StageError` 65 or 74.
  func fieldsOfSegment(_ header: SegmentHeader) throws -> [ExactText: String] {
    guard header.fields.isEmpty else { return header.fields }
    var place = 0
    // Rejects may precede the first record; the search gives up after this many.
    while place < 4096 {
      if place == ahead.count {
        guard let event = try read() else { return [:] }
        ahead.append(event)
      }
      switch ahead[place] {
      case .record(let record):
        var fields: [ExactText: String] = [:]
        try record.forEachField { fields[$0] = $1.signature }
        return fields
      case .header, .trailer: return [:]
      case .groupEnd, .reject, .ancillary: place += 1
      }
    }
    return [:]
  }

  /// Runs `body` on a header that names the fields.
  ///
  /// If the header does not, they are taken from the first record, and removed again afterwards.
  ///
  /// - Throws: `StageError` 65 or 74; what `body` throws.
  func describing(_ header: inout SegmentHeader, _ body: (inout SegmentHeader) throws -> Void) throws {
    let isSilent = header.fields.isEmpty
    if isSilent { header.fields = try fieldsOfSegment(header) }
    try body(&header)
    if isSilent { header.fields = [:] }
  }

  /// The next event; nil after the last segment of the last file.
  ///
  /// - Throws: `StageError` 65 when the stream is damaged, cut off or its writer failed; 74.
  public func next() throws(StageError) -> StreamEvent? {
    let event = ahead.isEmpty ? try read() : ahead.removeFirst()
    switch event {
    case .header(let value):
      header = value
      connection?.noteSegment(isOpen: true)
    case .record: records += 1
    case .trailer(let trailer):
      connection?.noteSegment(isOpen: false)
      if let failure = trailer.failure {
        throw StageError(
          StageError.Status(upstream: failure),
          "\(name): upstream failed: \(failure.tool): \(failure.message) (status \(failure.status))",
          upstream: failure)
      }
      trailers.append(trailer)
    default: break
    }
    return event
  }

  private func read() throws(StageError) -> StreamEvent? {
    while let current = reader {
      if let event = try reported({ () throws(RecordError) in try current.next() }) { return event }
      try openNext()
    }
    return nil
  }
}

/// Requests the largest pipe buffer for an unprivileged process; a refusal costs only speed.
func enlargePipe(_ descriptor: Int32) {
  _ = linux_set_pipe_size(descriptor, 1 << 20)
}
