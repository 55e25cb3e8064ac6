import Foundation
import TestSupport
import Testing

/// Help, manual pages and completions of the programs.
@Suite struct HelpTests {
  static let commands =
    ["decode", "caption", "embed", "fuse", "cluster", "select", "prompt", "diffuse", "train-eval", "encode", "weights"]
    + ["embed train", "diffuse train", "diffuse match", "train-eval merge", "train-eval rank"]
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
    #expect(isNarrow(help.text), "\(help.text)")
    let short = shell("edits \(command) -h")
    #expect(short.status == 0 && short.errors == "" && isNarrow(short.text), "\(short.text)")
    #expect(short.text.hasSuffix("\nShared options (streams, resume, threads …): edits \(command) --help\n"))
    #expect(!short.text.contains("--memory "))
    #expect(shell("edits \(command) --version").text == "edits \(command) 0.1.0\n")
    let manual = shell("edits \(command) --man")
    #expect(manual.text.hasPrefix(".TH ") && manual.text.contains(".SH EXIT STATUS"))
    #expect(!manual.text.split(separator: "\n").contains { $0.hasPrefix("'") })
  }

  private func isNarrow(_ text: String) -> Bool { text.split(separator: "\n").allSatisfy { $0.count <= 80 } }

  /// Makes every change of the command line visible in reviews; RECORD=1 records the texts.
  @Test(arguments: commands + ["", "recs", "distill", "compare", "train-models"], ["-h", "--help"])
  func `help is as it was recorded`(command: String, option: String) {
    let help = shell("edits \(command) \(option)").output
    let name = command.isEmpty ? "edits" : command.replacingOccurrences(of: " ", with: "-")
    let file = "\(repository)/Tests/Fixtures/help/\(name)\(option == "-h" ? ".short" : "").txt"
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
  func `every option is listed once, with a sentence`(command: String) throws {
    let lines = shell("edits \(command) --help").text.split(separator: "\n").map(String.init)
    var names: [Substring] = []
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let name = line.firstMatch(of: #/^ {2}(?:-\w, | {4})(--[\w-]+)/#)?.1 else { continue }
      names.append(name)
      #expect(next.wholeMatch(of: #/^ {10}[A-Z$].*/#) != nil, "\(next)")
    }
    #expect(names.count > 25 && Set(names).count == names.count, "\(names)")
  }

  @Test(arguments: commands)
  func `short help explains an option in few words`(command: String) throws {
    var isListed = false
    var words = ""
    var long: [String] = []
    for line in shell("edits \(command) -h").text.split(separator: "\n").map(String.init) + [""] {
      if !line.hasPrefix(String(repeating: " ", count: 28)) {
        // Without the default.
        let text = words.prefix { $0 != "[" }
        if isListed, text.count > 130 { long.append(String(text)) }
        (isListed, words) = (line.hasPrefix("  "), "")
      }
      words += line.dropFirst(28) + " "
    }
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

  @Test(arguments: ["distill", "compare", "train-models"])
  func `a script reads the options that its help lists`(script: String) {
    let help = shell("edits \(script) --help").text
    for name in help.matches(of: #/(?m)^ {2}(?:-\w, | {4})(--[\w-]+)/#).map(\.1)
    where !["--help", "--version", "--man", "--completion"].contains(name) {
      let outcome = shell("edits \(script) \(name) x")
      #expect(outcome.status == 64 && !outcome.errors.contains("unknown option"), "\(name): \(outcome.errors)")
    }
    #expect(shell("edits \(script) --man | head -c 4").text == ".TH ")
    #expect(shell("edits \(script) --version").text == "edits \(script) 0.1.0\n")
    #expect(shell("edits \(script) --nonsense 1").errors.contains("unknown option --nonsense"))
  }

  @Test func `completions are valid and know every stage`() {
    let scratch = Scratch()
    let bash = shell(
      "edits --completion bash > c.bash; bash -n c.bash && . c.bash && complete -p edits", in: scratch.path)
    #expect(bash.status == 0 && bash.text.contains("_edits"), "\(bash.errors)")
    for command in ["cluster", "distill", "embed; and __fish_seen_subcommand_from train"] {
      #expect(shell("edits --completion fish | grep -c 'seen_subcommand_from \(command)'").text.count > 1, "\(command)")
    }
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
