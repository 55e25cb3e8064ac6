public import Options

/// A limit on rejects: a number, or a percentage of the samples.
public struct Ratio: OptionValue, Equatable, CustomStringConvertible {
  public var count: Int?
  public var percent: Double?

  public init(percent: Double) { self.percent = percent }

  public init?(word: String) {
    if word.hasSuffix("%") {
      guard let value = Double(word.dropLast()), (0...100).contains(value) else { return nil }
      percent = value
    } else {
      guard let value = Int(word), value >= 0 else { return nil }
      count = value
    }
  }

  public static var expectation: String { "a count such as 10, or a percentage such as 1%" }
  public var word: String? { description }
  public var description: String { count.map(String.init) ?? "\((percent ?? 0).word ?? "0")%" }
}
