/// Whether a factor of a product is transposed.
public enum Transposition: Sendable {
  case none
  case transposed
}

/// c [m, n] ← alpha · op(a) [m, k] · op(b) [k, n], or c plus that if it `adds`; row-major, on the calling thread.
///
/// A value of c depends only on its row of a and column of b.
public func gemm(
  _ transposeA: Transposition, _ transposeB: Transposition, m: Int, n: Int, k: Int,
  alpha: Float = 1, _ a: UnsafePointer<Float>, _ strideA: Int, _ b: UnsafePointer<Float>,
  _ strideB: Int, adds: Bool = false, _ c: UnsafeMutablePointer<Float>, _ strideC: Int
) {
  Product(
    rows: m, columns: n, depth: k, a: .init(a, strideA, transposeA), b: .init(b, strideB, transposeB), alpha: alpha,
    adds: adds
  ).compute(into: c, strideC)
}
