import Kernels
import TestSupport
import Testing
import Threads

/// Products of ragged sizes, against sums in double precision.
@Suite struct ProductTests {
  /// Sizes [m, n, k] at and beside the edges of tiles, panels and blocks.
  private static let sizes = [
    [1, 1, 1], [2, 3, 0], [3, 17, 5], [4, 16, 8], [5, 40, 33], [6, 48, 320], [7, 15, 321], [64, 64, 64],
    [145, 23, 641], [151, 273, 37], [300, 8, 19],
  ]

  private struct Case {
    let (m, n, k): (Int, Int, Int)
    let a: [Double]
    let b: [Double]
    let bias: [Double]
    let residual: [Double]

    init(_ sizes: [Int]) {
      (m, n, k) = (sizes[0], sizes[1], sizes[2])
      (a, b) = (normals(m * k, 1), normals(k * n, 2))
      (bias, residual) = (normals(n, 3), normals(m * n, 4))
    }

    /// a·b as its definition says.
    var product: [Double] {
      (0..<m * n).map { place in
        let (row, column) = (place / n, place % n)
        var sum = 0.0
        for term in 0..<k { sum += a[row * k + term] * b[term * n + column] }
        return sum
      }
    }
  }

  /// A matrix [rows, columns] in rows `gap` floats longer than need be, or the same transposed.
  private func laid(_ matrix: [Double], _ rows: Int, _ columns: Int, _ transposition: Transposition, gap: Int)
    -> (values: [Float], pitch: Int)
  {
    let isTransposed = transposition == .transposed
    let (lines, length) = isTransposed ? (columns, rows) : (rows, columns)
    var values = [Float](repeating: .nan, count: max(1, lines * (length + gap)))
    for i in 0..<rows {
      for j in 0..<columns {
        values[isTransposed ? j * (length + gap) + i : i * (length + gap) + j] = Float(matrix[i * columns + j])
      }
    }
    return (values, length + gap)
  }

  @Test(arguments: sizes)
  func `products of matrices that lie in any way are the sums they stand for`(_ sizes: [Int]) {
    let given = Case(sizes)
    let (m, n, k) = (given.m, given.n, given.k)
    for transpositions in [(Transposition.none, Transposition.none), (.none, .transposed), (.transposed, .none)] {
      let a = laid(given.a, m, k, transpositions.0, gap: 3)
      let b = laid(given.b, k, n, transpositions.1, gap: 5)
      for (alpha, adds) in [(Float(1), false), (-2.5, true)] {
        var c = [Float](repeating: adds ? 3 : .nan, count: m * (n + 2))
        gemm(
          transpositions.0, transpositions.1, m: m, n: n, k: k, alpha: alpha, a.values, a.pitch, b.values, b.pitch,
          adds: adds, &c, n + 2)
        let found = (0..<m * n).map { c[$0 / n * (n + 2) + $0 % n] }
        let start: Double = adds ? 3 : 0
        let expected = given.product.map { Double(alpha) * $0 + start }
        // Sums of k terms of order 1 that round to a few units in 2⁻²⁴·√k.
        #expect(relativeError(found, expected) < 2e-6 || k == 0 && singles(expected) == found)
        // Nothing is written beside c.
        for row in 0..<m {
          for value in c[row * (n + 2) + n..<(row + 1) * (n + 2)] { #expect(adds ? value == 3 : value.isNaN) }
        }
      }
    }
  }

  @Test(arguments: sizes, [Activation.none, .relu, .silu, .gelu, .geluTanh, .quickGELU])
  func `epilogues add the bias and the residual and apply the activation`(_ sizes: [Int], _ activation: Activation) {
    let given = Case(sizes)
    let (m, n, k) = (given.m, given.n, given.k)
    let w = laid(given.b, k, n, .transposed, gap: 0).values
    let (x, bias, residual) = (singles(given.a), singles(given.bias), singles(given.residual))
    var y = zeros(m * n)
    bias.withUnsafeBufferPointer { bias in
      residual.withUnsafeBufferPointer { residual in
        LinearMap(rows: m, inputs: k, outputs: n).forward(
          x, w: w, Epilogue(bias: bias.baseAddress, residual: residual.baseAddress, activation), into: &y,
          WorkerPool(threads: 2))
      }
    }
    let product = given.product
    let expected = product.indices.map {
      let z = product[$0] + given.bias[$0 % n] + given.residual[$0]
      // Activations have tests of their own.
      return Double(activation(Lanes(repeating: Float(z)))[0])
    }
    #expect(relativeError(y, expected) < 4e-6)
  }

  @Test func `a value does not depend on threads, on other rows and columns, nor on where it lies`() {
    let given = Case([613, 277, 700])
    let (m, n, k) = (given.m, given.n, given.k)
    let (x, w) = (singles(given.a), laid(given.b, k, n, .transposed, gap: 0).values)
    func forward(_ rows: Range<Int>, _ columns: Range<Int>, threads: Int) -> [Float] {
      var y = zeros(rows.count * columns.count)
      LinearMap(rows: rows.count, inputs: k, outputs: columns.count).forward(
        Array(x[rows.lowerBound * k..<rows.upperBound * k]),
        w: Array(w[columns.lowerBound * k..<columns.upperBound * k]), into: &y, WorkerPool(threads: threads))
      return y
    }
    let whole = forward(0..<m, 0..<n, threads: 1)
    for threads in 2...5 { #expect(forward(0..<m, 0..<n, threads: threads) == whole) }
    for rows in [0..<1, 5..<7, 7..<12, 100..<103, 300..<613] {
      for columns in [0..<n, 13..<14, 30..<200] {
        let expected = rows.flatMap { row in columns.map { whole[row * n + $0] } }
        #expect(forward(rows, columns, threads: 2) == expected)
      }
    }
  }

  @Test func `gradients of a linear map are the same on any number of threads`() {
    let (r, d, k) = (403, 147, 205)
    let (x, w, dy) = (singles(normals(r * d, 1)), singles(normals(k * d, 2)), singles(normals(r * k, 3)))
    let form = LinearMap(rows: r, inputs: d, outputs: k)
    func gradients(threads: Int) -> ([Float], [Float]) {
      let pool = WorkerPool(threads: threads)
      var (dx, dw) = (zeros(r * d), zeros(k * d))
      form.backwardInput(dy: dy, w: w, into: &dx, pool)
      form.backwardWeight(x, dy: dy, into: &dw, pool)
      return (dx, dw)
    }
    let (dx, dw) = gradients(threads: 1)
    for threads in 2...4 { #expect(gradients(threads: threads) == (dx, dw)) }
    var expectedInput = [Double](repeating: 0, count: r * d)
    var expectedWeight = [Double](repeating: 0, count: k * d)
    for row in 0..<r {
      for output in 0..<k {
        let slope = Double(dy[row * k + output])
        for input in 0..<d {
          expectedInput[row * d + input] += slope * Double(w[output * d + input])
          expectedWeight[output * d + input] += slope * Double(x[row * d + input])
        }
      }
    }
    #expect(relativeError(dx, expectedInput) < 1e-6)
    #expect(relativeError(dw, expectedWeight) < 1e-6)
  }
}
