import Options
import Stages

/// `recs cat`: verifies and copies streams, with other compression levels, frames or fields.
struct Cat: ResidentStage {
  var suite = SuiteOptions()

  static let command = Command<Cat>(
    name: "recs cat", summary: "concatenate streams, or change level, frames or fields",
    description: [
      """
      Plain cat(1) concatenates streams as well; this also verifies what it copies, and the shared options --level,
      --frame-size, --keep and --drop change how and what it writes.
      """
    ],
    examples: [
      ("edits recs cat --level 19 --drop image a.recs.zst b.recs.zst -o c.recs.zst", "archive")
    ])

  func serve(_ session: Session, with resources: Void) throws { try session.copy() }
}
