import Glibc

/// A counter-based random generator: Philox 4×32 with ten rounds.
///
/// A value, not a global: the same seed and stream give the same numbers on every machine and for any
/// number of threads. Source: Salmon et al. 2011, "Parallel Random Numbers: As Easy as 1, 2, 3".
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private let key: (UInt32, UInt32)
  private let stream: UInt64
  private var counter: UInt64 = 0
  private var block: (UInt64, UInt64) = (0, 0)
  private var used = 2
  private var spare: Double?

  /// - Parameters:
  ///   - seed: the user's seed.
  ///   - stream: selects one of the independent sequences of that seed: a run, a purpose, the hash of an id.
  public init(seed: UInt64, stream: UInt64 = 0) {
    key = (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    self.stream = stream
  }

  /// An independent generator with the same seed, numbered `index`.
  public func split(_ index: UInt64) -> SeededGenerator {
    var source = SeededGenerator(
      seed: UInt64(key.1) << 32 | UInt64(key.0), stream: stream ^ 0x9E37_79B9_7F4A_7C15)
    source.counter = index
    return SeededGenerator(seed: UInt64(key.1) << 32 | UInt64(key.0), stream: source.next())
  }

  public mutating func next() -> UInt64 {
    if used == 2 {
      block = Self.philox(counter, stream, key)
      counter &+= 1
      used = 0
    }
    used += 1
    return used == 1 ? block.0 : block.1
  }

  private static func philox(
    _ counter: UInt64, _ stream: UInt64, _ key: (UInt32, UInt32)
  ) -> (UInt64, UInt64) {
    var (c0, c1) = (UInt32(truncatingIfNeeded: counter), UInt32(truncatingIfNeeded: counter >> 32))
    var (c2, c3) = (UInt32(truncatingIfNeeded: stream), UInt32(truncatingIfNeeded: stream >> 32))
    var (k0, k1) = key
    for _ in 0..<10 {
      let p0 = UInt64(0xD251_1F53) &* UInt64(c0)
      let p1 = UInt64(0xCD9E_8D57) &* UInt64(c2)
      let high0 = UInt32(truncatingIfNeeded: p0 >> 32)
      let high1 = UInt32(truncatingIfNeeded: p1 >> 32)
      (c0, c1) = (high1 ^ c1 ^ k0, UInt32(truncatingIfNeeded: p1))
      (c2, c3) = (high0 ^ c3 ^ k1, UInt32(truncatingIfNeeded: p0))
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (UInt64(c1) << 32 | UInt64(c0), UInt64(c3) << 32 | UInt64(c2))
  }

  /// A number in [0, 1) with 53 random bits.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number in [low, high).
  public mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// An unbiased random integer in 0 ..< count.
  public mutating func index(below count: Int) -> Int {
    precondition(count > 0)
    return Int(UInt64.random(in: 0..<UInt64(count), using: &self))
  }

  /// A normal random number with mean 0 and variance 1 (Box and Muller 1958).
  public mutating func normal() -> Double {
    if let value = spare {
      spare = nil
      return value
    }
    // 1 − u lies in (0, 1], where the logarithm is finite.
    let radius = (-2 * log(1 - uniform())).squareRoot()
    let angle = 2 * Double.pi * uniform()
    spare = radius * sin(angle)
    return radius * cos(angle)
  }

  /// The numbers 0 ..< count in random order (Fisher and Yates).
  public mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, index(below: last + 1))
    }
    return order
  }
}
