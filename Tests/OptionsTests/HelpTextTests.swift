import Options
import Testing

private struct Sample: Sendable {
  enum Color: String, CaseIterable, Sendable {
    case red
    case green
  }

  enum Shade: String, CaseIterable, Sendable {
    case crimson
    case vermilion
    case chartreuse
    case ultramarine
    case burgundy
  }

  var count = 3
  var color = Color.red
  var shade = Shade.crimson
  var isLoud = false
  var showsHelp = false
  var showsShortHelp = false

  static let command = Command<Sample>(
    name: "sample", of: "edits", summary: "show how help is laid out", description: ["What it does.", "What it reads."],
    options: [
      .value(
        "--count", "N", \.count, "how many",
        detail: """
          As many as there are, if that is not too many for the width of a terminal, which is eighty columns.

          * one: an item of a list, which is long enough to continue on a second line.
          * two: another item.
          """, short: "c", in: 1...9),
      .choice("--color", \.color, "which"),
      .choice("--shade", \.shade, "shade", group: "Paint"),
      .flag("--loud", \.isLoud, "shout", short: "l", group: "Paint"),
    ],
    shared: [
      .flag("--help", \.showsHelp, "print help and exit", short: "h", \.showsShortHelp, group: "Messages")
    ],
    sharedTopics: "messages", examples: [("edits sample -c 3", "three of them")])
}

@Suite struct HelpTextTests {
  @Test func `short help has a line for each option of the command's own, with its default`() {
    #expect(
      Sample.command.shortHelp(Sample()) == """
        edits sample — show how help is laid out

        Usage: edits sample [OPTION…] [FILE…]

        Options:
          -c, --count N             how many [3]
              --color red|green     which [red]

        Paint:
              --shade SHADE         shade: crimson, vermilion, chartreuse, ultramarine,
                                    burgundy [crimson]
          -l, --loud                shout

        Shared options (messages …): edits sample --help

        """)
  }

  @Test func `long help says all there is to say of all options`() {
    #expect(
      Sample.command.longHelp(Sample()) == """
        edits sample — show how help is laid out

        Usage: edits sample [OPTION…] [FILE…]

        What it does.

        What it reads.

        Examples:
          # three of them
          edits sample -c 3

        Options:
          -c, --count N
                  How many. [default: 3]

                  As many as there are, if that is not too many for the width of a
                  terminal, which is eighty columns.

                  one: an item of a list, which is long enough to continue on a second
                    line.
                  two: another item.

              --color red|green
                  Which. [default: red]

        Paint:
              --shade SHADE
                  Shade: crimson, vermilion, chartreuse, ultramarine, burgundy.
                  [default: crimson]

          -l, --loud
                  Shout.

        Messages:
          -h, --help
                  Print help and exit.

        """)
  }

  @Test func `a switch with two forms sets what each stands for`() throws {
    var sample = Sample()
    _ = try Sample.command.parse(["-lh"], into: &sample)
    #expect(sample.isLoud && sample.showsShortHelp && !sample.showsHelp)
    sample = Sample()
    _ = try Sample.command.parse(["--help"], into: &sample)
    #expect(!sample.showsShortHelp && sample.showsHelp)
  }

  @Test func `the manual page has the paragraphs of an option and its command's shared options`() {
    let page = Sample.command.manualPage(Sample(), version: "1", statuses: [])
    #expect(page.contains("How many. [default: 3]\n.IP\nAs many as there are"))
    #expect(
      page.contains(
        ".IP\none: an item of a list, which is long enough to continue on a second line.\n.br\ntwo: another item.\n.TP")
    )
    #expect(page.contains(".SH MESSAGES\n.TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\n"))
  }
}
