import Options
import Stages

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
