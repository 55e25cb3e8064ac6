import Kernels
import Threads

/// Finds the nearest of k centres for every vector, for several runs at once.
///
/// Vectors whose nearest centre cannot have changed in any run are passed over: the triangle inequality bounds their
/// distances (Hamerly 2010, "Making k-means Even Faster"). The others of a block are gathered, so that what remains is
/// still one product.
/// Letters: n vectors, d components, k centres of one run, r runs.
struct NearestCenters {
  private let x: CenteredVectors
  private let k: Int
  private let pool: WorkerPool
  private let points: AlignedBuffer<Float>  // [r, k, d]
  private let norms: AlignedBuffer<Float>  // [r, k]
  private let lanes: [Lane]

  /// What one thread needs to work on a block of b vectors.
  private final class Lane {
    let products: AlignedBuffer<Float>  // [r · k, b]
    let vectors: AlignedBuffer<Float>  // [b, d]
    /// Rows in question, and ‖x‖² of each.
    let rows: AlignedBuffer<Int32>
    let norms: AlignedBuffer<Float>
    /// Whether any run is in doubt about a vector of the block.
    let isOpen: AlignedBuffer<Bool>

    init(block: Int, columns: Int, centers: Int) {
      products = AlignedBuffer(centers * block, repeating: 0)
      vectors = AlignedBuffer(block * columns, repeating: 0)
      rows = AlignedBuffer(block, repeating: 0)
      norms = AlignedBuffer(block, repeating: 0)
      isOpen = AlignedBuffer(block, repeating: false)
    }
  }

  init(_ x: CenteredVectors, clusters: Int, runs: Int, pool: WorkerPool) {
    self.x = x
    self.pool = pool
    k = clusters
    points = AlignedBuffer(runs * clusters * x.dimension, repeating: 0)
    norms = AlignedBuffer(runs * clusters, repeating: 0)
    lanes = (0..<pool.threads).map { _ in
      Lane(block: x.blocks.size, columns: x.dimension, centers: runs * clusters)
    }
  }

  /// Writes into `next` of each run the nearest of its centres; of equally near ones the first.
  func assign(_ runs: [LloydRun]) {
    let d = x.dimension
    for (index, run) in runs.enumerated() {
      for cluster in 0..<k {
        let point = points.base + (index * k + cluster) * d
        for f in 0..<d { point[f] = Float(run.centers.base[cluster * d + f]) }
        norms.base[index * k + cluster] = squaredNorm(point, d)
      }
    }
    // Rounding of ‖x‖² − 2 x·c + ‖c‖² is well below this share of the norms.
    let farthest = (0..<runs.count * k).reduce(0) { max($0, norms.base[$1]) }
    pool.share(x.blocks.count) { lane, block in
      let lane = lanes[lane]
      let (vectors, count) = select(runs, block, lane)
      if count == 0 { return }
      x.crossProducts(of: points.base, count: runs.count * k, with: vectors, rows: count, into: lane.products.base)
      for (index, run) in runs.enumerated() { argmin(run, index, count, lane, farthest) }
    }
  }

  /// The vectors of a block that some run is in doubt about, as [count, d], their rows and norms in `lane`.
  ///
  /// The others keep their labels.
  private func select(_ runs: [LloydRun], _ block: Int, _ lane: Lane) -> (UnsafePointer<Float>, count: Int) {
    let (rows, d) = (x.blocks[block], x.dimension)
    lane.isOpen.base.update(repeating: false, count: rows.count)
    for run in runs { run.keepSettled(rows, isOpen: lane.isOpen.base) }
    let open = (0..<rows.count).count { lane.isOpen.base[$0] }
    // Gathering costs about as much as multiplying a quarter of the vectors in vain.
    let takesAll = 4 * open > 3 * rows.count
    var count = 0
    for (index, row) in rows.enumerated() where takesAll || lane.isOpen.base[index] {
      if !takesAll { (lane.vectors.base + count * d).update(from: x.row(row), count: d) }
      lane.rows.base[count] = Int32(truncatingIfNeeded: row)
      lane.norms.base[count] = x.squaredNorms.base[row]
      count += 1
    }
    return (takesAll ? x.row(rows.lowerBound) : UnsafePointer(lane.vectors.base), count)
  }

  /// The smallest and second smallest of products [k, b] + norms [k] in each column, eight columns at a time.
  private func argmin(_ run: LloydRun, _ index: Int, _ count: Int, _ lane: Lane, _ farthest: Float) {
    let size = x.blocks.size
    let products = lane.products.base + index * k * size
    let norms = norms.base + index * k
    // The last eight columns may reach beyond the block: into the padding of the buffers.
    for column in stride(from: 0, to: count, by: 8) {
      var least = products.lanes(column) + norms[0]
      var second = SIMD8<Float>(repeating: .infinity)
      var label = SIMD8<Int32>.zero
      for cluster in 1..<max(k, 1) {
        let distance = products.lanes(cluster * size + column) + norms[cluster]
        let isLess = distance .< least
        second = second.smaller(distance.larger(least))
        least.replace(with: distance, where: isLess)
        label.replace(with: Int32(truncatingIfNeeded: cluster), where: isLess)
      }
      let norm = lane.norms.base.lanes(column)
      let slack = (norm + farthest) * 4e-6
      let upper = ((least + norm).larger(.zero) + slack).squareRoot()
      let lower = (second + norm - slack).larger(.zero).squareRoot()
      for i in 0..<min(8, count - column) {
        let row = Int(lane.rows.base[column + i])
        run.settle(row, label: label[i], upper: upper[i], lower: lower[i])
      }
    }
  }
}
