import Glibc
import Kernels
import Threads

/// Vectors moved to mean zero and scaled by a power of two to components within ±1, in place.
///
/// Distances do not change by the move, but ‖x‖² − 2 x·c + ‖c‖² in single precision then cancels far less, and
/// squares neither overflow nor vanish whatever the unit of the data. A view: valid while the memory is.
/// Letters: n vectors, d components.
struct CenteredVectors {
  let count: Int  // n
  let dimension: Int  // d
  let blocks: CacheBlocks
  let values: UnsafePointer<Float>  // [n, d]
  /// ‖x‖² of every vector, [n].
  let squaredNorms: AlignedBuffer<Float>
  /// Mean of the vectors as given, [d].
  let mean: [Double]
  /// x here = (x given − mean) · scale.
  let scale: Double
  /// Σ ‖x‖².
  let totalSquaredNorm: Double

  /// Takes over [n, d], all finite, n ≥ 1.
  init(centering data: UnsafeMutablePointer<Float>, rows n: Int, columns d: Int, pool: WorkerPool) {
    (count, dimension) = (n, d)
    let blocks = CacheBlocks(rows: n, columns: d)
    let mean = CenteredVectors.mean(data, n, d, pool)
    let bound = CenteredVectors.reach(data, d, mean, blocks, pool)
    let scale = bound > 0 ? scalbn(1, Int32(-bound.exponent - 1)) : 1
    let norms = AlignedBuffer<Float>(n, repeating: 0)
    var totals = [Double](repeating: 0, count: blocks.count)
    totals.withUnsafeMutableBufferPointer { totals in
      pool.forEach(blocks.count) { block in
        for row in blocks[block] {
          let vector = data + row * d
          for f in 0..<d { vector[f] = Float((Double(vector[f]) - mean[f]) * scale) }
          let norm = squaredNorm(vector, d)
          norms.base[row] = norm
          totals[block] += Double(norm)
        }
      }
    }
    self.blocks = blocks
    self.mean = mean
    self.scale = scale
    values = UnsafePointer(data)
    squaredNorms = norms
    totalSquaredNorm = totals.reduce(0, +)
  }

  /// Components are shared among the threads, not rows, so that every sum has one order.
  private static func mean(_ data: UnsafePointer<Float>, _ n: Int, _ d: Int, _ pool: WorkerPool) -> [Double] {
    var mean = [Double](repeating: 0, count: d)
    mean.withUnsafeMutableBufferPointer { mean in
      guard let mean = mean.baseAddress else { return }
      pool.forEach((d + 127) / 128) { slice in
        let start = slice * 128
        let width = min(128, d - start)
        for row in 0..<n { accumulate(data + row * d + start, into: mean + start, width) }
        for f in start..<start + width { mean[f] /= Double(n) }
      }
    }
    return mean
  }

  /// The largest distance of a component from its mean.
  private static func reach(
    _ data: UnsafePointer<Float>, _ d: Int, _ mean: [Double], _ blocks: CacheBlocks, _ pool: WorkerPool
  ) -> Double {
    var largest = [Double](repeating: 0, count: blocks.count)
    largest.withUnsafeMutableBufferPointer { largest in
      pool.forEach(blocks.count) { block in
        var bound = 0.0
        for row in blocks[block] {
          for f in 0..<d { bound = max(bound, abs(Double(data[row * d + f]) - mean[f])) }
        }
        largest[block] = bound
      }
    }
    return largest.max() ?? 0
  }

  func row(_ index: Int) -> UnsafePointer<Float> { values + index * dimension }

  /// −2 p·x of `points` [m, d] with a block's worth of vectors [rows, d], into `products` [m, blocks.size].
  func crossProducts(
    of points: UnsafePointer<Float>, count m: Int, with vectors: UnsafePointer<Float>, rows: Int,
    into products: UnsafeMutablePointer<Float>
  ) {
    gemm(
      .none, .transposed, m: m, n: rows, k: dimension, alpha: -2, points, dimension, vectors, dimension, products,
      blocks.size)
  }

  /// Centers [k, d] here from centres in the unit of the vectors as given.
  func centered(_ centers: Matrix) -> [Double] {
    centers.elements.indices.map { (Double(centers.elements[$0]) - mean[$0 % dimension]) * scale }
  }

  /// Centers [k, d] in the unit of the vectors as given.
  func restored(_ centers: UnsafePointer<Double>, count k: Int) -> Matrix {
    Matrix(
      rows: k, columns: dimension, (0..<k * dimension).map { Float(centers[$0] / scale + mean[$0 % dimension]) })
  }
}
