import Foundation
import TestSupport
import Testing

/// Completions in the shells themselves.
@Suite struct CompletionTests {
  private static let cases: [(words: String, wanted: [String])] = [
    ("edits recs ch", ["check"]), ("edits dec", ["decode"]), ("edits decode --spl", ["--split"]),
    ("edits decode --split ", ["train", "test"]), ("edits decode --size 8 --fi", ["--fit"]),
    ("edits recs cat -q --lev", ["--level"]), ("edits recs show in", ["input.recs"]),
    ("edits caption --measured --on-error ", ["reject", "fail", "drop"]),
  ]

  private func complete(_ words: String, in shellName: String, _ scratch: Scratch) -> [String] {
    let script: String
    switch shellName {
    case "fish":
      script = "edits --completion fish > c.fish; fish -c \"source c.fish; complete -C '\(words)'\" | cut -f1"
    case "zsh":
      // bashcompinit calls the function with COMP_WORDS as bash does; what it would offer is in COMPREPLY.
      scratch.write(
        "z.zsh",
        Array(
          """
          autoload -U +X compinit && compinit -u -d ./dump; autoload -U +X bashcompinit && bashcompinit
          source c.zsh
          offer() { setopt local_options KSH_ARRAYS SH_WORD_SPLIT; local -a COMPREPLY COMP_WORDS
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _edits; print -l -- "${COMPREPLY[@]}"; }
          offer \(words.hasSuffix(" ") ? words + "''" : words)

          """.utf8))
      script = "edits --completion zsh > c.zsh; zsh -f z.zsh"
    default:
      scratch.write(
        "b.sh",
        Array(
          """
          source c.bash
          offer() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _edits; printf '%s\\n' "${COMPREPLY[@]}"; }
          offer \(words.hasSuffix(" ") ? words + "''" : words)

          """.utf8))
      script = "edits --completion bash > c.bash; bash --norc b.sh"
    }
    let outcome = shell("touch input.recs; \(script)", in: scratch.path)
    return outcome.text.split(separator: "\n").map(String.init) + (outcome.errors.isEmpty ? [] : [outcome.errors])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `words are completed in real shells`(name: String) {
    guard isInstalled(name) else { return print("\(name) is not installed: its completions are not tested") }
    let scratch = Scratch()
    for (words, wanted) in Self.cases {
      let found = complete(words, in: name, scratch)
      // What zsh is offered it narrows down itself.
      let isNarrow = name == "zsh" || found.count <= wanted.count + 1
      #expect(Set(wanted).isSubset(of: Set(found)) && isNarrow, "\(words): \(found)")
    }
  }
}
