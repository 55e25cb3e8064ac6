public import Records

/// The output of a program: standard output, or a file that takes its name only when it is complete.
///
/// `-o FILE` is written as `FILE.part` and renamed after its last trailer is on disk, so a file with its final name is
/// always complete.
public final class StreamOutput {
  private let tool: String
  private let destination: StreamDestination
  private let projection: FieldProjection
  private let writer: RecordWriter
  private let log: RejectLog
  private var flusher: TerminationFlush?
  private var isClosed = false

  /// The shard of the current segment.
  private(set) var shard: (index: Int, count: Int)?
  /// Records written.
  public private(set) var records = 0
  private var segmentRecords = 0
  private var groupRecords: UInt64 = 0

  /// The output of an interrupted run that this one continues; of `length` 0 if there is none.
  var partial: PartialStream { replay == nil ? destination.kept : .nothing }
  /// The output of an interrupted run that is written again because some rejects may succeed now; nil otherwise.
  var replay: Replay? { destination.replay }
  /// Samples rejected by this program, not upstream.
  public var rejects: Int { log.count }
  /// Compressed bytes written so far.
  public var bytesWritten: Int { writer.bytesWritten }

  /// - Throws: `StageError` 73 or 74 for `--rejects`.
  init(
    _ suite: SuiteOptions, tool: String, threads: Int, report: Report, to destination: StreamDestination
  ) throws(StageError) {
    (self.tool, self.destination, projection) = (tool, destination, FieldProjection(suite))
    log = RejectLog(suite, tool: tool, report: report)
    writer = RecordWriter(
      descriptor: destination.descriptor, name: destination.name, options: destination.writing(suite, threads: threads))
    try log.begin(after: destination.kept)
    if destination.file != nil { flusher = TerminationFlush { [writer] in try? writer.settle() } }
  }

  /// True between a header and its trailer.
  public var isInSegment: Bool { writer.isInSegment }

  /// Opens a segment; fields that `--keep` or `--drop` remove are removed from the header too.
  ///
  /// - Throws: `StageError` 74.
  public func begin(_ header: SegmentHeader) throws(StageError) {
    try reported { () throws(RecordError) in try writer.begin(projection(header)) }
    shard = header.shard
    log.beginSegment()
    segmentRecords = 0
    groupRecords = 0
  }

  /// Continues the segment that an interrupted run left open.
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

  /// Writes a record; one that readers would refuse is rejected instead (`Record.defect`).
  ///
  /// - Throws: `StageError` 65 or 74.
  public func write(_ record: Record) throws(StageError) {
    let record = projection(record)
    if let defect = record.defect {
      // A character may have any length, a scalar has four bytes at most.
      let id =
        record.id.utf8.count <= Limits().name
        ? record.id : String(String.UnicodeScalarView(record.id.unicodeScalars.prefix(64)))
      let label = record.label.flatMap { $0.utf8.count <= Limits().name ? $0 : nil }
      return try reject(id: id, label: label, code: defect.code, message: defect.message)
    }
    try writeKept(record)
  }

  /// Writes a record unchanged.
  ///
  /// - Throws: `StageError` 74.
  func writeKept(_ record: Record) throws(StageError) {
    records += 1
    segmentRecords += 1
    groupRecords += 1
    try reported { () throws(RecordError) in try writer.write(record) }
  }

  /// Ends a group with the number of records written; an empty group gets no end marker.
  ///
  /// - Throws: `StageError` 74.
  public func endGroup(by: String, key: String) throws(StageError) {
    guard groupRecords > 0 else { return }
    let group = GroupEnd(records: groupRecords, by: by, key: key)
    groupRecords = 0
    try reported { () throws(RecordError) in try writer.write(group) }
  }

  /// Passes on a reject of an earlier program.
  ///
  /// - Throws: `StageError` 74.
  public func write(_ reject: Reject) throws(StageError) {
    try reported { () throws(RecordError) in try writer.write(reject) }
  }

  /// Writes a reject of this program from an interrupted run.
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

  /// Handles a sample that cannot be processed, according to `--on-error`.
  ///
  /// `record`: the sample as it was read, for `--rejects`.
  /// - Throws: `StageError` 65 when the sample may not be rejected or too many were.
  public func reject(
    id: String, label: String?, code: String, message: String, record: Record? = nil
  ) throws(StageError) {
    let reject = Reject(tool: tool, id: id, label: label, message: message, code: code)
    if let item = try log.note(reject, record) { try write(item) }
    try log.checkCount()
  }

  /// Handles a record that cannot be processed, according to `--on-error`.
  ///
  /// - Throws: `StageError` 65 when the sample may not be rejected or too many were.
  public func reject(_ record: Record, _ rejection: Rejection) throws(StageError) {
    try reject(id: record.id, label: record.label, code: rejection.code, message: rejection.reason, record: record)
  }

  /// Ends the current frame, because the next work takes long.
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

  /// Tells the reader, if there still is one, that the stream is not complete.
  ///
  /// False if no segment was open.
  @discardableResult
  func abort(_ failure: SegmentTrailer.Failure) -> Bool {
    guard !isClosed else { return true }
    isClosed = true
    let isHeard = writer.isInSegment
    // A file stays as FILE.part; --resume continues after its complete frames.
    if destination.file == nil, isHeard { _ = try? writer.end(failure: failure) }
    try? writer.close()
    try? log.close()
    return isHeard
  }

  /// Flushes everything, and gives a file its name.
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
