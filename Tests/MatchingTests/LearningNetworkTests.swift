import Evaluation
import Images
import Kernels
import Matching
import TestSupport
import Testing
import Threads

@Suite struct LearningNetworkTests {
  private let pool = WorkerPool(threads: 2)

  /// Images of three classes, told apart by where they are bright.
  private func real() throws -> RealClasses {
    var generator = SeededGenerator(seed: 3)
    var (pixels, labels): ([UInt8], [Int32]) = ([], [])
    for image in 0..<90 {
      let label = image % 3
      labels.append(Int32(label))
      for row in 0..<12 {
        for _ in 0..<12 { pixels.append(UInt8((row / 4 == label ? 120 : 60) + generator.index(below: 80))) }
      }
    }
    let images = try LabeledImages(pixels: pixels, labels: labels, height: 12, width: 12, channels: 1)
    let scaling = try #require(Normalization(named: "test", mean: [0.4], deviation: [0.2]))
    return try RealClasses(images, classes: ["a", "b", "c"], scaling)
  }

  private func load(_ real: RealClasses) -> (Int, UnsafeMutablePointer<Float>) -> Void {
    { index, target in real.load(index / 3, of: index % 3, into: target) }
  }

  @Test func `it learns the classes, and the embedding is its own`() throws {
    let real = try real()
    let network = LearningNetwork(real, depth: 2, filters: 8, augments: false, pool: pool)
    var generator = SeededGenerator(seed: 1)
    network.renew(&generator)
    func accuracy() -> Double {
      let logits = network.pass.logits(count: 90, load: load(real))
      let hits = argmax(rows: 90, classes: 3, logits).enumerated().filter { Int($1) == $0 % 3 }.count
      return Double(hits) / 90
    }
    let before = accuracy()
    network.learn(batches: 40, &generator)
    #expect(before < 0.7 && accuracy() > 0.95, "\(before), then \(accuracy())")
    let embedding = EmbeddingPass(height: 12, width: 12, channels: 1, depth: 2, filters: 8, pool: pool)
    network.copy(to: embedding)
    let show = load(real)
    let features = embedding.means(of: [Int](repeating: 1, count: 9)) { set, _, target in show(set, target) }
    let logits = network.pass.logits(count: 9, load: show)
    // The classifier comes last: weights [k, features] in PyTorch's order of features, then biases. Summing over classes
    // and features in any order needs no order: with all weights equal, a logit is their sum times that weight.
    let (values, size) = (network.pass.parameters, embedding.size)
    let first = values.count - (size + 1) * 3
    for place in first..<values.count { values.pointer[place] = place < values.count - 3 ? 0.5 : 0 }
    let sums = network.pass.logits(count: 9, load: show)
    for image in 0..<9 {
      let sum = features[image * size..<(image + 1) * size].reduce(0, +)
      // Sums of 72 numbers, rounded in different orders.
      #expect(abs(sums[image * 3] - sum / 2) <= 1e-4 * abs(sum))
    }
    #expect(logits != sums)
  }

  @Test func `what it learns depends on the generator alone`() throws {
    let real = try real()
    func learned(threads: Int, seed: UInt64) -> [Float] {
      let network = LearningNetwork(real, depth: 1, filters: 8, augments: true, pool: WorkerPool(threads: threads))
      var generator = SeededGenerator(seed: seed)
      network.renew(&generator)
      network.learn(batches: 3, &generator)
      return network.pass.parameters.values
    }
    #expect(learned(threads: 1, seed: 5) == learned(threads: 3, seed: 5))
    #expect(learned(threads: 1, seed: 5) != learned(threads: 1, seed: 6))
  }
}
