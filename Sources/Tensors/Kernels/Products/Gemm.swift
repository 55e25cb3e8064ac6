/// Whether a factor of a product is used as it lies or transposed.
public enum Transposition: Sendable {
  case none
  case transposed
}

/// c [m, n] ← alpha · op(a) [m, k] · op(b) [k, n], or that plus c if beta is 1; row-major, on the calling thread.
///
/// beta is 0 or 1. A value of c depends on its row of a and column of b alone.
public func gemm(
  _ transposeA: Transposition, _ transposeB: Transposition, m: Int, n: Int, k: Int,
  alpha: Float = 1, _ a: UnsafePointer<Float>, _ strideA: Int, _ b: UnsafePointer<Float>,
  _ strideB: Int, beta: Float = 0, _ c: UnsafeMutablePointer<Float>, _ strideC: Int
) {
  precondition(beta == 0 || beta == 1, "gemm: beta is \(beta)")
  Product(
    rows: m, columns: n, depth: k, a: .init(a, strideA, transposeA), b: .init(b, strideB, transposeB), alpha: alpha,
    adds: beta == 1
  ).compute(into: c, strideC)
}
