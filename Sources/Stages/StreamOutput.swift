import Exact
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
  private let path: String?
  private let descriptor: Int32
  private let file: OutputFile?
  private let writer: RecordWriter
  private let log: RejectLog
  private var flusher: TerminationFlush?
  private var isClosed = false
  private let isConnection: Bool

  /// What `--resume` found in the file; `length` 0 when there is nothing to go on from.
  public let partial: PartialStream
  /// What an interrupted run has written, to be written anew because some of it may do better now; nil otherwise.
  let replay: Replay?

  /// The part of a dataset that the segment at hand is.
  private(set) var shard: (index: Int, count: Int)?
  /// Records written.
  public private(set) var records = 0
  private var segmentRecords = 0
  private var groupRecords: UInt64 = 0

  /// Samples rejected here, as opposed to upstream.
  public var rejects: Int { log.count }
  /// Compressed bytes written so far.
  public var bytesWritten: Int { writer.bytesWritten }

  /// Answers a client, whose descriptor stays open.
  init(_ suite: SuiteOptions, tool: String, threads: Int, report: Report, connection: Connection) {
    (self.suite, self.tool) = (suite, tool)
    (path, partial, descriptor, file, replay) = (nil, .nothing, connection.descriptor, nil, nil)
    log = RejectLog(suite, tool: tool, report: report)
    isConnection = true
    var options = suite.writing(threads: threads)
    options.isLive = suite.flush != .size
    writer = RecordWriter(descriptor: descriptor, name: "the client", options: options)
  }

  /// `wholeGroups`: a resumed file keeps only groups that ended.
  /// - Throws: `StageError` 64 for a terminal, 73 if the file cannot be made or is there already, 75 while another run
  ///   writes it.
  init(
    _ suite: SuiteOptions, tool: String, threads: Int, report: Report, wholeGroups: Bool
  ) throws(StageError) {
    self.suite = suite
    self.tool = tool
    log = RejectLog(suite, tool: tool, report: report)
    isConnection = false
    var options = suite.writing(threads: threads)
    var kept = PartialStream.nothing
    var replay: Replay?
    if let output = suite.output, output != "-", FileIdentity(output)?.isRegular ?? true {
      path = output
      let resumes = suite.resume || suite.ifExists == .resume
      var target = try OutputFile(output, keepsContent: resumes)
      // Another run may have finished it since the options were looked at.
      if !resumes, suite.ifExists != .replace, !suite.isForced, FileIdentity(output)?.size ?? 0 > 0 {
        target.discard()
        throw StageError(.cannotCreate, "\(output) is there already; see --if-exists (replace, skip or resume)")
      }
      if resumes {
        kept = try Self.examine(target, suite, tool: tool, wholeGroups: wholeGroups)
        if !wholeGroups, kept.rejects.contains(where: RejectLog.mayPass) {
          let found = Replay(kept, target)
          target = try found.successor()
          replay = found
        }
      }
      (file, descriptor) = (target, target.descriptor)
    } else {
      path = nil
      file = nil
      if let output = suite.output, output != "-" {
        descriptor = try openSpecial(output)
      } else {
        descriptor = 1
        if isatty(1) == 1, !suite.isForced {
          throw StageError(
            .usage, "binary records would go to the terminal; add \"| edits recs show\", -o FILE or --force")
        }
      }
      enlargePipe(descriptor)
    }
    self.replay = replay
    partial = replay == nil ? kept : .nothing
    let isFile = FileIdentity(descriptor)?.isRegular == true
    options.level = suite.level ?? (isFile ? 3 : 1)
    options.isLive = !isFile && suite.flush != .size
    options.isTimed = isFile && suite.flush != .size
    writer = RecordWriter(descriptor: descriptor, name: suite.output ?? "standard output", options: options)
    try log.begin(after: kept)
    if file != nil { flusher = TerminationFlush { [writer] in try? writer.settle() } }
  }

  private static func examine(
    _ file: OutputFile, _ suite: SuiteOptions, tool: String, wholeGroups: Bool
  ) throws(StageError) -> PartialStream {
    guard !suite.isBare else {
      throw StageError(.usage, "--resume needs frames to go on from; leave --bare out")
    }
    let (part, descriptor) = (file.path + ".part", file.descriptor)
    return try reported { () throws(RecordError) in
      let kept = try PartialStream(descriptor: descriptor, name: part, tool: tool, wholeGroups: wholeGroups)
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
    shard = header.shard
    log.beginSegment()
    segmentRecords = 0
    groupRecords = 0
  }

  /// Goes on with the segment that an interrupted run left open.
  ///
  /// - Throws: `StageError` 65 if that run was not the same as this one.
  public func resume(_ segment: PartialStream.OpenSegment, as header: SegmentHeader)
    throws(StageError)
  {
    try requireSame(segment.header, header)
    writer.continue(segment)
    log.resumeSegment(segment)
    segmentRecords = Int(segment.recordCount)
    groupRecords = segment.groupRecords
    try log.checkCount()
  }

  /// - Throws: `StageError` 65 if the run that wrote `found` was not the same as this one.
  func requireSame(_ found: SegmentHeader, _ header: SegmentHeader) throws(StageError) {
    guard found == projected(header) else {
      throw StageError(
        .data,
        "\(path ?? "-").part: cannot resume: it was written from other input, with other options or by other weights; remove it"
      )
    }
  }

  private func projected(_ header: SegmentHeader) -> SegmentHeader {
    var header = header
    // What readers would not take; the list of fields is a service to them, not a need.
    if header.encoded.count > Limits().header { header.fields = [:] }
    guard !suite.keep.isEmpty || !suite.drop.isEmpty else { return header }
    header.fields = header.fields.filter { $0.key == "id" || $0.key == "label" || isKept($0.key.text) }
    return header
  }

  private func isKept(_ field: String) -> Bool {
    if !suite.keep.isEmpty { return suite.keep.contains { $0.isExactly(field) } }
    return !suite.drop.contains { $0.isExactly(field) }
  }

  /// Writes a record; one that no reader would take is rejected instead (`Record.defect`).
  ///
  /// - Throws: `StageError` 65 or 74.
  public func write(_ record: Record) throws(StageError) {
    let record = suite.keep.isEmpty && suite.drop.isEmpty ? record : record.keeping(isKept)
    if let defect = record.defect {
      // A character may be of any length, a scalar takes four bytes at most.
      let id =
        record.id.utf8.count <= Limits().name
        ? record.id : String(String.UnicodeScalarView(record.id.unicodeScalars.prefix(64)))
      let label = record.label.flatMap { $0.utf8.count <= Limits().name ? $0 : nil }
      return try reject(id: id, label: label, code: defect.code, message: defect.message)
    }
    try writeKept(record)
  }

  /// Writes a record as it is.
  ///
  /// - Throws: `StageError` 74.
  func writeKept(_ record: Record) throws(StageError) {
    records += 1
    segmentRecords += 1
    groupRecords += 1
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

  /// Writes a reject of this program that an interrupted run has left.
  ///
  /// - Throws: `StageError` 74.
  func writeKept(_ reject: Reject) throws(StageError) {
    log.keep(reject)
    try write(reject)
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
    let reject = Reject(tool: tool, id: id, label: label, message: message, code: code)
    if let item = try log.note(reject, record) { try write(item) }
    try log.checkCount()
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
    try log.checkSegment(records: segmentRecords)
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
    try? log.close()
    return isHeard
  }

  /// Makes sure that all is written, and gives a file its name.
  ///
  /// - Throws: `StageError` 74.
  func close() throws(StageError) {
    guard !isClosed else { return }
    try reported { () throws(RecordError) in try writer.close() }
    try log.close()
    isClosed = true
    if isConnection { return }
    flusher?.stop()
    try replay?.finish()
    if let file { return try file.commit() }
    try reported { () throws(RecordError) in
      try Descriptor.close(descriptor, name: suite.output ?? "standard output")
    }
  }
}
