import Clustering
import Exact
import Kernels
import Options
import RecordVectors
import Records
import Stages

/// Selects real samples of each class: random, herding, k-center.
struct CoresetSelection: GroupTransform {
  /// The selection rules.
  enum Rule {
    case random
    case herding
    case kCenter
  }

  private let options: Select
  private let rule: Rule
  private let count: Int
  private let session: Session
  private var vectors: Vectors
  private var hashes: [UInt64] = []

  init(_ options: Select, _ rule: Rule, count: Int, _ session: Session) {
    self.options = options
    self.rule = rule
    self.count = count
    self.session = session
    vectors = Vectors(field: options.on, memory: session.suite.memory.bytes)
  }

  private var needsVectors: Bool { rule != .random }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = ["by": .text(options.by.rawValue), "ipc": .integer(Int64(count))]
    if needsVectors { result["on"] = .text(options.on) }
    if options.shortClasses != .fail { result["short"] = .text(options.shortClasses.rawValue) }
    return result
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    if needsVectors {
      try header.require(options.on, remedy: "name another with --on, or run embed first")
    }
  }

  mutating func add(_ record: Record, index: Int) throws {
    if needsVectors { try vectors.add(record) } else { hashes.append(XXH64.hash(record.id)) }
  }

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws(StageError) {
    let data = vectors.take()
    defer { hashes.removeAll(keepingCapacity: true) }
    try options.shortClasses.admit(
      key, has: members.count, of: count, "--ipc asks for \(count)", session.report)
    let chosen: [Int]
    do throws(ClusteringError) {
      switch rule {
      case .random: chosen = Coreset.random(hashes: hashes, count: count, seed: UInt64(options.suite.seed))
      case .herding: chosen = try Coreset.herding(data, count: count)
      case .kCenter: chosen = try Coreset.kCenter(data, count: count)
      }
    } catch {
      throw StageError(.data, "class \"\(key)\", \(options.on): \(error.reason)")
    }
    for index in chosen { try output.write(try members.record(index)) }
    guard options.shortClasses == .repeat else { return }
    for place in chosen.count..<max(chosen.count, count) {
      let record = try members.record(chosen[place % chosen.count])
      try output.write(record.repeated(place / chosen.count + 1))
    }
  }
}
