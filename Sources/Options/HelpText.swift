/// The width of help on a terminal.
private let width = 80
/// The column in which `-h` explains an option.
private let column = 28

extension Command {
  /// The text of `-h`: usage, and the command's own options with a line each.
  ///
  /// `defaults`: a fresh `Root`.
  public func shortHelp(_ defaults: Root) -> String {
    var text = head
    for (heading, options) in grouped(options) {
      text += "\n\(heading):\n"
      for option in options {
        let form = "  \(option.form)"
        let body = wrapped(option.lineText + option.defaultNote(defaults), indent: column)
        text += form.count + 1 < column ? form + body.dropFirst(form.count) : "\(form)\n\(body)"
        text += "\n"
      }
    }
    if !shared.isEmpty { text += "\nShared options (\(sharedTopics) …): \(invocation) --help\n" }
    return text
  }

  /// The text of `--help`: usage, description, examples, and all options with their paragraphs.
  ///
  /// `defaults`: a fresh `Root`.
  public func longHelp(_ defaults: Root) -> String {
    var text = head
    for paragraph in description { text += "\n" + wrapped(paragraph, indent: 0) + "\n" }
    if !examples.isEmpty {
      text += "\nExamples:\n"
      for example in examples { text += "  # \(example.meaning)\n  \(example.line)\n" }
    }
    for (heading, options) in grouped(allOptions) {
      text += "\n\(heading):\n"
      text += options.map { option in
        "  \(option.form)\n"
          + option.paragraphs(defaults).map { lines in
            lines.map { wrapped($0, indent: 10, hanging: lines.count > 1) + "\n" }.joined()
          }
          .joined(separator: "\n")
      }.joined(separator: "\n")
    }
    return text
  }

  private var head: String { "\(invocation) — \(summary)\n\nUsage: \(invocation) [OPTION…] \(operands)\n" }

  /// Options under their headings, which come in the order of first use.
  func grouped(_ options: [Option<Root>]) -> [(heading: String, options: [Option<Root>])] {
    let headings = options.map(\.group).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return headings.map { heading in (heading, options.filter { $0.group == heading }) }
  }
}

extension Option {
  /// `-j, --threads N`.
  var form: String {
    (short.map { "-\($0), " } ?? "    ") + name + (placeholder.map { " \($0)" } ?? "")
  }

  /// The line of `-h`: the help, and the words to choose from where the form does not show them.
  var shortText: String {
    let areShown = placeholder == choices.joined(separator: "|")
    return choices.isEmpty || areShown ? help : "\(help): \(choices.joined(separator: ", "))"
  }

  /// `shortText` for one line: lists that are longer than a few words are left to `--help`.
  var lineText: String { shortText.count <= 120 ? shortText : help }

  func defaultNote(_ defaults: Root) -> String {
    defaultWord(defaults).map { " [\($0)]" } ?? ""
  }

  /// The paragraphs of `--help` and of the manual page; the items of a list are the lines of one paragraph.
  func paragraphs(_ defaults: Root) -> [[String]] {
    let sentence = shortText.prefix(1).uppercased() + shortText.dropFirst() + "."
    let note = defaultWord(defaults).map { " [default: \($0)]" } ?? ""
    let rest = detail.split(separator: "\n\n").map { paragraph in
      ("\n" + paragraph).split(separator: "\n* ").map(String.init)
    }
    return [["\(sentence)\(note)"]] + rest
  }
}

/// Breaks a text into lines of at most `width` characters, each after `indent` spaces.
///
/// `hanging`: further lines are indented by two more.
private func wrapped(_ text: String, indent: Int, hanging: Bool = false) -> String {
  var margin = String(repeating: " ", count: indent)
  var lines: [String] = []
  var line = ""
  for word in text.split(whereSeparator: \.isWhitespace) {
    if !line.isEmpty, margin.count + line.count + 1 + word.count > width {
      lines.append(margin + line)
      if hanging, lines.count == 1 { margin += "  " }
      line = ""
    }
    line += line.isEmpty ? String(word) : " \(word)"
  }
  lines.append(margin + line)
  return lines.joined(separator: "\n")
}
