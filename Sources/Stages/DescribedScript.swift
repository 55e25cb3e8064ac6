public import Options

/// A script of the suite: its options in a table, from which help, manual page and completions are made as for a stage.
///
/// The script itself reads its command line and does the work.
public protocol DescribedScript: Sendable {
  /// The options' defaults.
  init()
  /// The command line, without the options that only print.
  static var command: Command<Self> { get }
}

extension DescribedScript {
  private static var fullCommand: Command<Request<Self>> {
    var full = Command<Request<Self>>(
      name: command.name, of: Session.program, summary: command.summary, operands: command.operands,
      description: command.description,
      options: command.options.map { $0.lifted(\.stage) } + Request<Self>.printing)
    full.examples = command.examples
    return full
  }

  fileprivate static var name: String { command.name }

  fileprivate static func describe(_ arguments: [String]) -> Never {
    let command = fullCommand
    var request = Request(stage: Self())
    do throws(OptionError) {
      _ = try command.parse(arguments, into: &request)
    } catch {
      printAndExit("\(command.name): error: \(error); see \"edits \(command.name) --help\"\n", to: 2, status: 64)
    }
    guard let text = request.text(of: command, defaults: Request(stage: Self())) else {
      printAndExit("\(command.name): error: this program only explains the script\n", to: 2, status: 64)
    }
    printAndExit(text, to: 1, status: 0)
  }
}

/// Prints what the command line asks for, and exits: the name of a script, then `-h`, `--help`, `--version`, `--man` or
/// `--completion SHELL`.
public func describe(_ scripts: [any DescribedScript.Type]) -> Never {
  prepareProcess()
  let arguments = CommandLine.arguments.dropFirst()
  guard let script = scripts.first(where: { $0.name == arguments.first }) else {
    printAndExit("edits: error: the name of a script expected; see \"edits --help\"\n", to: 2, status: 64)
  }
  script.describe(Array(arguments.dropFirst()))
}
