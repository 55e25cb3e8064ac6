import Fusion
import Glibc
import Kernels
import Testing
import Threads

@Suite struct SemanticQueryTests {
  private let pool = WorkerPool(threads: 2)
  private let images = Matrix(rows: 3, columns: 2, [1, 0, 0.6, 0.8, 0, 2])
  private let texts = Matrix(rows: 3, columns: 2, [0.8, 0.6, 0, 1, 1, 1])

  private func query(_ change: (inout SemanticQuery) -> Void) -> SemanticQuery {
    var query = SemanticQuery()
    query.temperature = 0.5
    change(&query)
    return query
  }

  private func expect(_ found: Matrix, _ expected: [Float], within tolerance: Float = 1e-6) {
    #expect(found.elements.count == expected.count)
    for (a, b) in zip(found.elements, expected) { #expect(abs(a - b) <= tolerance, "\(a) \(b)") }
  }

  // Worked by hand for three images and captions in the plane, τ = 0.5, to six digits.
  @Test func `the released form leaves lengths as they are`() throws {
    let query = query {
      $0.isNormalizing = false
      $0.combination = .text
    }
    expect(
      try query.fused(images: images, texts: texts, pool: pool),
      [0.850802, 0.851507, 0.776133, 0.903313, 0.527508, 0.963323])
  }

  @Test func `the normalized form`() throws {
    let query = query { $0.combination = .text }
    expect(
      try query.fused(images: images, texts: texts, pool: pool),
      [0.682569, 0.683502, 0.556250, 0.744977, 0.375418, 0.829124])
  }

  @Test func `the combinations`() throws {
    let image: [Float] = [1, 0, 0.6, 0.8, 0, 1]
    let text = try query { $0.combination = .text }.fused(images: images, texts: texts, pool: pool).elements
    expect(try query { $0.combination = .image }.fused(images: images, texts: texts, pool: pool), image)
    var sum: [Float] = []
    var both: [Float] = []
    for row in 0..<3 {
      let (first, second) = (2 * row, 2 * row + 1)
      sum += [image[first] + text[first], image[second] + text[second]]
      both += [image[first], image[second], text[first], text[second]]
    }
    expect(try query { $0.combination = .add }.fused(images: images, texts: texts, pool: pool), sum)
    expect(try query { $0.combination = .concat }.fused(images: images, texts: texts, pool: pool), both)
    #expect(query { _ in }.width(dimension: 7) == 14)
    #expect(query { $0.combination = .add }.width(dimension: 7) == 7)
  }

  /// The definition, in double precision, with the whole matrix of weights.
  private func naive(_ images: Matrix, _ texts: Matrix, _ temperature: Double, normalizing: Bool) -> [Double] {
    func rows(_ matrix: Matrix) -> [[Double]] {
      (0..<matrix.rows).map { row in
        let vector = matrix.row(row).map(Double.init)
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return normalizing && length > 0 ? vector.map { $0 / length } : vector
      }
    }
    let (i, t) = (rows(images), rows(texts))
    return i.flatMap { image -> [Double] in
      let products = t.map { text in zip(image, text).reduce(0) { $0 + $1.0 * $1.1 } / temperature }
      let largest = products.max() ?? 0
      let weights = products.map { exp($0 - largest) }
      let total = weights.reduce(0, +)
      let retrieved = (0..<texts.columns).map { column in
        zip(weights, t).reduce(0) { $0 + $1.0 * $1.1[column] } / total
      }
      return image + retrieved
    }
  }

  private func random(_ rows: Int, _ columns: Int, seed: UInt64, scale: Float) -> Matrix {
    var generator = SeededGenerator(seed: seed, stream: 0)
    let elements = (0..<rows * columns).map { _ in
      (Float(generator.next() >> 40) / Float(1 << 23) - 1) * scale
    }
    return Matrix(rows: rows, columns: columns, elements)
  }

  // More than one block of images and of captions, with rests that are no multiple of eight.
  @Test(arguments: [(1, 3), (7, 8), (129, 5), (515, 33), (1301, 17)])
  func `blocks give what the whole matrix gives`(rows: Int, columns: Int) throws {
    let images = random(rows, columns, seed: 1, scale: 1)
    let texts = random(rows, columns, seed: 2, scale: 3)
    for (temperature, isNormalizing) in [(0.01, true), (0.3, true), (0.5, false)] {
      let query = query {
        $0.temperature = temperature
        $0.isNormalizing = isNormalizing
      }
      let found = try query.fused(images: images, texts: texts, pool: pool)
      let expected = naive(images, texts, temperature, normalizing: isNormalizing)
      // A product is off by some 1e-6 of itself, which 1/τ makes a share of the weight.
      for (a, b) in zip(found.elements, expected) { #expect(abs(Double(a) - b) < 2e-4) }
    }
  }

  @Test func `the result does not depend on threads`() throws {
    let images = random(700, 24, seed: 3, scale: 1)
    let texts = random(700, 24, seed: 4, scale: 1)
    let alone = try SemanticQuery().fused(images: images, texts: texts, pool: WorkerPool(threads: 1))
    for threads in [2, 3, 5] {
      #expect(try SemanticQuery().fused(images: images, texts: texts, pool: WorkerPool(threads: threads)) == alone)
    }
  }

  @Test func `lengths far from one neither overflow nor vanish`() throws {
    // As released: norms of about 10 and τ = 0.01 make the softmax an arg-max.
    let query = query {
      $0.isNormalizing = false
      $0.temperature = 1e-4
      $0.combination = .text
    }
    let images = random(600, 8, seed: 5, scale: 10)
    let texts = random(600, 8, seed: 6, scale: 10)
    let found = try query.fused(images: images, texts: texts, pool: pool)
    for row in 0..<600 {
      func product(_ other: Int) -> Float { zip(images.row(row), texts.row(other)).reduce(0) { $0 + $1.0 * $1.1 } }
      let scores = (0..<600).map(product)
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
      guard scores[best] - second > 0.01 else { continue }
      for (a, b) in zip(found.row(row), texts.row(best)) { #expect(abs(a - b) < 1e-4) }
    }
  }

  @Test func `what cannot be fused is refused`() {
    let short = Matrix(rows: 2, columns: 2, [1, 2, 3, 4])
    #expect { try SemanticQuery().fused(images: images, texts: short, pool: pool) } throws: {
      ($0 as? FusionError)?.code == .mismatch
    }
    var broken = texts
    broken.elements[3] = .nan
    #expect { try SemanticQuery().fused(images: images, texts: broken, pool: pool) } throws: {
      ($0 as? FusionError)?.code == .notFinite && ($0 as? FusionError)?.row == 1
    }
  }

  @Test func `a vector of zeros stays zero`() throws {
    let zeros = Matrix(rows: 3, columns: 2)
    let found = try SemanticQuery().fused(images: zeros, texts: zeros, pool: pool)
    #expect(found.elements.allSatisfy { $0 == 0 })
  }
}
