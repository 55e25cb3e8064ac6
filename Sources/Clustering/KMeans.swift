public import Tensors
public import Threads

/// K-means: k-means++ seeding, Lloyd's algorithm, the best of several restarts.
///
/// The semantics are scikit-learn's `KMeans(n_init=restarts)`: centred float32 vectors, 2 + ⌊ln k⌋ local
/// trials, an iteration ends when no label changes or the centres move less than `tolerance` times the
/// mean variance, empty clusters take over the farthest vectors. All restarts run side by side, so that
/// their distances are one wide matrix product. The result depends on the seed, not on the threads.
/// Letters: n vectors, d components, k clusters, r restarts that still move.
/// Source: Arthur & Vassilvitskii 2007; scikit-learn 1.9 `cluster/_kmeans.py`.
public struct KMeans: Sendable {
  /// k.
  public var clusters: Int
  /// Independent seedings, of which the one with the least inertia is kept.
  public var restarts = 10
  /// Steps of Lloyd's algorithm at the most.
  public var maximumIterations = 300
  /// Relative to the mean variance of the components.
  public var tolerance = 1e-4
  public var seed: UInt64 = 0

  public init(clusters: Int) { self.clusters = clusters }

  /// Rows that one matrix product takes in: their distances stay in the second-level cache.
  static let block = 256
  /// Parts in which sums are formed, whatever the number of threads, so that they always round alike.
  static let slices = 8

  /// Clusters `data` [n, d], restarting from `self.restarts` seedings or once from `initial` [k, d].
  ///
  /// - Throws: `ClusteringError` `.tooFew` if there are fewer vectors than clusters, `.notFinite`.
  /// - Complexity: O(n·k·d) per iteration and restart.
  public func fit(
    _ data: consuming Matrix, initial: Matrix? = nil, pool: WorkerPool
  ) throws(ClusteringError) -> Clusters {
    var data = data
    guard clusters >= 1, data.rows >= clusters else {
      throw ClusteringError(
        code: .tooFew, row: nil,
        reason: "\(data.rows) vectors cannot make \(clusters) clusters; ask for fewer")
    }
    try requireFinite(data.elements, columns: data.columns)
    let mean = columnMeans(data)
    subtract(mean, from: &data)
    let threshold = tolerance * meanSquare(data)
    var seeds: [Matrix]
    if var initial {
      subtract(mean, from: &initial)
      seeds = [initial]
    } else {
      seeds = Seeding(data, clusters: clusters, pool: pool).centers(
        runs: max(1, restarts), generator: SeededGenerator(seed: seed, stream: 0x6B6D_6561_6E73))
    }
    var lloyd = Lloyd(data, seeds, pool)
    lloyd.run(maximumIterations: maximumIterations, threshold: threshold)
    var best = lloyd.best()
    add(mean, to: &best.centers)
    return best
  }
}

/// The mean of each column.
func columnMeans(_ data: Matrix) -> [Double] {
  var sums = [Double](repeating: 0, count: data.columns)
  data.elements.withUnsafeBufferPointer { values in
    sums.withUnsafeMutableBufferPointer { sums in
      guard let base = values.baseAddress, let target = sums.baseAddress else { return }
      for row in 0..<data.rows {
        accumulate(base + row * data.columns, into: target, data.columns)
      }
    }
  }
  return sums.map { $0 / Double(max(1, data.rows)) }
}

func subtract(_ mean: [Double], from data: inout Matrix) {
  let offsets = mean.map { Float($0) }
  shift(&data) { value, column in value - offsets[column] }
}

func add(_ mean: [Double], to data: inout Matrix) {
  shift(&data) { value, column in Float(Double(value) + mean[column]) }
}

@inline(__always)
private func shift(_ data: inout Matrix, _ change: (Float, Int) -> Float) {
  let columns = data.columns
  for row in 0..<data.rows {
    for column in 0..<columns {
      let index = row * columns + column
      data.elements[index] = change(data.elements[index], column)
    }
  }
}

/// Mean over the components of their mean square; the variance, for centred data.
private func meanSquare(_ data: Matrix) -> Double {
  var sum = 0.0
  data.elements.withUnsafeBufferPointer { values in
    guard let base = values.baseAddress else { return }
    for row in 0..<data.rows { sum += Double(squaredNorm(base + row * data.columns, data.columns)) }
  }
  return sum / Double(max(1, data.rows * data.columns))
}
