import Kernels
import TestSupport
import Testing

@Suite struct NormReLUPoolTests {
  static let sizes = [(2, 2), (3, 5), (7, 4), (8, 8), (5, 2)]

  struct Result {
    let out: [Float]
    let dy: [Float]
    let dGamma: [Float]
    let dBeta: [Float]
  }

  /// Both passes over one image of 16 channels, through layouts with borders.
  static func run(
    _ y: [Double], _ h: Int, _ w: Int, gamma: [Double], beta: [Double], dOut: [Double]
  ) -> Result {
    let c = gamma.count
    let layout = PixelLayout(height: h, width: w, channels: c, multiple: 4)
    let outLayout = PixelLayout(height: h / 2, width: w / 2, channels: c, border: 1, multiple: 4)
    let input = Storage(spread(y, 1, layout))
    let gradient = Storage(spread(dOut, 1, outLayout))
    let out = Storage(count: outLayout.count)
    let dy = Storage(count: layout.count)
    var (dGamma, dBeta) = ([Float](repeating: 0, count: c), [Float](repeating: 0, count: c))
    for k in stride(from: 0, to: c, by: 8) {
      var (g, b) = (Lanes(), Lanes())
      for lane in 0..<8 { (g[lane], b[lane]) = (Float(gamma[k + lane]), Float(beta[k + lane])) }
      let statistics = normStatistics(input.pointer + k, layout)
      normReLUPool(
        input.pointer + k, layout, statistics, gamma: g, beta: b, into: out.pointer + k, outLayout)
      let d = normReLUPoolBackward(
        input.pointer + k, layout, statistics, gamma: g, beta: b, dOut: gradient.pointer + k,
        outLayout, dy: dy.pointer + k)
      for lane in 0..<8 { (dGamma[k + lane], dBeta[k + lane]) = (d.dGamma[lane], d.dBeta[lane]) }
    }
    return withExtendedLifetime((input, gradient)) {
      Result(
        out: gathered(out.values, 1, outLayout), dy: gathered(dy.values, 1, layout),
        dGamma: dGamma, dBeta: dBeta)
    }
  }

  @Test(arguments: sizes)
  func `forward and backward agree with the definition`(_ h: Int, _ w: Int) {
    let c = 16
    let y = normals(h * w * c, 1).map { 3 * $0 + 1 }
    let gamma = normals(c, 2)
    let beta = normals(c, 3)
    let dOut = normals((h / 2) * (w / 2) * c, 4)
    let result = Self.run(y, h, w, gamma: gamma, beta: beta, dOut: dOut)
    func objective(_ y: [Double], _ gamma: [Double], _ beta: [Double]) -> Double {
      let out = Naive.normReLUPool(y, h, w, gamma: gamma, beta: beta)
      return zip(out, dOut).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let expected = Naive.normReLUPool(y, h, w, gamma: gamma, beta: beta)
    #expect(relativeError(result.out, expected) < 1e-6)
    let dy = differences(y, step: 1e-6) { objective($0, gamma, beta) }
    #expect(relativeError(result.dy, dy) < 1e-5)
    let dGamma = differences(gamma, step: 1e-6) { objective(y, $0, beta) }
    #expect(relativeError(result.dGamma, dGamma) < 1e-5)
    let dBeta = differences(beta, step: 1e-6) { objective(y, gamma, $0) }
    #expect(relativeError(result.dBeta, dBeta) < 1e-5)
  }

  @Test func `a constant plane gives beta and finite gradients`() {
    let (h, w, c) = (4, 4, 8)
    let y = [Double](repeating: 5, count: h * w * c)
    let beta = (0..<c).map { Double($0) - 3.5 }
    let result = Self.run(
      y, h, w, gamma: normals(c, 2), beta: beta, dOut: normals((h / 2) * (w / 2) * c, 4))
    // mean·scale and value·scale round apart by a unit of 5/√ε.
    for (index, value) in result.out.enumerated() {
      #expect(abs(value - Float(max(beta[index % c], 0))) < 2e-4)
    }
    for value in result.dy { #expect(value.isFinite) }
  }

  @Test func `a large mean does not drown the variance`() {
    let (h, w, c) = (16, 16, 8)
    let y = normals(h * w * c, 1).map { Double(Float(1000 + $0)) }
    let one = [Double](repeating: 1, count: c)
    let zero = [Double](repeating: 0, count: c)
    let out = Self.run(
      y, h, w, gamma: one, beta: zero, dOut: [Double](repeating: 0, count: h * w / 4 * c)
    ).out
    #expect(relativeError(out, Naive.normReLUPool(y, h, w, gamma: one, beta: zero)) < 1e-4)
  }
}
