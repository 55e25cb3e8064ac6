import Glibc
public import Images
public import Models
import Networks
import Threads

/// A trained network that rates how realistic patches are: RDED's observer.
///
/// Source: Sun et al. 2024 (arXiv 2312.03526), section 4.1; LINs-lab/RDED at 3f6453d, synthesize/utils.py selector().
public struct RealismObserver {
  private let pass: NetworkPass
  private let constants: Normalization.Constants
  private let network: TrainedNetwork

  /// `normalization`: how the network's pixels were scaled.
  ///
  /// - Throws: `EvaluationError` if it is for another number of channels.
  public init(_ network: TrainedNetwork, _ normalization: Normalization, threads: Int) throws(EvaluationError) {
    constants = try normalization.constants(channels: network.channels)
    pass = network.pass(WorkerPool(threads: threads))
    self.network = network
  }

  /// What the network says of a patch.
  public struct Rating: Sendable, Equatable {
    /// −log p(class); of certain networks often 0, to the precision of the numbers.
    public let loss: Float
    /// log(p / (1 − p)), which orders patches as the loss does and tells certain ones apart.
    public let logOdds: Float
    /// Whether no other class is more probable.
    public let isRecognized: Bool
  }

  /// −log p(class) of each patch of h × w pixels; see `ratings`.
  public func losses(_ patches: [[UInt8]], height h: Int, width w: Int, class label: Int) -> [Float] {
    ratings(patches, height: h, width: w, class: label).map(\.loss)
  }

  /// The rating of each patch of h × w pixels, padded to the network's size with the mean color.
  ///
  /// `patches`: bytes [h, w, c] each; h and w at most the network's.
  public func ratings(_ patches: [[UInt8]], height h: Int, width w: Int, class label: Int) -> [Rating] {
    let (c, k) = (network.channels, network.classes)
    // Zero is the mean; an odd pixel of padding goes to the bottom and the right.
    let (top, left) = ((network.height - h) / 2, (network.width - w) / 2)
    let logits = pass.logits(count: patches.count) { index, target in
      target.update(repeating: 0, count: network.height * network.width * c)
      patches[index].withUnsafeBufferPointer { patch in
        guard let bytes = patch.baseAddress else { return }
        for row in 0..<h {
          constants.apply(
            bytes + row * w * c, count: w * c, into: target + ((top + row) * network.width + left) * c)
        }
      }
    }
    return patches.indices.map { index in
      let scores = logits[index * k..<(index + 1) * k]
      let largest = scores.max() ?? 0
      let own = scores[index * k + label]
      let others = scores.indices.filter { $0 != index * k + label }.map { scores[$0] }
      let highest = others.max() ?? -.infinity
      return Rating(
        loss: largest + log(scores.reduce(0) { $0 + exp($1 - largest) }) - own,
        logOdds: others.isEmpty ? .infinity : own - highest - log(others.reduce(0) { $0 + exp($1 - highest) }),
        isRecognized: own == largest)
    }
  }
}
