import Clustering
import Kernels
import Testing

@Suite struct CoresetTests {
  @Test func `a random choice follows the ids and not their order`() {
    let hashes = (0..<100).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    let chosen = Coreset.random(hashes: hashes, count: 10, seed: 1)
    let reversed = Coreset.random(hashes: hashes.reversed(), count: 10, seed: 1)
    #expect(chosen.map { hashes[$0] } == reversed.map { hashes[99 - $0] })
    #expect(Set(chosen).count == 10)
    #expect(chosen != Coreset.random(hashes: hashes, count: 10, seed: 2))
    // The choice of the whole is the choice among the choices of its shards.
    let even = stride(from: 0, to: 100, by: 2).map { hashes[$0] }
    let odd = stride(from: 1, to: 100, by: 2).map { hashes[$0] }
    let finalists = [even, odd].flatMap { part in
      Coreset.random(hashes: part, count: 10, seed: 1).map { part[$0] }
    }
    let merged = Coreset.random(hashes: finalists, count: 10, seed: 1).map { finalists[$0] }
    #expect(merged == chosen.map { hashes[$0] })
  }

  @Test func `a random choice is uniform`() {
    var counts = [Int](repeating: 0, count: 20)
    let hashes = (0..<20).map { UInt64($0) }
    for seed in 0..<2000 {
      for index in Coreset.random(hashes: hashes, count: 5, seed: UInt64(seed)) { counts[index] += 1 }
    }
    // Expected 500 each, standard deviation 19.
    #expect(counts.allSatisfy { (400...600).contains($0) })
  }

  @Test func `herding takes what brings the mean nearest`() throws {
    let data = blobs(rows: 40, columns: 3, centers: 3)
    let mean = (0..<3).map { column in
      (0..<40).reduce(0.0) { $0 + Double(data.elements[$1 * 3 + column]) } / 40
    }
    let chosen = try Coreset.herding(data, count: 8)
    #expect(Set(chosen).count == 8)
    var sum = [0.0, 0, 0]
    func gap(_ row: Int, _ m: Int) -> Double {
      (0..<3).reduce(0.0) {
        let mean = mean[$1] - (sum[$1] + Double(data.elements[row * 3 + $1])) / Double(m)
        return $0 + mean * mean
      }
    }
    for (step, row) in chosen.enumerated() {
      let open = (0..<40).filter { !chosen[..<step].contains($0) }
      #expect(gap(row, step + 1) <= (open.map { gap($0, step + 1) }.min() ?? 0) + 1e-9)
      for column in 0..<3 { sum[column] += Double(data.elements[row * 3 + column]) }
    }
  }

  @Test func `k-center starts in the middle and goes to the farthest`() throws {
    let line = Matrix(rows: 6, columns: 1, [0, 1, 2, 3, 4, 10])
    // The mean is 10/3; of what is left, 10 is farthest, then 0, then 1.
    #expect(try Coreset.kCenter(line, count: 4) == [3, 5, 0, 1])
  }

  @Test func `vectors with a component that is no number are refused`() throws {
    for bad in [Float.nan, .infinity, -.infinity] {
      let data = Matrix(rows: 3, columns: 2, [1, 2, 3, bad, 5, 6])
      let error = ClusteringError(code: .notFinite, row: 1, reason: "")
      #expect(throws: error) { _ = try Coreset.herding(data, count: 2) }
      #expect(throws: error) { _ = try Coreset.kCenter(data, count: 2) }
    }
  }

  @Test func `all that is asked beyond the samples is left out`() throws {
    let data = Matrix(rows: 3, columns: 2, [1, 1, 1, 1, 1, 1])
    #expect(try Coreset.herding(data, count: 5).sorted() == [0, 1, 2])
    #expect(try Coreset.kCenter(data, count: 5).sorted() == [0, 1, 2])
    #expect(Coreset.random(hashes: [1, 2], count: 5, seed: 0).sorted() == [0, 1])
    #expect(try Coreset.kCenter(Matrix(rows: 0, columns: 2), count: 2) == [])
    #expect(try Coreset.herding(Matrix(rows: 0, columns: 2), count: 2) == [])
  }
}
