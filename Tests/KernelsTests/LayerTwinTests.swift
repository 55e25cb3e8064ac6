import Foundation
import Kernels
import TestSupport
import Testing
import Threads

/// Attention, norms, pooling and rotary positions against their definitions, and their gradients against differences.
///
/// Values are held to 1e-5 of the largest: sums of up to a few hundred products in single precision, measured 2e-6. Gradients
/// to 1e-4: three sums follow each other, and central differences in double precision are exact to 1e-7.
@Suite struct LayerTwinTests {
  private static func sum(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }

  /// Shapes around the sizes of registers and blocks: batch, queries, keys, heads, size of a head.
  static let attentions = [(1, 1, 1, 1, 1), (2, 3, 5, 2, 4), (1, 17, 33, 3, 8), (2, 9, 9, 1, 40), (1, 80, 130, 2, 16)]

  @Test(arguments: attentions, [false, true])
  func `attention is its definition`(_ shape: (Int, Int, Int, Int, Int), isCausal: Bool) {
    let (b, t, s, h, e) = shape
    guard !isCausal || t == s else { return }
    let (q, k, v) = (normals(b * t * h * e, 1), normals(b * s * h * e, 2), normals(b * s * h * e, 3))
    func naive(_ q: [Double], _ k: [Double], _ v: [Double]) -> [Double] {
      Naive.attention(
        q: q, k: k, v: v, batch: b, queries: t, keys: s, heads: h, size: e, scale: 1 / Double(e).squareRoot(),
        isCausal: isCausal)
    }
    let attention = Attention(batch: b, queries: t, keys: s, heads: h, size: e, isCausal: isCausal)
    var (y, sums) = (zeros(q.count), zeros(b * h * t))
    let (fq, fk, fv) = (singles(q), singles(k), singles(v))
    attention.forward(q: fq, k: fk, v: fv, logSums: &sums, into: &y, WorkerPool(threads: 2))
    #expect(relativeError(y, naive(q, k, v)) < 1e-5)
    // Differences cost two definitions for every value.
    guard q.count + 2 * k.count <= 400 else { return }
    let dy = normals(q.count, 4)
    var (dq, dk, dv) = (zeros(q.count), zeros(k.count), zeros(v.count))
    attention.backward(
      q: fq, k: fk, v: fv, y: y, logSums: sums, dy: singles(dy), dq: &dq, dk: &dk, dv: &dv, WorkerPool(threads: 2))
    #expect(relativeError(dv, differences(v) { Self.sum(naive(q, k, $0), dy) }) < 1e-4)
    // A single key has all the weight whatever it and the query are.
    guard s > 1 else {
      #expect(largestError(dq, zeros(q.count)) < 1e-6 && largestError(dk, zeros(k.count)) < 1e-6)
      return
    }
    #expect(relativeError(dq, differences(q) { Self.sum(naive($0, k, v), dy) }) < 1e-4)
    #expect(relativeError(dk, differences(k) { Self.sum(naive(q, $0, v), dy) }) < 1e-4)
  }

