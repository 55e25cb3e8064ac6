extension Command {
  /// The manual page in roff (man(7)), section 1.
  ///
  /// `defaults` is a fresh `Root`; the version is shown in the footer, the exit statuses in a section.
  public func manualPage(
    _ defaults: Root, version: String, statuses: [(status: Int, meaning: String)]
  ) -> String {
    let title = invocation.split(separator: " ").joined(separator: "-")
    let footer = program.isEmpty ? version : "\(program) \(version)"
    var page = ".TH \(roff(title.uppercased())) 1 \"\" \"\(roff(footer))\" \"User Commands\"\n"
    page += ".SH NAME\n\(roff(title)) \\- \(roff(summary))\n"
    page += ".SH SYNOPSIS\n.B \(roff(invocation))\n[\\fIOPTION\\fR]... \(roff(operands))\n"
    page += ".SH DESCRIPTION\n"
    page +=
      description.isEmpty
      ? roff(summary) + ".\n" : description.map { ".PP\n\(roff($0))\n" }.joined()
    for group in groups {
      page += ".SH \(roff(group.uppercased()))\n"
      for option in options where option.group == group {
        let names =
          (option.short.map { "\\fB\\-\($0)\\fR, " } ?? "") + "\\fB\(roff(option.name))\\fR"
        let value = option.placeholder.map { " \\fI\(roff($0))\\fR" } ?? ""
        page += ".TP\n\(names)\(value)\n\(roff(option.help + option.defaultNote(defaults)))\n"
      }
    }
    page += ".SH EXIT STATUS\n"
    for (status, meaning) in statuses { page += ".TP\n.B \(status)\n\(roff(meaning))\n" }
    if !examples.isEmpty {
      page += ".SH EXAMPLES\n"
      for example in examples {
        page += ".PP\n\(roff(example.meaning)):\n.PP\n.nf\n.RS\n\(roff(example.line))\n.RE\n.fi\n"
      }
    }
    return page
  }
}

/// The manual page of a command that is made of several: where to read about each.
public func manualPage(
  name: String, of program: String, summary: String, verbs: [(name: String, summary: String)], version: String
) -> String {
  let title = "\(program)-\(name)"
  var page = ".TH \(roff(title.uppercased())) 1 \"\" \"\(roff("\(program) \(version)"))\" \"User Commands\"\n"
  page += ".SH NAME\n\(roff(title)) \\- \(roff(summary))\n"
  page += ".SH SYNOPSIS\n.B \(roff("\(program) \(name)"))\n\\fIVERB\\fR [\\fIOPTION\\fR]...\n.SH VERBS\n"
  for verb in verbs {
    page += ".TP\n.BR \(roff("\(title)-\(verb.name)")) (1)\n\(roff(verb.summary))\n"
  }
  return page
}

/// Text that roff prints as it is.
private func roff(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    case "'": result += "\\(aq"
    case "`": result += "\\(ga"
    case "^": result += "\\(ha"
    case "~": result += "\\(ti"
    case "…": result += "..."
    case "—": result += "\\(em"
    default: result.append(character)
    }
  }
  // A dot at the start of a line would be a request.
  return result.hasPrefix(".") ? "\\&" + result : result
}
