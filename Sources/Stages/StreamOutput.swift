import Glibc
import Options
public import Records

/// Where a program's records go: standard output, or a file that appears only when it is complete.
///
/// `-o FILE` is written as `FILE.part` and renamed after its last trailer is on disk, so a file under
/// its own name is always whole.
public final class StreamOutput {
  private let suite: SuiteOptions
  private let tool: String
  private let report: Report
  private let path: String?
  private let descriptor: Int32
  private let writer: RecordWriter
  private var diverted: RecordWriter?
  private var divertedDescriptor: Int32 = -1
  private var isClosed = false
  private let isConnection: Bool

  /// What `--resume` found in the file; `length` 0 when there is nothing to go on from.
  public let partial: PartialStream

  /// Records written.
  public private(set) var records = 0
  /// Samples rejected here, as opposed to upstream.
  public private(set) var rejects = 0
  private var dropped = 0
  private var segmentRejects = 0
  private var segmentRecords = 0
  private var groupRecords: UInt64 = 0

  /// Compressed bytes written so far.
  public var bytesWritten: Int { writer.bytesWritten }

  /// Answers a client, whose descriptor stays open.
  init(_ suite: SuiteOptions, tool: String, threads: Int, report: Report, connection: Connection) {
    (self.suite, self.tool, self.report) = (suite, tool, report)
    (path, partial, descriptor) = (nil, .nothing, connection.descriptor)
    isConnection = true
    var options = RecordWriter.Options()
    options.threads = threads
    options.isBare = suite.isBare
    options.frameSize = suite.frameSize.bytes
    options.flushesEveryItem = suite.flush == .record
    options.level = suite.level ?? 1
    options.storesSmallFrames = suite.level == nil
    options.isLive = suite.flush != .size
    writer = RecordWriter(descriptor: descriptor, name: "the client", options: options)
  }

