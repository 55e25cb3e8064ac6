public import Kernels
public import Threads

/// K-means over a stream of batches, with the semantics of scikit-learn's `MiniBatchKMeans.partial_fit`.
///
/// The first batch seeds the centers; after that each center is the weighted mean of the vectors that were assigned to
/// it. Centers that attract too few are moved to random vectors of the batch. Memory: the centers and one batch.
/// Source: Sculley 2010; scikit-learn 1.9 `cluster/_kmeans.py`.
public struct MiniBatchKMeans: Sendable {
  /// k.
  public let clusters: Int
  /// A center whose weight is below this fraction of the largest is moved.
  public var reassignmentRatio = 0.01
  /// Centers [k, d], once a batch has been seen.
  public private(set) var centers: Matrix?
  /// Number of vectors assigned to each center so far.
  public private(set) var weights: [Double]
  private var sinceReassignment = 0
  private var generator: SeededGenerator

  public init(clusters: Int, seed: UInt64) {
    self.clusters = clusters
    weights = [Double](repeating: 0, count: clusters)
    generator = SeededGenerator(seed: seed, stream: 0x6D69_6E69)
  }

  /// Starts from given centers [k, d] instead of seeding them from the first batch.
  public mutating func start(from centers: Matrix) {
    precondition(centers.rows == clusters)
    self.centers = centers
  }

  /// Updates the centers with a batch [n, d].
  ///
  /// - Throws: `ClusteringError` `.tooFew` if the first batch has fewer vectors than clusters,
  ///   `.notFinite`.
  public mutating func partialFit(_ batch: Matrix, pool: WorkerPool) throws(ClusteringError) {
    try requireFinite(batch.elements, columns: batch.columns)
    if centers == nil { try seed(batch, pool) }
    guard var current = centers else { return }
    let labels = nearestCenters(batch, current, pool).labels
    // Decided by the weights before this batch, as in scikit-learn.
    let isDue = isReassignmentDue(batch.rows)
    update(&current, batch, labels)
    if isDue { reassign(&current, batch) }
    centers = current
  }

  private mutating func seed(_ batch: Matrix, _ pool: WorkerPool) throws(ClusteringError) {
    guard batch.rows >= clusters else {
      throw ClusteringError(
        code: .tooFew, row: nil,
        reason: "a first batch of \(batch.rows) vectors cannot seed \(clusters) clusters")
    }
    var copy = batch.elements
    let rows = copy.withUnsafeMutableBufferPointer { copy -> [Int] in
      guard let base = copy.baseAddress else { return [] }
      let x = CenteredVectors(centering: base, rows: batch.rows, columns: batch.columns, pool: pool)
      var seeding = Seeding(x, clusters: clusters, generators: [generator.split(0)], pool: pool)
      return seeding.rows()[0]
    }
    centers = batch.selecting(rows)
  }

  private mutating func update(_ current: inout Matrix, _ batch: Matrix, _ labels: [Int]) {
    let d = batch.columns
    var sums = [Double](repeating: 0, count: clusters * d)
    var counts = [Double](repeating: 0, count: clusters)
    batch.elements.withUnsafeBufferPointer { x in
      sums.withUnsafeMutableBufferPointer { sums in
        guard let x = x.baseAddress, let sums = sums.baseAddress else { return }
        for (row, label) in labels.enumerated() {
          accumulate(x + row * d, into: sums + label * d, d)
          counts[label] += 1
        }
      }
    }
    for cluster in 0..<clusters where counts[cluster] > 0 {
      let total = weights[cluster] + counts[cluster]
      for column in 0..<d {
        let index = cluster * d + column
        let value = Double(current.elements[index]) * weights[cluster] + sums[index]
        current.elements[index] = Float(value / total)
      }
      weights[cluster] = total
    }
  }

  private mutating func isReassignmentDue(_ rows: Int) -> Bool {
    sinceReassignment += rows
    let isDue = weights.contains(0) || sinceReassignment >= 10 * clusters
    if isDue { sinceReassignment = 0 }
    return isDue
  }

  private mutating func reassign(_ current: inout Matrix, _ batch: Matrix) {
    let threshold = reassignmentRatio * (weights.max() ?? 0)
    var moving = weights.indices.filter { weights[$0] < threshold }
    let most = batch.rows / 2
    if moving.count > most {
      moving = Array(moving.sorted { (weights[$0], $0) < (weights[$1], $1) }.prefix(most))
    }
    guard !moving.isEmpty else { return }
    let picks = generator.permutation(batch.rows).prefix(moving.count)
    for (cluster, row) in zip(moving, picks) {
      current.elements.replaceSubrange(
        cluster * batch.columns..<(cluster + 1) * batch.columns, with: batch.row(row))
    }
    let moved = Set(moving)
    let smallest = weights.indices.filter { !moved.contains($0) }.map { weights[$0] }.min() ?? 1
    for cluster in moving { weights[cluster] = smallest }
  }

  /// Clusters of the vectors [n, d] for the current centers.
  public func clusters(of data: Matrix, pool: WorkerPool) -> Clusters? {
    guard let centers else { return nil }
    let found = nearestCenters(data, centers, pool)
    return Clusters(
      centers: centers, labels: found.labels, distances: found.squares.map { $0.squareRoot() },
      inertia: found.squares.reduce(0, +), iterations: 0)
  }
}

/// The nearest of the centers [k, d] for each vector [n, d], and its squared distance.
///
/// Works on copies of 8 Mi components at a time, so that the caller's vectors stay unchanged.
private func nearestCenters(
  _ data: Matrix, _ centers: Matrix, _ pool: WorkerPool
) -> (labels: [Int], squares: [Double]) {
  let (n, d, k) = (data.rows, data.columns, centers.rows)
  var labels: [Int] = []
  var squares: [Double] = []
  for first in stride(from: 0, to: n, by: max(1, (8 << 20) / d)) {
    let rows = min(max(1, (8 << 20) / d), n - first)
    var part = Array(data.elements[first * d..<(first + rows) * d])
    part.withUnsafeMutableBufferPointer { part in
      guard let base = part.baseAddress else { return }
      let x = CenteredVectors(centering: base, rows: rows, columns: d, pool: pool)
      let run = LloydRun(x, centers: x.centered(centers))
      NearestCenters(x, clusters: k, runs: 1, pool: pool).assign([run])
      run.takeLabels()
      let found = Clusters(run, x, pool)
      labels += found.labels
      squares += found.distances.map { $0 * $0 }
    }
  }
  return (labels, squares)
}
