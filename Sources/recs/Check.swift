import Options
import Records
import Stages

/// `recs check`: reads streams through and says whether they are whole.
struct Check: Stage {
  var suite = SuiteOptions()
  var isQuick = false

  static let writesStream = false

  static let command = Command<Check>(
    name: "recs check", summary: "verify streams: frames, items, counts, digests, grouping",
    description: [
      "Exits with 65 at the first damage. With --quick only the last bytes of each FILE are read, which "
        + "finds files that were cut off but not damage further up; the answer no is then status 1."
    ],
    options: [.flag("--quick", \.isQuick, "look only for the trailer at the end of each FILE")],
    examples: [("edits recs check *.recs.zst && echo whole", "check files")])

  func run(_ session: Session) throws {
    guard isQuick else {
      let input = try session.input()
      while try input.next() != nil { session.tick() }
      return
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
