internal import CAllocation
internal import CLinux
import Failures
import Glibc
public import Options
import Records

/// A program of the suite: its options, and what it does with a session.
///
/// The protocol gives it everything else that a program of the suite has: parsing, `--help`, the manual
/// page, completions, streams that are opened late and closed properly, one line per error and the
/// documented exit statuses. Nothing but `main` ends the process.
public protocol Stage: Sendable {
  /// The options' defaults.
  init()
  /// The command line, without the common options.
  static var command: Command<Self> { get }
  /// The common options.
  var suite: SuiteOptions { get set }
  /// What `-o` names.
  var writes: Written { get }
  /// Does the work.
  mutating func run(_ session: Session) throws
}

extension Stage {
  /// A record stream.
  public var writes: Written { .stream }

  /// The command with the common options and those that only print.
  static var fullCommand: Command<Request<Self>> {
    Command<Request<Self>>(
      name: command.name, of: Session.program, summary: command.summary, operands: command.operands,
      description: command.description,
      options: command.options.map { $0.lifted(\.stage) }
        + SuiteOptions.options.map { $0.lifted(\.stage.suite) } + Request<Self>.printing,
      examples: command.examples)
  }

  /// Runs the program on this process's command line and exits.
  public static func main() -> Never { main(Array(CommandLine.arguments.dropFirst())) }

  /// Runs the program, or the verb, on the given arguments and exits.
  public static func main(_ arguments: [String]) -> Never {
    prepareProcess()
    let name = command.name
    let tool = String(name.split(separator: " ").first ?? "edits")
    var request = Request<Self>()
    let operands: [String]
    var given = Set<String>()
    do throws(OptionError) {
      operands = try fullCommand.parse(arguments, into: &request, given: &given)
    } catch {
      finish(.usage, "\(tool): error: \(error.description); see \"edits \(name) --help\"")
    }
    if let text = request.text() {
      do {
        try writeText(text, to: 1, name: "standard output")
      } catch {
        finish(.io, "\(tool): error: \(error)")
      }
      exit(0)
    }
    let suite = request.stage.suite
    let report = Report(
      tool: tool, isQuiet: suite.isQuiet, format: suite.logFormat, progress: suite.progress)
    Notices.hear { report.warning($0) }
    let session = Session(
      tool: tool, suite: suite, operands: operands, report: report, writes: request.stage.writes)
    do {
      try suite.validate()
      let final = request
      let isStaying = try final.stage.stays(session) { Hello.refusal($0, fullCommand.options, final) }
      if isStaying { exit(0) }
      if try session.isDoneAlready() { exit(0) }
      if let address = suite.connect {
        try Relay(address, session, demands: Hello.demands(fullCommand.options, given: given, request)).run()
      } else {
        try request.stage.run(session)
      }
      try session.finish()
    } catch let outcome as NegativeAnswer {
      if !outcome.message.isEmpty { report.error(outcome.message) }
      exit(1)
    } catch {
      let error = StageError(any: error)
      session.fail(error)
      exit(error.status.rawValue)
    }
    exit(0)
  }
}

/// What a program writes to `-o`.
public enum Written: Sendable {
  /// A record stream.
  case stream
  /// Lines of text (`LineOutput`).
  case lines
  /// Files or folders, of which the program itself takes care.
  case files
}

/// A correct run whose answer is no: exit status 1, as of `cmp` and `grep`.
public struct NegativeAnswer: Error, Sendable {
  public let message: String

  public init(_ message: String) { self.message = message }
}

/// Ends the process before a session exists.
private func finish(_ status: StageError.Status, _ line: String) -> Never {
  try? writeText(oneLine(line) + "\n", to: 2, name: "standard error")
  exit(status.rawValue)
}

/// What every program does first.
func prepareProcess() {
  // Files would otherwise take the places of standard streams that are closed, and be written into.
  // What stands in for them can only be used the wrong way round, so that using them is an error.
  for (descriptor, flags) in [(Int32(0), O_WRONLY), (1, O_RDONLY), (2, O_RDWR)]
  where fcntl(descriptor, F_GETFD) < 0 {
    _ = open("/dev/null", flags)
  }
  // A parent may have left SIGPIPE ignored; a filter must die quietly when its reader goes.
  signal(SIGPIPE, SIG_DFL)
  // A file size limit is an error of the write, like a full disk.
  signal(SIGXFSZ, SIG_IGN)
  signal(SIGUSR1) { _ in statusRequested.set() }
  _ = statusRequested
  linux_keep_freed_memory(64 << 20)
  allocation_ends_without_memory()
  guard linux_cpu_suits() != 0 else {
    finish(
      .configuration,
      "edits: error: this processor lacks AVX2, FMA or F16C; Intel's have them since 2013, AMD's since 2015"
    )
  }
}

extension Session {
  /// True when the output file is complete and may stay, as `--if-exists` says.
  ///
  /// - Throws: `StageError` 73 when the file is in the way, 64 for options that contradict each other.
  func isDoneAlready() throws(StageError) -> Bool {
    guard writes != .files else { return false }
    guard let path = suite.output, path != "-" else {
      if suite.resume {
        throw StageError(.usage, "--resume needs -o FILE: a pipe cannot be resumed")
      }
      return false
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      return false
    }
    if suite.resume || suite.ifExists == .skip || suite.ifExists == .resume {
      if writes == .lines || isComplete(path) {
        report.note("\(path) is complete already")
        return true
      }
      if suite.ifExists == .skip {
        throw StageError(.cannotCreate, "\(path) is there and not a complete stream; remove it")
      }
      return false
    }
    if suite.ifExists == .replace || suite.isForced { return false }
    throw StageError(
      .cannotCreate, "\(path) is there already; see --if-exists (replace, skip or resume)")
  }
}
