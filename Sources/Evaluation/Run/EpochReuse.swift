package import Kernels

/// Which of the kept epochs of recorded soft labels each epoch of a training uses.
///
/// The first pass through them is in order; each later one, if fewer are kept than trained, in a random order of its own,
/// so that all are used equally often. (Xiao & He 2024, "Are large-scale soft labels necessary for large-scale dataset
/// distillation?", draw from the kept labels at random too, batch by batch.)
package struct EpochReuse {
  private let kept: Int
  private var order: [Int]
  private var generator: SeededGenerator

  package init(kept: Int, _ generator: SeededGenerator) {
    self.kept = kept
    self.generator = generator
    order = Array(0..<kept)
  }

  /// The kept epoch for an epoch of the training, which are asked for from 0 on.
  package mutating func kept(for epoch: Int) -> Int {
    if epoch > 0, epoch % kept == 0 { order = generator.permutation(kept) }
    return order[epoch % kept]
  }
}
