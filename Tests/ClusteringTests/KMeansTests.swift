import Clustering
import Foundation
import Kernels
import Testing
import Threads

/// `rows` vectors around `centers` points.
func blobs(rows: Int, columns: Int, centers: Int, seed: UInt64 = 1, spread: Double = 0.3) -> Matrix {
  var generator = SeededGenerator(seed: seed)
  let points = (0..<centers * columns).map { _ in generator.normal() * 3 }
  let elements = (0..<rows).flatMap { _ in
    let center = generator.index(below: centers)
    return (0..<columns).map { Float(points[center * columns + $0] + spread * generator.normal()) }
  }
  return Matrix(rows: rows, columns: columns, elements)
}

@Suite struct KMeansTests {
  private let pool = WorkerPool(threads: 2)

  private func fit(_ data: Matrix, _ clusters: Int, restarts: Int = 10, seed: UInt64 = 0) throws -> Clusters {
    var model = KMeans(clusters: clusters)
    model.restarts = restarts
    model.seed = seed
    return try model.fit(data, pool: pool)
  }

  @Test func `the result does not depend on the number of threads`() throws {
    for (rows, columns) in [(1500, 300), (3000, 7)] {
      let data = blobs(rows: rows, columns: columns, centers: 9, spread: 2)
      let model = KMeans(clusters: 8)
      let one = try model.fit(data, pool: WorkerPool(threads: 1))
      for threads in [2, 3] {
        let many = try model.fit(data, pool: WorkerPool(threads: threads))
        #expect(many.centers == one.centers)
        #expect(many.labels == one.labels)
        #expect(many.distances == one.distances)
        #expect(many.inertia == one.inertia)
      }
    }
  }

  @Test func `bounds that skip vectors change nothing`() throws {
    // A run of one iteration knows no bounds, so a chain of them measures every vector every time.
    let data = blobs(rows: 900, columns: 20, centers: 30, spread: 2)
    var model = KMeans(clusters: 16)
    model.tolerance = 0
    let start = data.selecting(Array(0..<16))
    let whole = try model.fit(data, initial: start, pool: pool)
    #expect(whole.iterations > 5)
    model.maximumIterations = 1
    var chain = try model.fit(data, initial: start, pool: pool)
    for _ in 1..<whole.iterations { chain = try model.fit(data, initial: chain.centers, pool: pool) }
    #expect(chain.labels == whole.labels)
    #expect(abs(chain.inertia - whole.inertia) < 1e-6 * whole.inertia)
  }

  @Test func `more restarts never make it worse`() throws {
    let data = blobs(rows: 400, columns: 5, centers: 20, spread: 1)
    var last = Double.infinity
    for restarts in [1, 2, 3, 5, 8, 13] {
      let inertia = try fit(data, 12, restarts: restarts).inertia
      #expect(inertia <= last * (1 + 1e-6))
      last = inertia
    }
  }

  // scikit-learn 1.9.1, KMeans(k, n_init=10, random_state=0 ... 7) on the same vectors: the median of eight runs, which
  // are up to 8 % apart.
  @Test func `vectors that repeat are clustered as well as by scikit-learn`() throws {
    let rows = (0..<300).flatMap { j -> [Float] in
      let i = (j * 17 + j / 40 * 3) % 60
      return [Float(i * 7 % 11) + 0.25 * Float(i * i % 5), Float(i * 5 % 13), Float(i * 3 % 7)]
    }
    let data = Matrix(rows: 300, columns: 3, rows)
    for (clusters, median) in [(5, 2688.6), (10, 1557.4)] {
      for seed in 0..<3 as Range<UInt64> {
        let inertia = try fit(data, clusters, seed: seed).inertia
        #expect(inertia <= median, "\(clusters) clusters, seed \(seed): \(inertia) for \(median)")
      }
    }
  }

  struct Inertias: Decodable {
    let rows: Int
    let columns: Int
    let distinct: Int
    let clusters: Int
    /// Of eight runs of scikit-learn.
    let runs: [Double]
  }

