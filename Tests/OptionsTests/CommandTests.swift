import Options
import Testing

private struct Sample: Sendable {
  enum Color: String, CaseIterable, Sendable {
    case red
    case green
  }
  var count = 3
  var size: ByteCount = ByteCount(1 << 20)
  var color = Color.red
  var names: [String] = []
  var isLoud = false
  var file: String?

  static let command = Command<Sample>(
    name: "sample", of: "edits", summary: "show how options work",
    options: [
      .value("--count", "N", \.count, "how many", short: "c", in: 1...9),
      .value("--size", "SIZE", \.size, "how large"),
      .choice("--color", \.color, "which"),
      .value("--names", "NAME,…", \.names, "who"),
      .flag("--loud", \.isLoud, "shout", short: "l"),
      .value("--file", "FILE", \.file, "where", short: "f"),
    ])
}

@Suite struct CommandTests {
  private func parse(_ line: String) throws(OptionError) -> (Sample, [String]) {
    var sample = Sample()
    let operands = try Sample.command.parse(line.split(separator: " ").map(String.init), into: &sample)
    return (sample, operands)
  }

  private func message(_ line: String) -> String {
    do throws(OptionError) {
      _ = try parse(line)
      return ""
    } catch { return error.description }
  }

  @Test func `values come with a space, an equals sign or attached`() throws {
    for line in ["--count 7 a", "--count=7 a", "-c7 a", "-c 7 a", "a -lc7"] {
      let (sample, operands) = try parse(line)
      #expect(sample.count == 7 && operands == ["a"], "\(line)")
    }
    #expect(try parse("-- --loud -").1 == ["--loud", "-"])
    #expect(try parse("- --color green --color red").0.color == .red)
    #expect(try parse("--names a,b --size 64K").0.names == ["a", "b"])
    #expect(try parse("--size 64K").0.size == ByteCount(65536))
  }

  @Test func `what is wrong is named with what is expected`() {
    #expect(message("--cuont 3") == "unknown option --cuont; did you mean --count?")
    #expect(message("--count 12") == "--count 12: a whole number, 1 to 9 expected")
    #expect(message("--color blue") == "--color blue: one of red, green expected")
    #expect(message("--count") == "--count needs a value: a whole number, 1 to 9")
    #expect(message("--loud=yes") == "--loud takes no value")
    #expect(message("-z").hasPrefix("unknown option -z"))
    #expect(message("--size 12Q").contains("a size in bytes"))
  }

  @Test func `help shows every option with its default`() {
    #expect(
      Sample.command.helpText(Sample()) == """
        edits sample — show how options work

        Usage: edits sample [OPTION…] [FILE…]

        Options:
          -c, --count N             how many [3]
              --size SIZE           how large [1M]
              --color red|green     which [red]
              --names NAME,…        who
          -l, --loud                shout
          -f, --file FILE           where

        """)
  }

  @Test func `the manual page quotes what roff would take for requests`() {
    let page = Sample.command.manualPage(Sample(), version: "1", statuses: [(0, "'fine'")])
    #expect(page.hasPrefix(".TH EDITS\\-SAMPLE 1"))
    #expect(page.contains("\\fB\\-\\-count\\fR \\fIN\\fR"))
    #expect(page.contains("\\(aqfine\\(aq"))
  }

  @Test func `sizes are read strictly`() {
    #expect(ByteCount(word: "1G")?.bytes == 1 << 30 && ByteCount(word: "-1") == nil)
    #expect(ByteCount(word: "9999999999G") == nil)
  }

  @Test func `a command of no program stands for itself`() {
    let command = Command<Sample>(name: "sample", summary: "show how options work")
    #expect(command.helpText(Sample()).hasPrefix("sample — show how options work\n\nUsage: sample [OPTION…]"))
    #expect(command.manualPage(Sample(), version: "1", statuses: []).hasPrefix(".TH SAMPLE 1 \"\" \"1\""))
  }
}
