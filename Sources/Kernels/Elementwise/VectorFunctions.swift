import Glibc

// Loops over the components of one vector: whole registers, then the remainder.

/// g = f(g) · u (Shazeer 2020).
package func gatedUnit(
  _ activation: Activation, _ g: UnsafeMutablePointer<Float>, _ u: UnsafePointer<Float>, count: Int
) {
  guard activation == .silu else { return gatedByAny(activation, g, u, count: count) }
  let whole = count / 8 * 8
  for i in stride(from: 0, to: whole, by: 8) {
    let value = g.lanes(i)
    g.store(value * value.sigmoid * u.lanes(i), i)
  }
  for i in whole..<count { g[i] = g[i] * Lanes(repeating: g[i]).sigmoid[0] * u[i] }
}

private func gatedByAny(
  _ activation: Activation, _ g: UnsafeMutablePointer<Float>, _ u: UnsafePointer<Float>, count: Int
) {
  let whole = count / 8 * 8
  for i in stride(from: 0, to: whole, by: 8) { g.store(activation(g.lanes(i)) * u.lanes(i), i) }
  for i in whole..<count { g[i] = activation(Lanes(repeating: g[i]))[0] * u[i] }
}

/// x = c · tanh(x / c).
package func capped(_ x: UnsafeMutablePointer<Float>, _ cap: Float, count: Int) {
  let whole = count / 8 * 8
  for i in stride(from: 0, to: whole, by: 8) { x.store((x.lanes(i) / cap).hyperbolicTangent * cap, i) }
  for i in whole..<count { x[i] = tanhf(x[i] / cap) * cap }
}

/// Σ x · y.
@inlinable @inline(__always)
package func innerProduct(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, count: Int) -> Float {
  let whole = count / 8 * 8
  var lanes = Lanes()
  for i in stride(from: 0, to: whole, by: 8) { lanes.addProduct(x.lanes(i), y.lanes(i)) }
  var sum = lanes.sum()
  for i in whole..<count { sum += x[i] * y[i] }
  return sum
}

/// y += a · x.
@inlinable @inline(__always)
package func addProduct(_ a: Float, _ x: UnsafePointer<Float>, count: Int, to y: UnsafeMutablePointer<Float>) {
  let whole = count / 8 * 8
  for i in stride(from: 0, to: whole, by: 8) { y.store(y.lanes(i).addingProduct(x.lanes(i), Lanes(repeating: a)), i) }
  for i in whole..<count { y[i] += a * x[i] }
}

/// Replaces scores by e^(score − largest), and returns their sum.
package func exponentials(_ x: UnsafeMutablePointer<Float>, count: Int) -> Float {
  let whole = count / 8 * 8
  var lanes = Lanes(repeating: -.infinity)
  for i in stride(from: 0, to: whole, by: 8) { lanes = lanes.larger(x.lanes(i)) }
  var peak = lanes.max()
  for i in whole..<count { peak = max(peak, x[i]) }
  lanes = Lanes()
  for i in stride(from: 0, to: whole, by: 8) {
    let value = (x.lanes(i) - peak).exponential
    x.store(value, i)
    lanes += value
  }
  var sum = lanes.sum()
  for i in whole..<count {
    x[i] = Lanes(repeating: x[i] - peak).exponential[0]
    sum += x[i]
  }
  return sum
}

/// Σ (x − y)², accumulated in eight lanes of double precision; exact to a few units in the last place.
@inlinable @inline(__always)
package func squaredDistance(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ count: Int) -> Double {
  var lanes = SIMD8<Double>.zero
  let whole = count / 8 * 8
  for i in stride(from: 0, to: whole, by: 8) {
    let difference = SIMD8<Double>(x.lanes(i) - y.lanes(i))
    lanes.addProduct(difference, difference)
  }
  var sum = lanes.sum()
  for i in whole..<count {
    let difference = Double(x[i] - y[i])
    sum += difference * difference
  }
  return sum
}

/// Σ x².
@inlinable @inline(__always)
package func squaredNorm(_ x: UnsafePointer<Float>, _ count: Int) -> Float { innerProduct(x, x, count: count) }

/// sum ← sum + x, in double precision.
@inlinable @inline(__always)
package func accumulate(_ x: UnsafePointer<Float>, into sum: UnsafeMutablePointer<Double>, _ count: Int) {
  let whole = count / 8 * 8
  for i in stride(from: 0, to: whole, by: 8) {
    let target = UnsafeMutableRawPointer(sum + i)
    let total = target.loadUnaligned(as: SIMD8<Double>.self) + SIMD8<Double>(x.lanes(i))
    target.storeBytes(of: total, as: SIMD8<Double>.self)
  }
  for i in whole..<count { sum[i] += Double(x[i]) }
}
