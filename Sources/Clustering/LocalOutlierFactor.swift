public import Tensors
public import Threads

/// How much more sparsely a vector lies than its neighbours.
///
/// scikit-learn's semantics: a vector is not its own neighbour, lrd = 1 / (mean reach + 1e-10), and a
/// vector is an outlier when −LOF is below the percentile that `contamination` asks for, interpolated
/// linearly. Memory: one block of distances and k neighbours per vector.
/// Source: Breunig et al. 2000; scikit-learn 1.9 `neighbors/_lof.py`.
public struct LocalOutlierFactor: Sendable {
  /// k; at most n − 1 are used.
  public var neighbors = 10

  public init(neighbors: Int = 10) { self.neighbors = neighbors }

  /// The factor of each vector [n, d]: about 1 inside a cluster, larger outside.
  ///
  /// - Throws: `ClusteringError` `.tooFew` for fewer than two vectors, `.notFinite`.
  /// - Complexity: O(n²·d).
  public func factors(_ data: consuming Matrix, pool: WorkerPool) throws(ClusteringError) -> [Double] {
    var data = data
    guard data.rows >= 2, neighbors >= 1 else {
      throw ClusteringError(
        code: .tooFew, row: nil, reason: "\(data.rows) vectors have no neighbours to be compared with")
    }
    try requireFinite(data.elements, columns: data.columns)
    subtract(columnMeans(data), from: &data)
    let k = min(neighbors, data.rows - 1)
    let (indices, distances) = nearest(data, k, pool)
    let density = (0..<data.rows).map { row -> Double in
      var reach = 0.0
      for slot in row * k..<(row + 1) * k {
        let other = indices[slot]
        reach += max(distances[slot], distances[other * k + k - 1])
      }
      return 1 / (reach / Double(k) + 1e-10)
    }
    return (0..<data.rows).map { row in
      let sum = indices[row * k..<(row + 1) * k].reduce(0.0) { $0 + density[$1] }
      return sum / Double(k) / density[row]
    }
  }

  /// Whether each vector is kept when the share `contamination`, in (0, 0.5], is taken for outliers.
  public func inliers(factors: [Double], contamination: Double) -> [Bool] {
    let scores = factors.map { -$0 }
    let threshold = percentile(scores, contamination)
    return scores.map { $0 >= threshold }
  }

  /// The k nearest vectors of each, nearest first, and their distances, [n, k].
  private func nearest(
    _ data: Matrix, _ k: Int, _ pool: WorkerPool
  ) -> (indices: [Int], distances: [Double]) {
    let (n, d) = (data.rows, data.columns)
    var indices = [Int](repeating: 0, count: n * k)
    var distances = [Double](repeating: 0, count: n * k)
    data.elements.withUnsafeBufferPointer { x in
      indices.withUnsafeMutableBufferPointer { indices in
        distances.withUnsafeMutableBufferPointer { distances in
          guard let x = x.baseAddress, let indices = indices.baseAddress,
            let distances = distances.baseAddress
          else { return }
          let norms = (0..<n).map { squaredNorm(x + $0 * d, d) }
          let rows = max(1, min(64, (8 << 20) / (4 * n)))
          pool.forEach((n + rows - 1) / rows) { block in
            let first = block * rows
            let count = min(rows, n - first)
            withUnsafeTemporaryAllocation(of: Float.self, capacity: count * n) { table in
              guard let table = table.baseAddress else { return }
              gemm(.none, .transposed, m: count, n: n, k: d, alpha: -2, x + first * d, d, x, d, table, n)
              for row in 0..<count {
                let own = first + row
                let found = closest(table + row * n, norms, own: own, k) { other in
                  squaredDistance(x + own * d, x + other * d, d)
                }
                for (slot, neighbor) in found.enumerated() {
                  indices[own * k + slot] = neighbor.index
                  distances[own * k + slot] = neighbor.square.squareRoot()
                }
              }
            }
          }
        }
      }
    }
    return (indices, distances)
  }

  /// The k closest by exact distance among the k + 8 closest by the rounded one.
  private func closest(
    _ scores: UnsafePointer<Float>, _ norms: [Float], own: Int, _ k: Int, exact: (Int) -> Double
  ) -> [(index: Int, square: Double)] {
    let wanted = min(k + 8, norms.count - 1)
    var kept: [(score: Float, index: Int)] = []
    kept.reserveCapacity(wanted + 1)
    for index in 0..<norms.count where index != own {
      let score = scores[index] + norms[index]
      if kept.count == wanted {
        guard let last = kept.last, score < last.score else { continue }
        kept.removeLast()
      }
      let place = kept.firstIndex { score < $0.score } ?? kept.count
      kept.insert((score, index), at: place)
    }
    let measured = kept.map { (index: $0.index, square: exact($0.index)) }
    return Array(measured.sorted { ($0.square, $0.index) < ($1.square, $1.index) }.prefix(k))
  }
}

/// The value below which the share `fraction` of the values lies, interpolated linearly.
private func percentile(_ values: [Double], _ fraction: Double) -> Double {
  let sorted = values.sorted()
  let place = fraction * Double(sorted.count - 1)
  let lower = min(Int(place), sorted.count - 1)
  let upper = min(lower + 1, sorted.count - 1)
  return sorted[lower] + (sorted[upper] - sorted[lower]) * (place - Double(lower))
}
