/// How bytes become network inputs: (byte/255 − mean)/deviation per channel.
///
/// A network's answers are only valid for inputs scaled as in its training, which its file records.
public struct Normalization: Sendable, Equatable {
  /// The origin of the constants: the name of a dataset, `measured`, `teacher` or `header`.
  public let name: String
  /// Per channel, in levels from 0 to 1.
  public let mean: [Double]
  /// Per channel, above 0.
  public let deviation: [Double]

  /// The smallest deviation that pixels are divided by: one gray level.
  static let leastDeviation = 1 / 255.0

  /// Constants of known origin.
  public init(name: String, mean: [Double], deviation: [Double]) {
    (self.name, self.mean, self.deviation) = (name, mean, deviation)
  }

  /// Constants from a file; nil unless there are as many means as deviations, all finite, and all deviations positive.
  public init?(named name: String, mean: [Double], deviation: [Double]) {
    guard !mean.isEmpty, mean.count == deviation.count, mean.allSatisfy({ abs($0) <= 1e6 }),
      deviation.allSatisfy({ $0 >= 1e-6 && $0 <= 1e6 })
    else { return nil }
    self.init(name: name, mean: mean, deviation: deviation)
  }
}

extension Normalization {
  /// Repeats the constants of a gray image's single channel for each of `channels`; others stay unchanged.
  public func repeated(_ channels: Int) -> Normalization {
    guard mean.count == 1 else { return self }
    return Normalization(
      name: name, mean: Array(repeating: mean[0], count: channels),
      deviation: Array(repeating: deviation[0], count: channels))
  }

  /// Whether both scale alike, up to the rounding of decimal text.
  public func agrees(with other: Normalization) -> Bool {
    mean.count == other.mean.count
      && zip(mean + deviation, other.mean + other.deviation).allSatisfy { abs($0 - $1) <= 1e-6 }
  }
}
