import Exact
import Fusion
import Kernels
import Options
import RecordVectors
import Records
import Stages
import Threads

/// Fuses the features of one class at a time.
struct ClassFusion: GroupTransform {
  private let options: Fuse
  private let session: Session
  private let pool: WorkerPool
  private let query: SemanticQuery
  private var images: Vectors
  private var texts: Vectors

  init(_ options: Fuse, _ session: Session) {
    self.options = options
    self.session = session
    pool = WorkerPool(threads: session.threads)
    var query = SemanticQuery()
    query.temperature = options.tau
    query.isNormalizing = options.normalize
    query.combination = options.combine
    self.query = query
    // The memory holds the features of images and captions, and the fused vectors, which are as large as both.
    images = Vectors(field: "image_features", memory: session.suite.memory.bytes / 4)
    texts = Vectors(field: "text_features", memory: session.suite.memory.bytes / 4)
  }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = [
      "combine": .text(options.combine.rawValue), "normalize": .bool(options.normalize),
    ]
    if options.combine.needsTexts { result["tau"] = .float(options.tau) }
    return result
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    try header.require("image_features", remedy: "run \"edits embed\" first")
    if options.combine.needsTexts {
      try header.require(
        "text_features", remedy: "run \"edits caption\" and \"edits embed\" first, or --combine image")
    }
    guard !header.fields.isEmpty else { return }
    header.fields["fused"] = fusedType(header.fields["image_features"] ?? "")
  }

  /// `f32[1024]` for features `f32[512]`; `f32` if the header does not say.
  private func fusedType(_ type: String) -> String {
    guard let start = type.firstIndex(of: "["), type.hasSuffix("]"),
      let dimension = Int(type[type.index(after: start)...].dropLast()), (1...1 << 24).contains(dimension)
    else { return "f32" }
    return "f32[\(query.width(dimension: dimension))]"
  }

  mutating func add(_ record: Record, index: Int) throws {
    try images.add(record)
    if options.combine.needsTexts { try texts.add(record) }
  }

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws(StageError) {
    let (features, captions) = (images.take(), texts.take())
    let fused: Matrix
    do throws(FusionError) {
      fused = try query.fused(images: features, texts: captions, pool: pool)
    } catch {
      let place = try error.row.map { row throws(StageError) in "record \"\(try members.record(row).id)\"" }
      throw StageError(.data, "\(place ?? "class \"\(key)\""): \(error)")
    }
    for index in 0..<members.count {
      session.tick()
      let vector = TensorValue(Array(fused.row(index)), shape: [fused.columns])
      try output.write(try members.record(index).setting(["fused": .tensor(vector)]))
    }
  }
}
