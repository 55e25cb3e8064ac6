import Evaluation
import Glibc
import Images
import Kernels
import Models
import Networks
import Testing

/// Teachers with more classes than a set has, or with other indices.
@Suite struct TeacherClassesTests {
  /// A ConvNet with random values for 8 × 8 gray pixels.
  private func network(_ classes: Int, labels: [String] = []) -> TrainedNetwork {
    // A convolution, its norm, and a linear layer of what is pooled to 6 × 6.
    let count = 8 * 9 + 8 + 16 + classes * 8 * 36 + classes
    var generator = SeededGenerator(seed: 5)
    let values = (0..<count).map { _ in Float(generator.normal() * 0.1) }
    return TrainedNetwork(
      network: .convNet(depth: 1, filters: 8), norm: .instance, height: 8, width: 8, channels: 1, classes: classes,
      labels: labels, normalization: nil, values: values)
  }

  private func losses(_ network: TrainedNetwork) throws -> [[Float]] {
    let patches = (0..<3).map { patch in (0..<64).map { UInt8(($0 * 37 + patch * 11) % 256) } }
    let sample = try LabeledImages(pixels: patches[0], labels: [0], height: 8, width: 8, channels: 1)
    let observer = try RealismObserver(network, Normalization(measuring: sample), threads: 2)
    return (0..<network.classes).map { observer.losses(patches, height: 8, width: 8, class: $0) }
  }

  /// Losses are logits up to a constant that all classes share, so those of a subset follow from those of all.
  private func expect(_ part: TrainedNetwork, _ rows: [Int], of whole: TrainedNetwork) throws {
    let (all, some) = (try losses(whole), try losses(part))
    #expect(part.classes == rows.count)
    for patch in 0..<3 {
      let sum = log(rows.reduce(0) { $0 + exp(-Double(all[$1][patch])) })
      for (index, row) in rows.enumerated() {
        // Both are sums of 288 products in single precision.
        #expect(abs(Double(some[index][patch]) - (Double(all[row][patch]) + sum)) < 1e-4)
      }
    }
  }

  @Test func `of a thousand unnamed classes those of the set are used, in its order`() throws {
    let whole = network(1000)
    let names = try whole.classes(named: nil)
    let part = try whole.answering(["n02102040", "n01440764", "n02086240"], by: names)
    #expect(part.labels == ["n02102040", "n01440764", "n02086240"])
    try expect(part, [217, 0, 155], of: whole)
    #expect(whole.noteOnUse(as: part)?.contains("1000") == true && whole.noteOnUse(as: whole) == nil)
    #expect(throws: EvaluationError.self) { try whole.answering(["n02102040", "Sneaker"], by: names) }
  }

  @Test func `names meet that are the same or mean the same class of ImageNet`() throws {
    let listed = network(4)
    let names = try listed.classes(named: ["Sneaker", "Shih-Tzu", "n01440764", "Coat"])
    try expect(try listed.answering(["n02086240", "Sneaker"], by: names), [1, 0], of: listed)
    try expect(try listed.answering(["tench", "Coat", "Shih-Tzu"], by: names), [2, 3, 1], of: listed)
    #expect(throws: EvaluationError.self) { try listed.answering(["n02102040"], by: names) }
    let told = network(3, labels: ["c", "a", "b"])
    try expect(try told.answering(["a", "b", "c"], by: told.classes(named: nil)), [1, 2, 0], of: told)
    #expect(try told.answering(["c", "a", "b"], by: told.classes(named: nil)).values == told.values)
  }

  @Test func `nothing is guessed`() throws {
    // As many classes as the set has are the set's; other numbers need names.
    let nameless = network(3)
    let names = try nameless.classes(named: nil)
    #expect(try nameless.answering(["x", "y", "z"], by: names).values == nameless.values)
    #expect(throws: EvaluationError.self) { try nameless.answering(["x", "y"], by: names) }
    #expect(throws: EvaluationError.self) { try nameless.classes(named: ["x", "y"]) }
    // The classes in the file cannot be overridden.
    let told = network(2, labels: ["Shih-Tzu", "b"])
    #expect(try told.classes(named: ["n02086240", "b"])?.index(of: "Shih-Tzu") == 0)
    #expect(throws: EvaluationError.self) { try told.classes(named: ["b", "Shih-Tzu"]) }
  }
}
