import JSON
import Options
import Records
import Stages

/// `recs show`: records as JSON lines.
struct Show: Stage {
  var suite = SuiteOptions()
  var showsHeaders = false
  var isFull = false

  var writes: Written { .lines }

  static let command = Command<Show>(
    name: "recs show", summary: "print records as JSON lines",
    description: [
      """
      Of a tensor, dtype, shape, min, max and mean are printed; with --full also data, its elements in row-major order,
      which "recs from-json" reads back.
      """
    ],
    options: [
      .flag("--header", \.showsHeaders, "print the header of each segment instead of its records"),
      .flag("--full", \.isFull, "also print the elements of tensors and byte strings"),
    ], examples: [("edits recs show x.recs.zst | jq -r .label | sort | uniq -c", "count labels")])

  func run(_ session: Session) throws {
    let input = try session.input()
    let lines = try LineOutput(session)
    var seen = 0
    while let event = try input.next() {
      switch event {
      case .header(let header) where showsHeaders:
        try lines.write(json(.map(header.values), isFull: true).description)
      case .record(let record) where !showsHeaders:
        seen += 1
        guard session.isInWindow(seen) else { continue }
        try lines.write(try json(record, isFull: isFull).description)
      default: break
      }
    }
    try lines.close()
  }
}
