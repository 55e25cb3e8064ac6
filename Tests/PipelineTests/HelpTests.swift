import TestSupport
import Testing

/// What the programs say about themselves.
@Suite struct HelpTests {
  static let commands =
    ["decode", "cluster", "select", "train-eval", "encode"]
    + [
      "check", "show", "head", "cat", "split", "wrap", "merge", "group", "diff", "stat", "index", "salvage",
      "from-json", "to-npy",
    ].map { "recs \($0)" }

  @Test(arguments: commands)
  func `help, manual and version are there`(command: String) {
    let help = shell("edits \(command) --help")
    #expect(help.status == 0 && help.errors == "")
    #expect(help.text.hasPrefix("edits \(command) — "))
    for option in ["--output", "--threads", "--memory", "--limit", "--seed", "--on-error", "--version"] {
      #expect(help.text.contains(option))
    }
    #expect(help.text.split(separator: "\n").allSatisfy { $0.count <= 92 }, "\(help.text)")
    #expect(shell("edits \(command) --version").text == "edits \(command) 0.1.0\n")
    let manual = shell("edits \(command) --man")
    #expect(manual.text.hasPrefix(".TH ") && manual.text.contains(".SH EXIT STATUS"))
    #expect(!manual.text.split(separator: "\n").contains { $0.hasPrefix("'") })
  }

  @Test func `completions are valid and know every stage`() {
    let scratch = Scratch()
    let bash = shell(
      "edits --completion bash > c.bash; bash -n c.bash && . c.bash && complete -p edits", in: scratch.path)
    #expect(bash.status == 0 && bash.text.contains("_edits"), "\(bash.errors)")
    #expect(shell("edits --completion fish | grep -c 'seen_subcommand_from cluster'").text.count > 1)
    #expect(shell("edits --completion zsh | head -1").text == "#compdef edits\n")
  }

  @Test func `the front door lists the stages`() {
    let help = shell("edits --help")
    for stage in ["decode", "cluster", "select", "train-eval", "encode", "recs"] { #expect(help.text.contains(stage)) }
    #expect(shell("edits").status == 64)
  }
}
