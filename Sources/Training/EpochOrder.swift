import Kernels

/// The order of the samples: each epoch has every sample once, in a new permutation.
///
/// A batch depends only on the seed and its number, so training can resume at any batch.
public struct EpochOrder {
  private let count: Int
  private let batch: Int
  private let seed: UInt64
  private let dropsLast: Bool
  /// PyTorch's generator instead of ours; batches must then be asked for in order.
  private let permutation: (() -> [Int])?
  private var epoch = -1
  private var order: [Int] = []

  /// `dropsLast`: an epoch's last samples are left out if they make no whole batch; `permutation` gives an epoch's order
  /// of `count` samples, nil for ours.
  public init(count: Int, batch: Int, seed: UInt64, dropsLast: Bool = false, permutation: (() -> [Int])? = nil) {
    precondition(!dropsLast || count >= batch, "EpochOrder: \(count) samples are no batch of \(batch)")
    (self.count, self.batch, self.seed, self.permutation) = (count, batch, seed, permutation)
    self.dropsLast = dropsLast
  }

  /// Batches per epoch; the last one may be short, unless it is dropped.
  public var batchesPerEpoch: Int { Self.batchesPerEpoch(count: count, batch: batch, dropsLast: dropsLast) }

  /// Batches per epoch of so many samples.
  public static func batchesPerEpoch(count: Int, batch: Int, dropsLast: Bool) -> Int {
    dropsLast ? count / batch : (count + batch - 1) / batch
  }

  /// The samples of a batch, counted from 0.
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
