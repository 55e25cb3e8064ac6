import Exact
import JSON
import Options
import Records
import Stages

/// `recs diff`: compares two streams record by record.
struct Diff: Stage {
  var suite = SuiteOptions()
  var relative = 0.0
  var absolute = 0.0
  var most = 10

  var writes: Written { .lines }

  static let command = Command<Diff>(
    name: "recs diff", summary: "compare two streams record by record",
    operands: "FILE FILE",
    description: [
      """
      Prints a line for each difference and ends with status 1 if there is any. Headers, compression and frames are not
      compared.
      """,
      """
      Floats a and b count as equal if |a - b| <= atol + rtol * |b|; all else must be exactly the same.
      """,
    ],
    options: [
      .value("--rtol", "X", \.relative, "relative tolerance of floats", in: 0...1e300),
      .value("--atol", "X", \.absolute, "absolute tolerance of floats", in: 0...1e300),
      .value("--most", "N", \.most, "differences to print at most", in: 0...Int.max),
    ],
    examples: [("edits recs diff --atol 1e-5 a.recs.zst b.recs.zst && echo equal", "compare within rounding")])

  func run(_ session: Session) throws {
    guard session.operands.count == 2 else { throw StageError(.usage, "two FILEs are needed") }
    let inputs = try session.operands.map {
      try StreamInput(files: [$0], threads: session.threads, limits: session.limits)
    }
    let lines = try LineOutput(session)
    var found = 0
    func report(_ line: String) throws {
      found += 1
      if found <= most { try lines.write(line) }
    }
    while true {
      let a = try nextItem(inputs[0])
      let b = try nextItem(inputs[1])
      if a == nil, b == nil { break }
      guard let a, let b else {
        try report("\(session.operands[a == nil ? 0 : 1]) ends earlier, before \(name(of: a ?? b))")
        break
      }
      for difference in try differences(a, b) { try report(difference) }
    }
    // The answer is only valid if both streams are complete.
    for input in inputs { while try input.next() != nil {} }
    try lines.close()
    guard found == 0 else { throw NegativeAnswer("\(found) difference\(found == 1 ? "" : "s")") }
  }

  private func nextItem(_ input: StreamInput) throws -> StreamEvent? {
    while let event = try input.next() {
      switch event {
      case .record, .reject, .groupEnd: return event
      default: continue
      }
    }
    return nil
  }

  private func name(of event: StreamEvent?) -> String {
    switch event {
    case .record(let record): "record \"\(record.id)\""
    case .reject(let reject): "reject \"\(reject.id)\""
    case .groupEnd(let group): "the end of group \"\(group.key)\""
    default: "the end"
    }
  }

  private func differences(_ a: StreamEvent, _ b: StreamEvent) throws -> [String] {
    switch (a, b) {
    case (.record(let x), .record(let y)): return try differences(x, y)
    case (.reject(let x), .reject(let y)) where x == y: return []
    case (.groupEnd(let x), .groupEnd(let y)) where x == y: return []
    default: return ["\(name(of: a)) against \(name(of: b))"]
    }
  }

  private func differences(_ a: Record, _ b: Record) throws -> [String] {
    if a.encoded == b.encoded { return [] }
    guard a.id.isExactly(b.id) else { return ["record \"\(a.id)\" against record \"\(b.id)\""] }
    var result: [String] = []
    var seconds: [ExactText: Value] = [:]
    try b.forEachField { seconds[$0] = $1 }
    try a.forEachField { field, x in
      guard let y = seconds.removeValue(forKey: ExactText(field)) else {
        return result.append("record \"\(a.id)\", \(field): only in the first")
      }
      if let reason = difference(x, y) { result.append("record \"\(a.id)\", \(field): \(reason)") }
    }
    for field in b.names where seconds[field] != nil {
      result.append("record \"\(a.id)\", \(field): only in the second")
    }
    return result
  }

  private func isClose(_ a: Double, _ b: Double) -> Bool {
    a == b || (a.isNaN && b.isNaN) || abs(a - b) <= absolute + relative * abs(b)
  }

  private func difference(_ a: Value, _ b: Value) -> String? {
    if a == b { return nil }
    if let x = a.number, let y = b.number { return isClose(x, y) ? nil : "\(x) against \(y)" }
    if let x = a.tensor, let y = b.tensor { return difference(x, y) }
    if case .array(let x) = a, case .array(let y) = b, x.count == y.count {
      return zip(x, y).lazy.compactMap { difference($0, $1) }.first
    }
    return "\(json(a, isFull: false)) against \(json(b, isFull: false))"
  }

  private func difference(_ a: TensorValue, _ b: TensorValue) -> String? {
    guard a.shape == b.shape, a.type == b.type else {
      return "\(a.signature) against \(b.signature)"
    }
    var worst = 0.0
    var place = 0
    var count = 0
    for index in 0..<a.count {
      let (x, y) = (a.double(at: index), b.double(at: index))
      if isClose(x, y) { continue }
      count += 1
      if !(abs(x - y) <= worst) { (worst, place) = (abs(x - y), index) }
    }
    guard count > 0 else { return nil }
    return
      "\(count) of \(a.count) elements differ, most at \(place): \(a.double(at: place)) against \(b.double(at: place))"
  }
}
