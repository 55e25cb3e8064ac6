import Options
import Stages

/// `recs head`: the first records.
struct Head: Stage {
  var suite = SuiteOptions()
  var count: Int? = 10

  static let command = Command<Head>(
    name: "recs head", summary: "copy the first records",
    description: [
      """
      The rest of the input is read and verified too, so that the programs before it in a pipe end normally and the output
      is complete only if the input is.
      """
    ],
    options: [.number("--records", "N", \.count, "records to copy", in: 0...Int.max, short: "n")],
    examples: [
      ("edits decode fashion-mnist | edits recs head -n 5 | edits recs show", "look at a few records")
    ])

  func run(_ session: Session) throws {
    if let count { session.limit(to: count) }
    try session.copy()
  }
}