  static let inertias: [Inertias] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/goldens/kmeans.json")
    return (try? JSONDecoder().decode([Inertias].self, from: Data(contentsOf: file))) ?? []
  }()

  @Test func `there are as many sets as there were`() { #expect(Self.inertias.count == 18) }

  /// scikit-learn 1.9.1, n_init 10, eight seeds (tools/goldens/clustering.py): at most 1 % above the median of its runs, for
  /// sets in which vectors repeat and for one in which none does.
  @Test(arguments: inertias.indices)
  func `clusters are as tight as scikit-learn's within a hundredth`(index: Int) throws {
    let which = Self.inertias[index]
    let rows = (0..<which.rows).flatMap { j -> [Float] in
      let i = (j * 17 + j / 40 * 3) % which.distinct
      return (0..<which.columns).map { c in
        Float((i * (2 * c + 3) * 37 + i * i * (c + 1)) % 64) * 0.125 + Float((i % 9) * (c % 3 + 1) * 2)
      }
    }
    let data = Matrix(rows: which.rows, columns: which.columns, rows)
    let sorted = which.runs.sorted()
    let median = (sorted[3] + sorted[4]) / 2
    for seed in 0..<3 as Range<UInt64> {
      let inertia = try fit(data, which.clusters, seed: seed).inertia
      #expect(inertia <= 1.01 * median, "seed \(seed): \(inertia) for \(median) of \(sorted)")
      // Nobody finds half of what eight runs of ten agree on.
      #expect(inertia > 0.5 * sorted[0])
    }
  }

  @Test func `little memory changes nothing but the restarts side by side`() throws {
    let data = blobs(rows: 500, columns: 6, centers: 6, spread: 1)
    var model = KMeans(clusters: 6)
    let wide = try model.fit(data, pool: pool)
    model.memory = 1
    let narrow = try model.fit(data, pool: pool)
    #expect(abs(narrow.inertia - wide.inertia) <= 1e-6 * wide.inertia)
  }

  @Test func `separate clusters are found whatever the order of the vectors`() throws {
    let data = blobs(rows: 600, columns: 4, centers: 6)
    var generator = SeededGenerator(seed: 9)
    let order = generator.permutation(600)
    let straight = try fit(data, 6)
    let shuffled = try fit(data.selecting(order), 6)
    #expect(abs(straight.inertia - shuffled.inertia) < 1e-6 * straight.inertia)
    // The same vectors share a cluster.
    var names: [Int: Int] = [:]
    for (position, index) in order.enumerated() {
      let name = names[straight.labels[index], default: shuffled.labels[position]]
      #expect(name == shuffled.labels[position])
      names[straight.labels[index]] = name
    }
  }

  @Test func `centers are means, distances lead to them and ranks order them`() throws {
    let data = blobs(rows: 300, columns: 3, centers: 4)
    let found = try fit(data, 4)
    var inertia = 0.0
    for cluster in 0..<4 {
      let members = found.labels.indices.filter { found.labels[$0] == cluster }
      for column in 0..<3 {
        let mean = members.reduce(0.0) { $0 + Double(data.elements[$1 * 3 + column]) } / Double(members.count)
        #expect(abs(mean - Double(found.centers.elements[cluster * 3 + column])) < 1e-5)
      }
      let ranked = members.sorted { found.ranks[$0] < found.ranks[$1] }
      #expect(ranked.map { found.ranks[$0] } == Array(0..<members.count))
      for (near, far) in zip(ranked, ranked.dropFirst()) {
        #expect((found.distances[near], near) < (found.distances[far], far))
      }
    }
    for row in 0..<300 {
      let distances = (0..<4).map { cluster in
        zip(data.row(row), found.centers.row(cluster)).reduce(0.0) {
          $0 + Double($1.0 - $1.1) * Double($1.0 - $1.1)
        }
      }
      #expect(abs(distances[found.labels[row]] - (distances.min() ?? 0)) < 1e-5)
      #expect(abs(distances[found.labels[row]].squareRoot() - found.distances[row]) < 1e-5)
      inertia += found.distances[row] * found.distances[row]
    }
    #expect(abs(inertia - found.inertia) < 1e-9 * inertia)
  }

  @Test func `as many clusters as vectors leave nothing over`() throws {
    let data = blobs(rows: 20, columns: 3, centers: 20)
    let found = try fit(data, 20)
    #expect(Set(found.labels).count == 20)
    #expect(found.inertia < 1e-9)
  }

  @Test func `equal vectors are one cluster, and constant data is no trouble`() throws {
    let constant = Matrix(rows: 50, columns: 3, [Float](repeating: 7, count: 150))
    let found = try fit(constant, 4)
    #expect(found.inertia == 0)
    #expect(found.centers.elements.allSatisfy { $0 == 7 })
    let three = Matrix(rows: 60, columns: 2, (0..<60).flatMap { [Float($0 % 3), Float($0 % 3) * 2] })
    let distinct = try fit(three, 5)
    #expect(distinct.inertia < 1e-9)
    #expect(Set(zip(distinct.labels, 0...).map { "\($0.1 % 3) \($0.0)" }).count == 3)
  }

  @Test func `the unit of the data does not matter`() throws {
    let data = blobs(rows: 200, columns: 4, centers: 5)
    let plain = try fit(data, 5)
    for scale: Float in [0x1p-90, 0x1p90] {
      let found = try fit(Matrix(rows: 200, columns: 4, data.elements.map { $0 * scale }), 5)
      #expect(found.labels == plain.labels)
    }
  }

  @Test func `what cannot be clustered is refused by name`() throws {
    var data = blobs(rows: 10, columns: 4, centers: 2)
    #expect(throws: ClusteringError(code: .tooFew, row: nil, reason: "")) { try fit(data, 11) }
    for value: Float in [.nan, .infinity, -.infinity] {
      data.elements[7 * 4 + 3] = value
      #expect(throws: ClusteringError(code: .notFinite, row: 7, reason: "")) { try fit(data, 2) }
    }
    #expect(throws: ClusteringError(code: .tooFew, row: nil, reason: "")) {
      try fit(Matrix(rows: 5, columns: 0, []), 2)
    }
  }

  @Test func `one vector and one cluster`() throws {
    let found = try fit(Matrix(rows: 1, columns: 2, [3, 4]), 1)
    #expect(found.labels == [0])
    #expect(found.centers.elements == [3, 4])
    #expect(found.distances == [0])
  }
}
