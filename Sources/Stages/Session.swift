public import Exact
import Glibc
import Options
public import Records
import Threads

/// One run of a program: its operands and common options, its input, its output and its report.
public final class Session {
  /// The name of the suite, with which its programs are called.
  static let program = "edits"
  /// The version of the suite.
  public static let version = "0.1.0"

  /// The program's name.
  public let tool: String
  public internal(set) var suite: SuiteOptions
  /// What was named on the command line besides options.
  public let operands: [String]
  public let report: Report

  let writes: Written
  private var openedInput: StreamInput?
  private var openedOutput: StreamOutput?
  private var watch: ReaderWatch?
  private let connection: Connection?

  /// The session of one client of a resident program.
  init(tool: String, suite: SuiteOptions, report: Report, connection: Connection) {
    (self.tool, self.suite, self.report, self.connection) = (tool, suite, report, connection)
    (writes, operands) = (.stream, [])
  }

  /// A run of the program `tool` on what `operands` names.
  package init(
    tool: String, suite: SuiteOptions, operands: [String], report: Report, writes: Written
  ) {
    self.writes = writes
    connection = nil
    self.tool = tool
    self.suite = suite
    self.operands = operands
    self.report = report
  }

  /// Threads that the program may keep busy, in all.
  public var threads: Int { suite.threads > 0 ? suite.threads : availableProcessors() }

  /// Name and version, as headers and provenance say it.
  public var toolVersion: String { "\(tool) \(Self.version)" }

  /// Where temporary files go: `--tmpdir`, then `$TMPDIR`, then /tmp.
  public var temporaryDirectory: String { suite.directoryOfSpools }

  /// Bounds the records to process; a smaller `--limit` stays.
  public func limit(to count: Int) { suite.limit = min(suite.limit ?? count, count) }

  /// An empty spool in the temporary directory.
  public func spool() -> Spool { Spool(directory: temporaryDirectory) }

  /// What readers of this program's inputs accept.
  public var limits: Limits {
    var limits = Limits()
    limits.frame = suite.maximumFrame.bytes
    limits.stall = suite.stallTimeout?.milliseconds
    return limits
  }

  /// The input: the streams named as operands, or standard input.
  ///
  /// - Throws: `StageError` 66 or 64.
  public func input() throws(StageError) -> StreamInput { try input(files: operands) }

  /// The input from files that are not all of the operands.
  ///
  /// - Throws: `StageError` 66 or 64.
  public func input(files: [String]) throws(StageError) -> StreamInput {
    if let openedInput { return openedInput }
    // Decompressing is a third of the work of compressing; where both happen they share the threads.
    let share = writes == .stream ? max(1, threads / 4) : threads
    if let connection {
      let input = StreamInput(connection, threads: share, limits: limits)
      openedInput = input
      return input
    }
    let input = try StreamInput(files: files, threads: share, limits: limits)
    openedInput = input
    if (suite.output ?? "-") == "-" {
      try OpenedInputs.refuse(1, name: "standard output")
      if writes == .stream { watchReader() }
    }
    return input
  }

  /// The output.
  ///
  /// Open it only when everything that can be checked beforehand has been.
  ///
  /// - Throws: `StageError` 64 or 73.
  public func output(wholeGroups: Bool = false) throws(StageError) -> StreamOutput {
    if let openedOutput { return openedOutput }
    let destination: StreamDestination
    if let connection {
      destination = StreamDestination(connection)
    } else {
      destination = try StreamDestination(suite, tool: tool, wholeGroups: wholeGroups)
    }
    let output = try StreamOutput(suite, tool: tool, threads: threads, report: report, to: destination)
    openedOutput = output
    return output
  }

  /// Makes sure that standard output is not a terminal, and watches for its reader to go.
  ///
  /// For programs that write `what`, which is neither records nor lines, to standard output.
  ///
  /// - Throws: `StageError` 64.
  public func claimStandardOutput(for what: String) throws(StageError) {
    if isatty(1) == 1, !suite.isForced {
      throw StageError(.usage, "\(what) would go to the terminal; name a file with -o, or add --force")
    }
    watchReader()
  }

  /// From here on a reader that goes ends the program, even while it waits for its input.
  private func watchReader() {
    watch = ReaderWatch(descriptor: 1)
    watch?.start {}
  }

  /// Adds this program's step to a header that is passed on.
  ///
  /// `options`: what decides the result, in canonical form; no paths, threads or levels. `model`: the digest of the weights
  /// that were computed with.
  public func sign(
    _ header: inout SegmentHeader, options: [ExactText: Value], model: UInt64? = nil, seed: UInt64? = nil,
    inputs: [UInt64] = []
  ) {
    header.tool = toolVersion
    guard !suite.omitsProvenance else { return }
    header.appendProvenance(tool: toolVersion, options: options, model: model, seed: seed, inputs: inputs)
  }

