public import Kernels

/// The result of clustering.
public struct Clusters: Sendable {
  /// Centers [k, d].
  public var centers: Matrix
  /// Cluster of each vector, 0 ..< k.
  public var labels: [Int]
  /// Euclidean distance of each vector to the center of its cluster.
  public var distances: [Double]
  /// Sum of the squared distances.
  public var inertia: Double
  /// Iterations of Lloyd's algorithm; 0 where that does not apply.
  public var iterations: Int

  /// The rank of each vector within its cluster, 0 for the nearest to the center; ties keep the order of the vectors.
  public var ranks: [Int] {
    let order = distances.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
    var seen = [Int](repeating: 0, count: centers.rows)
    var ranks = [Int](repeating: 0, count: labels.count)
    for index in order {
      ranks[index] = seen[labels[index]]
      seen[labels[index]] += 1
    }
    return ranks
  }
}
