public import Images

extension Normalization {
  /// Mean and population deviation of images.
  public init(measuring images: LabeledImages) {
    var sums = PixelSums(channels: images.channels)
    for index in 0..<images.count {
      images.pixels.withItem(index) { sums.add($0.assumingMemoryBound(to: UInt8.self)) }
    }
    self = sums.normalization
  }

  /// Scale and shift of each channel: input = byte·scale + shift.
  package struct Constants: Sendable {
    package let scale: [Float]
    package let shift: [Float]

    init(_ normalization: Normalization) {
      scale = normalization.deviation.map { Float(1 / (255 * $0)) }
      shift = zip(normalization.mean, normalization.deviation).map { Float(-$0 / $1) }
    }

    /// bytes [h, w, c] → input [h, w, c], `count` values in all.
    package func apply(
      _ bytes: UnsafePointer<UInt8>, count: Int, into input: UnsafeMutablePointer<Float>
    ) {
      let channels = scale.count
      for c in 0..<channels {
        let (scale, shift) = (scale[c], shift[c])
        for index in stride(from: c, to: count, by: channels) {
          input[index] = Float(bytes[index]) * scale + shift
        }
      }
    }

    /// Levels from 0 to 1 [h, w, c] → input, in place.
    func apply(unit values: UnsafeMutablePointer<Float>, count: Int) {
      let channels = scale.count
      for c in 0..<channels {
        let (scale, shift) = (scale[c] * 255, shift[c])
        for index in stride(from: c, to: count, by: channels) { values[index] = values[index] * scale + shift }
      }
    }
  }

  /// Normalization as one scale and shift per channel, for images of `channels` channels.
  ///
  /// - Throws: `EvaluationError` `.shape` if the constants are for another number of channels.
  package func constants(channels: Int) throws(EvaluationError) -> Constants {
    guard mean.count == channels else {
      throw EvaluationError(
        .shape, place: "normalization",
        reason: "\(name) is for \(mean.count) channels and the images have \(channels); give --normalize measured, or "
          + "bring the images to \(mean.count) channels")
    }
    return Constants(self)
  }
}
