public import Kernels
public import Threads

/// The global semantic query of EDITS: the images of a class attend to its captions.
///
/// With image features I [n, d] and caption features T [n, d] of one class, `A = softmax(I · Tᵀ / τ) · T`, the softmax
/// over the captions, is the text that each image retrieves; [I | A] is clustered afterwards. Source: EDITS (arXiv
/// 2509.13858) and its released `gen_prototype.py`.
public struct SemanticQuery: Sendable {
  /// The content of a fused vector.
  public enum Combination: String, CaseIterable, Sendable {
    /// The image's features, then the retrieved text's: 2d components.
    case concat
    /// Their sum.
    case add
    /// The retrieved text alone.
    case text
    /// The image alone; captions are not needed.
    case image

    /// Whether caption features are used.
    public var needsTexts: Bool { self != .image }
  }

  /// τ; with normalized features, 0.01 is CLIP's own temperature.
  public var temperature = 0.01
  /// Whether features are scaled to unit length first.
  ///
  /// The released code computes normalized features but does not use them, so false reproduces it.
  public var isNormalizing = true
  public var combination = Combination.concat

  public init() {}

  /// The components of a fused vector, given those of an image's features.
  public func width(dimension: Int) -> Int { combination == .concat ? 2 * dimension : dimension }

  /// Fuses the features of one class: images and texts [n, d] → [n, width].
  ///
  /// `texts` is ignored if the combination does not need it. The result does not depend on the number of threads.
  ///
  /// - Throws: `FusionError` `.mismatch`, `.notFinite` naming the row.
  /// - Complexity: O(n²·d) time; O(n·d) memory: the n × n weights exist only block by block.
  public func fused(
    images: consuming Matrix, texts: consuming Matrix, pool: WorkerPool
  ) throws(FusionError) -> Matrix {
    let (n, d) = (images.rows, images.columns)
    try prepare(&images, "image_features", pool)
    guard combination.needsTexts else { return images }
    guard texts.rows == n, texts.columns == d else {
      throw FusionError(
        code: .mismatch,
        "images are [\(n), \(d)] and captions [\(texts.rows), \(texts.columns)]; both must come from one CLIP model")
    }
    try prepare(&texts, "text_features", pool)
    let width = width(dimension: d)
    var result = [Float](repeating: 0, count: n * width)
    images.elements.withUnsafeBufferPointer { images in
      texts.elements.withUnsafeBufferPointer { texts in
        result.withUnsafeMutableBufferPointer { result in
          guard let images = images.baseAddress, let texts = texts.baseAddress, let target = result.baseAddress else {
            return
          }
          let retrieval = CaptionRetrieval(
            images: images, texts: texts, rows: n, dimension: d, sharpness: Float(1 / temperature))
          retrieval.run(pool) { row, text in
            combine(images + row * d, text, d, into: target + row * width)
          }
        }
      }
    }
    return Matrix(rows: n, columns: width, result)
  }

  private func combine(
    _ image: UnsafePointer<Float>, _ text: UnsafePointer<Float>, _ d: Int, into target: UnsafeMutablePointer<Float>
  ) {
    switch combination {
    case .concat:
      target.update(from: image, count: d)
      (target + d).update(from: text, count: d)
    case .add: for i in 0..<d { target[i] = image[i] + text[i] }
    case .text: target.update(from: text, count: d)
    case .image: target.update(from: image, count: d)
    }
  }

  /// Checks the rows and scales them to unit length if asked; a row of zeros stays.
  private func prepare(_ matrix: inout Matrix, _ name: String, _ pool: WorkerPool) throws(FusionError) {
    let (rows, columns) = (matrix.rows, matrix.columns)
    var squares = [Double](repeating: 0, count: rows)
    matrix.elements.withUnsafeMutableBufferPointer { elements in
      squares.withUnsafeMutableBufferPointer { squares in
        guard let base = elements.baseAddress, let squares = squares.baseAddress else { return }
        for row in 0..<rows {
          let vector = base + row * columns
          var sum = 0.0
          for i in 0..<columns { sum += Double(vector[i]) * Double(vector[i]) }
          squares[row] = sum
          guard isNormalizing, sum > 0 else { continue }
          let scale = Float(1 / sum.squareRoot())
          for i in 0..<columns { vector[i] *= scale }
        }
      }
    }
    guard let row = squares.firstIndex(where: { !$0.isFinite }) else { return }
    throw FusionError(code: .notFinite, row: row, "\(name) holds a component that is not a finite number")
  }
}
