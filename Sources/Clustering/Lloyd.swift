import Tensors
import Threads

/// Lloyd's algorithm on several sets of centres side by side.
///
/// An iteration reads the data once: a block of rows times all centres of all moving runs is one product,
/// after which the nearest centre of each run is found and the row is added to its sum.
/// Bounded by the product at k·r ≥ 64, below that by reading the data.
struct Lloyd {
  private let data: Matrix
  private let pool: WorkerPool
  private let k: Int
  private var runs: [Run]

  private struct Run {
    var centers: [Float]
    var labels: [Int32]
    var iterations = 0
    var isMoving = true
  }

  init(_ data: Matrix, _ seeds: [Matrix], _ pool: WorkerPool) {
    self.data = data
    self.pool = pool
    k = seeds[0].rows
    let unset = [Int32](repeating: -1, count: data.rows)
    runs = seeds.map { Run(centers: $0.elements, labels: unset) }
  }

  /// What a pass over the data yields for each moving run.
  private struct Pass {
    var labels: [[Int32]]
    var sums: [Double]  // [r, k, d]
    var counts: [Int]  // [r, k]
  }

  mutating func run(maximumIterations: Int, threshold: Double) {
    for _ in 0..<maximumIterations {
      let moving = runs.indices.filter { runs[$0].isMoving }
      if moving.isEmpty { break }
      let pass = assign(moving)
      for (position, index) in moving.enumerated() {
        update(index, pass, position, threshold)
      }
    }
    // A run that stopped by tolerance has labels of the centres before the last step.
    let all = Array(runs.indices)
    let last = assign(all)
    for index in all { runs[index].labels = last.labels[index] }
  }

  private mutating func update(_ index: Int, _ pass: Pass, _ position: Int, _ threshold: Double) {
    let d = data.columns
    var counts = Array(pass.counts[position * k..<(position + 1) * k])
    var sums = Array(pass.sums[position * k * d..<(position + 1) * k * d])
    let labels = pass.labels[position]
    runs[index].iterations += 1
    let isStable = labels == runs[index].labels
    runs[index].labels = labels
    if counts.contains(0) { refill(&counts, &sums, labels, runs[index].centers) }
    var moved = 0.0
    for cluster in 0..<k where counts[cluster] > 0 {
      let scale = 1 / Double(counts[cluster])
      for column in 0..<d {
        let value = Float(sums[cluster * d + column] * scale)
        let difference = Double(value - runs[index].centers[cluster * d + column])
        moved += difference * difference
        runs[index].centers[cluster * d + column] = value
      }
    }
    if isStable || moved <= threshold { runs[index].isMoving = false }
  }

  /// Gives each empty cluster the vector that is farthest from its centre, taking it from its sum.
  private func refill(
    _ counts: inout [Int], _ sums: inout [Double], _ labels: [Int32], _ centers: [Float]
  ) {
    let d = data.columns
    let empty = counts.indices.filter { counts[$0] == 0 }
    var far = data.elements.withUnsafeBufferPointer { x in
      centers.withUnsafeBufferPointer { c -> [(distance: Double, row: Int)] in
        guard let x = x.baseAddress, let c = c.baseAddress else { return [] }
        return labels.enumerated().map { row, label in
          (squaredDistance(x + row * d, c + Int(label) * d, d), row)
        }
      }
    }
    far.sort { ($0.distance, $1.row) > ($1.distance, $0.row) }
    for (cluster, vector) in zip(empty, far) where vector.distance > 0 {
      let old = Int(labels[vector.row])
      for column in 0..<d {
        let value = Double(data.elements[vector.row * d + column])
        sums[old * d + column] -= value
        sums[cluster * d + column] = value
      }
      counts[old] -= 1
      counts[cluster] = 1
    }
  }

