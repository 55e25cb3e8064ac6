public import Failures

/// Why vectors cannot be clustered.
public struct ClusteringError: ReportableError, Equatable {
  /// The kind of failure.
  public enum Code: Sendable {
    /// More clusters or neighbors are asked for than there are vectors.
    case tooFew
    /// A component is infinite or NaN.
    case notFinite
  }

  public let code: Code
  /// The first invalid row, if any.
  public let row: Int?
  public let reason: String

  /// Invalid vectors are bad input data.
  public var exitStatus: Int32 { 65 }

  public init(code: Code, row: Int?, reason: String) {
    (self.code, self.row, self.reason) = (code, row, reason)
  }

  /// Whoever clusters knows what the vectors are of.
  public var place: String { "" }

  public static func == (a: ClusteringError, b: ClusteringError) -> Bool {
    a.code == b.code && a.row == b.row
  }
}

/// Checks that there are components and that all of them are finite.
///
/// - Throws: `ClusteringError` `.tooFew` if there are none, `.notFinite` naming the row.
func requireFinite(_ elements: [Float], columns: Int) throws(ClusteringError) {
  guard columns > 0 else {
    throw ClusteringError(code: .tooFew, row: nil, reason: "vectors without components cannot be compared")
  }
  // The sum of all components times zero is a number exactly if all of them are finite.
  let probe = elements.withUnsafeBufferPointer { values -> Float in
    var sum = SIMD8<Float>.zero
    let blocks = values.count / 8
    guard let base = values.baseAddress else { return 0 }
    for block in 0..<blocks {
      sum += UnsafeRawPointer(base + 8 * block).loadUnaligned(as: SIMD8<Float>.self) * 0
    }
    return values[(8 * blocks)...].reduce(sum.sum()) { $0 + $1 * 0 }
  }
  guard !(probe == 0) else { return }
  let index = elements.firstIndex { !$0.isFinite } ?? 0
  throw ClusteringError(
    code: .notFinite, row: index / max(columns, 1),
    reason: "vector \(index / max(columns, 1)) has the component \(elements[index])")
}
