import Clustering
import Kernels
import Testing
import Threads

@Suite struct LocalOutlierFactorTests {
  private let pool = WorkerPool(threads: 2)

  @Test func `five points on a line`() throws {
    let measure = LocalOutlierFactor(neighbors: 2)
    let factors = try measure.factors(Matrix(rows: 5, columns: 1, [0, 1, 2, 3, 10]), pool: pool)
    for (found, expected) in zip(factors, [1.0, 1, 1, 1, 5]) { #expect(abs(found - expected) < 1e-6) }
    #expect(measure.inliers(factors: factors, contamination: 0.1) == [true, true, true, true, false])
    #expect(measure.inliers(factors: factors, contamination: 0) == [true, true, true, true, true])
  }

  @Test func `strips and blocks change nothing`() throws {
    // More than two strips of 128, against distances compared one by one.
    let data = blobs(rows: 300, columns: 5, centers: 4)
    let factors = try LocalOutlierFactor(neighbors: 7).factors(data, pool: pool)
    for (found, expected) in zip(factors, naive(data, 7)) { #expect(abs(found - expected) < 1e-5 * expected) }
    let alone = try LocalOutlierFactor(neighbors: 7).factors(data, pool: WorkerPool(threads: 1))
    #expect(alone == factors)
  }

  private func naive(_ data: Matrix, _ k: Int) -> [Double] {
    let near = (0..<data.rows).map { row -> [(distance: Double, index: Int)] in
      let all = (0..<data.rows).filter { $0 != row }.map { other in
        let square = zip(data.row(row), data.row(other)).reduce(0.0) {
          $0 + (Double($1.0) - Double($1.1)) * (Double($1.0) - Double($1.1))
        }
        return (distance: square.squareRoot(), index: other)
      }
      return Array(all.sorted { $0.distance < $1.distance }.prefix(k))
    }
    let density = near.map { list in
      1 / (list.reduce(0) { $0 + max($1.distance, near[$1.index][k - 1].distance) } / Double(k) + 1e-10)
    }
    return near.indices.map { row in
      near[row].reduce(0) { $0 + density[$1.index] } / Double(k) / density[row]
    }
  }

  @Test func `two vectors are enough and one is not`() throws {
    let pair = try LocalOutlierFactor().factors(Matrix(rows: 2, columns: 1, [0, 5]), pool: pool)
    #expect(pair == [1, 1])
    #expect(throws: ClusteringError(code: .tooFew, row: nil, reason: "")) {
      try LocalOutlierFactor().factors(Matrix(rows: 1, columns: 1, [0]), pool: pool)
    }
  }

  @Test func `constant data has no outliers`() throws {
    let factors = try LocalOutlierFactor().factors(Matrix(rows: 40, columns: 2), pool: pool)
    #expect(factors.allSatisfy { $0 == 1 })
  }
}
