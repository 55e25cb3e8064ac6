/// A size or count made of figures that come from outside: options, headers, shapes in files.
///
/// What no `Int` holds is `nil`, and stays so through sums and products, instead of trapping; so is what is negative.
/// Compute the whole size, then ask once: `(CheckedSize(width) * height * 3).isAtMost(limit)`.
public struct CheckedSize: Sendable, Equatable, ExpressibleByIntegerLiteral {
  /// The size, or nil when it is larger than any `Int` or negative.
  public let value: Int?

  /// A size of `value`; nil and negative figures are no size.
  @inlinable
  public init(_ value: (some BinaryInteger)?) {
    self.value = value.flatMap { Int(exactly: $0) }.flatMap { $0 < 0 ? nil : $0 }
  }

  @inlinable
  public init(integerLiteral value: Int) { self.init(value) }

  /// The product of all factors: the elements of a tensor of that shape.
  @inlinable
  public init(product factors: some Sequence<Int>) {
    self = factors.reduce(1) { $0 * CheckedSize($1) }
  }

  /// True when there is such a size and it is not above `limit`.
  @inlinable
  public func isAtMost(_ limit: Int) -> Bool { value.map { $0 <= limit } ?? false }

  /// The size, or the largest `Int` in place of what is larger.
  @inlinable
  public var saturated: Int { value ?? .max }

  @inlinable
  public static func + (a: CheckedSize, b: CheckedSize) -> CheckedSize {
    guard let a = a.value, let b = b.value else { return CheckedSize(Int?.none) }
    let (sum, overflows) = a.addingReportingOverflow(b)
    return CheckedSize(overflows ? nil : sum)
  }

  @inlinable
  public static func * (a: CheckedSize, b: CheckedSize) -> CheckedSize {
    guard let a = a.value, let b = b.value else { return CheckedSize(Int?.none) }
    let (product, overflows) = a.multipliedReportingOverflow(by: b)
    return CheckedSize(overflows ? nil : product)
  }

  @inlinable
  public static func + (a: CheckedSize, b: Int) -> CheckedSize { a + CheckedSize(b) }

  @inlinable
  public static func * (a: CheckedSize, b: Int) -> CheckedSize { a * CheckedSize(b) }
}
