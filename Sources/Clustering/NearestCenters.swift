import Threads

/// Finds the nearest of k centres for every sample, for several sets of centres at once.
///
/// Letters: n vectors, d components, k centres of one set, r sets.
struct NearestCenters {
  private let x: CenteredVectors
  private let k: Int
  private let capacity: Int  // r
  private let pool: WorkerPool
  private let points: AlignedBuffer<Float>  // [r, k, d]
  private let norms: AlignedBuffer<Float>  // [r, k]
  private let products: AlignedBuffer<Float>  // [threads, r · k, block]

  init(_ x: CenteredVectors, clusters: Int, sets: Int, pool: WorkerPool) {
    self.x = x
    self.pool = pool
    k = clusters
    capacity = sets
    points = AlignedBuffer(sets * clusters * x.dimension, repeating: 0)
    norms = AlignedBuffer(sets * clusters, repeating: 0)
    products = AlignedBuffer(pool.threads * sets * clusters * x.blocks.size, repeating: 0)
  }

  /// Writes the nearest centre of each sample; of equally near ones the first.
  ///
  /// - Parameter sets: centres [k, d] in the unit of `x`, and where its n labels go.
  func assign(
    _ sets: [(centers: UnsafePointer<Double>, labels: UnsafeMutablePointer<Int32>)]
  ) {
    let d = x.dimension
    for (index, set) in sets.enumerated() {
      for cluster in 0..<k {
        let point = points.base + (index * k + cluster) * d
        for f in 0..<d { point[f] = Float(set.centers[cluster * d + f]) }
        norms.base[index * k + cluster] = squaredNorm(point, d)
      }
    }
    pool.forEach(x.blocks.count) { lane, block in
      let products = products.base + lane * capacity * k * x.blocks.size
      x.crossProducts(of: points.base, count: sets.count * k, block: block, into: products)
      for (index, set) in sets.enumerated() {
        argmin(
          products + index * k * x.blocks.size, norms.base + index * k, x.blocks[block],
          into: set.labels)
      }
    }
  }

  /// The smallest of products [k, block] + norms [k] in each column, eight columns at a time.
  private func argmin(
    _ products: UnsafePointer<Float>, _ norms: UnsafePointer<Float>, _ rows: Range<Int>,
    into labels: UnsafeMutablePointer<Int32>
  ) {
    let size = x.blocks.size
    var column = 0
    // The last eight columns may reach beyond the block: into the padding of `products`.
    while column < rows.count {
      var least = load(products, column) + norms[0]
      var label = SIMD8<Int32>.zero
      for cluster in 1..<max(k, 1) {
        let distance = load(products, cluster * size + column) + norms[cluster]
        let isLess = distance .< least
        least.replace(with: distance, where: isLess)
        label.replace(with: Int32(truncatingIfNeeded: cluster), where: isLess)
      }
      let target = labels + rows.lowerBound + column
      if column + 8 <= rows.count {
        UnsafeMutableRawPointer(target).storeBytes(of: label, as: SIMD8<Int32>.self)
      } else {
        for lane in 0..<(rows.count - column) { target[lane] = label[lane] }
      }
      column += 8
    }
  }
}
