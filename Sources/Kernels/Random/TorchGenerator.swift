import Glibc

/// PyTorch's random number generator for the CPU, number by number, to compare runs with those of PyTorch.
///
/// Mersenne twister MT19937 (Matsumoto & Nishimura 1998) with PyTorch's derivation of numbers. Integers, uniform
/// numbers and permutations are equal bit for bit. Normal numbers in tensors of 16 elements and more agree up to the
/// last bits, because PyTorch uses its own vectorized logarithm and sine; smaller ones are exact up to the C library.
/// Source: PyTorch 2, aten/src/ATen/core/MT19937RNGEngine.h, DistributionsHelper.h and
/// native/cpu/DistributionTemplates.h. For everything else use `SeededGenerator`.
public struct TorchGenerator: Sendable {
  private static let length = 624
  private var state: [UInt32]
  private var next = TorchGenerator.length
  /// The second of two normal numbers, until it is used.
  private var normal: Double?

  /// `torch.manual_seed(seed)`, which uses the lower 32 bits.
  public init(seed: UInt64) {
    state = [UInt32(truncatingIfNeeded: seed)]
    state.reserveCapacity(Self.length)
    for index in 1..<Self.length {
      let last = state[index - 1]
      state.append((last ^ (last >> 30)) &* 1_812_433_253 &+ UInt32(index))
    }
  }

  /// 32 random bits.
  public mutating func random() -> UInt32 {
    if next == Self.length { advance() }
    var y = state[next]
    next += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9D2C_5680
    y ^= (y << 15) & 0xEFC6_0000
    return y ^ (y >> 18)
  }

  /// 64 random bits, upper half first.
  public mutating func random64() -> UInt64 {
    let high = UInt64(random())
    return high << 32 | UInt64(random())
  }

  private mutating func advance() {
    for index in 0..<Self.length {
      let y = (state[index] & 0x8000_0000) | (state[(index + 1) % Self.length] & 0x7FFF_FFFF)
      state[index] = state[(index + 397) % Self.length] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    next = 0
  }

  /// `torch.rand(count)`, or `uniform_(low, high)`, in float32.
  public mutating func uniform(_ count: Int, low: Float = 0, high: Float = 1) -> [Float] {
    (0..<count).map { _ in unit() * (high - low) + low }
  }

  private mutating func unit() -> Float { Float(random() & 0xFF_FFFF) * 0x1p-24 }

  private mutating func unitDouble() -> Double { Double(random64() & ((1 << 53) - 1)) * 0x1p-53 }

  /// `torch.randint(low, high, (count,))`.
  public mutating func integers(_ count: Int, low: Int = 0, below high: Int) -> [Int] {
    precondition(high > low, "TorchGenerator: \(low) to \(high)")
    let range = UInt64(high - low)
    return (0..<count).map { _ in
      let value = range >= Self.wideRange ? random64() % range : UInt64(random()) % range
      return low + Int(value)
    }
  }

  private static let wideRange: UInt64 = 1 << 32

  /// `torch.randperm(count)`.
  public mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<max(0, count))
    for index in 0..<max(0, count - 1) {
      order.swapAt(index, index + Int(random() % UInt32(count - index)))
    }
    return order
  }

  /// `torch.bernoulli(tensor)`: 1 with each probability.
  public mutating func bernoulli(_ probabilities: [Float]) -> [Float] {
    probabilities.map { unit() < $0 ? 1 : 0 }
  }

  /// `torch.randn(count)`, or `normal_(mean, deviation)`, in float32.
  public mutating func normals(_ count: Int, mean: Float = 0, deviation: Float = 1) -> [Float] {
    guard count >= 16 else {
      return (0..<count).map { _ in Float(single() * Double(deviation) + Double(mean)) }
    }
    var values = uniform(count)
    for start in stride(from: 0, through: count - 16, by: 16) { transform(&values, start, mean, deviation) }
    if count % 16 != 0 {
      // The last sixteen are generated anew, including those done already.
      for index in count - 16..<count { values[index] = unit() }
      transform(&values, count - 16, mean, deviation)
    }
    return values
  }

  /// Box and Muller's method on eight pairs.
  private func transform(_ values: inout [Float], _ start: Int, _ mean: Float, _ deviation: Float) {
    for index in start..<start + 8 {
      let radius = (-2 * log(1 - values[index])).squareRoot()
      let angle = 2 * Float.pi * values[index + 8]
      values[index] = radius * cos(angle) * deviation + mean
      values[index + 8] = radius * sin(angle) * deviation + mean
    }
  }

  private mutating func single() -> Double {
    if let kept = normal {
      normal = nil
      return kept
    }
    let (first, second) = (unitDouble(), unitDouble())
    let radius = (-2 * log1p(-second)).squareRoot()
    let angle = 2 * Double.pi * first
    normal = radius * sin(angle)
    return radius * cos(angle)
  }
}
