public import Kernels
public import Threads

/// How much lower the density around a vector is than around its neighbors.
///
/// Source: Breunig, Kriegel, Ng & Sander 2000. Semantics of scikit-learn: a vector is not its own neighbor, lrd = 1 /
/// (mean reachability distance + 1e-10), and a vector is an outlier if −LOF is below the percentile given by
/// `contamination`, interpolated linearly.
public struct LocalOutlierFactor: Sendable {
  /// k; at most n − 1 are used.
  public var neighbors = 10

  public init(neighbors: Int = 10) { self.neighbors = neighbors }

  /// The factor of each vector [n, d]: about 1 inside a cluster, larger outside.
  ///
  /// - Throws: `ClusteringError` `.tooFew` for fewer than two vectors, `.notFinite`.
  /// - Complexity: O(n²·d).
  public func factors(_ data: consuming Matrix, pool: WorkerPool) throws(ClusteringError) -> [Double] {
    guard data.rows >= 2, neighbors >= 1 else {
      throw ClusteringError(
        code: .tooFew, row: nil, reason: "\(data.rows) vectors have no neighbors to be compared with")
    }
    try requireFinite(data.elements, columns: data.columns)
    let (n, d) = (data.rows, data.columns)
    let k = min(neighbors, n - 1)
    let (indices, distances) = data.elements.withUnsafeMutableBufferPointer { elements in
      guard let base = elements.baseAddress else { preconditionFailure("vectors without components") }
      let x = CenteredVectors(centering: base, rows: n, columns: d, pool: pool)
      return NearestNeighbors(x, neighbors: k, pool: pool).found()
    }
    let density = (0..<n).map { row -> Double in
      var reach = 0.0
      for slot in row * k..<(row + 1) * k {
        reach += max(distances[slot], distances[indices[slot] * k + k - 1])
      }
      return 1 / (reach / Double(k) + 1e-10)
    }
    return (0..<n).map { row in
      let sum = indices[row * k..<(row + 1) * k].reduce(0.0) { $0 + density[$1] }
      return sum / Double(k) / density[row]
    }
  }

  /// Whether each vector is kept if the share `contamination`, in [0, 0.5], counts as outliers.
  public func inliers(factors: [Double], contamination: Double) -> [Bool] {
    let scores = factors.map { -$0 }
    let threshold = percentile(scores, contamination)
    return scores.map { $0 >= threshold }
  }
}

/// The value below which the share `fraction` of the values lies, interpolated linearly.
private func percentile(_ values: [Double], _ fraction: Double) -> Double {
  let sorted = values.sorted()
  guard let last = sorted.last else { return 0 }
  let place = fraction * Double(sorted.count - 1)
  let lower = Int(place)
  guard lower + 1 < sorted.count else { return last }
  return sorted[lower] + (sorted[lower + 1] - sorted[lower]) * (place - Double(lower))
}
