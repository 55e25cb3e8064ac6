import Exact
import Foundation
import Records
import Stages
import Synchronization
import TestSupport

/// Where the tests of this target write.
///
/// Kept until the process ends: a program never writes into what it has read, and tells files by numbers that the system
/// gives to others once they are gone.
private let scratch: Scratch = {
  removeAtExit()
  return Scratch()
}()

private func removeAtExit() { atexit { try? FileManager.default.removeItem(atPath: scratch.path) } }

private let number = Atomic<Int>(0)

/// A path for a new file.
func newPath(_ name: String = "stream") -> String {
  scratch.file("\(name)-\(number.add(1, ordering: .relaxed).newValue)")
}

/// One item of a stream, in few words.
enum Item: Equatable, CustomStringConvertible {
  case header
  case record(String)
  case reject(String, String)
  case group(String, UInt64)
  case unknown
  case trailer

  var description: String {
    switch self {
    case .header: "header"
    case .record(let id): id
    case .reject(let id, let code): "\(id)!\(code)"
    case .group(let key, let count): "\(key)=\(count)"
    case .unknown: "unknown"
    case .trailer: "trailer"
    }
  }
}

/// A file with segments of records called `ids`; what comes before `/` in an id is its label.
///
/// `grouped`: each label is a group of its own, as `recs group` writes it.
func stream(
  _ segments: [[String]], grouped: Bool = false, classes: [String]? = nil, fields: [ExactText: Value] = [:]
) throws -> String {
  let path = newPath("input")
  let file = try OutputFile(path)
  let writer = RecordWriter(descriptor: file.descriptor, name: path)
  for ids in segments {
    var header = SegmentHeader(tool: "test")
    if grouped { header.by = ["label"] }
    header.classes = classes
    try writer.begin(header)
    for (place, id) in ids.enumerated() {
      try writer.write(Record(id: id, label: label(id), fields))
      guard grouped, place + 1 == ids.count || label(ids[place + 1]) != label(id) else { continue }
      let count = ids.count { label($0) == label(id) }
      try writer.write(GroupEnd(records: UInt64(count), by: "label", key: label(id)))
    }
    try writer.end()
  }
  try writer.close()
  try file.commit()
  return path
}

private func label(_ id: String) -> String { String(id.split(separator: "/")[0]) }

/// What a finished stream holds.
func items(_ path: String) throws -> [Item] {
  let input = try StreamInput(files: [path], threads: 1, limits: Limits())
  var items: [Item] = []
  while let event = try input.next() {
    switch event {
    case .header: items.append(.header)
    case .record(let record): items.append(.record(record.id))
    case .reject(let reject): items.append(.reject(reject.id, reject.code))
    case .groupEnd(let group): items.append(.group(group.key, group.records))
    case .ancillary: items.append(.unknown)
    case .trailer: items.append(.trailer)
    }
  }
  return items
}

/// The ids of a finished stream's records.
func ids(_ path: String) throws -> [String] {
  try items(path).compactMap { if case .record(let id) = $0 { id } else { nil } }
}

/// A run of the program `test` from `inputs` to a file.
func session(_ inputs: [String], to output: String, _ change: (inout SuiteOptions) -> Void = { _ in }) -> Session {
  var suite = SuiteOptions()
  suite.output = output
  suite.threads = 1
  suite.isQuiet = true
  suite.progress = .never
  suite.flush = .record
  change(&suite)
  let report = Report(tool: "test", isQuiet: true, format: .text, progress: .never)
  return Session(tool: "test", suite: suite, operands: inputs, report: report, writes: .stream)
}

/// Runs `body` in a session that is interrupted there: its file stays as `FILE.part`.
func interrupt(
  _ input: String, _ output: String, resumes: Bool = false, _ body: (Session) throws -> Void
) -> (status: StageError.Status, message: String)? {
  // The file is locked as long as there is the session.
  let session = session([input], to: output) { $0.resume = resumes }
  let stop = failure { try body(session) }
  session.fail(StageError(stop?.status ?? .bug, stop?.message ?? "was not interrupted"))
  return stop
}

/// The status and the sentence with which `body` ends; nil where it succeeds.
func failure(_ body: () throws -> Void) -> (status: StageError.Status, message: String)? {
  do {
    try body()
    return nil
  } catch {
    let error = StageError(any: error)
    return (error.status, error.description)
  }
}

/// Passes records on, but fails at one of them and rejects others.
struct Passing: RecordTransform {
  var failsAt: String?
  var rejected: Set<String> = []
  var code = "test/bad"
  /// What has come by.
  var seen: [String] = []
  var provenance: [ExactText: Value] = [:]

  mutating func begin(_ header: inout SegmentHeader) {}

  mutating func record(_ record: Record, _ output: StreamOutput) throws {
    if record.id == failsAt { throw StageError(.unavailable, "stopped at \(record.id)") }
    seen.append(record.id)
    if rejected.contains(record.id) { return try output.reject(record, Rejection(code, "is bad")) }
    try output.write(record)
  }
}
