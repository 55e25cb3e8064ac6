import Glibc
import Kernels
import Threads

/// Greedy k-means++ for several restarts at once: one GEMM measures the candidates of them all.
///
/// Source: Arthur & Vassilvitskii 2007, with 2 + ⌊ln k⌋ candidates a step as scikit-learn 1.9
/// `_kmeans_plusplus` takes them. Each restart draws from a generator of its own.
///
/// Letters: n vectors, d components, k clusters, r restarts, t candidates of one restart.
struct Seeding {
  private let x: CenteredVectors
  private let clusters: Int
  private let trials: Int
  private let pool: WorkerPool
  private var generators: [SeededGenerator]
  /// Rows chosen so far, [r][≤ k].
  private var chosen: [[Int]]
  /// Squared distance to the nearest chosen row, [r, n].
  private let nearest: AlignedBuffer<Float>
  /// The same if a candidate were chosen, [r, t, n].
  private let trial: AlignedBuffer<Float>
  /// Candidate rows, [r · t, d], and per thread their products with a block.
  private let points: AlignedBuffer<Float>
  private let products: AlignedBuffer<Float>
  /// Sums of `nearest` over each block, [r][blocks].
  private var blockSums: [[Double]]

  /// Bytes of working memory for one restart.
  static func memory(rows: Int, columns: Int, clusters: Int) -> Int {
    4 * ((trials(clusters) + 1) * rows + trials(clusters) * columns)
  }

  private static func trials(_ clusters: Int) -> Int { 2 + Int(log(Double(clusters))) }

  /// As many restarts as generators.
  init(
    _ x: CenteredVectors, clusters: Int, generators: [SeededGenerator], pool: WorkerPool
  ) {
    self.x = x
    self.clusters = clusters
    self.pool = pool
    trials = Seeding.trials(clusters)
    self.generators = generators
    let r = generators.count
    chosen = Array(repeating: [], count: r)
    nearest = AlignedBuffer<Float>(r * x.count, repeating: .infinity)
    trial = AlignedBuffer<Float>(r * trials * x.count, repeating: 0)
    points = AlignedBuffer<Float>(r * trials * x.dimension, repeating: 0)
    products = AlignedBuffer<Float>(r * trials * x.blocks.size * pool.threads, repeating: 0)
    blockSums = Array(repeating: Array(repeating: 0, count: x.blocks.count), count: r)
  }

  /// The rows chosen by every restart, [r][k].
  mutating func rows() -> [[Int]] {
    let n = x.count
    let first = generators.indices.map { [generators[$0].index(below: n)] }
    advance(first)
    for _ in 1..<clusters {
      let candidates = generators.indices.map { restart in
        (0..<trials).map { _ in draw(restart) }
      }
      advance(candidates)
    }
    return chosen
  }

  /// A row drawn with probability proportional to its squared distance.
  private mutating func draw(_ restart: Int) -> Int {
    let sums = blockSums[restart]
    var rest = generators[restart].uniform() * sums.reduce(0, +)
    var block = 0
    while block < sums.count - 1, rest > sums[block] {
      rest -= sums[block]
      block += 1
    }
    let distances = nearest.base + restart * x.count
    // Rounding may leave a rest after the last row, which then is the choice.
    for row in x.blocks[block] {
      rest -= Double(distances[row])
      if rest <= 0 { return row }
    }
    return x.blocks[block].upperBound - 1
  }

  /// Takes, for every restart, the candidate that leaves the smallest sum of distances.
  private mutating func advance(_ candidates: [[Int]]) {
    let (n, d) = (x.count, x.dimension)
    let t = candidates[0].count
    let rows = candidates.flatMap { $0 }
    for (index, row) in rows.enumerated() {
      (points.base + index * d).update(from: x.row(row), count: d)
    }
    let blockCount = x.blocks.count
    var sums = [Double](repeating: 0, count: rows.count * blockCount)
    sums.withUnsafeMutableBufferPointer { sums in
      pool.share(blockCount) { lane, block in
        let products = products.base + lane * generators.count * trials * x.blocks.size
        let vectors = x.blocks[block]
        x.crossProducts(
          of: points.base, count: rows.count, with: x.row(vectors.lowerBound), rows: vectors.count, into: products)
        for (index, row) in rows.enumerated() {
          sums[index * blockCount + block] = measure(
            products + index * x.blocks.size, norm: x.squaredNorms.base[row], block: block,
            nearest: nearest.base + index / t * n, into: trial.base + index * n)
        }
      }
    }
    for restart in candidates.indices {
      let potentials = (0..<t).map { candidate in
        let index = restart * t + candidate
        return sums[index * blockCount..<(index + 1) * blockCount].reduce(0, +)
      }
      let best = potentials.indices.min { potentials[$0] < potentials[$1] } ?? 0
      let index = restart * t + best
      chosen[restart].append(candidates[restart][best])
      blockSums[restart] = Array(sums[index * blockCount..<(index + 1) * blockCount])
      (nearest.base + restart * n).update(from: trial.base + index * n, count: n)
    }
  }

  /// min(nearest, distance to the candidate) for the rows of a block, and its sum.
  private func measure(
    _ products: UnsafePointer<Float>, norm: Float, block: Int, nearest: UnsafePointer<Float>,
    into result: UnsafeMutablePointer<Float>
  ) -> Double {
    let rows = x.blocks[block]
    var sum = SIMD8<Float>.zero
    var row = rows.lowerBound
    while row + 8 <= rows.upperBound {
      var distance = products.lanes(row - rows.lowerBound) + x.squaredNorms.base.lanes(row) + norm
      distance = distance.larger(.zero).smaller(nearest.lanes(row))
      UnsafeMutableRawPointer(result + row).storeBytes(of: distance, as: SIMD8<Float>.self)
      sum += distance
      row += 8
    }
    var total = Double(sum.sum())
    while row < rows.upperBound {
      let distance = max(0, products[row - rows.lowerBound] + x.squaredNorms.base[row] + norm)
      result[row] = min(distance, nearest[row])
      total += Double(result[row])
      row += 1
    }
    return total
  }
}
