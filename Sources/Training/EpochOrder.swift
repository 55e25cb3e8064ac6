import Kernels

/// Which samples each batch holds: all of them once in every epoch, in an order of its own.
///
/// A batch depends on the seed and its number alone, so that training can go on anywhere.
public struct EpochOrder {
  private let count: Int
  private let batch: Int
  private let seed: UInt64
  /// PyTorch's draws instead of ours; then batches must be asked for one after the other.
  private let permutation: (() -> [Int])?
  private var epoch = -1
  private var order: [Int] = []

  /// `permutation` gives an epoch's order of `count` samples, or nil for ours.
  public init(count: Int, batch: Int, seed: UInt64, permutation: (() -> [Int])? = nil) {
    (self.count, self.batch, self.seed, self.permutation) = (count, batch, seed, permutation)
  }

  /// Batches of an epoch; the last may be short.
  public var batchesPerEpoch: Int { (count + batch - 1) / batch }

  /// The samples of a batch, from 0.
  public mutating func batch(_ number: Int) -> [Int] {
    let (wanted, place) = number.quotientAndRemainder(dividingBy: batchesPerEpoch)
    if wanted != epoch {
      epoch = wanted
      if let permutation {
        order = permutation()
      } else {
        var generator = SeededGenerator(seed: seed, stream: 0x65_706F_6368).split(UInt64(epoch))
        order = generator.permutation(count)
      }
    }
    return Array(order[place * batch..<min(count, (place + 1) * batch)])
  }
}
