import Clustering
import Exact
import Kernels
import Options
import RecordVectors
import Records
import Stages
import Threads

/// Clusters one class at a time.
struct ClassClustering: GroupTransform {
  private let options: Cluster
  private let session: Session
  private let pool: WorkerPool
  private var vectors: Vectors

  init(_ options: Cluster, _ session: Session) {
    self.options = options
    self.session = session
    pool = WorkerPool(threads: session.threads)
    vectors = Vectors(field: options.on?.rawValue ?? "", memory: session.suite.memory.bytes)
  }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = [
      "ipc": .integer(Int64(options.ipc)), "on": .text(vectors.field),
      "algorithm": .text(options.algorithm.rawValue),
    ]
    if options.algorithm == .kmeans { result["restarts"] = .integer(Int64(options.restarts)) }
    if options.algorithm == .minibatch { result["batch"] = .integer(Int64(batch)) }
    if options.shortClasses != .fail { result["short"] = .text(options.shortClasses.rawValue) }
    if options.carriesCenters { result["centers"] = .bool(true) }
    if options.contamination > 0 {
      result["contamination"] = .float(options.contamination)
      result["neighbors"] = .integer(Int64(options.neighbors))
    }
    return result
  }

  private var batch: Int { max(options.batch ?? options.ipc, 1) }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    let known = header.fields
    let choice =
      options.on ?? Cluster.Space.allCases.first { known[$0.rawValue] != nil } ?? (known.isEmpty ? .fused : nil)
    guard let choice else {
      throw StageError(
        .data,
        "input has none of the fields \(Cluster.Space.expectation.dropFirst(7)) (has: "
          + "\(shortList(known.keys.sorted().map(\.text)))); name one with --on, or run embed or decode first")
    }
    try header.require(choice.rawValue, remedy: remedy(choice))
    vectors = Vectors(field: choice.rawValue, memory: session.suite.memory.bytes)
    if options.carriesCenters {
      let form = header.fields[choice.rawValue]
      // Its type is float32 whatever the field's.
      header.fields["center"] = form.map { "f32" + $0.drop { $0 != "[" } }
    }
    header.fields["cluster"] = "int"
    header.fields["distance"] = "float"
    header.fields["rank"] = "int"
  }

  private func remedy(_ field: Cluster.Space) -> String {
    switch field {
    case .fused: "run \"edits fuse\" first"
    case .latent, .imageFeatures: "run \"edits embed\" first"
    case .image: "keep it when decoding"
    }
  }

  mutating func add(_ record: Record, index: Int) throws { try vectors.add(record) }

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws(StageError) {
    let data = vectors.take()
    let kept = try located(key) { () throws(ClusteringError) in try inliers(data) }
    try options.shortClasses.admit(
      key, has: kept.count, of: options.ipc, "--ipc asks for \(options.ipc) clusters", session.report)
    let found = try located(key) { () throws(ClusteringError) in
      try cluster(
        kept.count == data.rows ? data : data.selecting(kept), into: min(options.ipc, kept.count), key)
    }
    let ranks = found.ranks
    let nearest = nearestMembers(found, ranks)
    if nearest.count < min(options.ipc, kept.count) {
      session.report.warning(
        "class \"\(key)\": \(nearest.count) clusters where \(options.ipc) were asked for, as vectors repeat; "
          + (options.shortClasses == .repeat ? "they are repeated" : "--short-classes repeat fills up"))
    }
    var position = 0
    for index in 0..<members.count {
      session.tick()
      let record = try members.record(index)
      guard position < kept.count, kept[position] == index else {
        try output.write(record)
        continue
      }
      var fields: [ExactText: Value?] = [
        "cluster": .integer(Int64(found.labels[position])),
        "distance": .float(found.distances[position]), "rank": .integer(Int64(ranks[position])),
      ]
      if options.carriesCenters, ranks[position] == 0 {
        fields["center"] = try center(found, found.labels[position], like: record)
      }
      try output.write(record.setting(fields))
      position += 1
    }
    if kept.count < data.rows {
      session.report.note("\(key): \(data.rows - kept.count) of \(data.rows) left out as outliers")
    }
    guard options.shortClasses == .repeat else { return }
    try fill(
      nearest.map { (cluster: found.labels[$0], index: kept[$0], distance: found.distances[$0]) }, found, members,
      output)
  }

  /// Fills empty clusters: the nearest members of the others, in turn, are repeated as their only members.
  private func fill(
    _ nearest: [(cluster: Int, index: Int, distance: Double)], _ found: Clusters, _ members: Spool,
    _ output: StreamOutput
  ) throws(StageError) {
    let taken = Set(nearest.map(\.cluster))
    for (place, cluster) in (0..<options.ipc).filter({ !taken.contains($0) }).enumerated() {
      let source = nearest[place % nearest.count]
      let record = try members.record(source.index).repeated(place / nearest.count + 2)
      var fields: [ExactText: Value?] = [
        "cluster": .integer(Int64(cluster)), "distance": .float(source.distance), "rank": .integer(0),
      ]
      if options.carriesCenters { fields["center"] = try center(found, source.cluster, like: record) }
      try output.write(record.setting(fields))
    }
  }

  /// The center of a cluster, in the shape of the clustered field of a record.
  private func center(_ found: Clusters, _ cluster: Int, like record: Record) throws(StageError) -> Value {
    let shape = try reported { () throws(RecordError) in try record.tensor(vectors.field).shape }
    return .tensor(TensorValue(Array(found.centers.row(cluster)), shape: shape))
  }

  /// The index of the nearest member of each nonempty cluster, in the order of clusters.
  private func nearestMembers(_ found: Clusters, _ ranks: [Int]) -> [Int] {
    ranks.indices.filter { ranks[$0] == 0 }.sorted { found.labels[$0] < found.labels[$1] }
  }

  /// Adds the class to an error.
  private func located<T>(_ key: String, _ body: () throws(ClusteringError) -> T) throws(StageError) -> T {
    do throws(ClusteringError) {
      return try body()
    } catch {
      throw StageError(.data, "class \"\(key)\": \(error.reason)")
    }
  }

  /// The rows that are not outliers by the local outlier factor.
  private func inliers(_ data: Matrix) throws(ClusteringError) -> [Int] {
    guard options.contamination > 0, data.rows > 1 else { return Array(0..<data.rows) }
    let measure = LocalOutlierFactor(neighbors: options.neighbors)
    let factors = try measure.factors(data, pool: pool)
    let isKept = measure.inliers(factors: factors, contamination: options.contamination)
    return isKept.indices.filter { isKept[$0] }
  }

  /// Each class has its own random numbers, so that its result does not depend on the other classes.
  private func cluster(_ data: Matrix, into count: Int, _ key: String) throws(ClusteringError) -> Clusters {
    let seed = UInt64(options.suite.seed) ^ XXH64.hash(key)
    if options.algorithm == .kmeans {
      var kmeans = KMeans(clusters: count)
      kmeans.restarts = options.restarts
      kmeans.seed = seed
      return try kmeans.fit(data, pool: pool)
    }
    var model = MiniBatchKMeans(clusters: count, seed: seed)
    var generator = SeededGenerator(seed: seed, stream: 0x6F72_6465_72)
    var order = generator.permutation(data.rows)[...]
    while !order.isEmpty {
      // The first batch must have enough vectors for the initial centers; the rest at the end is used too.
      let take = min(order.count, model.centers == nil ? max(batch, count) : batch)
      try model.partialFit(data.selecting(Array(order.prefix(take))), pool: pool)
      order.removeFirst(take)
    }
    guard let clusters = model.clusters(of: data, pool: pool) else {
      throw ClusteringError(code: .tooFew, row: nil, reason: "there are no vectors")
    }
    return clusters
  }
}
