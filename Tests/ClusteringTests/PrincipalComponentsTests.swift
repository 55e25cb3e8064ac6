import Clustering
import Kernels
import Testing

@Suite struct PrincipalComponentsTests {
  @Test func `a stretched cloud lies along its axes`() throws {
    // Points on an ellipse in the plane of two orthogonal directions of a space of seven dimensions.
    let first: [Float] = [1, 1, 0, 0, 0, 1, 0].map { $0 / Float(3).squareRoot() }
    let second: [Float] = [1, -1, 0, 2, 0, 0, 0].map { $0 / Float(6).squareRoot() }
    let angles = (0..<50).map { Float($0) * 2 * .pi / 50 }
    let elements = angles.flatMap { angle in
      (0..<7).map { i -> Float in
        let (x, y) = (5 * cosine(angle), 2 * cosine(angle - .pi / 2))
        return x * first[i] + y * second[i] + Float(i)
      }
    }
    let plane = try PrincipalComponents.plane(Matrix(rows: 50, columns: 7, elements))
    for (row, angle) in angles.enumerated() {
      let found = Array(plane.row(row))
      #expect(abs(found[0] - 5 * cosine(angle)) < 1e-3 && abs(found[1] - 2 * cosine(angle - .pi / 2)) < 1e-3)
    }
  }

  private func cosine(_ x: Float) -> Float {
    // The series is exact enough for |x| ≤ 2π.
    var (term, sum) = (1.0, 1.0)
    for k in 1...25 {
      term *= -Double(x) * Double(x) / Double((2 * k - 1) * 2 * k)
      sum += term
    }
    return Float(sum)
  }

  @Test func `vectors that do not differ, or in one direction only, are no trouble`() throws {
    #expect(try PrincipalComponents.plane(Matrix(rows: 4, columns: 3)).elements.allSatisfy { $0 == 0 })
    let line = try PrincipalComponents.plane(Matrix(rows: 3, columns: 1, [1, 2, 3]))
    for (found, expected) in zip(line.elements, [-1, 0, 0, 0, 1, 0] as [Float]) {
      #expect(abs(found - expected) < 1e-5)
    }
    #expect(throws: ClusteringError(code: .notFinite, row: 0, reason: "")) {
      try PrincipalComponents.plane(Matrix(rows: 1, columns: 1, [.nan]))
    }
  }
}
