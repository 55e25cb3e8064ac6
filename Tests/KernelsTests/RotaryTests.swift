import Kernels
import TestSupport
import Testing
import Threads

/// Rotary positions against their definition: each pair of components, as a complex number, times e^(i·angle).
@Suite struct RotaryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let tokens: Int
    let heads: Int
    let headSize: Int
    let size: Int
    let pairing: RotaryEmbedding.Pairing
    var testDescription: String { "\(tokens) tokens, \(heads) heads, \(size) of \(headSize), \(pairing)" }

    /// Of one image: x [t, h·e], token t at position `first` + t.
    func naive(_ x: [Double], first: Int, sign: Double = 1) -> [Double] {
      var y = x
      for row in 0..<tokens * heads {
        for i in 0..<size / 2 {
          let angle = sign * Double(first + row / heads) * Naive.power(100, -2 * Double(i) / Double(size))
          let (a, b) = pairing == .halves ? (i, i + size / 2) : (2 * i, 2 * i + 1)
          let (p, q) = (row * headSize + a, row * headSize + b)
          let (cosine, sine) = Naive.turn(angle)
          (y[p], y[q]) = (x[p] * cosine - x[q] * sine, x[p] * sine + x[q] * cosine)
        }
      }
      return y
    }
  }

  static let cases: [Case] = [
    Case(tokens: 1, heads: 1, headSize: 2, size: 2, pairing: .halves),
    Case(tokens: 5, heads: 3, headSize: 8, size: 8, pairing: .halves),
    Case(tokens: 5, heads: 3, headSize: 8, size: 8, pairing: .neighbors),
    // Some models turn the first components only.
    Case(tokens: 4, heads: 2, headSize: 20, size: 12, pairing: .halves),
    Case(tokens: 4, heads: 2, headSize: 20, size: 12, pairing: .neighbors),
  ]

  // Angles up to 64 in single precision are good to 4e-6.
  @Test(arguments: cases)
  func `components turn by the definition, and back`(_ test: Case) {
    let rotary = RotaryEmbedding(base: 100, size: test.size, pairing: test.pairing)
    let (pool, first) = (WorkerPool(threads: 2), 60)
    let frequencies = rotary.frequencies(length: 100)
    let turns = Storage(count: test.tokens * test.size)
    for token in 0..<test.tokens {
      rotary.turns(first + token, frequencies, into: turns.pointer + token * test.size)
    }
    let images = (0..<2).map { normals(test.tokens * test.heads * test.headSize, UInt64($0)) }
    let x = Storage(singles(images.flatMap { $0 }))
    rotary.turn(
      images: 2, tokens: test.tokens, heads: test.heads, headSize: test.headSize, x.pointer, turns: turns.pointer, pool)
    #expect(relativeError(x.values, images.flatMap { test.naive($0, first: first) }) < 1e-5)
    // A turn keeps lengths: its gradient is the turn the other way.
    let dy = Storage(singles(images.flatMap { $0 }))
    rotary.turnBack(
      images: 2, tokens: test.tokens, heads: test.heads, headSize: test.headSize, dy.pointer, turns: turns.pointer,
      pool)
    #expect(relativeError(dy.values, images.flatMap { test.naive($0, first: first, sign: -1) }) < 1e-5)
    rotary.turnBack(
      images: 2, tokens: test.tokens, heads: test.heads, headSize: test.headSize, x.pointer, turns: turns.pointer, pool)
    #expect(relativeError(x.values, images.flatMap { $0 }) < 1e-6)
  }
}
