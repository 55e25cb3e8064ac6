import Options

/// A program's options together with the ones that only print and exit.
struct Request<Root: Sendable>: Sendable {
  var stage: Root
  var showsHelp = false
  var showsShortHelp = false
  var showsVersion = false
  var showsManual = false
  var completion: Shell?

  init(stage: Root) { self.stage = stage }

  static var printing: [Option<Request>] {
    [
      .flag(
        "--help", \.showsHelp, "print help and exit; -h lists only the command's own options", short: "h",
        \.showsShortHelp, group: "Messages"),
      .flag("--version", \.showsVersion, "print the version and exit", group: "Messages"),
      .flag("--man", \.showsManual, "print the manual page and exit", group: "Messages"),
      .value(
        "--completion", "SHELL", \.completion, "print a completion script for a shell and exit",
        group: "Messages"),
    ]
  }

  /// The text that is to be printed instead of doing the work of `command`, if any.
  func text(of command: Command<Request>, defaults: Request) -> String? {
    if showsHelp { return command.longHelp(defaults) }
    if showsShortHelp { return command.shortHelp(defaults) }
    if showsVersion { return "edits \(command.name) \(Session.version)\n" }
    if showsManual {
      return command.manualPage(defaults, version: Session.version, statuses: exitStatuses)
    }
    return completion.map { completionScript([command.completionEntry], for: $0) }
  }
}

/// The exit statuses of all programs, as the manual pages list them.
let exitStatuses: [(status: Int, meaning: String)] = [
  (0, "Success. Rejects within --max-rejects count as success."),
  (1, "A negative answer of recs check --quick or recs diff."),
  (64, "The command line is wrong."),
  (65, "The input is damaged, cut off, or lacks what is needed; too many rejects."),
  (66, "An input file is missing or cannot be read."),
  (69, "A service cannot be reached."),
  (70, "A bug of the program."),
  (71, "The operating system refused a resource."),
  (73, "An output cannot be created, or is there already."),
  (74, "Reading or writing failed: a full disk, for instance."),
  (75, "A temporary failure: trying again may help."),
  (78, "The model or the machine does not fit the task."),
  (141, "The reader of the output has closed the pipe (SIGPIPE)."),
]
