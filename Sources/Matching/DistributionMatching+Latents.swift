public import Evaluation
public import Images
import Kernels
public import Models
public import Threads

extension DistributionMatching {
  /// Latents to match, with the decoder that makes images of them.
  public struct Latents {
    /// [z, h, w] each, times the scaling factor.
    public var values: [[Float]]
    public var height: Int
    public var width: Int
    /// Whether decoded images are cropped, or padded with black, to the size of the real ones, instead of being resized.
    public var isCentered: Bool

    public init(_ values: [[Float]], height: Int, width: Int, isCentered: Bool) {
      (self.values, self.height, self.width, self.isCentered) = (values, height, width, isCentered)
    }
  }

  /// Matches the images that `codec` decodes from latents to real ones.
  ///
  /// `labels`: [n], below `classes`, as those of `real`.
  ///
  /// - Throws: `MatchingError`, `EvaluationError`.
  public convenience init(
    _ latents: Latents, _ codec: LatentCodec, labels: [Int32], real: LabeledImages, classes: [String],
    _ normalization: Normalization, _ settings: Settings, pool: WorkerPool
  ) throws {
    let real = try RealClasses(real, classes: classes, normalization)
    let space = LatentSpace(
      latents.values, height: latents.height, width: latents.width, isCentered: latents.isCentered, codec, for: real)
    try self.init(space, labels: labels, real: real, settings, pool: pool)
  }

  /// The latents of the present state, [z, h, w] each, if latents are matched.
  public func latents(count n: Int) -> [[Float]] {
    let (values, size) = (space.values.pointer, space.values.count / n)
    return (0..<n).map { index in (0..<size).map { values[index * size + $0] } }
  }
}
