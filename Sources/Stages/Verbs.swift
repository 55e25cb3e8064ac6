import Glibc
import Options

/// A program made of several commands, such as `recs check` and `recs show`.
public struct Verbs: Sendable {
  /// One of them.
  public struct Verb: Sendable {
    let name: String
    let summary: String
    let entry: CompletionEntry
    let main: @Sendable ([String]) -> Never

    /// - Parameter stage: its command is called `PROGRAM VERB`.
    public init<S: Stage>(_ stage: S.Type) {
      let words = S.command.name.split(separator: " ")
      precondition(words.count == 2, "the command of a verb is called PROGRAM VERB")
      name = String(words[1])
      summary = S.command.summary
      entry = S.fullCommand.completionEntry
      main = { S.main($0) }
    }
  }

  /// Runs the verb that the command line names, and exits.
  ///
  /// `summary`: what the program as a whole is for, in a few words.
  public static func main(_ verbs: [Verb], summary: String) -> Never {
    prepareProcess()
    let program = verbs[0].entry.command.split(separator: " ")[0]
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let verb = verbs.first(where: { $0.name == arguments.first }) {
      verb.main(Array(arguments.dropFirst()))
    }
    let list = verbs.map { verb in
      "  \(verb.name)\(String(repeating: " ", count: max(1, 12 - verb.name.count)))\(verb.summary)\n"
    }.joined()
    let usage =
      "edits \(program) — \(summary)\n\nUsage: edits \(program) VERB [OPTION…] …\n\nVerbs:\n\(list)\n"
      + "\"edits \(program) VERB --help\" explains each.\n"
    switch arguments.first {
    case "--help", "-h": print(usage, to: 1, status: 0)
    case "--version": print("edits \(program) \(Session.version)\n", to: 1, status: 0)
    case "--man":
      let page = manualPage(
        name: String(program), of: Session.program, summary: summary, verbs: verbs.map { ($0.name, $0.summary) },
        version: Session.version)
      print(page, to: 1, status: 0)
    case "--completion":
      guard arguments.count == 2, let shell = Shell(rawValue: arguments[1]) else {
        print("\(program): error: --completion: bash, zsh or fish expected\n", to: 2, status: 64)
      }
      print(completionScript(verbs.map(\.entry), of: Session.program, for: shell), to: 1, status: 0)
    case nil: print(usage, to: 2, status: 64)
    case let word?:
      print(
        "\(program): error: unknown verb \(word); see \"edits \(program) --help\"\n", to: 2,
        status: 64)
    }
  }

  private static func print(_ text: String, to descriptor: Int32, status: Int32) -> Never {
    do {
      try writeText(text, to: descriptor, name: "standard output")
    } catch {
      // To a full standard error nothing can be said.
      if descriptor == 1 { try? writeText("edits: error: \(error)\n", to: 2, name: "standard error") }
      exit(error.status.rawValue)
    }
    exit(status)
  }
}
