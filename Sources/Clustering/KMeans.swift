public import Kernels
public import Threads

/// K-means: greedy k-means++ seeding and Lloyd's algorithm, the best of several restarts.
///
/// The semantics are those of scikit-learn's `KMeans(n_init=restarts)`. Restarts are computed together, so that their
/// distances are one wide matrix product. The result depends on the vectors, the seed and the settings, not on the
/// threads. Letters: n vectors, d components, k clusters.
/// Source: Arthur & Vassilvitskii 2007; scikit-learn 1.9 `cluster/_kmeans.py`.
public struct KMeans: Sendable {
  /// k.
  public var clusters: Int
  /// Independent seedings, of which the one with the least inertia is kept.
  ///
  /// Multiplied by six if fewer than nine in ten vectors are distinct, because Lloyd's algorithm then ends in poor
  /// local optima, and if n·k·d is at most 2²², where it costs little: with ten seedings alone, results differ by up to
  /// 2 %.
  public var restarts = 10
  /// Maximum number of iterations of Lloyd's algorithm.
  public var maximumIterations = 300
  /// A restart ends when the sum of the squared moves of its centers is at most this fraction of the components' mean
  /// variance.
  public var tolerance = 1e-4
  public var seed: UInt64 = 0
  /// Working memory in bytes, besides the vectors, the result and one block per thread.
  ///
  /// With little memory, fewer restarts are computed together, at least one.
  public var memory = 256 << 20

  public init(clusters: Int) { self.clusters = clusters }

  /// Clusters `data` [n, d] from `self.restarts` seedings, or once from `initial` [k, d].
  ///
  /// If fewer than k vectors are distinct, some clusters stay empty.
  ///
  /// - Throws: `ClusteringError` `.tooFew` if there are fewer vectors than clusters, `.notFinite`.
  /// - Complexity: O(n·k·d) per iteration and restart.
  public func fit(
    _ data: consuming Matrix, initial: Matrix? = nil, pool: WorkerPool
  ) throws(ClusteringError) -> Clusters {
    guard clusters >= 1, data.rows >= clusters else {
      throw ClusteringError(
        code: .tooFew, row: nil, reason: "\(data.rows) vectors cannot make \(clusters) clusters; ask for fewer")
    }
    try requireFinite(data.elements, columns: data.columns)
    let (n, d) = (data.rows, data.columns)
    let isSmall = n * d <= (1 << 22) / clusters
    let hasMore = initial == nil && restarts > 1 && (isSmall || Self.repeats(data))
    let restarts = hasMore ? 6 * restarts : max(1, restarts)
    return data.elements.withUnsafeMutableBufferPointer { elements in
      guard let base = elements.baseAddress else { preconditionFailure("vectors without components") }
      let x = CenteredVectors(centering: base, rows: n, columns: d, pool: pool)
      let best = initial.map { bestRun(nil, from: [x.centered($0)], x, pool) } ?? bestRun(x, restarts, pool)
      return Clusters(best, x, pool)
    }
  }

  /// Whether fewer than nine in ten vectors are distinct, bit for bit.
  private static func repeats(_ data: borrowing Matrix) -> Bool {
    let (n, d) = (data.rows, data.columns)
    guard n > 1 else { return false }
    return data.elements.withUnsafeBytes { bytes in
      var seen = Set<Int>(minimumCapacity: n)
      let size = d * MemoryLayout<Float>.stride
      for row in 0..<n {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[row * size..<(row + 1) * size]))
        seen.insert(hasher.finalize())
      }
      return 10 * seen.count < 9 * n
    }
  }

  private func bestRun(_ x: CenteredVectors, _ restarts: Int, _ pool: WorkerPool) -> LloydRun {
    let generator = SeededGenerator(seed: seed, stream: 0x6B6D_6561_6E73)
    let together = restartsTogether(x)
    var best: LloydRun?
    for first in stride(from: 0, to: restarts, by: together) {
      let numbers = first..<min(first + together, restarts)
      var seeding = Seeding(
        x, clusters: clusters, generators: numbers.map { generator.split(UInt64($0)) }, pool: pool)
      let starts = seeding.rows().map { rows in
        rows.flatMap { row in (0..<x.dimension).map { Double(x.row(row)[$0]) } }
      }
      best = bestRun(best, from: starts, x, pool)
    }
    guard let best else { preconditionFailure("no restart was made") }
    return best
  }

  /// Runs to convergence from each start; of equally good runs the first is kept, `best` before all.
  private func bestRun(
    _ best: LloydRun?, from starts: [[Double]], _ x: CenteredVectors, _ pool: WorkerPool
  ) -> LloydRun {
    let variance = x.totalSquaredNorm / Double(x.count * x.dimension)
    let lloyd = Lloyd(x: x, threshold: tolerance * variance, maximumIterations: maximumIterations, pool: pool)
    var best = best
    for run in lloyd.runs(from: starts, clusters: clusters) {
      if let current = best, run.inertia(x) >= current.inertia(x) { continue }
      best = run
    }
    guard let best else { preconditionFailure("nothing to start from") }
    return best
  }

  /// Independent of the number of threads, because the shape of a product decides how its sums are rounded.
  private func restartsTogether(_ x: CenteredVectors) -> Int {
    let (n, d) = (x.count, x.dimension)
    let seeding = Seeding.memory(rows: n, columns: d, clusters: clusters)
    let lloyd = LloydRun.memory(rows: n, columns: d, clusters: clusters)
    return max(1, min(restarts, memory / max(seeding, lloyd)))
  }
}

extension Clusters {
  /// Computes distances from differences, because the expanded form used in the iterations suffers from cancellation.
  init(_ run: LloydRun, _ x: CenteredVectors, _ pool: WorkerPool) {
    let d = x.dimension
    let centers = (0..<run.k * d).map { Float(run.centers.base[$0]) }
    var squares = [Double](repeating: 0, count: x.count)
    squares.withUnsafeMutableBufferPointer { squares in
      centers.withUnsafeBufferPointer { centers in
        guard let centers = centers.baseAddress else { return }
        pool.forEach(x.blocks.count) { block in
          for row in x.blocks[block] {
            squares[row] = squaredDistance(x.row(row), centers + Int(run.labels.base[row]) * d, d)
          }
        }
      }
    }
    self.init(
      centers: x.restored(run.centers.base, count: run.k), labels: (0..<x.count).map { Int(run.labels.base[$0]) },
      distances: squares.map { $0.squareRoot() / x.scale }, inertia: squares.reduce(0, +) / (x.scale * x.scale),
      iterations: run.iterations)
  }
}
