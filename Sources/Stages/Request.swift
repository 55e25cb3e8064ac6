import Options

/// A program's options, together with those that only print and exit.
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

  /// The text to print instead of running `command`; nil if there is none.
  func text(of command: Command<Request>, defaults: Request) -> String? {
    if showsHelp { return command.longHelp(defaults) }
    if showsShortHelp { return command.shortHelp(defaults) }
    if showsVersion { return "\(Session.program) \(command.name) \(Session.version)\n" }
    if showsManual {
      return command.manualPage(defaults, version: Session.version, statuses: exitStatuses)
    }
    return completion.map { completionScript([command.completionEntry], of: Session.program, for: $0) }
  }
}