  @Test(arguments: [(1, 3), (4, 8), (5, 13), (3, 64), (19, 24)])
  func `layer norm and root-mean-square norm are their definitions`(rows: Int, channels: Int) {
    let (x, gamma, beta) = (normals(rows * channels, 1), normals(channels, 2), normals(channels, 3))
    let (dy, pool) = (normals(rows * channels, 4), WorkerPool(threads: 2))
    let (fx, fg, fdy) = (singles(x), singles(gamma), singles(dy))

    let norm = RowNormalization(channels: channels, epsilon: 1e-5)
    var (y, statistics) = (zeros(x.count), zeros(2 * rows))
    norm.forward(rows: rows, fx, gamma: fg, beta: singles(beta), statistics: &statistics, into: &y, pool)
    #expect(relativeError(y, Naive.rowNorm(x, gamma: gamma, beta: beta, epsilon: 1e-5)) < 1e-5)
    var (dx, dGamma, dBeta, scratch) = (
      zeros(x.count), zeros(channels), zeros(channels), zeros(norm.scratchCount)
    )
    norm.backward(
      rows: rows, fx, gamma: fg, statistics: statistics, dy: fdy, dx: &dx, dGamma: &dGamma, dBeta: &dBeta,
      scratch: &scratch, pool)
    func rowNorm(_ x: [Double], _ gamma: [Double], _ beta: [Double]) -> Double {
      Self.sum(Naive.rowNorm(x, gamma: gamma, beta: beta, epsilon: 1e-5), dy)
    }
    #expect(relativeError(dx, differences(x) { rowNorm($0, gamma, beta) }) < 1e-4)
    #expect(relativeError(dGamma, differences(gamma) { rowNorm(x, $0, beta) }) < 1e-4)
    #expect(relativeError(dBeta, differences(beta) { rowNorm(x, gamma, $0) }) < 1e-4)

    let root = RootMeanSquareNorm(channels: channels, epsilon: 1e-6)
    root.forward(rows: rows, fx, gamma: fg, into: &y, pool)
    #expect(relativeError(y, Naive.rootMeanSquareNorm(x, gamma: gamma, epsilon: 1e-6)) < 1e-5)
    var (dx2, dGamma2, scratch2) = (zeros(x.count), zeros(channels), zeros(root.scratchCount))
    root.backward(rows: rows, fx, gamma: fg, dy: fdy, dx: &dx2, dGamma: &dGamma2, scratch: &scratch2, pool)
    func rootNorm(_ x: [Double], _ gamma: [Double]) -> Double {
      Self.sum(Naive.rootMeanSquareNorm(x, gamma: gamma, epsilon: 1e-6), dy)
    }
    #expect(relativeError(dx2, differences(x) { rootNorm($0, gamma) }) < 1e-4)
    #expect(relativeError(dGamma2, differences(gamma) { rootNorm(x, $0) }) < 1e-4)
  }

  /// Images, pixels, channels, groups (0: the batch).
  @Test(arguments: [(1, 4, 8, 8), (2, 9, 16, 4), (3, 5, 24, 1), (2, 6, 8, 0), (4, 1, 16, 0)])
  func `instance, group and batch norm are their definitions`(_ shape: (Int, Int, Int, Int)) {
    let (n, a, c, groups) = shape
    let (x, gamma, beta) = (normals(n * a * c, 1), normals(c, 2), normals(c, 3))
    let (dy, pool) = (normals(x.count, 4), WorkerPool(threads: 2))
    func naive(_ x: [Double], _ gamma: [Double], _ beta: [Double]) -> [Double] {
      Naive.channelNorm(x, images: n, pixels: a, groups: groups, gamma: gamma, beta: beta, epsilon: 1e-5)
    }
    let norm = ChannelNormalization(channels: c, extent: groups == 0 ? .batch : .groups(groups))
    var (statistics, scratch) = (
      zeros(norm.statisticsCount(images: n)), zeros(norm.scratchCount(images: n, pixels: a))
    )
    var y = zeros(x.count)
    let (fx, fg, fb) = (singles(x), singles(gamma), singles(beta))
    norm.measure(images: n, pixels: a, fx, into: &statistics, scratch: &scratch, pool)
    norm.apply(
      images: n, pixels: a, fx, statistics: statistics, gamma: fg, beta: fb, residual: nil, .none, into: &y, pool)
    #expect(relativeError(y, naive(x, gamma, beta)) < 1e-5)
    var (dx, dGamma, dBeta) = (zeros(x.count), zeros(c), zeros(c))
    norm.backward(
      images: n, pixels: a, fx, statistics: statistics, gamma: fg, beta: fb, .none, y: nil, dy: singles(dy), dx: &dx,
      dGamma: &dGamma, dBeta: &dBeta, dResidual: nil, scratch: &scratch, pool)
    #expect(relativeError(dx, differences(x) { Self.sum(naive($0, gamma, beta), dy) }) < 1e-4)
    #expect(relativeError(dGamma, differences(gamma) { Self.sum(naive(x, $0, beta), dy) }) < 1e-4)
    #expect(relativeError(dBeta, differences(beta) { Self.sum(naive(x, gamma, $0), dy) }) < 1e-4)
  }

