import Foundation
import TestSupport
import Testing

/// What the programs say about themselves.
@Suite struct HelpTests {
  static let commands =
    ["decode", "caption", "embed", "fuse", "cluster", "select", "prompt", "diffuse", "train-eval", "encode", "weights"]
    + ["embed train", "diffuse train"]
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

  /// Every change of the command line shows in a review; RECORD=1 records it.
  @Test(arguments: commands + ["", "recs"])
  func `help is as it was recorded`(command: String) {
    let help = shell("edits \(command) --help").output
    let name = command.isEmpty ? "edits" : command.replacingOccurrences(of: " ", with: "-")
    let file = "\(repository)/Tests/Fixtures/help/\(name).txt"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let isWritten = FileManager.default.createFile(atPath: file, contents: Data(help))
      Issue.record("\(isWritten ? "recorded" : "cannot write") \(file); run again without RECORD=1")
      return
    }
    guard FileManager.default.fileExists(atPath: file) else {
      Issue.record("\(file) is missing; RECORD=1 records it")
      return
    }
    #expect(String(decoding: help, as: UTF8.self) == String(decoding: contents(of: file), as: UTF8.self))
  }

  @Test(arguments: commands)
  func `every option is listed once, in one short line`(command: String) throws {
    let lines = shell("edits \(command) --help").text.split(separator: "\n").map(String.init)
    var names: [Substring] = []
    var explanations: [Substring] = []
    var isListed = false
    for line in lines {
      guard line.hasPrefix("  ") else {
        isListed = line.hasSuffix(":") && line != "Examples:"
        continue
      }
      guard isListed else { continue }
      names += line.matches(of: #/^ {2}(?:-\w, | {4})(--[\w-]+)/#).map(\.1)
      names += line.matches(of: #/^ {2}(-\w), --/#).map(\.1)
      // An explanation begins in column 28, on a line of its own if the option is long.
      if line.count > 28 { explanations.append(line.dropFirst(28)) }
    }
    #expect(names.count > 25 && Set(names).count == names.count, "\(names)")
    let long = explanations.filter { $0.count > 70 }
    #expect(long.isEmpty, "\(long)")
  }

  @Test(arguments: commands)
  func `the manual renders without a warning`(command: String) {
    guard isInstalled("groff") else {
      print("groff is not installed: manuals are not rendered")
      return
    }
    let rendered = shell("edits \(command) --man | groff -man -Tascii -P-cbou -ww")
    #expect(rendered.status == 0 && rendered.errors == "")
    for heading in ["NAME", "SYNOPSIS", "DESCRIPTION", "INPUT AND OUTPUT", "EXIT STATUS"] {
      #expect(rendered.text.contains(heading), "\(heading)")
    }
  }

  @Test(arguments: commands)
  func `what is no option is refused with the way to help`(command: String) {
    let tool = command.split(separator: " ")[0]
    for (words, reason) in [
      ("--nonsense", "--nonsense"), ("--threads", "--threads"), ("--threads many", "--threads"),
      ("--threads -1", "--threads"), ("--memory 1X", "--memory"), ("--on-error weep", "reject"), ("-Z", "-Z"),
      ("--limit 99999999999999999999", "--limit"), ("--max-rejects 101%", "--max-rejects"),
    ] {
      let outcome = shell("edits \(command) \(words)")
      #expect(outcome.status == 64, "\(words): \(outcome.errors)")
      #expect(outcome.errors.hasPrefix("\(tool): error: ") && outcome.errors.contains(reason), "\(outcome.errors)")
      #expect(
        outcome.errors.contains("--help") && outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    }
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
    for stage in [
      "decode", "caption", "embed", "fuse", "cluster", "select", "prompt", "diffuse", "train-eval", "encode", "weights",
    ] {
      let line = help.text.split(separator: "\n").first { $0.hasPrefix("  \(stage) ") }
      #expect((line?.count ?? 0) > 30, "\(stage) has no summary")
    }
    #expect(shell("edits").status == 64)
  }
}
