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
  public init(name: String, mean: [Double], deviation: [Double]) {
    (self.name, self.mean, self.deviation) = (name, mean, deviation)
  }

  /// Constants from a file; nil unless there are as many means as deviations, finite, and no deviation is 0 or less.
  public init?(named name: String, mean: [Double], deviation: [Double]) {
    guard !mean.isEmpty, mean.count == deviation.count, mean.allSatisfy({ abs($0) <= 1e6 }),
      deviation.allSatisfy({ $0 >= 1e-6 && $0 <= 1e6 })
    else { return nil }
    self.init(name: name, mean: mean, deviation: deviation)
  }
}

extension Normalization {
  /// The constants of a gray picture's one channel for each of `channels`; others as they are.
  public func repeated(_ channels: Int) -> Normalization {
    guard mean.count == 1 else { return self }
    return Normalization(
      name: name, mean: Array(repeating: mean[0], count: channels),
      deviation: Array(repeating: deviation[0], count: channels))
  }

  /// Whether both scale alike, but for the rounding of text.
  public func agrees(with other: Normalization) -> Bool {
    mean.count == other.mean.count
      && zip(mean + deviation, other.mean + other.deviation).allSatisfy { abs($0 - $1) <= 1e-6 }
  }
}
