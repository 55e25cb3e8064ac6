import Foundation
import Kernels
import Testing
import Threads
import Training

/// Optimizers, clipping and averages on several threads, in blocks and beyond them.
@Suite struct OptimizerTests {
  // More than two blocks, and not whole registers.
  private static let count = 70_003

  private static func values(_ stream: UInt64) -> Storage {
    var generator = SeededGenerator(seed: 11, stream: stream)
    return Storage((0..<count).map { _ in Float(generator.normal()) })
  }

  private static func scale(_ values: Storage, by factor: Float) {
    for index in 0..<values.count { values.pointer[index] *= factor }
  }

  /// Parameters after two clipped steps, and their average.
  private static func run(_ optimizer: some Optimizer, threads: Int) -> [[Float]] {
    var optimizer = optimizer
    let (pool, parameters) = (WorkerPool(threads: threads), values(0))
    var average = MovingAverage(of: parameters, decay: 0.9)
    for step in 1...2 {
      let gradients = values(UInt64(step))
      scale(gradients, by: clippingFactor(norm: euclideanNorm(gradients, pool), maximum: 3))
      optimizer.step(parameters, gradients: gradients, pool)
      average.update(parameters, pool)
    }
    return [parameters.values, average.average.values]
  }

  @Test func `threads change no bit`() {
    // Storage is shared by copies, so each run has an optimizer of its own.
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
    let found = euclideanNorm(gradients, pool)
    #expect(abs(Double(found) / norm - 1) < 1e-6)
    #expect(abs(euclideanNorm(gradients, times: 0.25, pool) / found - 0.25) < 1e-6)
    #expect(gradients.values == before)
    #expect(clippingFactor(norm: found, maximum: 1e9) == 1)
    Self.scale(gradients, by: clippingFactor(norm: found, maximum: 2))
    let after = gradients.values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    #expect(abs(after - 2) < 1e-5)
  }

  @Test func `a step that scales and averages is those one after the other, to the bit`() {
    func adam() -> AdamW { AdamW(count: Self.count - 9, learningRate: 0.1, weightDecay: 0.1) }
    let (apart, together) = (Self.values(0), Self.values(0))
    var (first, second) = (adam(), adam())
    var average = MovingAverage(of: apart, decay: 0.5)
    var fused: MovingAverage? = MovingAverage(of: together, decay: 0.5)
    let pool = WorkerPool(threads: 2)
    for step in 1...3 {
      let gradients = Storage(Array(Self.values(UInt64(step)).values.dropLast(9)))
      // Frozen parameters are changed from outside, and the average follows.
      for parameters in [apart, together] { parameters.pointer[Self.count - 1] += 1 }
      second.step(together, gradients: gradients, scaledBy: (0.25, 0.3), averaging: &fused, pool)
      Self.scale(gradients, by: 0.25)
      Self.scale(gradients, by: 0.3)
      first.step(apart, gradients: gradients, pool)
      average.update(apart, pool)
    }
    #expect(together.values == apart.values)
    #expect(fused?.average.values == average.average.values)
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
