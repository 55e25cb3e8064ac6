import Foundation
import TestSupport
import Testing

/// Completions in real shells.
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
      // bashcompinit calls the function with COMP_WORDS as bash does; the candidates are in COMPREPLY.
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
      // zsh filters the candidates itself.
      let isNarrow = name == "zsh" || found.count <= wanted.count + 1
      #expect(Set(wanted).isSubset(of: Set(found)) && isNarrow, "\(words): \(found)")
    }
  }

  /// Starts each shell on a terminal with a user's start-up file; `edits` records its arguments.
  private static let prompts = [
    ("bash", "bash --rcfile ./rc -i", "rc", "source ./c.bash; edits() { echo \"$@\" >> given; }"),
    (
      "zsh", "zsh -i", ".zshrc",
      "fpath=($PWD $fpath); autoload -U compinit; compinit -u -d ./dump; edits() { print -r -- \"$@\" >> given; }"
    ),
    ("fish", "fish -i -C 'source rc'", "rc", "source ./c.fish; function edits; echo $argv >> given; end"),
  ]

  @Test(arguments: 0..<prompts.count)
  func `the tab key completes words at a prompt`(index: Int) {
    let (name, command, file, lines) = Self.prompts[index]
    guard isInstalled(name), isInstalled("script") else {
      return print("\(name) or script(1) is not installed: its prompt is not tested")
    }
    let scratch = Scratch()
    scratch.write(file, Array(lines.utf8))
    let outcome = shell(
      """
      edits --completion \(name) > \(name == "zsh" ? "_edits" : "c.\(name)"); touch sample.recs; export TERM=xterm
      # A line is typed when the one before has been carried out.
      type() {
        sleep 2; n=0
        for line in 'edits recs ch' 'edits dec' 'edits decode --size 8 --fi' 'edits decode --split tr' 'edits recs show sam' \
          'edits recs cat -q --lev'; do
          printf '%s\\t' "$line"; sleep 0.5; printf '\\r'; n=$((n + 1))
          for i in {1..100}; do [ "$(cat given 2> /dev/null | wc -l)" -ge $n ] && break; sleep 0.1; done
        done; printf 'exit\\r'; sleep 0.5
      }
      type | HOME=$PWD ZDOTDIR=$PWD script -qec "\(command)" /dev/null > log 2>&1; cat given
      """, in: scratch.path, seconds: 60)
    #expect(
      outcome.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } == [
        "recs check", "decode", "decode --size 8 --fit", "decode --split train", "recs show sample.recs",
        "recs cat -q --level",
      ], "\(outcome.text) \(outcome.errors)")
  }
}
