import Exact
import Glibc
import Options
import Records

/// Counts a program's rejects, enforces `--max-rejects`, and writes the samples for `--rejects FILE`.
final class RejectLog {
  private let suite: SuiteOptions
  private let tool: String
  private let report: Report
  private var dropped = 0
  private var ofSegment = 0
  private var writer: RecordWriter?
  private var descriptor: Int32 = -1
  private var diverted = Set<ExactText>()

  /// Samples rejected by this program, including those kept from an interrupted run.
  private(set) var count = 0

  init(_ suite: SuiteOptions, tool: String, report: Report) {
    (self.suite, self.tool, self.report) = (suite, tool, report)
  }

  /// Whether a reject may succeed when it is tried again: the service was busy or could not be reached.
  static func mayPass(_ reject: Reject) -> Bool { reject.code.hasPrefix("endpoint/") }

  /// Opens `--rejects FILE` and takes over the final rejects of an interrupted run.
  ///
  /// It becomes a stream without records if nothing is rejected.
  ///
  /// - Throws: `StageError` 73 or 74.
  func begin(after partial: PartialStream) throws(StageError) {
    count = partial.rejects.count { !Self.mayPass($0) }
    guard let file = suite.rejects else { return }
    let kept = try samples(of: partial, in: file)
    try openWriter(file)
    for index in 0..<kept.count { try divert(try kept.record(index)) }
  }

  /// The samples that an interrupted run has rejected finally.
  private func samples(of partial: PartialStream, in file: String) throws(StageError) -> Spool {
    let kept = Spool(directory: suite.directoryOfSpools)
    guard partial.length > 0, FileIdentity(file)?.isRegular == true else { return kept }
    let retried = Set<ExactText>(texts: partial.rejects.lazy.filter(Self.mayPass).map(\.id))
    try reported { () throws(RecordError) in
      let input = try Descriptor.open(reading: file)
      defer { Glibc.close(input) }
      let reader = LooseReader(descriptor: input, name: file)
      while let piece = try reader.next() {
        guard case .record(let record) = piece, !retried.contains(record.id) else { continue }
        do throws(StageError) {
          try kept.append(record.encoded)
        } catch {
          throw RecordError(.io, file, error.description)
        }
      }
    }
    return kept
  }

  /// Counts the rejects of a segment that is resumed.
  func resumeSegment(_ segment: PartialStream.OpenSegment) {
    ofSegment = segment.rejects.count { !Self.mayPass($0) }
  }

  /// Starts to count the rejects of a segment.
  func beginSegment() { ofSegment = 0 }

  /// Records a sample that cannot be processed, and returns the reject to write in its place, if one is to be written.
  ///
  /// - Throws: `StageError` 65 when samples may not be rejected; 73 or 74 for `--rejects`.
  func note(_ reject: Reject, _ record: Record?) throws(StageError) -> Reject? {
    let (code, id, message) = (reject.code, reject.id, reject.message)
    switch suite.onError {
    case .fail: throw StageError(.data, "\(id): \(message) [\(code)]")
    case .drop:
      dropped += 1
      report.once(code, "\(id): \(message); left out")
    case .reject:
      report.once(code, "\(id): \(message)")
      count += 1
      ofSegment += 1
    }
    if let record { try divert(record) }
    return suite.onError == .drop ? nil : reject
  }

  /// Counts a reject of an interrupted run that is kept.
  func keep(_ reject: Reject) {
    if reject.tool == tool { ofSegment += 1 }
  }

  /// - Throws: `StageError` 65 when there are more rejects than `--max-rejects` allows as a number.
  func checkCount() throws(StageError) {
    if let most = suite.maximumRejects.count, count + dropped > most {
      throw StageError(.data, "more than \(most) samples were rejected; see --max-rejects")
    }
  }

  /// - Throws: `StageError` 65 when a larger share of a segment was rejected than `--max-rejects` allows.
  func checkSegment(records: Int) throws(StageError) {
    let total = records + ofSegment
    guard let percent = suite.maximumRejects.percent, Double(ofSegment) > percent / 100 * Double(total) else { return }
    throw StageError(
      .data,
      "\(ofSegment) of \(total) samples were rejected, more than \(suite.maximumRejects); see --max-rejects")
  }

  private func divert(_ record: Record) throws(StageError) {
    guard let file = suite.rejects, diverted.insert(record.id) else { return }
    if writer == nil { try openWriter(file) }
    try reported { () throws(RecordError) in try writer?.write(record) }
  }

  private func openWriter(_ file: String) throws(StageError) {
    descriptor = try open(file)
    // The samples must survive a kill too; there are few of them.
    var options = RecordWriter.Options()
    options.flushesEveryItem = true
    let writer = RecordWriter(descriptor: descriptor, name: file, options: options)
    try reported { () throws(RecordError) in try writer.begin(SegmentHeader(tool: tool)) }
    self.writer = writer
  }

  /// Overwrites only the rejects of an earlier run: any other file was named by mistake.
  private func open(_ file: String) throws(StageError) -> Int32 {
    try OpenedInputs.refuse(file)
    if let found = FileIdentity(file), found.isRegular, !suite.isForced, suite.ifExists != .replace, found.size > 0 {
      guard try reported({ () throws(RecordError) in try isRecordStream(file) }) else {
        throw StageError(.cannotCreate, "\(file) is there and holds no rejects; name another --rejects, or remove it")
      }
    }
    let descriptor = Glibc.open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw StageError(.cannotCreate, "\(file): cannot create: \(String(cString: strerror(errno)))")
    }
    return descriptor
  }

  /// Closes `--rejects FILE`.
  ///
  /// - Throws: `StageError` 74.
  func close() throws(StageError) {
    guard let writer else { return }
    self.writer = nil
    try reported { () throws(RecordError) in
      try writer.end()
      try writer.close()
      try Descriptor.close(descriptor, name: suite.rejects ?? "")
    }
  }
}