  private func assign(_ moving: [Int]) -> Pass {
    let (n, d, width) = (data.rows, data.columns, moving.count * k)
    let slices = min(KMeans.slices, (n + KMeans.block - 1) / KMeans.block)
    let centers = moving.flatMap { runs[$0].centers }
    var sums = [Double](repeating: 0, count: slices * width * d)
    var counts = [Int](repeating: 0, count: slices * width)
    var labels = [Int32](repeating: 0, count: moving.count * n)
    data.elements.withUnsafeBufferPointer { x in
      centers.withUnsafeBufferPointer { c in
        sums.withUnsafeMutableBufferPointer { sums in
          counts.withUnsafeMutableBufferPointer { counts in
            labels.withUnsafeMutableBufferPointer { labels in
              guard let x = x.baseAddress, let c = c.baseAddress, let sums = sums.baseAddress,
                let counts = counts.baseAddress, let labels = labels.baseAddress
              else { return }
              let norms = (0..<width).map { squaredNorm(c + $0 * d, d) }
              pool.forEach(slices) { slice in
                assignSlice(
                  slice * n / slices..<(slice + 1) * n / slices, x, c, norms, runs: moving.count,
                  sums + slice * width * d, counts + slice * width, labels)
              }
            }
          }
        }
      }
    }
    // The slices are added in order, so that the sums do not depend on the threads.
    for slice in 1..<max(1, slices) {
      for i in 0..<width * d { sums[i] += sums[slice * width * d + i] }
      for i in 0..<width { counts[i] += counts[slice * width + i] }
    }
    return Pass(
      labels: moving.indices.map { Array(labels[$0 * n..<($0 + 1) * n]) },
      sums: Array(sums[..<(width * d)]), counts: Array(counts[..<width]))
  }

  private func assignSlice(
    _ rows: Range<Int>, _ x: UnsafePointer<Float>, _ c: UnsafePointer<Float>, _ norms: [Float],
    runs: Int, _ sums: UnsafeMutablePointer<Double>, _ counts: UnsafeMutablePointer<Int>,
    _ labels: UnsafeMutablePointer<Int32>
  ) {
    let (n, d, width) = (data.rows, data.columns, runs * k)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: KMeans.block * width) { table in
      guard let table = table.baseAddress else { return }
      for first in stride(from: rows.lowerBound, to: rows.upperBound, by: KMeans.block) {
        let count = min(KMeans.block, rows.upperBound - first)
        gemm(.none, .transposed, m: count, n: width, k: d, alpha: -2, x + first * d, d, c, d, table, width)
        for row in 0..<count {
          for run in 0..<runs {
            let scores = table + row * width + run * k
            var best = 0
            var least = scores[0] + norms[run * k]
            for j in 1..<max(1, k) {
              let score = scores[j] + norms[run * k + j]
              if score < least { (best, least) = (j, score) }
            }
            labels[run * n + first + row] = Int32(best)
            counts[run * k + best] += 1
            accumulate(x + (first + row) * d, into: sums + (run * k + best) * d, d)
          }
        }
      }
    }
  }

  /// The run with the least inertia; of equal ones the first.
  func best() -> Clusters {
    var best: Clusters?
    for run in runs {
      let found = measured(run.centers, run.labels, run.iterations)
      if best.map({ found.inertia < $0.inertia }) ?? true { best = found }
    }
    guard let best else { preconditionFailure("no runs") }
    return best
  }

  private func measured(_ centers: [Float], _ labels: [Int32], _ iterations: Int) -> Clusters {
    let d = data.columns
    var squares = [Double](repeating: 0, count: data.rows)
    data.elements.withUnsafeBufferPointer { x in
      centers.withUnsafeBufferPointer { c in
        squares.withUnsafeMutableBufferPointer { squares in
          guard let x = x.baseAddress, let c = c.baseAddress, let squares = squares.baseAddress else { return }
          pool.forEach(KMeans.slices) { slice in
            for row in slice * labels.count / KMeans.slices..<(slice + 1) * labels.count / KMeans.slices {
              squares[row] = squaredDistance(x + row * d, c + Int(labels[row]) * d, d)
            }
          }
        }
      }
    }
    return Clusters(
      centers: Matrix(rows: k, columns: d, centers), labels: labels.map(Int.init),
      distances: squares.map { $0.squareRoot() }, inertia: squares.reduce(0, +), iterations: iterations)
  }
}
