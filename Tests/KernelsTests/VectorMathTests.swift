import Foundation
import Kernels
import Testing

/// The functions of eight floats against Foundation's in double precision.
@Suite struct VectorMathTests {
  private static let arguments: [Float] = (-90_000...90_000).map { Float($0) / 1000 + Float($0 % 7) * 1e-5 }

  private func worst(_ f: (Lanes) -> Lanes, _ expected: (Double) -> Double, isRelative: Bool) -> Double {
    var worst = 0.0
    for x in Self.arguments {
      let (found, exact) = (Double(f(Lanes(repeating: x))[3]), expected(Double(x)))
      if isRelative, exact < 1.2e-38 { continue }
      worst = max(worst, abs(found - exact) / (isRelative ? exact : 1))
    }
    return worst
  }

  @Test func `exponentials are within 2 units in the last place`() {
    // Above 88.3762 the result stays there.
    #expect(
      worst({ pointwiseMin($0, Lanes(repeating: 88)).exponential }, { exp(min($0, 88)) }, isRelative: true) < 2.4e-7)
    #expect(Lanes(repeating: -1000).exponential[0] == 0)
    #expect(Lanes(repeating: -.infinity).exponential[0] == 0)
    #expect(Lanes(repeating: 1000).exponential[0].isFinite)
    #expect(Lanes(repeating: 0).exponential[0] == 1)
  }

  @Test func `powers of two are within 2 units in the last place`() {
    let bounded = { (x: Lanes) in x.larger(Lanes(repeating: -125)).smaller(Lanes(repeating: 125)) }
    #expect(worst({ bounded($0).powerOfTwo }, { exp2(max(-125, min($0, 125))) }, isRelative: true) < 2.4e-7)
    #expect(Lanes(repeating: -.infinity).powerOfTwo[0] < 2e-38)
    #expect(Lanes(repeating: 0).powerOfTwo[0] == 1)
    #expect(Lanes(repeating: .nan).powerOfTwo[0].isNaN)
  }

  @Test func `sigmoid, tanh and the normal distribution are within their stated errors`() {
    #expect(worst({ $0.sigmoid }, { 1 / (1 + exp(-$0)) }, isRelative: false) < 2e-7)
    #expect(worst({ $0.hyperbolicTangent }, { tanh($0) }, isRelative: false) < 2e-7)
    func cumulative(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }
    #expect(worst({ $0.normalDistribution.cumulative }, cumulative, isRelative: false) < 2.5e-7)
    func density(_ x: Double) -> Double { exp(-x * x / 2) / (2 * Double.pi).squareRoot() }
    #expect(worst({ $0.normalDistribution.density }, density, isRelative: false) < 2.5e-7)
  }

  @Test(arguments: [Activation.silu, .gelu, .geluTanh, .quickGELU])
  func `derivatives are slopes`(activation: Activation) {
    for x in stride(from: Float(-6), through: 6, by: 0.37) {
      let high = Double(activation(Lanes(repeating: x + 0.01))[0])
      let low = Double(activation(Lanes(repeating: x - 0.01))[0])
      // The third derivative is below 2, so the difference quotient errs by 3e-5, and rounding by as much.
      #expect(abs((high - low) / 0.02 - Double(activation.derivative(Lanes(repeating: x))[0])) < 1.5e-4)
    }
  }
}
