import Clustering
import Kernels
import Testing
import Threads

@Suite struct MiniBatchKMeansTests {
  private let pool = WorkerPool(threads: 2)

  @Test func `batches find separate clusters and weights count every vector`() throws {
    let data = blobs(rows: 1000, columns: 6, centers: 4)
    var model = MiniBatchKMeans(clusters: 4, seed: 3)
    for first in stride(from: 0, to: 1000, by: 96) {
      try model.partialFit(data.selecting(Array(first..<min(first + 96, 1000))), pool: pool)
    }
    #expect(model.weights.reduce(0, +) == 1000)
    let found = try #require(model.clusters(of: data, pool: pool))
    let best = try KMeans(clusters: 4).fit(data, pool: pool)
    #expect(found.inertia < 1.05 * best.inertia)
  }

  @Test func `a batch of as many vectors as clusters seeds all of them`() throws {
    let data = blobs(rows: 5, columns: 3, centers: 5)
    var model = MiniBatchKMeans(clusters: 5, seed: 0)
    try model.partialFit(data, pool: pool)
    let found = try #require(model.clusters(of: data, pool: pool))
    #expect(found.inertia < 1e-9)
    #expect(model.weights == [1, 1, 1, 1, 1])
  }

  @Test func `a center nobody comes to is moved to a vector of the batch`() throws {
    let data = blobs(rows: 64, columns: 2, centers: 2)
    var model = MiniBatchKMeans(clusters: 3, seed: 0)
    var start = data.selecting([0, 1, 2])
    start.elements[4] = 1e6
    model.start(from: start)
    try model.partialFit(data, pool: pool)
    let centers = try #require(model.centers)
    #expect((0..<64).contains { Array(data.row($0)) == Array(centers.row(2)) })
    #expect(model.weights[2] == min(model.weights[0], model.weights[1]))
  }

  @Test func `a first batch that is too small is refused`() {
    var model = MiniBatchKMeans(clusters: 3, seed: 0)
    #expect(throws: ClusteringError(code: .tooFew, row: nil, reason: "")) {
      try model.partialFit(Matrix(rows: 2, columns: 1, [1, 2]), pool: pool)
    }
    #expect(model.centers == nil)
  }
}
