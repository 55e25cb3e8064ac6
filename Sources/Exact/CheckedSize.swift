/// A size or count computed from untrusted numbers: options, headers, shapes in files.
///
/// Overflow and negative numbers make the value nil instead of trapping, and nil propagates through sums and products.
/// Compute the whole size, then ask once: `(CheckedSize(width) * height * 3).isAtMost(limit)`.
public struct CheckedSize: Sendable, Equatable, ExpressibleByIntegerLiteral {
  /// The size; nil if it overflows `Int` or is negative.
  public let value: Int?

  /// A size of `value`; nil for nil and negative numbers.
  @inlinable
  public init(_ value: (some BinaryInteger)?) {
    self.value = value.flatMap { Int(exactly: $0) }.flatMap { $0 < 0 ? nil : $0 }
  }

  @inlinable
  public init(integerLiteral value: Int) { self.init(value) }

  /// The product of all factors: the number of elements of a tensor of that shape.
  @inlinable
  public init(product factors: some Sequence<Int>) {
    self = factors.reduce(1) { $0 * CheckedSize($1) }
  }

  /// True if the size is valid and at most `limit`.
  @inlinable
  public func isAtMost(_ limit: Int) -> Bool { value.map { $0 <= limit } ?? false }

  /// The size; the largest `Int` if it is not valid.
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
