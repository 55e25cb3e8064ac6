/// The largest distance of two lists of values; infinite where their numbers differ or one is not a number.
///
/// `unit`: what the distance from an expected value is measured in, 1 unless given.
public func largestError(
  _ found: some Collection<some BinaryFloatingPoint>, _ expected: some Collection<some BinaryFloatingPoint>,
  unit: (Double) -> Double = { _ in 1 }
) -> Double {
  guard found.count == expected.count else { return .infinity }
  var worst = 0.0
  for (a, b) in zip(found, expected) {
    let error = abs(Double(a) - Double(b)) / unit(Double(b))
    // NaN compares false with everything: it must count as an error.
    if !(error <= worst) { worst = error.isNaN ? .infinity : error }
  }
  return worst
}

/// The largest distance of two lists of values over the largest expected magnitude.
public func relativeError(
  _ found: some Collection<some BinaryFloatingPoint>, _ expected: some Collection<some BinaryFloatingPoint>
) -> Double {
  largestError(found, expected) / max(expected.reduce(0) { max($0, abs(Double($1))) }, .leastNormalMagnitude)
}

extension Fixture {
  /// The largest distance of values from a recorded tensor, over the largest magnitude of it, or of the tensor `scale`.
  ///
  /// Of long tensors every so many values are recorded, and the largest of all as `NAME/max`.
  public func error(of found: [Float], _ name: String, scale: String? = nil) throws -> Double {
    let expected = try values(name)
    guard let first = try values("\(scale ?? name)/max").first, !expected.isEmpty, found.count >= expected.count else {
      return .infinity
    }
    let step = found.count / expected.count
    return largestError(expected.indices.map { found[$0 * step] }, expected) / Double(first)
  }
}
