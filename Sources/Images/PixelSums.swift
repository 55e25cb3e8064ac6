/// Sums over the pixels of many images, from which their exact mean and deviation are computed.
public struct PixelSums: Sendable, Equatable {
  /// Of each image.
  public var channels: Int { sums.count }
  private var sums: [Int]
  private var squares: [Int]
  private var count = 0

  /// Empty sums for images of `channels` channels.
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

  /// Adds other sums, of images with as many channels.
  public mutating func add(_ other: PixelSums) {
    precondition(channels == other.channels, "sums of other channels")
    for c in sums.indices {
      sums[c] += other.sums[c]
      squares[c] += other.squares[c]
    }
    count += other.count
  }

  /// Mean and population deviation of all images added.
  public var normalization: Normalization {
    let count = Double(max(1, count))
    let mean = sums.map { Double($0) / count / 255 }
    let deviation = zip(squares, mean).map { square, mean in
      let variance = Double(square) / count / 65_025 - mean * mean
      // A constant channel has deviation 0, which cannot be divided by; one gray level is used instead.
      return max(variance, 0).squareRoot() > Normalization.leastDeviation
        ? variance.squareRoot() : Normalization.leastDeviation
    }
    return Normalization(name: "measured", mean: mean, deviation: deviation)
  }
}
