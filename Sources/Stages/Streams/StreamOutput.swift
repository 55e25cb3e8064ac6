public import Records

/// Where a program's records go: standard output, or a file that appears only when it is complete.
///
/// `-o FILE` is written as `FILE.part` and renamed after its last trailer is on disk, so a file under
/// its own name is always whole.
public final class StreamOutput {
  private let tool: String
  private let destination: StreamDestination
  private let projection: Projection
  private let writer: RecordWriter
  private let log: RejectLog
  private var flusher: TerminationFlush?
  private var isClosed = false

  /// The part of a dataset that the segment at hand is.
  private(set) var shard: (index: Int, count: Int)?
  /// Records written.
  public private(set) var records = 0
  private var segmentRecords = 0
  private var groupRecords: UInt64 = 0

  /// What an interrupted run has written and this one goes on from; of `length` 0 when there is nothing.
  var partial: PartialStream { replay == nil ? destination.kept : .nothing }
  /// What an interrupted run has written, to be written anew because some of it may do better now; nil otherwise.
  var replay: Replay? { destination.replay }
  /// Samples rejected here, as opposed to upstream.
  public var rejects: Int { log.count }
  /// Compressed bytes written so far.
  public var bytesWritten: Int { writer.bytesWritten }

  /// - Throws: `StageError` 73 or 74 for `--rejects`.
  init(
    _ suite: SuiteOptions, tool: String, threads: Int, report: Report, to destination: StreamDestination
  ) throws(StageError) {
    (self.tool, self.destination, projection) = (tool, destination, Projection(suite))
    log = RejectLog(suite, tool: tool, report: report)
    writer = RecordWriter(
      descriptor: destination.descriptor, name: destination.name, options: destination.writing(suite, threads: threads))
    try log.begin(after: destination.kept)
    if destination.file != nil { flusher = TerminationFlush { [writer] in try? writer.settle() } }
  }

  /// True between a header and its trailer.
  public var isInSegment: Bool { writer.isInSegment }

  /// Opens a segment; fields that `--keep` or `--drop` leave out go from the header too.
  ///
  /// - Throws: `StageError` 74.
  public func begin(_ header: SegmentHeader) throws(StageError) {
    try reported { () throws(RecordError) in try writer.begin(projection(header)) }
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
    guard found == projection(header) else {
      throw StageError(
        .data,
        "\(destination.name).part: cannot resume: it was written from other input, with other options or by other weights; remove it"
      )
    }
  }

  /// Writes a record; one that no reader would take is rejected instead (`Record.defect`).
  ///
  /// - Throws: `StageError` 65 or 74.
  public func write(_ record: Record) throws(StageError) {
    let record = projection(record)
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

  /// Deals with a record that cannot be processed, as `--on-error` says.
  ///
  /// - Throws: `StageError` 65 when the sample may not be rejected or too many were.
  public func reject(_ record: Record, _ rejection: Rejection) throws(StageError) {
    try reject(id: record.id, label: record.label, code: rejection.code, message: rejection.reason, record: record)
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
    if destination.file == nil, isHeard { _ = try? writer.end(failure: failure) }
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
    flusher?.stop()
    try destination.close()
  }
}
