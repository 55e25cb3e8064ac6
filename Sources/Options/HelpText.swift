extension Command {
  /// The text of `--help`: usage, what the program does, its options by group with defaults, examples.
  ///
  /// `defaults`: a fresh `Root`.
  public func helpText(_ defaults: Root) -> String {
    var text = "\(invocation) — \(summary)\n\nUsage: \(invocation) [OPTION…] \(operands)\n"
    for paragraph in description { text += "\n" + wrap(paragraph, width: 88, indent: 0) + "\n" }
    for group in groups {
      text += "\n\(group):\n"
      for option in options where option.group == group {
        let form = "  \(option.form)"
        let help = option.help + option.defaultNote(defaults)
        if form.count > 27 {
          text += form + "\n" + wrap(help, width: 88, indent: 28) + "\n"
        } else {
          let body = wrap(help, width: 88, indent: 28)
          text += form + body.dropFirst(form.count) + "\n"
        }
      }
    }
    if !examples.isEmpty {
      text += "\nExamples:\n"
      for example in examples { text += "  # \(example.meaning)\n  \(example.line)\n" }
    }
    return text
  }

  /// The headings of the options, in order of first use.
  var groups: [String] {
    options.map(\.group).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Option {
  /// `-j, --threads N`.
  var form: String {
    (short.map { "-\($0), " } ?? "    ") + name + (placeholder.map { " \($0)" } ?? "")
  }

  func defaultNote(_ defaults: Root) -> String {
    defaultWord(defaults).map { " [\($0)]" } ?? ""
  }
}

/// Breaks a text into lines of at most `width` characters, each after `indent` spaces.
private func wrap(_ text: String, width: Int, indent: Int) -> String {
  let margin = String(repeating: " ", count: indent)
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if !line.isEmpty, indent + line.count + 1 + word.count > width {
      lines.append(margin + line)
      line = ""
    }
    line += line.isEmpty ? String(word) : " \(word)"
  }
  lines.append(margin + line)
  return lines.joined(separator: "\n")
}
