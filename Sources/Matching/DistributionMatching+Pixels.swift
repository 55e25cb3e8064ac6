public import Evaluation
public import Images
import Kernels
public import Threads

extension DistributionMatching {
  /// Matches pixels of distilled images to real ones.
  ///
  /// `real`: with labels below `classes`; `distilled`: of the same size, each of a class that has real images.
  /// `isBounded`: whether pixels are kept to what bytes can hold, which the published code does not.
  ///
  /// - Throws: `MatchingError`, `EvaluationError`.
  public convenience init(
    _ distilled: LabeledImages, real: LabeledImages, classes: [String], _ normalization: Normalization,
    _ settings: Settings, isBounded: Bool, pool: WorkerPool
  ) throws {
    guard (distilled.height, distilled.width, distilled.channels) == (real.height, real.width, real.channels) else {
      throw MatchingError(
        .images, "--real",
        "its images are \(real.height)x\(real.width)x\(real.channels) and the distilled ones "
          + "\(distilled.height)x\(distilled.width)x\(distilled.channels); bring one set to the other's size")
    }
    let constants = try normalization.constants(channels: real.channels)
    let values = Storage(count: distilled.count * distilled.imageCount)
    for index in 0..<distilled.count {
      distilled.pixels.withItem(index) { item in
        guard let bytes = item.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
        constants.apply(bytes, count: distilled.imageCount, into: values.pointer + index * distilled.imageCount)
      }
    }
    let bounds = zip(constants.scale, constants.shift).map { $1...(255 * $0 + $1) }
    try self.init(
      PixelSpace(values, bounds: isBounded ? bounds : nil), labels: distilled.labels,
      real: RealClasses(real, classes: classes, normalization), settings, pool: pool)
  }

  /// The images of the present state as bytes, in the order of the distilled set.
  public var pixels: [PixelImage] {
    let (images, constants, size) = (space.images(), real.constants, real.imageCount)
    return (0..<images.count / size).map { index in
      let source = images.pointer + index * size
      let bytes = (0..<size).map { place in
        let channel = place % real.channels
        let level = ((source[place] - constants.shift[channel]) / constants.scale[channel]).rounded()
        return UInt8(min(255, max(0, level)))
      }
      return PixelImage(width: real.width, height: real.height, channels: real.channels, pixels: bytes)
    }
  }
}
