/// The gradient of `f` at `x` by central differences.
public func differences(_ x: [Double], step: Double = 1e-4, _ f: ([Double]) -> Double) -> [Double] {
  x.indices.map { index in
    var moved = x
    moved[index] = x[index] + step
    let above = f(moved)
    moved[index] = x[index] - step
    return (above - f(moved)) / (2 * step)
  }
}

/// How far a function's slope along its own gradient g is from |g|², as a share of it.
///
/// `loss` is called with `values` moved by a thousandth of the gradient's direction, there and back, and put back after.
public func slopeError(
  _ gradient: [Float], of values: UnsafeMutablePointer<Float>, _ loss: () -> Double
) -> Double {
  let square = gradient.reduce(0.0) { $0 + Double($1) * Double($1) }
  guard square > 0 else { return .infinity }
  let step = Float(1e-3 / square.squareRoot())
  func moved(_ factor: Float) -> Double {
    for (index, value) in gradient.enumerated() { values[index] += factor * value }
    defer { for (index, value) in gradient.enumerated() { values[index] -= factor * value } }
    return loss()
  }
  let slope = (moved(step) - moved(-step)) / Double(2 * step)
  let error = abs(slope - square) / square
  return error.isNaN ? .infinity : error
}
