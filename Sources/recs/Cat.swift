import Exact
import Options
import Records
import Stages

/// Passes every record on as it is.
struct Copy: RecordTransform {
  var provenance: [ExactText: Value] { [:] }
  mutating func begin(_ header: inout SegmentHeader) {}
  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    try output.write(record)
  }
}

extension Session {
  /// Copies the input; what merely moves bytes leaves no mark in the provenance.
  func copy() throws {
    var copy = Copy()
    try run(&copy, signs: false)
  }
}

/// `recs cat`: copies streams, checking them, with other levels, frames or fields.
struct Cat: ResidentStage {
  var suite = SuiteOptions()

  static let command = Command<Cat>(
    name: "recs cat", summary: "copy streams, checking them; change level, frames or fields",
    description: [
      "Plain cat(1) joins streams as well; this also verifies what it copies and can change how it is written."
    ],
    examples: [
      ("edits recs cat --level 19 --drop image a.recs.zst b.recs.zst -o c.recs.zst", "archive")
    ])

  func serve(_ session: Session, with resources: Void) throws { try session.copy() }
}

/// `recs head`: the first records.
struct Head: Stage {
  var suite = SuiteOptions()
  var count: Int? = 10

  static let command = Command<Head>(
    name: "recs head", summary: "copy the first records",
    description: [
      "The rest of the input is read and verified all the same, so that the programs before it finish and the "
        + "trailer tells the truth."
    ],
    options: [.number("--records", "N", \.count, "how many records", in: 0...Int.max, short: "n")],
    examples: [
      ("edits decode fashion-mnist | edits recs head -n 5 | edits recs show", "look at a few")
    ])

  func run(_ session: Session) throws {
    if let count { session.limit(to: count) }
    try session.copy()
  }
}
