import Clustering
import Kernels
import TestSupport
import Testing
import Threads

/// Against scikit-learn; see Tests/Fixtures/goldens/clustering.md.
@Suite struct GoldenTests {
  private let golden: Fixture
  private let pool = WorkerPool(threads: 2)

  init() throws { golden = try Fixture("goldens/clustering.safetensors") }

  private func matrix(_ name: String, columns: Int) throws -> Matrix {
    let values = try golden.values(name)
    return Matrix(rows: values.count / columns, columns: columns, values)
  }

  private func expectNear(
    _ found: [Float], _ expected: [Float], _ tolerance: Float, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == expected.count, sourceLocation: sourceLocation)
    let bound = tolerance * (expected.map(abs).max() ?? 0)
    let worst = zip(found, expected).map { abs($0 - $1) }.max() ?? 0
    #expect(worst <= bound, sourceLocation: sourceLocation)
  }

  @Test(arguments: ["kmeans", "offset", "empty"], [1, 300])
  func `k-means from given centers agrees with scikit-learn`(name: String, iterations: Int) throws {
    let key = "\(name)/\(iterations)"
    let start = try matrix("\(name)/start", columns: 6)
    var model = KMeans(clusters: start.rows)
    model.maximumIterations = iterations
    let found = try model.fit(try matrix("\(name)/data", columns: 6), initial: start, pool: pool)
    #expect(found.labels == (try golden.values("\(key)/labels")).map { Int($0) })
    #expect(found.iterations == Int(try golden.values("\(key)/iterations")[0]))
    expectNear([Float(found.inertia)], try golden.values("\(key)/inertia"), 1e-5)
    expectNear(found.centers.elements, try golden.values("\(key)/centers"), name == "offset" ? 1e-6 : 1e-5)
  }

  @Test func `every step of mini-batch k-means agrees with scikit-learn`() throws {
    let data = try matrix("minibatch/data", columns: 4)
    var model = MiniBatchKMeans(clusters: 3, seed: 0)
    model.start(from: data.selecting([0, 1, 2]))
    for (step, first) in stride(from: 0, to: data.rows, by: 20).enumerated() {
      try model.partialFit(data.selecting(Array(first..<min(first + 20, data.rows))), pool: pool)
      let centers = try #require(model.centers)
      expectNear(centers.elements, try golden.values("minibatch/\(step)/centers"), 1e-5)
      #expect(model.weights == (try golden.values("minibatch/\(step)/weights")).map(Double.init))
    }
  }

  @Test(arguments: ["plain", "few", "many", "all"])
  func `the local outlier factor agrees with scikit-learn, equal vectors included`(name: String) throws {
    let measure = LocalOutlierFactor(neighbors: 10)
    let factors = try measure.factors(try matrix("lof/\(name)/data", columns: 4), pool: pool)
    for (found, expected) in zip(factors, try golden.values("lof/\(name)/factors")) {
      #expect(abs(Float(found) - expected) <= 1e-5 * expected)
    }
    let kept = try golden.values("lof/\(name)/kept").map { $0 == 1 }
    #expect(measure.inliers(factors: factors, contamination: 0.1) == kept)
  }

  @Test func `a moved vector is noticed`() throws {
    var data = try matrix("lof/plain/data", columns: 4)
    data.elements[20] += 0.01
    let factors = try LocalOutlierFactor(neighbors: 10).factors(data, pool: pool)
    let expected = try golden.values("lof/plain/factors")
    #expect(zip(factors, expected).contains { abs(Float($0) - $1) > 1e-5 * $1 })
  }
}
