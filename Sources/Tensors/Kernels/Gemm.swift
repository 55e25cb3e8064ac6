internal import COpenBLAS

/// Whether a factor of a product is used as it lies or transposed.
public enum Transposition: Sendable {
  case none
  case transposed

  fileprivate var blas: CBLAS_TRANSPOSE { self == .none ? CblasNoTrans : CblasTrans }
}

/// c [m, n] ← alpha · op(a) [m, k] · op(b) [k, n] + beta · c, row-major, on the calling thread.
///
/// Threads are ours to share out, so OpenBLAS is kept to one; about 94 GFLOP/s on one Zen 3 core where
/// m, n and k are in the hundreds. The corresponding C function is `cblas_sgemm`.
public func gemm(
  _ transposeA: Transposition, _ transposeB: Transposition, m: Int, n: Int, k: Int,
  alpha: Float = 1, _ a: UnsafePointer<Float>, _ strideA: Int, _ b: UnsafePointer<Float>,
  _ strideB: Int, beta: Float = 0, _ c: UnsafeMutablePointer<Float>, _ strideC: Int
) {
  _ = singleThreadedBLAS
  cblas_sgemm(
    CblasRowMajor, transposeA.blas, transposeB.blas, blasint(m), blasint(n), blasint(k), alpha, a,
    blasint(strideA), b, blasint(strideB), beta, c, blasint(strideC))
}

/// Set once, before the first product.
private let singleThreadedBLAS: Void = openblas_set_num_threads(1)
