import Options
import Records
import Stages

/// `recs check`: verifies that streams are complete and undamaged.
struct Check: Stage {
  var suite = SuiteOptions()
  var isQuick = false

  var writes: Written { .lines }

  static let command = Command<Check>(
    name: "recs check", summary: "verify that streams are complete and undamaged",
    description: [
      """
      Reads everything and checks frames, items, counts, digests and groups. Ends with status 65 at the first damage.
      """
    ],
    options: [
      .flag(
        "--quick", \.isQuick, "look only for the trailer at the end of each FILE",
        detail: """
          Finds files that were cut off, but no damage further up. Ends with status 1 if a FILE has no trailer.
          """)
    ],
    examples: [("edits recs check *.recs.zst && echo complete", "check files")])

  func run(_ session: Session) throws {
    guard suite.output == nil else { throw StageError(.usage, "recs check writes nothing; leave -o out") }
    guard isQuick else {
      let input = try session.input()
      var pieces = Pieces()
      while let event = try input.next() {
        session.tick()
        try pieces.note(event, in: input.name)
      }
      return try pieces.check()
    }
    guard !session.operands.isEmpty, !session.operands.contains("-") else {
      throw StageError(
        .usage, "--quick needs FILEs: the end of a pipe cannot be reached without the rest")
    }
    for file in session.operands {
      let trailer = try endsInTrailer(file)
      guard let trailer else {
        throw NegativeAnswer("\(file): no trailer at the end; it was cut off")
      }
      if let failure = trailer.failure {
        throw NegativeAnswer("\(file): its writer failed: \(failure.tool): \(failure.message)")
      }
    }
  }
}
