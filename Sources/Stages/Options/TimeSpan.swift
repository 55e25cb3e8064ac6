public import Options

/// A duration such as `500ms`, `30s`, `10m` or `2h`.
public struct TimeSpan: OptionValue, Equatable {
  public var milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  public init?(word: String) {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let units = ["ms": 1, "s": 1000, "": 1000, "m": 60_000, "h": 3_600_000]
    guard let number = Int(digits), let unit = units[String(word.dropFirst(digits.count))] else { return nil }
    let (product, overflows) = number.multipliedReportingOverflow(by: unit)
    guard !overflows, product <= Int(Int32.max) else { return nil }
    milliseconds = product
  }

  public static var expectation: String { "a time such as 500ms, 30s, 10m or 2h" }

  public var word: String? {
    for (size, unit) in [(3_600_000, "h"), (60_000, "m"), (1000, "s")]
    where milliseconds > 0 && milliseconds % size == 0 {
      return "\(milliseconds / size)\(unit)"
    }
    return milliseconds == 0 ? "0s" : "\(milliseconds)ms"
  }
}
