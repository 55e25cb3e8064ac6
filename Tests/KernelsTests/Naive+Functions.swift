import Foundation

extension Naive {
  static func exponential(_ x: Double) -> Double { exp(x) }

  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// The cosine and sine of an angle.
  static func turn(_ angle: Double) -> (cosine: Double, sine: Double) { (cos(angle), sin(angle)) }

  /// e^x / Σ e^x.
  static func softmax(_ scores: [Double]) -> [Double] {
    let peak = scores.max() ?? 0
    let powers = scores.map { exp($0 - peak) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
