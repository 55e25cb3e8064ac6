package import Evaluation
import Kernels

/// What is random in one step of matching.
package struct MatchingDraw: Sendable {
  /// What happens to one class.
  package struct Class: Sendable {
    /// The real images of the step, as places among the real images of the class.
    package var real: [Int]
    /// The transformation of all images of the class, real and distilled; nil for none.
    package var augmentation: Augmentation?

    package init(real: [Int], augmentation: Augmentation?) {
      (self.real, self.augmentation) = (real, augmentation)
    }
  }

  package var classes: [Class]

  package init(classes: [Class]) { self.classes = classes }
}

extension MatchingDraw {
  /// The draw of a step, which depends on the seed and the step's number only.
  ///
  /// `counts`: real images of each class; `batch`: real images per class and step, or all there are.
  init(
    _ generator: SeededGenerator, counts: [Int], batch: Int, augments: Bool, height: Int, width: Int
  ) {
    classes = counts.enumerated().map { index, count in
      var draws = generator.split(UInt64(index))
      let augmentation = augments ? Augmentation.draw(1, height: height, width: width, &draws)[0] : nil
      return Class(real: Self.places(min(batch, count), of: count, &draws), augmentation: augmentation)
    }
  }

  /// Different places below `count`, uniformly (the beginning of Fisher and Yates' shuffle).
  private static func places(_ wanted: Int, of count: Int, _ generator: inout SeededGenerator) -> [Int] {
    var order = Array(0..<count)
    for place in 0..<wanted { order.swapAt(place, place + generator.index(below: count - place)) }
    return Array(order.prefix(wanted))
  }
}
