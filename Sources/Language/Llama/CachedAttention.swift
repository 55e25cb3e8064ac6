import Kernels

/// Attention of new tokens to all that a text holds up to them.
///
/// Letters: n new tokens, t tokens seen, e components of a head.
struct CachedAttention {
  let size: Int
  /// What products of queries and keys are multiplied by.
  let scale: Float
  /// Where they end smoothly, if anywhere.
  let cap: Float?
  /// Tokens, itself included, that a token sees.
  let window: Int
  /// New tokens whose scores are computed together.
  static let block = 64

  init(_ sizes: LlamaConfiguration, layer: Int) {
    size = sizes.headSize
    scale = sizes.form.attentionScale ?? 1 / Float(sizes.headSize).squareRoot()
    cap = sizes.form.attentionCap
    window = sizes.windows[layer] ?? .max
  }

  /// The answer for one token at `position`: q [e] → y [e]; scores need `position + 1` places.
  func answer(
    _ q: UnsafePointer<Float>, position: Int, keys: UnsafePointer<Float>, values: UnsafePointer<Float>,
    scores: UnsafeMutablePointer<Float>, into y: UnsafeMutablePointer<Float>
  ) {
    let first = max(0, position + 1 - window)
    let count = position + 1 - first
    for token in 0..<count { scores[token] = scale * innerProduct(q, keys + (first + token) * size, count: size) }
    if let cap { capped(scores, cap, count: count) }
    let inverse = 1 / exponentials(scores, count: count)
    y.update(repeating: 0, count: size)
    for token in 0..<count {
      addProduct(scores[token] * inverse, values + (first + token) * size, count: size, to: y)
    }
  }

  /// The answers for neighbouring tokens from `position` on: q [n, pitch] → y [n, pitch], n ≤ `block`.
  ///
  /// Scores need `block · (position + n)` places.
  func answers(
    _ n: Int, _ q: UnsafePointer<Float>, pitch: Int, position: Int, keys: UnsafePointer<Float>,
    values: UnsafePointer<Float>, scores: UnsafeMutablePointer<Float>, into y: UnsafeMutablePointer<Float>
  ) {
    let start = max(0, position + 1 - window)
    let seen = position + n - start
    gemm(
      .none, .transposed, m: n, n: seen, k: size, alpha: scale, q, pitch, keys + start * size, size, scores, seen)
    for row in 0..<n {
      let line = scores + row * seen
      let end = position + row + 1 - start
      let first = max(0, end - window)
      if let cap { capped(line + first, cap, count: end - first) }
      line.update(repeating: 0, count: first)
      (line + end).update(repeating: 0, count: seen - end)
      let inverse = 1 / exponentials(line + first, count: end - first)
      for token in first..<end { line[token] *= inverse }
    }
    gemm(.none, .none, m: n, n: size, k: seen, scores, seen, values + start * size, size, y, pitch)
  }
}