  /// `wholeGroups`: a resumed file keeps only groups that ended.
  /// - Throws: `StageError` 64 for a terminal, 73 if the file cannot be made or is there already.
  init(
    _ suite: SuiteOptions, tool: String, threads: Int, report: Report, wholeGroups: Bool
  ) throws(StageError) {
    self.suite = suite
    self.tool = tool
    self.report = report
    isConnection = false
    var options = RecordWriter.Options()
    options.threads = threads
    options.isBare = suite.isBare
    options.frameSize = suite.frameSize.bytes
    options.flushesEveryItem = suite.flush == .record
    var kept = PartialStream.nothing
    if let output = suite.output, output != "-", !Self.isSpecial(output) {
      path = output
      let part = output + ".part"
      let resumes = suite.resume || suite.ifExists == .resume
      descriptor = open(part, O_RDWR | O_CREAT | O_CLOEXEC | (resumes ? 0 : O_TRUNC), 0o666)
      guard descriptor >= 0 else {
        throw StageError(
          .cannotCreate, "\(part): cannot create: \(String(cString: strerror(errno)))")
      }
      if resumes { kept = try Self.examine(descriptor, part, suite, wholeGroups: wholeGroups) }
    } else {
      path = nil
      if let output = suite.output, output != "-" {
        descriptor = open(output, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
          throw StageError(
            .cannotCreate, "\(output): cannot open: \(String(cString: strerror(errno)))")
        }
      } else {
        descriptor = 1
        if isatty(1) == 1, !suite.isForced {
          throw StageError(
            .usage,
            "binary records would go to the terminal; add \"| edits recs show\", -o FILE or --force"
          )
        }
      }
      enlargePipe(descriptor)
    }
    partial = kept
    let isFile = Self.isRegular(descriptor)
    options.level = suite.level ?? (isFile ? 3 : 1)
    options.storesSmallFrames = suite.level == nil
    options.isLive = !isFile && suite.flush != .size
    writer = RecordWriter(
      descriptor: descriptor, name: suite.output ?? "standard output", options: options)
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  private static func isRegular(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func examine(
    _ descriptor: Int32, _ part: String, _ suite: SuiteOptions, wholeGroups: Bool
  ) throws(StageError) -> PartialStream {
    guard !suite.isBare else {
      throw StageError(.usage, "--resume needs frames to go on from; leave --bare out")
    }
    return try reported { () throws(RecordError) in
      let kept = try PartialStream(descriptor: descriptor, name: part, wholeGroups: wholeGroups)
      guard ftruncate(descriptor, kept.length) == 0, lseek(descriptor, kept.length, SEEK_SET) >= 0
      else {
        throw RecordError(.io, part, "cannot go on in it: \(String(cString: strerror(errno)))")
      }
      return kept
    }
  }

  /// True between a header and its trailer.
  public var isInSegment: Bool { writer.isInSegment }

  /// Opens a segment; fields that `--keep` or `--drop` leave out go from the header too.
  ///
  /// - Throws: `StageError` 74.
  public func begin(_ header: SegmentHeader) throws(StageError) {
    try reported { () throws(RecordError) in try writer.begin(projected(header)) }
    segmentRejects = 0
    segmentRecords = 0
    groupRecords = 0
  }

  /// Goes on with the segment that an interrupted run left open.
  ///
  /// - Throws: `StageError` 65 if that run was not the same as this one.
  public func resume(_ segment: PartialStream.OpenSegment, as header: SegmentHeader)
    throws(StageError)
  {
    guard segment.header == projected(header) else {
      throw StageError(
        .data,
        "\(path ?? "-").part: cannot resume: it was written from other input or with other options; remove it"
      )
    }
    writer.continue(segment)
    segmentRejects = 0
    segmentRecords = segment.samples
    groupRecords = segment.groupRecords
  }

  private func projected(_ header: SegmentHeader) -> SegmentHeader {
    guard !suite.keep.isEmpty || !suite.drop.isEmpty else { return header }
    var header = header
    header.fields = header.fields.filter { isKept($0.key) || $0.key == "id" || $0.key == "label" }
    return header
  }

  private func isKept(_ field: String) -> Bool {
    if !suite.keep.isEmpty { return suite.keep.contains(field) }
    return !suite.drop.contains(field)
  }

  /// - Throws: `StageError` 65 or 74.
  public func write(_ record: Record) throws(StageError) {
    records += 1
    segmentRecords += 1
    groupRecords += 1
    let record = suite.keep.isEmpty && suite.drop.isEmpty ? record : record.keeping(isKept)
    try reported { () throws(RecordError) in try writer.write(record) }
  }

  /// Ends a group, counting what has been written of it; a group of which nothing is left has no end.
  ///
  /// - Throws: `StageError` 74.
  public func endGroup(by: String, key: String) throws(StageError) {
    guard groupRecords > 0 else { return }
    let group = GroupEnd(records: groupRecords, by: by, key: key)
    groupRecords = 0
    try reported { () throws(RecordError) in try writer.write(group) }
  }

  /// Passes a reject of an earlier program on.
  ///
  /// - Throws: `StageError` 74.
  public func write(_ reject: Reject) throws(StageError) {
    try reported { () throws(RecordError) in try writer.write(reject) }
  }

  /// - Throws: `StageError` 74.
  public func write(ancillary item: Bytes) throws(StageError) {
    try reported { () throws(RecordError) in try writer.write(ancillary: item) }
  }

  /// Deals with a sample that cannot be processed, as `--on-error` says.
  ///
  /// `record`: the sample as it came, kept for `--rejects`.
  /// - Throws: `StageError` 65 when the sample may not be rejected or too many were.
  public func reject(
    id: String, label: String?, code: String, message: String, record: Record? = nil
  ) throws(StageError) {
    switch suite.onError {
    case .fail: throw StageError(.data, "\(id): \(message) [\(code)]")
    case .drop:
      dropped += 1
      report.once(code, "\(id): \(message); left out")
    case .reject:
      report.once(code, "\(id): \(message)")
      rejects += 1
      segmentRejects += 1
      try write(Reject(tool: tool, id: id, label: label, message: message, code: code))
    }
    if let record { try divert(record) }
    if let count = suite.maximumRejects.count, rejects + dropped > count {
      throw StageError(.data, "more than \(count) samples were rejected; see --max-rejects")
    }
  }

  private func divert(_ record: Record) throws(StageError) {
    guard let file = suite.rejects else { return }
    if diverted == nil {
      divertedDescriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      guard divertedDescriptor >= 0 else {
        throw StageError(
          .cannotCreate, "\(file): cannot create: \(String(cString: strerror(errno)))")
      }
      let writer = RecordWriter(descriptor: divertedDescriptor, name: file)
      try reported { () throws(RecordError) in try writer.begin(SegmentHeader(tool: tool)) }
      diverted = writer
    }
    try reported { () throws(RecordError) in try diverted?.write(record) }
  }

  /// Ends the frame at hand, because the work that follows takes long.
  ///
  /// - Throws: `StageError` 74.
  public func flush() throws(StageError) {
    try reported { () throws(RecordError) in try writer.flush() }
  }

  /// Closes the segment as complete.
  ///
  /// - Throws: `StageError` 65 when more than the allowed share of it was rejected; 74.
  @discardableResult
  public func end() throws(StageError) -> SegmentTrailer {
    let total = segmentRecords + segmentRejects
    if let percent = suite.maximumRejects.percent,
      Double(segmentRejects) > percent / 100 * Double(total)
    {
      throw StageError(
        .data,
        "\(segmentRejects) of \(total) samples were rejected, more than \(suite.maximumRejects); see --max-rejects"
      )
    }
    var trailer: SegmentTrailer?
    try reported { () throws(RecordError) in trailer = try writer.end() }
    guard let trailer else { preconditionFailure() }
    return trailer
  }

  /// Tells whoever reads that the stream is not complete, as far as anybody still listens.
  ///
  /// False when no segment was open that could have said so.
  @discardableResult
  func abort(_ failure: SegmentTrailer.Failure) -> Bool {
    guard !isClosed else { return true }
    isClosed = true
    let isHeard = writer.isInSegment
    // A file stays as FILE.part, whose whole frames --resume goes on from.
    if path == nil, isHeard { _ = try? writer.end(failure: failure) }
    try? writer.close()
    _ = try? diverted?.end()
    try? diverted?.close()
    return isHeard
  }

  /// Makes sure that all is written, and gives a file its name.
  ///
  /// - Throws: `StageError` 74.
  func close() throws(StageError) {
    guard !isClosed else { return }
    try reported { () throws(RecordError) in
      try writer.close()
      try diverted?.end()
      try diverted?.close()
      if divertedDescriptor >= 0 {
        try Descriptor.close(divertedDescriptor, name: suite.rejects ?? "")
      }
    }
    isClosed = true
    if isConnection { return }
    guard let path else {
      try reported { () throws(RecordError) in
        try Descriptor.close(descriptor, name: "standard output")
      }
      return
    }
    guard fsync(descriptor) == 0 || errno == EINVAL, Glibc.close(descriptor) == 0 else {
      throw StageError(.io, "\(path).part: cannot write: \(String(cString: strerror(errno)))")
    }
    guard rename(path + ".part", path) == 0 else {
      throw StageError(.io, "\(path): cannot rename: \(String(cString: strerror(errno)))")
    }
  }
}
