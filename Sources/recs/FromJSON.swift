import Exact
import Glibc
import JSON
import Options
import Records
import Stages

/// `recs from-json`: records from JSON lines.
struct FromJSON: Stage {
  var suite = SuiteOptions()
  var classes: [String] = []

  static let command = Command<FromJSON>(
    name: "recs from-json", summary: "make records from JSON lines",
    description: [
      """
      Each line is an object with a text "id", optionally a text "label", and any fields. Tensors are written as "recs show
      --full" prints them.
      """
    ],
    options: [
      .value("--classes", "NAME,…", \.classes, "labels in the order of their indices, for the header")
    ],
    examples: [
      (
        "echo '{\"id\":\"a\",\"caption\":\"a dog\"}' | edits recs from-json | edits recs show",
        "a record made by hand"
      )
    ])

  func run(_ session: Session) throws {
    var header = SegmentHeader(tool: session.toolVersion)
    if !classes.isEmpty { header.classes = classes }
    var isOpen = false
    var number = 0
    for file in session.operands.isEmpty ? ["-"] : session.operands {
      let lines = try LineInput(file)
      number = 0
      while let line = try lines.next() {
        number += 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        let record = try parse(line, place: "\(lines.name), line \(number)")
        let output = try session.output()
        if !isOpen {
          try describe(record, in: &header)
          try output.begin(header)
          isOpen = true
        }
        try output.write(record)
        session.tick()
      }
    }
    let output = try session.output()
    if !isOpen { try output.begin(header) }
    try output.end()
  }

  private func parse(_ line: [UInt8], place: String) throws -> Record {
    let json: JSONValue
    do {
      json = try JSONValue(parsing: line)
    } catch {
      throw StageError(.data, "\(place): \(error)")
    }
    guard case .object(let object) = json, let id = object["id"]?.string, !id.isEmpty,
      id.utf8.count <= 1024
    else {
      throw StageError(.data, "\(place): an object with a text \"id\" (1 to 1024 bytes) is needed")
    }
    var fields: [ExactText: Value] = [:]
    for member in object.members where member.name != "id" && member.name != "label" {
      guard member.name.utf8.count <= 1024 else {
        throw StageError(.data, "\(place): a name over 1024 bytes")
      }
      fields[member.name] = try value(member.value, field: "\(place), \(member.name)")
    }
    let label = object["label"]?.string
    guard object["label"] == nil || label.map({ $0.utf8.count <= 1024 }) == true else {
      throw StageError(
        .data,
        "\(place): \"label\" must be text of at most 1024 bytes; class indices go to a field of their own"
      )
    }
    guard (fields["caption"]?.text?.utf8.count ?? 0) <= Limits().caption else {
      throw StageError(.data, "\(place): a caption over \(Limits().caption >> 10) KiB")
    }
    let record = Record(id: id, label: label, fields)
    if let defect = record.defect { throw StageError(.data, "\(place): \(defect.message)") }
    return record
  }

  private func describe(_ record: Record, in header: inout SegmentHeader) throws {
    var fields: [ExactText: String] = [:]
    try record.forEachField { fields[$0] = $1.signature }
    header.fields = fields
  }
}
