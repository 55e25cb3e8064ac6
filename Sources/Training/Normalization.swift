/// How bytes become network inputs: (byte/255 − mean)/deviation per channel.
///
/// A network answers for inputs that were scaled as those that it has learned from; its file says how.
public struct Normalization: Sendable, Equatable {
  /// Where the constants come from: a dataset's name, `measured`, `teacher` or `header`.
  public let name: String
  /// Of each channel, in levels from 0 to 1.
  public let mean: [Double]
  /// Of each channel, above 0.
  public let deviation: [Double]

  /// The least deviation that pixels are divided by: one grey level.
  static let leastDeviation = 1 / 255.0

  /// Constants of known origin.
  init(name: String, mean: [Double], deviation: [Double]) {
    (self.name, self.mean, self.deviation) = (name, mean, deviation)
  }

  /// Constants from a file; nil unless there are as many means as deviations, finite, and no deviation is 0 or less.
  public init?(named name: String, mean: [Double], deviation: [Double]) {
    guard !mean.isEmpty, mean.count == deviation.count, mean.allSatisfy({ abs($0) <= 1e6 }),
      deviation.allSatisfy({ $0 >= 1e-6 && $0 <= 1e6 })
    else { return nil }
    self.init(name: name, mean: mean, deviation: deviation)
  }

  /// Mean and population deviation of images.
  public init(measuring images: LabeledImages) {
    var sums = PixelSums(channels: images.channels)
    images.pixels.withUnsafeBufferPointer { sums.add($0) }
    self = sums.normalization
  }

  /// Scale and shift of each channel: input = byte·scale + shift.
  struct Constants: Sendable {
    let scale: [Float]
    let shift: [Float]

    init(_ normalization: Normalization) {
      scale = normalization.deviation.map { Float(1 / (255 * $0)) }
      shift = zip(normalization.mean, normalization.deviation).map { Float(-$0 / $1) }
    }

    /// bytes [h, w, c] → input [h, w, c], `count` values in all.
    func apply(
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

  /// The same as one scale and one shift for images of so many channels.
  ///
  /// - Throws: `TrainingError` `.shape` where the constants are for another number of channels.
  func constants(channels: Int) throws(TrainingError) -> Constants {
    guard mean.count == channels else {
      throw TrainingError(
        .shape, position: "normalization",
        reason: "\(name) is for \(mean.count) channels and the images have \(channels); give --normalize measured, or "
          + "bring the images to \(mean.count) channels")
    }
    return Constants(self)
  }
}

/// Sums over the pixels of many images, from which their mean and deviation follow exactly.
public struct PixelSums: Sendable {
  private var sums: [Int]
  private var squares: [Int]
  private var count = 0

  /// Nothing yet, of images with so many channels.
  public init(channels: Int) {
    sums = [Int](repeating: 0, count: channels)
    squares = sums
  }

  /// Adds images [n, h, w, c].
  public mutating func add(_ pixels: UnsafeBufferPointer<UInt8>) {
    // Sums of bytes and of their squares are exact in 64-bit integers.
    let channels = sums.count
    for c in 0..<channels {
      var (sum, square) = (0, 0)
      for index in stride(from: c, to: pixels.count, by: channels) {
        let value = Int(pixels[index])
        sum += value
        square += value * value
      }
      sums[c] += sum
      squares[c] += square
    }
    count += pixels.count / max(1, channels)
  }

  /// Mean and population deviation of what was added.
  public var normalization: Normalization {
    let count = Double(max(1, count))
    let mean = sums.map { Double($0) / count / 255 }
    let deviation = zip(squares, mean).map { square, mean in
      let variance = Double(square) / count / 65_025 - mean * mean
      // A channel of one value has no deviation to divide by; one grey level stands in.
      return max(variance, 0).squareRoot() > Normalization.leastDeviation
        ? variance.squareRoot() : Normalization.leastDeviation
    }
    return Normalization(name: "measured", mean: mean, deviation: deviation)
  }
}
