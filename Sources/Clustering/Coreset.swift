public import Kernels

/// The literature's methods that select real samples.
///
/// Each selects `count` of the vectors of one class and returns their indices in the order of selection. Source: DC
/// (Zhao et al. 2021) section 4.1; Chen et al. 2010; Sener & Savarese 2018.
public enum Coreset {
  /// Uniform without replacement.
  ///
  /// Determined by a hash of seed and id, so that it does not depend on the order of the samples or on sharding.
  ///
  /// `hashes`: a 64-bit hash of each sample's id.
  public static func random(hashes: [UInt64], count: Int, seed: UInt64) -> [Int] {
    let keys = hashes.map { hash -> UInt64 in
      var generator = SeededGenerator(seed: seed, stream: hash)
      return generator.next()
    }
    return Array(keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.prefix(count))
  }

  /// Herding: each choice brings the mean of the selection as close as possible to the mean of all vectors.
  ///
  /// Step m takes argmin ‖μ − (s + x) / m‖ over the remaining vectors, where s is the sum of those selected.
  ///
  /// - Throws: `ClusteringError` `.notFinite`.
  public static func herding(_ data: Matrix, count: Int) throws(ClusteringError) -> [Int] {
    try requireFinite(data.elements, columns: data.columns)
    let (n, d) = (data.rows, data.columns)
    let mean = columnMeans(data)
    var sum = [Double](repeating: 0, count: d)
    var isTaken = [Bool](repeating: false, count: n)
    var chosen: [Int] = []
    while chosen.count < min(count, n) {
      let m = Double(chosen.count + 1)
      // m·μ − s is the ideal next vector.
      let target = Matrix(rows: 1, columns: d, (0..<d).map { Float(m * mean[$0] - sum[$0]) })
      guard let best = nearest(data, to: target, excluding: isTaken) else { break }
      isTaken[best] = true
      chosen.append(best)
      for (column, value) in data.row(best).enumerated() { sum[column] += Double(value) }
    }
    return chosen
  }

  /// K-center: starts with the vector nearest to the mean, then repeatedly adds the one farthest from all selected
  /// ones.
  ///
  /// - Throws: `ClusteringError` `.notFinite`.
  public static func kCenter(_ data: Matrix, count: Int) throws(ClusteringError) -> [Int] {
    try requireFinite(data.elements, columns: data.columns)
    let (n, d) = (data.rows, data.columns)
    let mean = Matrix(rows: 1, columns: d, columnMeans(data).map { Float($0) })
    guard n > 0, count > 0,
      var latest = nearest(data, to: mean, excluding: [Bool](repeating: false, count: n))
    else { return [] }
    var chosen = [latest]
    var distance = [Double](repeating: .infinity, count: n)
    while chosen.count < min(count, n) {
      data.elements.withUnsafeBufferPointer { x in
        guard let x = x.baseAddress else { return }
        for row in 0..<n {
          distance[row] = min(distance[row], squaredDistance(x + row * d, x + latest * d, d))
        }
      }
      for row in chosen { distance[row] = -1 }
      latest = distance.indices.max { distance[$0] < distance[$1] } ?? 0
      chosen.append(latest)
    }
    return chosen
  }

  private static func nearest(_ data: Matrix, to target: Matrix, excluding: [Bool]) -> Int? {
    data.elements.withUnsafeBufferPointer { x in
      target.elements.withUnsafeBufferPointer { t in
        guard let x = x.baseAddress, let t = t.baseAddress else { return nil }
        var best: (row: Int, square: Double)?
        for row in 0..<data.rows where !excluding[row] {
          let square = squaredDistance(x + row * data.columns, t, data.columns)
          if best.map({ square < $0.square }) ?? true { best = (row, square) }
        }
        return best?.row
      }
    }
  }
}

/// The mean of each column.
private func columnMeans(_ data: Matrix) -> [Double] {
  var sums = [Double](repeating: 0, count: data.columns)
  data.elements.withUnsafeBufferPointer { values in
    sums.withUnsafeMutableBufferPointer { sums in
      guard let base = values.baseAddress, let target = sums.baseAddress else { return }
      for row in 0..<data.rows { accumulate(base + row * data.columns, into: target, data.columns) }
    }
  }
  return sums.map { $0 / Double(max(1, data.rows)) }
}
