import Glibc
import Tensors
import Threads

/// k-means++ with greedy local trials, for many restarts at once (Arthur & Vassilvitskii 2007).
///
/// Each new centre is drawn with probability proportional to the squared distance to the centres so
/// far; of 2 + ⌊ln k⌋ candidates the one that lowers the total most is taken, as in scikit-learn.
struct Seeding {
  private let data: Matrix
  private let clusters: Int
  private let pool: WorkerPool
  private let trials: Int

  init(_ data: Matrix, clusters: Int, pool: WorkerPool) {
    self.data = data
    self.clusters = clusters
    self.pool = pool
    trials = 2 + Int(log(Double(clusters)))
  }

  /// One run's centres so far and the squared distance of every vector to the nearest of them.
  fileprivate struct Run {
    var generator: SeededGenerator
    var chosen: [Int]
    var nearest: [Float]
    var total: Double
  }

  /// The seed centres [k, d] of each run.
  func centers(runs count: Int, generator: SeededGenerator) -> [Matrix] {
    var runs: [Run] = (0..<count).map { index in
      var own = generator.split(UInt64(index))
      let first = own.index(below: data.rows)
      return Run(generator: own, chosen: [first], nearest: [], total: 0)
    }
    let start = distances(to: runs.map { $0.chosen[0] })
    for index in runs.indices { runs[index].take(start[index]) }
    for _ in 1..<max(1, clusters) {
      let candidates = runs.indices.map { runs[$0].draw(trials, data.rows) }
      let found = distances(to: candidates.flatMap { $0 })
      for index in runs.indices {
        let own = found[index * trials..<(index + 1) * trials]
        runs[index].choose(candidates[index], Array(own))
      }
    }
    return runs.map { data.selecting($0.chosen) }
  }

  /// The squared distances [n] of all vectors to each of some vectors.
  private func distances(to indices: [Int]) -> [[Float]] {
    let (n, d, m) = (data.rows, data.columns, indices.count)
    let targets = data.selecting(indices)
    var result = [[Float]](repeating: [], count: m)
    var table = [Float](repeating: 0, count: n * m)
    let blocks = (n + KMeans.block - 1) / KMeans.block
    data.elements.withUnsafeBufferPointer { x in
      targets.elements.withUnsafeBufferPointer { c in
        table.withUnsafeMutableBufferPointer { table in
          guard let x = x.baseAddress, let c = c.baseAddress, let table = table.baseAddress else { return }
          let norms = (0..<m).map { squaredNorm(c + $0 * d, d) }
          pool.forEach(blocks) { block in
            let first = block * KMeans.block
            let rows = min(KMeans.block, n - first)
            let out = table + first * m
            gemm(.none, .transposed, m: rows, n: m, k: d, alpha: -2, x + first * d, d, c, d, out, m)
            for row in 0..<rows {
              let norm = squaredNorm(x + (first + row) * d, d)
              for j in 0..<m { out[row * m + j] = max(0, out[row * m + j] + norm + norms[j]) }
            }
          }
        }
      }
    }
    for j in 0..<m {
      result[j] = (0..<n).map { table[$0 * m + j] }
      result[j][indices[j]] = 0
    }
    return result
  }
}

extension Seeding.Run {
  fileprivate mutating func take(_ distances: [Float]) {
    nearest = distances
    total = distances.reduce(0.0) { $0 + Double($1) }
  }

  /// Draws candidates by the squared distances; uniformly once every vector coincides with a centre.
  fileprivate mutating func draw(_ trials: Int, _ rows: Int) -> [Int] {
    guard total > 0 else { return (0..<trials).map { _ in generator.index(below: rows) } }
    let marks = (0..<trials).map { ($0, generator.uniform() * total) }.sorted { $0.1 < $1.1 }
    var picks = [Int](repeating: rows - 1, count: trials)
    var sum = 0.0
    var mark = 0
    for index in 0..<rows {
      sum += Double(nearest[index])
      while mark < trials, sum > marks[mark].1 {
        picks[marks[mark].0] = index
        mark += 1
      }
      if mark == trials { break }
    }
    return picks
  }

  /// Keeps the candidate that leaves the smallest total.
  fileprivate mutating func choose(_ candidates: [Int], _ distances: [[Float]]) {
    var best: (index: Int, total: Double)?
    for (index, own) in distances.enumerated() {
      var sum = 0.0
      for (a, b) in zip(nearest, own) { sum += Double(min(a, b)) }
      if best.map({ sum < $0.total }) ?? true { best = (index, sum) }
    }
    guard let best else { return }
    for row in nearest.indices { nearest[row] = min(nearest[row], distances[best.index][row]) }
    chosen.append(candidates[best.index])
    total = best.total
  }
}
