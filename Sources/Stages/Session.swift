public import Exact
import Glibc
import Options
public import Records
import Threads

/// One run of a program: its operands, shared options, input, output and report.
public final class Session {
  /// The command that runs the programs of the suite.
  static let program = "edits"
  /// The version of the suite.
  public static let version = "0.1.0"

  /// The program's name.
  public let tool: String
  public internal(set) var suite: SuiteOptions
  /// The arguments of the command line that are not options.
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

  /// A run of the program `tool` on its operands.
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

  /// Number of threads that the program may use.
  public var threads: Int { suite.threads > 0 ? suite.threads : availableProcessors() }

  /// Name and version, for headers and provenance.
  public var toolVersion: String { "\(tool) \(Self.version)" }

  /// The folder of temporary files: `--tmpdir`, `$TMPDIR` or /tmp.
  public var temporaryDirectory: String { suite.directoryOfSpools }

  /// Limits the records to process; a smaller `--limit` stays in force.
  public func limit(to count: Int) { suite.limit = min(suite.limit ?? count, count) }

  /// An empty spool in the temporary directory.
  public func spool() -> Spool { Spool(directory: temporaryDirectory) }

  /// The limits for readers of this program's inputs.
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

  /// The input from other files than all operands.
  ///
  /// - Throws: `StageError` 66 or 64.
  public func input(files: [String]) throws(StageError) -> StreamInput {
    if let openedInput { return openedInput }
    // Decompression is a third of the work of compression; programs that do both divide the threads.
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
  /// Open it only after everything that can be checked has been checked.
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

  /// Checks that standard output is not a terminal, and watches its reader.
  ///
  /// For programs that write something other than records and lines to standard output; `what` names it.
  ///
  /// - Throws: `StageError` 64.
  public func claimStandardOutput(for what: String) throws(StageError) {
    if isatty(1) == 1, !suite.isForced {
      throw StageError(.usage, "\(what) would go to the terminal; name a file with -o, or add --force")
    }
    watchReader()
  }

  /// From now on, closing of the pipe by its reader ends the program, even while it waits for input.
  private func watchReader() {
    watch = ReaderWatch(descriptor: 1)
    watch?.start {}
  }

  /// Adds this program's step to the provenance in a header.
  ///
  /// `options`: those that change the result, in canonical form; no paths, threads or levels. `model`: the digest of
  /// the weights in use.
  public func sign(
    _ header: inout SegmentHeader, options: [ExactText: Value], model: UInt64? = nil, seed: UInt64? = nil,
    inputs: [UInt64] = []
  ) {
    header.tool = toolVersion
    guard !suite.omitsProvenance else { return }
    header.appendProvenance(tool: toolVersion, options: options, model: model, seed: seed, inputs: inputs)
  }

  /// True if a file is a complete stream, judged by its end.
  func isComplete(_ path: String) -> Bool {
    guard let trailer = try? endsInTrailer(path) else { return false }
    return trailer.failure == nil
  }

  /// Shows progress, if it is time to.
  public func tick() {
    report.progress {
      let records = openedInput?.records ?? openedOutput?.records ?? 0
      let rate = decimal(Double(records) / max(report.elapsed, 1e-3), places: 0)
      return "n=\(records) \(rate) rec/s \(decimal(report.elapsed, places: 0))s"
    }
  }

  /// Finishes a successful run.
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

  /// The statistics so far.
  var figures: (records: Int, rejects: Int, bytesIn: Int, bytesOut: Int) {
    (
      openedOutput?.records ?? 0, openedOutput?.rejects ?? 0, openedInput?.bytesRead ?? 0,
      openedOutput?.bytesWritten ?? 0
    )
  }

  /// Ends a failed run and writes the failure to the output for its readers; false if that was impossible.
  @discardableResult
  package func fail(_ error: StageError) -> Bool {
    report.error(error.description)
    let failure =
      error.upstream
      ?? SegmentTrailer.Failure(
        tool: tool, message: error.description, status: Int(error.status.rawValue))
    if let openedOutput { return openedOutput.abort(failure) }
    // A pipe has a reader; a file to which the shell redirects is left as it is.
    let isHeard = writes == .stream && suite.listen == nil && (suite.output ?? "-") == "-" && isPipe(1)
    if isHeard, connection == nil { refuse(failure, to: 1) }
    return false
  }

  /// Writes a segment that only states the failure, so that its reader ends with the same status.
  private func refuse(_ failure: SegmentTrailer.Failure, to descriptor: Int32) {
    let writer = RecordWriter(descriptor: descriptor, name: "standard output")
    do throws(RecordError) {
      try writer.begin(SegmentHeader(tool: toolVersion))
      try writer.end(failure: failure)
      try writer.close()
    } catch {
      // There is no reader, or nothing can be written: the missing trailer tells as much.
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
      ("peak_rss_bytes", Double(ProcessMemory.peak)),
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
  /// Reads the inputs item by item, without checking their segments.
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