  /// True when a file is a stream whose writer finished, as far as its end tells.
  func isComplete(_ path: String) -> Bool {
    guard let trailer = try? endsInTrailer(path) else { return false }
    return trailer.failure == nil
  }

  /// Shows how far the work is, when it is time to.
  public func tick() {
    report.progress {
      let records = openedInput?.records ?? openedOutput?.records ?? 0
      let rate = decimal(Double(records) / max(report.elapsed, 1e-3), places: 0)
      return "n=\(records) \(rate) rec/s \(decimal(report.elapsed, places: 0))s"
    }
  }

  /// Finishes a run that succeeded.
  ///
  /// - Throws: `StageError` 74.
  package func finish() throws(StageError) {
    try openedOutput?.close()
    let records = openedOutput?.records ?? openedInput?.records ?? 0
    var figures = [("n", "\(records)"), ("rej", "\(openedOutput?.rejects ?? 0)")]
    if let openedInput { figures.append(("in", readable(bytes: openedInput.bytesRead))) }
    if let openedOutput { figures.append(("out", readable(bytes: openedOutput.bytesWritten))) }
    let rate = Double(openedInput?.records ?? records) / max(report.elapsed, 1e-3)
    figures.append(("rec/s", decimal(rate, places: 0)))
    figures.append(("s", decimal(report.elapsed, places: 1)))
    try writeStatistics()
    report.done(figures)
  }

  /// What has gone through so far.
  var figures: (records: Int, rejects: Int, bytesIn: Int, bytesOut: Int) {
    (
      openedOutput?.records ?? 0, openedOutput?.rejects ?? 0, openedInput?.bytesRead ?? 0,
      openedOutput?.bytesWritten ?? 0
    )
  }

  /// Ends a run that failed: the output says so to whoever reads it; false when it could not.
  @discardableResult
  package func fail(_ error: StageError) -> Bool {
    report.error(error.description)
    let failure =
      error.upstream
      ?? SegmentTrailer.Failure(
        tool: tool, message: error.description, status: Int(error.status.rawValue))
    if let openedOutput { return openedOutput.abort(failure) }
    // Somebody waits at a pipe; a file to which the shell appends is left alone.
    let isHeard = writes == .stream && suite.listen == nil && (suite.output ?? "-") == "-" && isPipe(1)
    if isHeard, connection == nil { refuse(failure, to: 1) }
    return false
  }

  /// Writes a segment that holds nothing but the reason, so that whoever reads it ends with this status too.
  private func refuse(_ failure: SegmentTrailer.Failure, to descriptor: Int32) {
    let writer = RecordWriter(descriptor: descriptor, name: "standard output")
    do throws(RecordError) {
      try writer.begin(SegmentHeader(tool: toolVersion))
      try writer.end(failure: failure)
      try writer.close()
    } catch {
      // Nobody listens, or nothing can be written: the missing trailer says as much.
    }
  }

  private func writeStatistics() throws(StageError) {
    guard let path = suite.stats else { return }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let figures: [(String, Double)] = [
      ("records_in", Double(openedInput?.records ?? 0)),
      ("records_out", Double(openedOutput?.records ?? 0)),
      ("rejects", Double(openedOutput?.rejects ?? 0)),
      ("bytes_in", Double(openedInput?.bytesRead ?? 0)),
      ("bytes_out", Double(openedOutput?.bytesWritten ?? 0)),
      ("seconds", report.elapsed),
      ("cpu_seconds", Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)),
      ("peak_rss_bytes", Double(usage.ru_maxrss) * 1024),
    ]
    let text = statistics(
      tool: tool, shard: openedOutput?.shard ?? openedInput?.header?.shard, figures,
      isPrometheus: path.hasSuffix(".prom"))
    try writeFile(path, Array(text.utf8))
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
  }
}

extension Session {
  /// Reads the inputs item by item without holding them to their segments.
  ///
  /// - Throws: `StageError` 66 or 74, and what `body` throws.
  public func readLoosely(_ body: (LooseReader.Piece) throws -> Void) throws {
    for file in operands.isEmpty ? ["-"] : operands {
      let descriptor = file == "-" ? 0 : open(file, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw StageError(.noInput, "\(file): cannot open: \(String(cString: strerror(errno)))")
      }
      defer { if descriptor > 0 { close(descriptor) } }
      OpenedInputs.note(descriptor)
      let name = file == "-" ? "standard input" : file
      let reader = LooseReader(descriptor: descriptor, name: name, limits: limits)
      while let piece = try reader.next() {
        tick()
        try body(piece)
      }
    }
  }
}
