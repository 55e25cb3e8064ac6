import Exact
import JSON
import Options
import Records
import Stages

/// `recs stat`: statistics of a stream, one JSON object per segment.
struct Stat: Stage {
  var suite = SuiteOptions()

  var writes: Written { .lines }

  static let command = Command<Stat>(
    name: "recs stat", summary: "print what each segment holds as JSON",
    description: [
      """
      One object per segment: the tool that wrote it, how many records it has, how many of each label and with each field,
      rejects by code, groups, and digests. Everything is read and verified.
      """
    ],
    examples: [("edits recs stat x.recs.zst | jq .labels", "records per class")])

  func run(_ session: Session) throws {
    let input = try session.input()
    let lines = try LineOutput(session)
    var labels: [ExactText: Int] = [:]
    var fields: [ExactText: Int] = [:]
    var codes: [ExactText: Int] = [:]
    var groups = 0
    while let event = try input.next() {
      session.tick()
      switch event {
      case .header: (labels, fields, codes, groups) = ([:], [:], [:], 0)
      case .record(let record):
        labels[record.label ?? "", default: 0] += 1
        for name in record.names { fields[name, default: 0] += 1 }
      case .reject(let reject): codes[reject.code, default: 0] += 1
      case .groupEnd: groups += 1
      case .ancillary: break
      case .trailer(let trailer):
        var object = JSONObject([
          ("tool", .string(input.header?.tool ?? "")), ("n", .int(Int64(trailer.records))),
          ("rej", .int(Int64(trailer.rejects))), ("bytes", .int(Int64(trailer.bytes))),
          ("xxh", .string(hexadecimal(trailer.xxh))), ("sum", .string(hexadecimal(trailer.sum))),
          ("groups", .int(Int64(groups))), ("labels", counts(labels)), ("fields", counts(fields)),
          ("rejects", counts(codes)),
        ])
        if let by = input.header?.by { object["by"] = .array(by.map(JSONValue.string)) }
        try lines.write(JSONValue.object(object).description)
      }
    }
    try lines.close()
  }

  private func counts(_ counts: [ExactText: Int]) -> JSONValue {
    .object(JSONObject(counts.sorted { $0.key < $1.key }.map { ($0.key.text, .int(Int64($0.value))) }))
  }

  private func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
