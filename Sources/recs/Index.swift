import Glibc
import JSON
import Options
import Records
import Stages

/// `recs index`: the position of each frame in a file.
struct Index: Stage {
  var suite = SuiteOptions()

  var writes: Written { .lines }

  static let command = Command<Index>(
    name: "recs index", summary: "print the place and content of each frame as JSON lines",
    operands: "FILE",
    description: [
      """
      One object per frame: its offset and size in FILE, the size of its content, the number of records and the id of the
      first. With it a program can read a few records out of a large file.
      """
    ],
    examples: [("edits recs index x.recs.zst | head -n 3", "the first three frames")])

  func run(_ session: Session) throws {
    guard session.operands.count == 1, session.operands[0] != "-" else {
      throw StageError(.usage, "one FILE is needed")
    }
    let file = session.operands[0]
    // An index of a damaged file would mislead, so the file is verified first.
    let input = try StreamInput(files: [file], threads: session.threads, limits: session.limits)
    while try input.next() != nil {}
    let lines = try LineOutput(session)
    for frame in try frameIndex(of: file, limits: session.limits) {
      var object = JSONObject([
        ("offset", .int(Int64(frame.offset))), ("size", .int(Int64(frame.size))),
        ("content", .int(Int64(frame.content))), ("n", .int(Int64(frame.records))),
      ])
      if let id = frame.firstID { object["first"] = .string(id) }
      try lines.write(JSONValue.object(object).description)
    }
    try lines.close()
  }
}
