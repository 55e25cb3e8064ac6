import Options

/// A program's options together with the ones that only print and exit.
struct Request<Root: Stage>: Sendable {
  var stage = Root()
  var showsHelp = false
  var showsVersion = false
  var showsManual = false
  var completion: Shell?

  static var printing: [Option<Request>] {
    [
      .flag("--help", \.showsHelp, "print this and exit", short: "h", group: "Messages"),
      .flag("--version", \.showsVersion, "print the version and exit", group: "Messages"),
      .flag("--man", \.showsManual, "print the manual page and exit", group: "Messages"),
      .value(
        "--completion", "SHELL", \.completion, "print completions for bash, zsh or fish and exit",
        group: "Messages"),
    ]
  }

  /// What is to be printed instead of working, if anything.
  func text() -> String? {
    let command = Root.fullCommand
    if showsHelp { return command.helpText(Request()) }
    if showsVersion { return "\(Session.program) \(command.name) \(Session.version)\n" }
    if showsManual {
      return command.manualPage(Request(), version: Session.version, statuses: exitStatuses)
    }
    return completion.map { completionScript([command.completionEntry], of: Session.program, for: $0) }
  }
}
