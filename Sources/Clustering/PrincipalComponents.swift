public import Kernels

/// The directions of largest variance, for plots.
///
/// Orthogonal iteration (Golub & Van Loan, "Matrix Computations", 8.2.4) on the centered vectors.
public enum PrincipalComponents {
  private static let iterations = 60

  /// The coordinates of each vector [n, d] along the first two principal components, about their mean: [n, 2].
  ///
  /// Signs are chosen so that the largest weight of each component is positive. If all vectors are equal, their
  /// coordinates are 0.
  ///
  /// - Throws: `ClusteringError` `.notFinite`, `.tooFew`.
  /// - Complexity: O(n·d).
  public static func plane(_ data: Matrix) throws(ClusteringError) -> Matrix {
    try requireFinite(data.elements, columns: data.columns)
    let (n, d) = (data.rows, data.columns)
    var centered = data.elements
    for column in 0..<d {
      var sum = 0.0
      for row in 0..<n { sum += Double(centered[row * d + column]) }
      let mean = Float(sum / Double(max(n, 1)))
      for row in 0..<n { centered[row * d + column] -= mean }
    }
    var generator = SeededGenerator(seed: 1, stream: 0x7063)
    var basis = (0..<2 * d).map { _ in Float(generator.normal()) }  // [d, 2]
    var plane = [Float](repeating: 0, count: 2 * n)
    orthonormalize(&basis, d)
    for iteration in 0...iterations {
      multiply(.none, m: n, n: 2, k: d, centered, d, basis, &plane)
      if iteration == iterations { break }
      multiply(.transposed, m: d, n: 2, k: n, centered, d, plane, &basis)
      orthonormalize(&basis, d)
    }
    for component in 0..<2 {
      let weights = stride(from: component, to: 2 * d, by: 2).map { basis[$0] }
      guard let largest = weights.max(by: { abs($0) < abs($1) }), largest < 0 else { continue }
      for row in 0..<n { plane[2 * row + component].negate() }
    }
    return Matrix(rows: n, columns: 2, plane)
  }

  private static func multiply(
    _ transposition: Transposition, m: Int, n: Int, k: Int, _ a: [Float], _ stride: Int, _ b: [Float],
    _ c: inout [Float]
  ) {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        c.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          gemm(transposition, .none, m: m, n: n, k: k, a, stride, b, n, c, n)
        }
      }
    }
  }

  /// Orthonormalizes the two columns of [d, 2]; a vanishing one stays zero.
  private static func orthonormalize(_ basis: inout [Float], _ d: Int) {
    for column in 0..<2 {
      if column == 1 {
        var product = 0.0
        for row in 0..<d { product += Double(basis[2 * row]) * Double(basis[2 * row + 1]) }
        for row in 0..<d { basis[2 * row + 1] -= Float(product) * basis[2 * row] }
      }
      var square = 0.0
      for row in 0..<d { square += Double(basis[2 * row + column]) * Double(basis[2 * row + column]) }
      let scale = square > 1e-30 ? Float(1 / square.squareRoot()) : 0
      for row in 0..<d { basis[2 * row + column] *= scale }
    }
  }
}