  /// Images, height, width, channels, window, stride, padding.
  @Test(
    arguments: [
      (1, 4, 4, 8, 2, 2, 0), (2, 5, 7, 8, 3, 2, 1), (1, 3, 3, 16, 3, 1, 1), (2, 1, 6, 8, 1, 1, 0),
      (1, 6, 5, 8, 2, 1, 0),
    ], [false, true])
  func `pooling is its definition`(_ shape: (Int, Int, Int, Int, Int, Int, Int), isMaximum: Bool) {
    let (n, h, w, c, window, step, padding) = shape
    let x = normals(n * h * w * c, 1)
    func naive(_ x: [Double]) -> [Double] {
      Naive.pool(
        x, images: n, height: h, width: w, channels: c, window: window, step: step, padding: padding,
        isMaximum: isMaximum)
    }
    let expected = naive(x)
    let pooling = Pooling(height: h, width: w, channels: c, window: window, stride: step, padding: padding)
    let pool = WorkerPool(threads: 2)
    var (y, dx) = (zeros(expected.count), zeros(x.count))
    let dy = normals(expected.count, 2)
    if isMaximum {
      pooling.maximum(images: n, singles(x), into: &y, pool)
      pooling.maximumBackward(images: n, singles(x), y: y, dy: singles(dy), into: &dx, pool)
    } else {
      pooling.average(images: n, singles(x), into: &y, pool)
      pooling.averageBackward(images: n, dy: singles(dy), into: &dx, pool)
    }
    #expect(relativeError(y, expected) < 1e-6)
    #expect(relativeError(dx, differences(x) { Self.sum(naive($0), dy) }) < 1e-6)
  }

  @Test(arguments: [RotaryEmbedding.Pairing.halves, .neighbors], [(1, 1, 1, 4), (2, 5, 3, 8), (1, 3, 2, 10)])
  func `rotary positions turn pairs by their angles`(
    _ pairing: RotaryEmbedding.Pairing, _ shape: (Int, Int, Int, Int)
  ) {
    let (n, t, h, e) = shape
    let rotary = RotaryEmbedding(base: 10_000, size: e, pairing: pairing)
    let x = normals(n * t * h * e, 1)
    var expected = x
    var turns = zeros(t * e)
    let frequencies = rotary.frequencies(length: t)
    for position in 0..<t {
      turns.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        rotary.turns(position, frequencies, into: base + position * e)
      }
    }
    for row in 0..<n * t {
      for head in 0..<h {
        let start = (row * h + head) * e
        for i in 0..<e / 2 {
          let (a, b) = pairing == .halves ? (start + i, start + e / 2 + i) : (start + 2 * i, start + 2 * i + 1)
          let angle = Double(row % t) / pow(10_000, Double(2 * i) / Double(e))
          expected[a] = x[a] * cos(angle) - x[b] * sin(angle)
          expected[b] = x[b] * cos(angle) + x[a] * sin(angle)
        }
      }
    }
    var found = singles(x)
    rotary.turn(images: n, tokens: t, heads: h, headSize: e, &found, turns: turns, WorkerPool(threads: 2))
    #expect(relativeError(found, expected) < 1e-6)
    // The gradient of a rotation is the rotation back.
    rotary.turnBack(images: n, tokens: t, heads: h, headSize: e, &found, turns: turns, WorkerPool(threads: 2))
    #expect(relativeError(found, x) < 1e-6)
  }
}
