import Glibc
public import Kernels

/// How the next token is chosen from its logits.
public struct TokenSampler: Sendable {
  /// 0 takes the most likely token.
  public var temperature: Float
  /// Only so many most likely tokens are possible; nil for all.
  public var topK: Int?
  /// Only the most likely tokens that together have this probability are possible; 1 for all.
  public var topP: Float
  private var random: SeededGenerator

  /// Greedy unless a temperature is given.
  public init(temperature: Float = 0, topK: Int? = nil, topP: Float = 1, random: SeededGenerator = .init(seed: 0)) {
    (self.temperature, self.topK, self.topP, self.random) = (temperature, topK, topP, random)
  }

  /// The next token; the lowest id where several are equally likely.
  ///
  /// As transformers: logits are divided by the temperature, then cut to `topK`, then to `topP`, then drawn from.
  public mutating func next(_ logits: some Collection<Float>) -> Int {
    let best = Self.largest(logits)
    guard temperature > 0 else { return best.token }
    var candidates = logits.enumerated().map { (token: $0.offset, logit: $0.element) }
    if let topK, topK < candidates.count {
      candidates.sort(by: Self.isBefore)
      candidates.removeSubrange(max(1, topK)...)
    }
    var weights = candidates.map { exp(Double($0.logit - best.logit) / Double(temperature)) }
    if topP < 1 {
      let total = weights.reduce(0, +)
      let order = candidates.indices.sorted { Self.isBefore(candidates[$0], candidates[$1]) }
      var (sum, kept): (Double, [Int]) = (0, [])
      for index in order {
        kept.append(index)
        sum += weights[index]
        if sum >= Double(topP) * total { break }
      }
      (candidates, weights) = (kept.map { candidates[$0] }, kept.map { weights[$0] })
    }
    var place = random.uniform() * weights.reduce(0, +)
    for (candidate, weight) in zip(candidates, weights) {
      place -= weight
      if place < 0 { return candidate.token }
    }
    return best.token
  }

  private static func isBefore(_ a: (token: Int, logit: Float), _ b: (token: Int, logit: Float)) -> Bool {
    a.logit != b.logit ? a.logit > b.logit : a.token < b.token
  }

  /// The largest logit; what is no number is never the largest.
  private static func largest(_ logits: some Collection<Float>) -> (token: Int, logit: Float) {
    var best: (token: Int, logit: Float) = (0, -.infinity)
    for (token, logit) in logits.enumerated() where logit > best.logit { best = (token, logit) }
    return best
  }
}
