import Glibc
public import Threads

/// Rotary position embeddings: the frequency of each pair of a head's components, and which components form a pair.
///
/// Su et al. 2021; scalings as computed by transformers 5.24 `modeling_rope_utils.py`, in its precision.
public struct RotaryEmbedding: Sendable, Equatable {
  /// Which components form a pair.
  public enum Pairing: Sendable {
    /// i and i + size / 2, as in Hugging Face models and Qwen's GGUF files.
    case halves
    /// 2i and 2i + 1, as in LLaMA's GGUF files.
    case neighbors
  }

  /// How a model is extended beyond the context length of its training.
  public enum Scaling: Sendable, Equatable {
    case none
    /// Positions divided by a factor.
    case linear(factor: Double)
    /// The base grows with the length of the text, beyond `length`.
    case dynamic(factor: Double, length: Int)
    /// Llama 3.1: low frequencies divided, high ones kept, those between interpolated.
    case llama3(factor: Double, low: Double, high: Double, length: Int)
    /// Peng et al. 2023; `attention` scales cosines and sines, and follows from the factor unless given.
    case yarn(factor: Double, fast: Double, slow: Double, length: Int, attention: Double?, truncates: Bool)
    /// Ding et al. 2024: different divisors for texts of up to `length` tokens and longer ones; `attention` scales
    /// cosines and sines.
    case longRope(short: [Float], long: [Float], length: Int, attention: Double)
    /// A divisor for each pair, as in GGUF's `rope_freqs.weight`.
    case divisors([Float])
  }

  public var base: Double
  /// Number of components of a head that are rotated, the first ones; even.
  public var size: Int
  public var pairing: Pairing
  public var scaling: Scaling

  public init(base: Double, size: Int, pairing: Pairing, scaling: Scaling = .none) {
    (self.base, self.size, self.pairing, self.scaling) = (base, size, pairing, scaling)
  }

  /// Radians per position [size / 2], for a text of `length` tokens.
  public func frequencies(length: Int) -> [Float] {
    switch scaling {
    case .none: plain(base)
    case .linear(let factor): plain(base).map { $0 / Float(factor) }
    case .divisors(let divisors): zip(plain(base), divisors).map { $0 / $1 }
    case .dynamic(let factor, let usual):
      plain(
        base
          * pow(
            factor * Double(max(length, usual)) / Double(usual) - (factor - 1), Double(size) / Double(max(1, size - 2)))
      )
    case .longRope(let short, let long, let usual, _):
      zip(plain(base), length > usual ? long : short).map { $0 / $1 }
    case .llama3(let factor, let low, let high, let usual): blended(factor, low, high, Double(usual))
    case .yarn(let factor, let fast, let slow, let usual, _, let truncates):
      ramped(factor, fast, slow, Double(usual), truncates)
    }
  }

  /// The factor of cosines and sines.
  public var attentionFactor: Float {
    switch scaling {
    case .yarn(let factor, _, _, _, let attention, _): Float(attention ?? Self.usualAttention(factor))
    case .longRope(_, _, _, let attention): Float(attention)
    default: 1
    }
  }

  /// Whether frequencies depend on the length of a text, which may exceed the model's context.
  public var growsWithText: Bool {
    if case .dynamic = scaling { true } else { false }
  }

  /// The length beyond which keys that have been rotated must be rotated again; nil if there is none.
  public var switchLength: Int? {
    if case .longRope(_, _, let length, _) = scaling { length } else { nil }
  }

  /// Whether texts of different lengths have different frequencies.
  public var dependsOnLength: Bool { growsWithText || switchLength != nil }

  /// The attention factor that the authors of yarn recommend.
  public static func usualAttention(_ factor: Double) -> Double { factor <= 1 ? 1 : 0.1 * log(factor) + 1 }

  private func plain(_ base: Double) -> [Float] {
    (0..<size / 2).map { 1 / powf(Float(base), Float(2 * $0) / Float(size)) }
  }

  private func blended(_ factor: Double, _ low: Double, _ high: Double, _ length: Double) -> [Float] {
    plain(base).map { frequency in
      let wave = 2 * Float.pi / frequency
      if Double(wave) > length / low { return frequency / Float(factor) }
      if Double(wave) < length / high { return frequency }
      let smooth = (Float(length) / wave - Float(low)) / Float(high - low)
      return (1 - smooth) * frequency / Float(factor) + smooth * frequency
    }
  }

  private func ramped(
    _ factor: Double, _ fast: Double, _ slow: Double, _ length: Double, _ truncates: Bool
  ) -> [Float] {
    func place(_ turns: Double) -> Double {
      Double(size) * log(length / (turns * 2 * .pi)) / (2 * log(base))
    }
    var (low, high) = (place(fast), place(slow))
    if truncates { (low, high) = (low.rounded(.down), high.rounded(.up)) }
    (low, high) = (max(low, 0), min(high, Double(size - 1)))
    if low == high { high += 0.001 }
    return plain(base).enumerated().map { index, frequency in
      let ramp = Float(min(1, max(0, (Double(index) - low) / (high - low))))
      return frequency / Float(factor) * ramp + frequency * (1 - ramp)
    }
  }
}

// MARK: - Rotation

extension RotaryEmbedding {
  /// The cosines and sines of a position, [size / 2] each, for the frequencies of its text.
  public func turns(_ position: Int, _ frequencies: [Float], into turns: UnsafeMutablePointer<Float>) {
    let factor = attentionFactor
    for (index, frequency) in frequencies.enumerated() {
      let angle = Float(position) * frequency
      turns[index] = cosf(angle) * factor
      turns[size / 2 + index] = sinf(angle) * factor
    }
  }

  /// Rotates one head's components in place by `turns`, cosines and sines [size / 2] each.
  @inlinable @inline(__always)
  package func turn(_ x: UnsafeMutablePointer<Float>, _ turns: UnsafePointer<Float>) {
    let half = size / 2
    turn(x) { (turns[$0], turns[half + $0]) }
  }

  @inlinable @inline(__always)
  func turn(_ x: UnsafeMutablePointer<Float>, _ pair: (Int) -> (cosine: Float, sine: Float)) {
    let half = size / 2
    let (step, apart) = pairing == .halves ? (1, half) : (2, 1)
    for i in 0..<half {
      let (turn, place) = (pair(i), step * i)
      let (a, b) = (x[place], x[place + apart])
      x[place] = a * turn.cosine - b * turn.sine
      x[place + apart] = b * turn.cosine + a * turn.sine
    }
  }

  /// Rotates the heads of t tokens: x [n, t, h·e] in place, by the turns of the t positions [t, size].
  public func turn(
    images n: Int, tokens t: Int, heads h: Int, headSize e: Int, _ x: UnsafeMutablePointer<Float>,
    turns: UnsafePointer<Float>, _ pool: WorkerPool
  ) {
    pool.forEach(n * t) { row in
      for head in 0..<h { turn(x + (row * h + head) * e, turns + row % t * size) }
    }
  }

  /// The gradient of `turn`: dy [n, t, h·e] in place becomes dx, rotated in the opposite direction.
  public func turnBack(
    images n: Int, tokens t: Int, heads h: Int, headSize e: Int, _ dy: UnsafeMutablePointer<Float>,
    turns: UnsafePointer<Float>, _ pool: WorkerPool
  ) {
    pool.forEach(n * t) { row in
      let own = turns + row % t * size
      for head in 0..<h { turn(dy + (row * h + head) * e) { (own[$0], -own[size / 2 + $0]) } }
    }
  }
}
