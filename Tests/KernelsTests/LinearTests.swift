import Kernels
import TestSupport
import Testing

@Suite struct LinearTests {
  @Test(arguments: [(1, 1, 1), (3, 17, 10), (8, 33, 5)])
  func `linear and its gradients are the sums they stand for`(_ n: Int, _ d: Int, _ k: Int) {
    let (x, w) = (normals(n * d, 1), normals(k * d, 2))
    let (bias, dy) = (normals(k, 3), normals(n * k, 4))
    var (y, dx, dw, dBias) = (zeros(n * k), zeros(n * d), zeros(k * d), zeros(k))
    linear(
      rows: n, inputs: d, outputs: k, singles(x), w: singles(w), bias: singles(bias), into: &y)
    linearBackward(
      rows: n, inputs: d, outputs: k, singles(x), w: singles(w), dy: singles(dy), dx: &dx, dw: &dw,
      dBias: &dBias)
    func forward(_ x: [Double], _ w: [Double], _ bias: [Double]) -> [Double] {
      (0..<n * k).map { index in
        (0..<d).reduce(bias[index % k]) { $0 + x[index / k * d + $1] * w[index % k * d + $1] }
      }
    }
    func objective(_ y: [Double]) -> Double { zip(y, dy).reduce(0) { $0 + $1.0 * $1.1 } }
    #expect(relativeError(y, forward(x, w, bias)) < 1e-6)
    #expect(
      relativeError(dx, differences(x, step: 1) { objective(forward($0, w, bias)) }) < 1e-5)
    #expect(
      relativeError(dw, differences(w, step: 1) { objective(forward(x, $0, bias)) }) < 1e-5)
    #expect(
      relativeError(dBias, differences(bias, step: 1) { objective(forward(x, w, $0)) })
        < 1e-5)
  }

  @Test func `cross-entropy and its gradient agree with the definition`() {
    let (n, k) = (5, 7)
    let logits = normals(n * k, 1).map { 4 * $0 }
    let labels: [Int32] = [0, 6, 3, 3, 1]
    func loss(_ z: [Double]) -> Double {
      (0..<n).reduce(0) { sum, row in
        let line = z[row * k..<(row + 1) * k]
        let total = line.reduce(0) { $0 + exponential($1) }
        return sum + logarithm(total) - line[row * k + Int(labels[row])]
      }
    }
    var gradient = zeros(n * k)
    let sum = softmaxCrossEntropy(
      rows: n, classes: k, singles(logits), labels: labels, scale: 1 / Float(n),
      dLogits: &gradient)
    #expect(abs(sum - loss(logits)) < 1e-5)
    let expected = differences(logits, step: 1e-5) { loss($0) / Double(n) }
    #expect(relativeError(gradient, expected) < 1e-5)
  }

  @Test func `large logits neither overflow nor lose the loss`() {
    var gradient = zeros(6)
    let sum = softmaxCrossEntropy(
      rows: 2, classes: 3, [1000, 0, -1000, -1000, 0, 1000], labels: [0, 0], scale: 1,
      dLogits: &gradient)
    #expect(sum == 2000)
    #expect(gradient == [0, 0, 0, -1, 0, 1])
  }

  @Test func `argmax takes the first of equals`() {
    #expect(argmax(rows: 3, classes: 3, [1, 3, 3, 2, 2, 2, -5, -4, -3]) == [1, 0, 2])
  }
}
