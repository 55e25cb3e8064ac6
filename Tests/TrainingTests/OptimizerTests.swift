import Foundation
import Tensors
import Testing
import Threads
import Training

/// Optimisers, clipping and averages on several threads, in blocks and beyond them.
@Suite struct OptimizerTests {
  // More than two blocks, and not whole registers.
  private static let count = 70_003

  private static func values(_ stream: UInt64) -> Storage {
    var generator = SeededGenerator(seed: 11, stream: stream)
    return Storage((0..<count).map { _ in Float(generator.normal()) })
  }

  /// Parameters after two clipped steps, and their average.
  private static func run(_ optimizer: some Optimizer, threads: Int) -> [[Float]] {
    var optimizer = optimizer
    let (pool, parameters) = (WorkerPool(threads: threads), values(0))
    var average = MovingAverage(of: parameters, decay: 0.9)
    for step in 1...2 {
      let gradients = values(UInt64(step))
      clipNorm(gradients, to: 3, pool)
      optimizer.step(parameters, gradients: gradients, pool)
      average.update(parameters, pool)
    }
    return [parameters.values, average.average.values]
  }

  @Test func `threads change no bit`() {
    // Storage is shared by copies, so each run has an optimiser of its own.
    func sgd() -> SGD { SGD(count: Self.count, learningRate: 0.1, momentum: 0.9, weightDecay: 0.01) }
    func adam() -> AdamW { AdamW(count: Self.count, learningRate: 0.1, decaying: [5..<40_000, 50_000..<50_003]) }
    #expect(Self.run(sgd(), threads: 1) == Self.run(sgd(), threads: 3))
    #expect(Self.run(adam(), threads: 1) == Self.run(adam(), threads: 3))
  }

  @Test func `a norm is that of its definition, and is clipped to what is asked`() {
    let gradients = Self.values(1)
    let before = gradients.values
    let norm = before.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    let pool = WorkerPool(threads: 2)
    #expect(abs(Double(clipNorm(gradients, to: 1e9, pool)) / norm - 1) < 1e-6)
    #expect(gradients.values == before)
    clipNorm(gradients, to: 2, pool)
    let after = gradients.values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    #expect(abs(after - 2) < 1e-5)
  }

  @Test func `AdamW follows its definition`() {
    var adam = AdamW(count: Self.count, learningRate: 0.01, betas: (0.8, 0.9), epsilon: 1e-6, weightDecay: 0.1)
    let (parameters, gradients) = (Self.values(0), [Self.values(1), Self.values(2)])
    var (w, m, v) = (
      parameters.values.map { Double($0) }, [Double](repeating: 0, count: Self.count),
      [Double](repeating: 0, count: Self.count)
    )
    for (step, gradient) in gradients.enumerated() {
      adam.step(parameters, gradients: gradient, WorkerPool(threads: 2))
      for (index, g) in gradient.values.enumerated() {
        m[index] = 0.8 * m[index] + 0.2 * Double(g)
        v[index] = 0.9 * v[index] + 0.1 * Double(g) * Double(g)
        let (first, second) = (m[index] / (1 - pow(0.8, Double(step + 1))), v[index] / (1 - pow(0.9, Double(step + 1))))
        w[index] = w[index] * (1 - 0.01 * 0.1) - 0.01 * first / (second.squareRoot() + 1e-6)
      }
    }
    let worst = zip(parameters.values, w).map { abs(Double($0) - $1) }.max() ?? 1
    #expect(worst < 1e-6)
  }
}
