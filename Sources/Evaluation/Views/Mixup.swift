import Glibc
public import Kernels

/// Mixup: every image is averaged with another of its batch, with one weight for the whole batch.
///
/// Source: Zhang et al. 2018, as the sources of protocols `rded` and `d4m` have it.
public struct Mixup: Sendable, Equatable {
  /// The other image of each, by index in the batch.
  public var partners: [Int]
  /// The weight of an image's own pixels.
  public var share: Float

  /// Both parameters of the beta distribution of the weight: `--mixup` of LINs-lab/RDED and suduo94/D4M.
  static let alpha = 0.8

  /// Describes a mix.
  public init(partners: [Int], share: Float) {
    self.partners = partners
    self.share = share
  }

  /// A random mix for n images.
  public init(_ n: Int, _ generator: inout SeededGenerator) {
    share = Float(Self.beta(Self.alpha, &generator))
    partners = generator.permutation(n)
  }

  /// A number of the distribution Beta(α, α), α ≤ 1 (Jöhnk 1964).
  private static func beta(_ alpha: Double, _ generator: inout SeededGenerator) -> Double {
    while true {
      let (x, y) = (pow(generator.uniform(), 1 / alpha), pow(generator.uniform(), 1 / alpha))
      if x + y > 0, x + y <= 1 { return x / (x + y) }
    }
  }

  /// Mixes an image of a batch: plain [n, size] → y.
  func apply(
    _ plain: UnsafePointer<Float>, image: Int, size: Int, into y: UnsafeMutablePointer<Float>
  ) {
    let (own, other, target) = (plain + image * size, plain + partners[image] * size, y + image * size)
    for place in 0..<size { target[place] = share * own[place] + (1 - share) * other[place] }
  }
}
