public import Kernels

/// The outcome of a clustering.
public struct Clusters: Sendable {
  /// Centres [k, d].
  public var centers: Matrix
  /// Cluster of each vector, 0 ..< k.
  public var labels: [Int]
  /// Euclidean distance of each vector to the centre of its cluster.
  public var distances: [Double]
  /// Sum of the squared distances.
  public var inertia: Double
  /// Steps of Lloyd's algorithm that led here; 0 where that does not apply.
  public var iterations: Int

  /// The place of each vector among those of its cluster, 0 for the nearest to the centre; equal
  /// distances keep the order of the vectors.
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
