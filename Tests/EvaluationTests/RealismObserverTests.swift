import Evaluation
import Glibc
import Images
import Kernels
import Models
import Networks
import Testing

@Suite struct RealismObserverTests {
  /// A ConvNet with random values for 8 × 8 gray pixels and three classes.
  private func observer() throws -> RealismObserver {
    // A convolution that makes 12 × 12 of 8 × 8, its norm, and what is pooled to 6 × 6.
    let count = 8 * 9 + 8 + 16 + 3 * 8 * 36 + 3
    var generator = SeededGenerator(seed: 5)
    let values = (0..<count).map { _ in Float(generator.normal() * 0.3) }
    let network = TrainedNetwork(
      network: .convNet(depth: 1, filters: 8), norm: .instance, height: 8, width: 8, channels: 1, classes: 3,
      normalization: nil, values: values)
    // Half 100, half 200: the mean is 150.
    let sample = try LabeledImages(
      pixels: (0..<64).map { $0 < 32 ? 100 : 200 }, labels: [0], height: 8, width: 8, channels: 1)
    return try RealismObserver(network, Normalization(measuring: sample), threads: 2)
  }

  @Test func `losses are those of probabilities that add up to one`() throws {
    let patches = (0..<5).map { patch in (0..<64).map { UInt8(($0 * 37 + patch * 11) % 256) } }
    let observer = try observer()
    let losses = (0..<3).map { observer.losses(patches, height: 8, width: 8, class: $0) }
    for patch in patches.indices {
      let total = losses.reduce(Float(0)) { $0 + exp(-$1[patch]) }
      #expect(abs(total - 1) < 1e-5)
      #expect(Set(losses.map { $0[patch] }).count == 3)
    }
  }

  @Test func `a patch is recognized by the class of the smallest loss, and by no other`() throws {
    let patches = (0..<5).map { patch in (0..<64).map { UInt8(($0 * 37 + patch * 11) % 256) } }
    let observer = try observer()
    let ratings = (0..<3).map { observer.ratings(patches, height: 8, width: 8, class: $0) }
    for patch in patches.indices {
      let own = ratings.map { $0[patch] }
      let least = own.map(\.loss).min()
      #expect(own.filter(\.isRecognized).map(\.loss) == [least].compactMap { $0 })
      for rating in own { #expect(abs(log1p(exp(-rating.logOdds)) - rating.loss) < 1e-5) }
    }
  }

  @Test func `small patches stand in the middle of the mean color, the odd pixel below and right`() throws {
    let patch = (0..<15).map { UInt8($0 * 16) }
    var padded = [UInt8](repeating: 150, count: 64)
    for row in 0..<3 { for column in 0..<5 { padded[(2 + row) * 8 + 1 + column] = patch[row * 5 + column] } }
    let observer = try observer()
    let (small, whole) = (
      observer.losses([patch], height: 3, width: 5, class: 1), observer.losses([padded], height: 8, width: 8, class: 1)
    )
    #expect(abs(small[0] - whole[0]) < 1e-5)
  }
}
