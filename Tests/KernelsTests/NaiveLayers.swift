/// Layers of transformers and convolutional networks as their definitions have them, in double precision.
extension Naive {
  /// softmax(scale·q·kᵀ)·v of each head: q [b, t, h·e], k and v [b, s, h·e] → y [b, t, h·e].
  static func attention(
    q: [Double], k: [Double], v: [Double], batch: Int, queries t: Int, keys s: Int, heads h: Int, size e: Int,
    scale: Double, isCausal: Bool
  ) -> [Double] {
    var y = [Double](repeating: 0, count: q.count)
    for text in 0..<batch {
      for head in 0..<h {
        for i in 0..<t {
          let row = ((text * t + i) * h + head) * e
          let seen = isCausal ? min(s, i + 1) : s
          let scores = (0..<seen).map { j in
            scale * (0..<e).reduce(0) { $0 + q[row + $1] * k[((text * s + j) * h + head) * e + $1] }
          }
          let largest = scores.max() ?? 0
          let weights = scores.map { exponential($0 - largest) }
          let sum = weights.reduce(0, +)
          for j in 0..<seen {
            for c in 0..<e { y[row + c] += weights[j] / sum * v[((text * s + j) * h + head) * e + c] }
          }
        }
      }
    }
    return y
  }

  /// γ·(x − mean) / √(variance + ε) + β of each row of x [r, c].
  static func rowNorm(_ x: [Double], gamma: [Double], beta: [Double], epsilon: Double) -> [Double] {
    let c = gamma.count
    return rows(x, c).flatMap { row in
      let mean = row.reduce(0, +) / Double(c)
      let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(c)
      return (0..<c).map { gamma[$0] * (row[$0] - mean) / (variance + epsilon).squareRoot() + beta[$0] }
    }
  }

  /// γ·x / √(mean x² + ε) of each row of x [r, c].
  static func rootMeanSquareNorm(_ x: [Double], gamma: [Double], epsilon: Double) -> [Double] {
    let c = gamma.count
    return rows(x, c).flatMap { row in
      let square = row.reduce(0) { $0 + $1 * $1 } / Double(c)
      return (0..<c).map { gamma[$0] * row[$0] / (square + epsilon).squareRoot() }
    }
  }

  /// γ·(x − mean) / √(variance + ε) + β of x [n, a, c]; `groups` of channels of an image, or, 0, a channel of all images.
  static func channelNorm(
    _ x: [Double], images n: Int, pixels a: Int, groups: Int, gamma: [Double], beta: [Double], epsilon: Double
  ) -> [Double] {
    let c = gamma.count
    var y = x
    let size = groups == 0 ? 1 : c / groups
    for image in 0..<(groups == 0 ? 1 : n) {
      for first in stride(from: 0, to: c, by: size) {
        let images = groups == 0 ? Array(0..<n) : [image]
        let places = images.flatMap { image in
          (0..<a).flatMap { pixel in (first..<first + size).map { (image * a + pixel) * c + $0 } }
        }
        let mean = places.reduce(0) { $0 + x[$1] } / Double(places.count)
        let variance = places.reduce(0) { $0 + (x[$1] - mean) * (x[$1] - mean) } / Double(places.count)
        for place in places {
          y[place] = gamma[place % c] * (x[place] - mean) / (variance + epsilon).squareRoot() + beta[place % c]
        }
      }
    }
    return y
  }

  /// The mean, or the largest, of windows of x [n, h, w, c].
  static func pool(
    _ x: [Double], images n: Int, height h: Int, width w: Int, channels c: Int, window: Int, step: Int, padding: Int,
    isMaximum: Bool
  ) -> [Double] {
    let (p, q) = ((h + 2 * padding - window) / step + 1, (w + 2 * padding - window) / step + 1)
    var y: [Double] = []
    for image in 0..<n {
      for r in 0..<p {
        for s in 0..<q {
          for k in 0..<c {
            var values: [Double] = []
            for i in 0..<window {
              for j in 0..<window {
                let (row, column) = (r * step - padding + i, s * step - padding + j)
                guard (0..<h).contains(row), (0..<w).contains(column) else { continue }
                values.append(x[((image * h + row) * w + column) * c + k])
              }
            }
            y.append(isMaximum ? values.max() ?? 0 : values.reduce(0, +) / Double(window * window))
          }
        }
      }
    }
    return y
  }

  private static func rows(_ x: [Double], _ c: Int) -> [[Double]] {
    stride(from: 0, to: x.count, by: c).map { Array(x[$0..<$0 + c]) }
  }
}
