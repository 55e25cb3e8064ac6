import Kernels
import TestSupport
import Testing
import Threads

/// Attention against its definition.
@Suite struct AttentionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let batch: Int
    let queries: Int
    let keys: Int
    let heads: Int
    let size: Int
    var isCausal = false
    var testDescription: String {
      "\(batch) x \(queries) to \(keys), \(heads) heads of \(size)\(isCausal ? ", causal" : "")"
    }

    var attention: Attention {
      Attention(batch: batch, queries: queries, keys: keys, heads: heads, size: size, isCausal: isCausal)
    }

    /// y [b, t, h·e] = softmax(q·kᵀ / √e)·v.
    func naive(_ q: [Double], _ k: [Double], _ v: [Double]) -> [Double] {
      let pitch = heads * size
      var y = [Double](repeating: 0, count: q.count)
      for b in 0..<batch {
        for head in 0..<heads {
          for t in 0..<queries {
            let row = (b * queries + t) * pitch + head * size
            let seen = isCausal ? min(keys, t + 1) : keys
            let scores = (0..<seen).map { s in
              let other = (b * keys + s) * pitch + head * size
              return (0..<size).reduce(0.0) { $0 + q[row + $1] * k[other + $1] } / Double(size).squareRoot()
            }
            let weights = Naive.softmax(scores)
            for s in 0..<seen {
              let other = (b * keys + s) * pitch + head * size
              for e in 0..<size { y[row + e] += weights[s] * v[other + e] }
            }
          }
        }
      }
      return y
    }
  }

  static let small: [Case] = [
    Case(batch: 1, queries: 1, keys: 1, heads: 1, size: 8),
    Case(batch: 2, queries: 3, keys: 5, heads: 2, size: 8),
    Case(batch: 1, queries: 5, keys: 5, heads: 1, size: 16, isCausal: true),
    Case(batch: 1, queries: 9, keys: 2, heads: 1, size: 24),
  ]
  // More keys than are met at a time, and more queries than are in a block.
  static let large: [Case] = [
    Case(batch: 1, queries: 33, keys: 530, heads: 2, size: 8),
    Case(batch: 1, queries: 150, keys: 150, heads: 1, size: 40, isCausal: true),
    Case(batch: 1, queries: 530, keys: 530, heads: 1, size: 8, isCausal: true),
  ]

  // Sums of at most 530 products in single precision, weights of powers of two good to 1e-7.
  @Test(arguments: small + large)
  func `answers are those of the definition`(_ test: Case) {
    let count = (test.batch * test.queries * test.heads * test.size, test.batch * test.keys * test.heads * test.size)
    let (q, k, v) = (normals(count.0, 1), normals(count.1, 2), normals(count.1, 3))
    let expected = test.naive(q, k, v)
    for threads in [1, 3] {
      var y = zeros(count.0)
      test.attention.forward(
        q: singles(q), k: singles(k), v: singles(v), logSums: nil, into: &y, WorkerPool(threads: threads))
      #expect(relativeError(y, expected) < 5e-6)
    }
  }

  // Differences of double precision are good to 1e-7; the rest is the kernel's rounding.
  @Test(arguments: small)
  func `gradients are the slopes of the definition`(_ test: Case) {
    let count = (test.batch * test.queries * test.heads * test.size, test.batch * test.keys * test.heads * test.size)
    let (q, k, v, dy) = (normals(count.0, 1), normals(count.1, 2), normals(count.1, 3), normals(count.0, 4))
    let pool = WorkerPool(threads: 2)
    var (y, sums) = (zeros(count.0), zeros(test.batch * test.heads * test.queries))
    test.attention.forward(q: singles(q), k: singles(k), v: singles(v), logSums: &sums, into: &y, pool)
    var (dq, dk, dv) = (zeros(count.0), zeros(count.1), zeros(count.1))
    test.attention.backward(
      q: singles(q), k: singles(k), v: singles(v), y: y, logSums: sums, dy: singles(dy), dq: &dq, dk: &dk, dv: &dv,
      pool)
    func loss(_ q: [Double], _ k: [Double], _ v: [Double]) -> Double {
      zip(test.naive(q, k, v), dy).reduce(0) { $0 + $1.0 * $1.1 }
    }
    // Where a query sees one key only, its weight is 1 whatever the scores: their slopes are rounding.
    let scale = dy.map(abs).max() ?? 1
    func expectSlopes(_ values: [Float], _ slopes: [Double]) {
      for (value, slope) in zip(values, slopes) { #expect(abs(Double(value) - slope) < 1e-5 * scale) }
    }
    expectSlopes(dq, differences(q) { loss($0, k, v) })
    expectSlopes(dk, differences(k) { loss(q, $0, v) })
    expectSlopes(dv, differences(v) { loss(q, k, $0) })
  }
}
