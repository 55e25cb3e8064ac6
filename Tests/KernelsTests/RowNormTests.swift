import Kernels
import TestSupport
import Testing
import Threads

/// Normalizations of rows, by mean and variance and by their root mean square, against their definitions.
@Suite struct RowNormTests {
  /// Rows and channels: below, at and beyond whole registers, and more rows than parts.
  static let sizes = [(1, 1), (1, 5), (3, 8), (4, 19), (40, 16)]
  private static let epsilon = 1e-5

  private func layerNorm(_ x: [Double], _ c: Int, gamma: [Double]?, beta: [Double]?) -> [Double] {
    x.indices.map { place in
      let row = x[place / c * c..<place / c * c + c]
      let mean = row.reduce(0, +) / Double(c)
      let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(c)
      let normalized = (x[place] - mean) / (variance + Self.epsilon).squareRoot()
      return normalized * (gamma?[place % c] ?? 1) + (beta?[place % c] ?? 0)
    }
  }

  private func rootMeanSquareNorm(_ x: [Double], _ c: Int, gamma: [Double]) -> [Double] {
    x.indices.map { place in
      let row = x[place / c * c..<place / c * c + c]
      let square = row.reduce(0) { $0 + $1 * $1 } / Double(c)
      return x[place] / (square + Self.epsilon).squareRoot() * gamma[place % c]
    }
  }

  private func expectClose(_ values: [Float], _ expected: [Double], _ tolerance: Double) {
    // A row of one channel has a slope of nothing, which rounding alone would make infinitely wrong.
    let scale = max(1, expected.map(abs).max() ?? 0)
    for (value, wanted) in zip(values, expected) { #expect(abs(Double(value) - wanted) <= tolerance * scale) }
  }

  // A few dozen sums in single precision; slopes divide by the deviation, which may be small.
  @Test(arguments: sizes)
  func `layer normalization and its gradients agree with the definition`(_ r: Int, _ c: Int) {
    let form = RowNormalization(channels: c, epsilon: Float(Self.epsilon))
    let (x, dy) = (normals(r * c, 1), normals(r * c, 2))
    let (gamma, beta) = (normals(c, 3), normals(c, 4))
    let pool = WorkerPool(threads: 2)
    var (y, statistics) = (zeros(r * c), zeros(2 * r))
    form.forward(
      rows: r, singles(x), gamma: singles(gamma), beta: singles(beta), statistics: &statistics, into: &y, pool)
    expectClose(y, layerNorm(x, c, gamma: gamma, beta: beta), 2e-6)
    var (dx, dGamma, dBeta, scratch) = (zeros(r * c), zeros(c), zeros(c), zeros(form.scratchCount))
    form.backward(
      rows: r, singles(x), gamma: singles(gamma), statistics: statistics, dy: singles(dy), dx: &dx, dGamma: &dGamma,
      dBeta: &dBeta, scratch: &scratch, pool)
    func loss(_ x: [Double], _ gamma: [Double], _ beta: [Double]) -> Double {
      zip(layerNorm(x, c, gamma: gamma, beta: beta), dy).reduce(0) { $0 + $1.0 * $1.1 }
    }
    expectClose(dx, differences(x) { loss($0, gamma, beta) }, 1e-5)
    expectClose(dGamma, differences(gamma) { loss(x, $0, beta) }, 1e-5)
    expectClose(dBeta, differences(beta) { loss(x, gamma, $0) }, 1e-5)
  }

  @Test(arguments: sizes)
  func `without an affine map rows are only normalized`(_ r: Int, _ c: Int) {
    let form = RowNormalization(channels: c, epsilon: Float(Self.epsilon))
    let x = normals(r * c, 5).map { 3 * $0 - 7 }
    var y = singles(x)
    form.forward(
      rows: r, singles(x), gamma: nil, beta: nil, statistics: nil, into: &y, WorkerPool(threads: 1))
    // The mean of values around 7 is good to 7 · 2⁻²⁴ only, and the deviation is 3.
    expectClose(y, layerNorm(x, c, gamma: nil, beta: nil), 1e-5)
  }

  @Test(arguments: sizes)
  func `root-mean-square normalization and its gradients agree with the definition`(_ r: Int, _ c: Int) {
    let form = RootMeanSquareNorm(channels: c, epsilon: Float(Self.epsilon))
    let (x, dy, gamma) = (normals(r * c, 1), normals(r * c, 2), normals(c, 3))
    let pool = WorkerPool(threads: 2)
    var y = zeros(r * c)
    form.forward(rows: r, singles(x), gamma: singles(gamma), into: &y, pool)
    expectClose(y, rootMeanSquareNorm(x, c, gamma: gamma), 1e-6)
    var (dx, dGamma, scratch) = (zeros(r * c), zeros(c), zeros(form.scratchCount))
    form.backward(
      rows: r, singles(x), gamma: singles(gamma), dy: singles(dy), dx: &dx, dGamma: &dGamma, scratch: &scratch, pool)
    func loss(_ x: [Double], _ gamma: [Double]) -> Double {
      zip(rootMeanSquareNorm(x, c, gamma: gamma), dy).reduce(0) { $0 + $1.0 * $1.1 }
    }
    expectClose(dx, differences(x) { loss($0, gamma) }, 1e-5)
    expectClose(dGamma, differences(gamma) { loss(x, $0) }, 1e-5)
  }
}
