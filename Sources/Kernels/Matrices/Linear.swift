// Letters: n rows, d input features, k outputs.

/// y = x·wᵀ + bias: x [n, d], w [k, d], bias [k] → y [n, k].
public func linear(
  rows n: Int, inputs d: Int, outputs k: Int, _ x: UnsafePointer<Float>,
  w: UnsafePointer<Float>, bias: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  for row in 0..<n { (y + row * k).update(from: bias, count: k) }
  gemm(.none, .transposed, m: n, n: k, k: d, x, d, w, d, adds: true, y, k)
}

/// The gradients of `linear`: dy [n, k] → dx [n, d]; dw [k, d] and dBias [k] are added to.
public func linearBackward(
  rows n: Int, inputs d: Int, outputs k: Int, _ x: UnsafePointer<Float>,
  w: UnsafePointer<Float>, dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>,
  dw: UnsafeMutablePointer<Float>, dBias: UnsafeMutablePointer<Float>
) {
  gemm(.none, .none, m: n, n: d, k: k, dy, k, w, d, dx, d)
  gemm(.transposed, .none, m: k, n: d, k: n, dy, k, x, d, adds: true, dw, d)
  for row in 0..<n {
    for output in 0..<k { dBias[output] += dy[row * k + output] }
  }
}
