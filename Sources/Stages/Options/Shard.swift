public import Options

/// One part of a dataset: `I/N` with 0 ≤ I < N.
public struct Shard: OptionValue, Equatable {
  public var index: Int
  public var count: Int

  public init?(word: String) {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), index >= 0,
      index < count
    else { return nil }
    self.index = index
    self.count = count
  }

  public static var expectation: String { "I/N with 0 <= I < N, such as 0/4" }
  public var word: String? { "\(index)/\(count)" }
}
