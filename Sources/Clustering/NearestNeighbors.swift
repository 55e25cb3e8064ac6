import Kernels
import Threads

/// The k nearest neighbors of every vector.
///
/// The products of all pairs are symmetric, so a strip of vectors is multiplied only with itself and the vectors after
/// it, and each product serves both. Rounded distances only nominate candidates; exact ones decide. Memory: one strip
/// of products, and k + 8 candidates for each vector.
final class NearestNeighbors {
  private let x: CenteredVectors
  private let k: Int
  private let pool: WorkerPool
  /// Number of vectors in a strip, and in the tasks into which its products are divided.
  private let strip = 128
  private let products: AlignedBuffer<Float>  // [strip, n]

  /// Candidates of each vector, nearest first: ‖y‖² − 2 x·y and the index, [n, capacity].
  private let capacity: Int
  private let scores: AlignedBuffer<Float>
  private let indices: AlignedBuffer<Int32>
  private let counts: AlignedBuffer<Int32>

  init(_ x: CenteredVectors, neighbors: Int, pool: WorkerPool) {
    self.x = x
    self.pool = pool
    k = neighbors
    capacity = min(k + 8, x.count - 1)
    products = AlignedBuffer(strip * x.count, repeating: 0)
    scores = AlignedBuffer(x.count * capacity, repeating: .infinity)
    indices = AlignedBuffer(x.count * capacity, repeating: 0)
    counts = AlignedBuffer(x.count, repeating: 0)
  }

  /// Indices, and distances in the unit of the given vectors, nearest first, [n, k].
  func found() -> (indices: [Int], distances: [Double]) {
    for first in stride(from: 0, to: x.count, by: strip) { nominate(first..<min(first + strip, x.count)) }
    var neighbors = [Int](repeating: 0, count: x.count * k)
    var distances = [Double](repeating: 0, count: x.count * k)
    neighbors.withUnsafeMutableBufferPointer { neighbors in
      distances.withUnsafeMutableBufferPointer { distances in
        pool.forEach(x.blocks.count) { block in
          for row in x.blocks[block] {
            for (slot, neighbor) in chosen(row).enumerated() {
              neighbors[row * k + slot] = neighbor.index
              distances[row * k + slot] = neighbor.square.squareRoot() / x.scale
            }
          }
        }
      }
    }
    return (neighbors, distances)
  }

  /// Offers the vectors of a strip as candidates to each other and to all after them, and vice versa.
  private func nominate(_ rows: Range<Int>) {
    let (n, d) = (x.count, x.dimension)
    let width = n - rows.lowerBound
    pool.forEach((width + strip - 1) / strip) { task in
      let start = task * strip
      gemm(
        .none, .transposed, m: rows.count, n: min(strip, width - start), k: d, alpha: -2, x.row(rows.lowerBound), d,
        x.row(rows.lowerBound + start), d, products.base + start, width)
    }
    let norms = x.squaredNorms.base
    pool.forEach(rows.count) { index in
      let products = products.base + index * width
      for column in 0..<width where column != index {
        let other = rows.lowerBound + column
        offer(products[column] + norms[other], other, to: rows.lowerBound + index)
      }
    }
    let after = n - rows.upperBound
    pool.forEach((after + strip - 1) / strip) { task in
      let start = rows.count + task * strip
      for index in 0..<rows.count {
        let products = products.base + index * width
        let own = rows.lowerBound + index
        for column in start..<min(start + strip, width) {
          offer(products[column] + norms[own], own, to: rows.lowerBound + column)
        }
      }
    }
  }

  @inline(__always)
  private func offer(_ score: Float, _ index: Int, to row: Int) {
    let list = scores.base + row * capacity
    if score >= list[capacity - 1] { return }
    insert(score, index, to: row)
  }

  private func insert(_ score: Float, _ index: Int, to row: Int) {
    let list = scores.base + row * capacity
    let names = indices.base + row * capacity
    var place = min(Int(counts.base[row]), capacity - 1)
    while place > 0, score < list[place - 1] {
      list[place] = list[place - 1]
      names[place] = names[place - 1]
      place -= 1
    }
    list[place] = score
    names[place] = Int32(truncatingIfNeeded: index)
    counts.base[row] = min(counts.base[row] + 1, Int32(capacity))
  }

  /// The k nearest by exact distance, among the candidates that rounded distances leave undecided.
  private func chosen(_ row: Int) -> [(index: Int, square: Double)] {
    let list = scores.base + row * capacity
    let names = indices.base + row * capacity
    let own = x.squaredNorms.base[row]
    var nominees: [(index: Int, square: Double)] = []
    for slot in 0..<capacity {
      let index = Int(names[slot])
      let doubt = 1e-5 * (own + x.squaredNorms.base[index])
      if slot >= k, list[slot] - doubt > list[k - 1] + doubt { break }
      nominees.append((index, squaredDistance(x.row(row), x.row(index), x.dimension)))
    }
    return Array(nominees.sorted { ($0.square, $0.index) < ($1.square, $1.index) }.prefix(k))
  }
}
