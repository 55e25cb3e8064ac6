import Exact
import Options
import Records
import Stages

/// `recs group`: brings the records of a class together.
struct Group: Stage {
  var suite = SuiteOptions()
  var by = "label"

  static let command = Command<Group>(
    name: "recs group", summary: "bring equal labels together and mark where each group ends",
    description: [
      "Records wait in a temporary file (--tmpdir); memory holds their ids. Groups come in the order of the header's "
        + "classes, records of a group in the order of their ids, so that nothing depends on how a set was split. Segments stay segments: \"recs merge --by label\" joins them first."
    ],
    options: [.value("--by", "FIELD", \.by, "the field to group by")],
    examples: [
      (
        "edits decode fashion-mnist | edits recs group | edits cluster --on image",
        "prepare for cluster"
      )
    ])

  func run(_ session: Session) throws {
    let input = try session.input()
    var grouping = Grouping(by: by, spool: session.spool())
    var header = SegmentHeader(tool: session.toolVersion)
    var cursor = SegmentCursor()
    var seen = 0
    while let event = try input.next() {
      session.tick()
      switch event {
      case .header(let found):
        header = found
        header.by = [by]
        grouping = Grouping(by: by, spool: session.spool())
      case .record(let record):
        seen += 1
        if session.isInWindow(seen) { try grouping.add(record) }
      case .reject, .ancillary: grouping.add(event)
      case .groupEnd: break
      case .trailer(let trailer):
        let output = try session.output(wholeGroups: true)
        session.sign(
          &header, options: ["by": .text(by)],
          inputs: session.suite.limit == nil && session.suite.skip == 0 ? [trailer.xxh] : [])
        guard try cursor.enter(header, output) else { continue }
        try grouping.write(to: output, classes: header.classes ?? [], skipping: cursor.groups)
        try output.end()
      }
    }
  }
}
