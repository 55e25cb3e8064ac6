public import Kernels
public import Threads

/// K-means: greedy k-means++ seeding, Lloyd's algorithm, the best of several restarts.
///
/// The semantics are scikit-learn's `KMeans(n_init=restarts)`. Restarts run side by side, so that their distances are
/// one wide matrix product. The result depends on the vectors, the seed and the settings, not on the threads.
/// Letters: n vectors, d components, k clusters.
/// Source: Arthur & Vassilvitskii 2007; scikit-learn 1.9 `cluster/_kmeans.py`.
public struct KMeans: Sendable {
  /// k.
  public var clusters: Int
  /// Independent seedings, of which the one with the least inertia is kept.
  ///
  /// There are six times as many where fewer than nine in ten vectors are distinct, which holds Lloyd's algorithm in poor
  /// optima, and where n·k·d is at most 2²², which costs little: ten seedings alone end up to 2 % apart.
  public var restarts = 10
  /// Steps of Lloyd's algorithm at the most.
  public var maximumIterations = 300
  /// A restart ends when the squared moves of its centres sum to this part of the mean variance of the components.
  public var tolerance = 1e-4
  public var seed: UInt64 = 0
  /// Bytes beside the vectors, the result and one block for each thread.
  ///
  /// Fewer restarts run side by side when it is short, at least one.
  public var memory = 256 << 20

  public init(clusters: Int) { self.clusters = clusters }

  /// Clusters `data` [n, d], restarting from `self.restarts` seedings or once from `initial` [k, d].
  ///
  /// When fewer than k vectors are distinct, some clusters stay empty.
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

  /// Whether fewer than nine in ten vectors are distinct, to the bit.
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

  /// Runs from each start to convergence; of equally good runs the first, `best` before all, is kept.
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

  /// Does not look at the threads: the shape of a product decides how its sums round.
  private func restartsTogether(_ x: CenteredVectors) -> Int {
    let (n, d) = (x.count, x.dimension)
    let seeding = Seeding.memory(rows: n, columns: d, clusters: clusters)
    let lloyd = LloydRun.memory(rows: n, columns: d, clusters: clusters)
    return max(1, min(restarts, memory / max(seeding, lloyd)))
  }
}

extension Clusters {
  /// Measures distances from differences, since the expanded form of the iteration cancels.
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
