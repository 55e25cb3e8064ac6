/// The shells for which completions are made.
public enum Shell: String, CaseIterable, OptionValue {
  case bash
  case zsh
  case fish

  public init?(word: String) { self.init(rawValue: word) }
  public static var expectation: String { "bash, zsh or fish" }
  public var word: String? { rawValue }
}

/// What a completion script needs to know of a command, whatever its `Root`.
public struct CompletionEntry: Sendable {
  /// One option: its names, whether a value follows, and which.
  public struct Flag: Sendable {
    public let name: String
    public let short: Character?
    public let takesValue: Bool
    /// Whether the value is a file or a folder.
    public let takesFile: Bool
    public let choices: [String]
    public let help: String
  }

  /// `decode`, `recs check`.
  public let command: String
  public let summary: String
  public let flags: [Flag]
}

extension Command {
  /// What completion scripts are made from.
  public var completionEntry: CompletionEntry {
    CompletionEntry(
      command: name, summary: summary,
      flags: options.map { option in
        let placeholder = option.placeholder ?? ""
        return CompletionEntry.Flag(
          name: option.name, short: option.short, takesValue: option.placeholder != nil,
          takesFile: ["FILE", "DIR", "SOURCE", "PATH"].contains { placeholder.contains($0) },
          choices: option.choices, help: option.help)
      })
  }
}

/// A script that completes `PROGRAM COMMAND …` in a shell, for one or many commands.
public func completionScript(_ entries: [CompletionEntry], of program: String, for shell: Shell) -> String {
  switch shell {
  case .bash: bashCompletion(entries, program)
  case .zsh:
    "#compdef \(program)\nautoload -U +X bashcompinit && bashcompinit\n" + bashCompletion(entries, program)
  case .fish: fishCompletion(entries, program)
  }
}

private func functionName(_ program: String, _ command: String) -> String {
  "_\(program)_" + command.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
}

// Each command defines a function of its own, so that the scripts of several programs can be sourced
// one after the other; the dispatcher is the same in all of them.
private func bashCompletion(_ entries: [CompletionEntry], _ program: String) -> String {
  var script = ""
  for entry in entries {
    script += "\(functionName(program, entry.command))() {\n  case \"$1\" in\n"
    for flag in entry.flags where !flag.choices.isEmpty {
      let names = ([flag.name] + (flag.short.map { ["-\($0)"] } ?? [])).joined(separator: "|")
      script +=
        "    \(names)) COMPREPLY=($(compgen -W '\(flag.choices.joined(separator: " "))' -- \"$2\")); return;;\n"
    }
    for (takesFile, reply) in [(true, "COMPREPLY=($(compgen -f -- \"$2\"))"), (false, "COMPREPLY=()")] {
      let free = entry.flags.filter { $0.takesValue && $0.choices.isEmpty && $0.takesFile == takesFile }
      let names = free.flatMap { [$0.name] + ($0.short.map { ["-\($0)"] } ?? []) }
      if !names.isEmpty { script += "    \(names.joined(separator: "|"))) \(reply); return;;\n" }
    }
    script += "  esac\n  if [[ $2 == -* ]]; then\n"
    script +=
      "    COMPREPLY=($(compgen -W '\(entry.flags.map(\.name).joined(separator: " "))' -- \"$2\"))\n"
    script += "  else COMPREPLY=($(compgen -f -- \"$2\")); fi\n}\n"
    script += "_\(program)_commands=\"$_\(program)_commands\n\(entry.command)\"\n"
  }
  return script + """
    _\(program)() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
      local one="${COMP_WORDS[1]}" two="${COMP_WORDS[1]} ${COMP_WORDS[2]}"
      local f1="_\(program)_${one//[^a-zA-Z0-9]/_}" f2="_\(program)_${two//[^a-zA-Z0-9]/_}"
      if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "$(cut -d' ' -f1 <<<"$_\(program)_commands" | sort -u)" -- "$word"))
      elif ((COMP_CWORD > 2)) && typeset -f "$f2" >/dev/null; then "$f2" "$before" "$word"
      elif typeset -f "$f1" >/dev/null; then "$f1" "$before" "$word"
      else
        COMPREPLY=($(compgen -W "$(sed -n "s/^$one //p" <<<"$_\(program)_commands")" -- "$word"))
      fi
    }
    complete -o filenames -F _\(program) \(program)

    """
}

private func fishCompletion(_ entries: [CompletionEntry], _ program: String) -> String {
  func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
  var script = ""
  // Verbs are offered until one is there.
  let verbs = entries.compactMap { entry in
    let words = entry.command.split(separator: " ")
    return words.count > 1 ? String(words[1]) : nil
  }.joined(separator: " ")
  for entry in entries {
    let words = entry.command.split(separator: " ").map(String.init)
    let condition = words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
    let first =
      words.count == 1
      ? "complete -c \(program) -n __fish_use_subcommand -f -a \(words[0])"
      : "complete -c \(program) -n '__fish_seen_subcommand_from \(words[0]); and not __fish_seen_subcommand_from \(verbs)' "
        + "-f -a \(words[1])"
    script += "\(first) -d \(quoted(entry.summary))\n"
    for flag in entry.flags {
      var line = "complete -c \(program) -n \(quoted(condition)) -l \(flag.name.dropFirst(2))"
      if let short = flag.short { line += " -s \(short)" }
      if flag.takesValue { line += flag.takesFile || !flag.choices.isEmpty ? " -r" : " -x" }
      if !flag.choices.isEmpty { line += " -f -a \(quoted(flag.choices.joined(separator: " ")))" }
      script += "\(line) -d \(quoted(flag.help))\n"
    }
  }
  return script
}
