import Clustering
import Options
import Records
import Stages
import Tensors

/// Choosing samples of each class as they are: random, herding, k-center.
struct CoresetSelection: GroupTransform {
  private let options: Select
  private let count: Int
  private let session: Session
  private var vectors: Vectors
  private var hashes: [UInt64] = []

  init(_ options: Select, count: Int, _ session: Session) {
    self.options = options
    self.count = count
    self.session = session
    vectors = Vectors(field: options.field, memory: session.suite.memory.bytes)
  }

  private var needsVectors: Bool { options.method != .random }

  var provenance: [String: Value] {
    var result: [String: Value] = ["by": .text(options.method.rawValue), "ipc": .integer(Int64(count))]
    if needsVectors { result["on"] = .text(options.field) }
    return result
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    if needsVectors {
      try header.require(options.field, remedy: "name another with --on, or run embed first")
    }
  }

  mutating func add(_ record: Record, index: Int) throws(StageError) {
    if needsVectors { try vectors.add(record) } else { hashes.append(XXH64.hash(record.id)) }
  }

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws(StageError) {
    defer {
      vectors.removeAll()
      hashes.removeAll(keepingCapacity: true)
    }
    guard members.count >= count else {
      throw StageError(
        .data, "class \"\(key)\" has \(members.count) samples where --ipc asks for \(count); ask for fewer")
    }
    let chosen: [Int]
    let data = Matrix(rows: vectors.rows, columns: vectors.columns, vectors.elements)
    switch options.method {
    case .random: chosen = Coreset.random(hashes: hashes, count: count, seed: UInt64(options.suite.seed))
    case .herding: chosen = Coreset.herding(data, count: count)
    case .kcenter, .nearest, .realism: chosen = Coreset.kCenter(data, count: count)
    }
    for index in chosen { try output.write(try members.record(index)) }
  }
}
