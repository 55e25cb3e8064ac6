import Glibc
import Kernels
public import Models
import Networks
public import Threads

/// Trains a CLIP to match the texts and images of a batch.
///
/// Radford et al. 2021, figure 3.
public final class ContrastiveTrainer {
  public let state: TrainingState
  private let model: CLIPModel
  private let arena = Arena()
  private let pool: WorkerPool

  public init(_ model: CLIPModel, _ state: TrainingState, pool: WorkerPool) {
    self.model = model
    self.state = state
    self.pool = pool
    state.parameters.clearGradients()
  }

  /// The loss of a batch of images [n][size·size·3], normalized, and token ids of one length; accumulates its
  /// gradients.
  public func collect(images: [[Float]], ids: [[Int]]) -> Double {
    let (n, p, side) = (images.count, model.size, model.vision.configuration.size)
    let seeing = Tape(state.parameters, purpose: .training, arena: arena, pool: pool)
    let input = seeing.input(Shape(n, side, side, 3))
    for (index, image) in images.enumerated() {
      for (place, value) in image.enumerated() { input.block.pointer[index * image.count + place] = value }
    }
    let imageFeatures = model.imageFeatures(input, .standard, seeing)
    let reading = Tape(state.parameters, purpose: .training, arena: arena, pool: pool)
    let textFeatures = model.textFeatures(ids, reading)
    let images = UnitRows(imageFeatures.block.pointer, n, p)
    let texts = UnitRows(textFeatures.block.pointer, n, p)

    // Cosine similarities times e^logitScale, which is at most 100.
    let scale = min(100, exp(state.parameters.value(model.logitScale)))
    let logits = arena.block(n * n)
    gemm(.none, .transposed, m: n, n: n, k: p, alpha: scale, images.pointer, p, texts.pointer, p, logits.pointer, n)
    let slopes = arena.block(n * n)
    let loss = crossEntropies(logits.pointer, n, slopes: slopes.pointer)
    var slopeOfScale: Float = 0
    for place in 0..<n * n { slopeOfScale += slopes.pointer[place] * logits.pointer[place] }

    let (ofImages, ofTexts) = (arena.block(n * p), arena.block(n * p))
    gemm(.none, .none, m: n, n: p, k: n, alpha: scale, slopes.pointer, n, texts.pointer, p, ofImages.pointer, p)
    gemm(.transposed, .none, m: n, n: p, k: n, alpha: scale, slopes.pointer, n, images.pointer, p, ofTexts.pointer, p)
    images.backward(ofImages.pointer)
    texts.backward(ofTexts.pointer)
    seeing.backward(from: imageFeatures, gradient: ofImages)
    reading.backward(from: textFeatures, gradient: ofTexts)
    state.parameters.add(slopeOfScale, toGradientOf: model.logitScale, seeing)
    return loss
  }

  /// The mean of the cross-entropies along the rows and the columns of a square of logits, whose diagonal is correct.
  private func crossEntropies(
    _ logits: UnsafePointer<Float>, _ n: Int, slopes: UnsafeMutablePointer<Float>
  ) -> Double {
    slopes.update(repeating: 0, count: n * n)
    var loss = 0.0
    let weight = 1 / Float(2 * n)
    for (step, other) in [(n, 1), (1, n)] {
      for line in 0..<n {
        let first = line * step
        var peak = -Float.infinity
        for index in 0..<n { peak = max(peak, logits[first + index * other]) }
        var sum: Float = 0
        for index in 0..<n { sum += exp(logits[first + index * other] - peak) }
        for index in 0..<n {
          let place = first + index * other
          slopes[place] += weight * (exp(logits[place] - peak) / sum - (index == line ? 1 : 0))
        }
        loss += Double(peak + log(sum) - logits[first + line * other])
      }
    }
    return loss / Double(2 * n)
  }
}

/// Rows normalized to unit length, and their gradient: dx = (dy − y·(y·dy)) / |x|.
private struct UnitRows {
  private let storage: Storage
  private let lengths: [Float]
  private let columns: Int

  init(_ x: UnsafePointer<Float>, _ rows: Int, _ columns: Int) {
    storage = Storage(count: rows * columns)
    self.columns = columns
    let y = storage.pointer
    lengths = (0..<rows).map { row in
      var squares: Float = 0
      for column in 0..<columns { squares += x[row * columns + column] * x[row * columns + column] }
      let length = max(1e-12, squares.squareRoot())
      for column in 0..<columns { y[row * columns + column] = x[row * columns + column] / length }
      return length
    }
  }

  var pointer: UnsafeMutablePointer<Float> { storage.pointer }

  func backward(_ gradient: UnsafeMutablePointer<Float>) {
    for (row, length) in lengths.enumerated() {
      let (y, d) = (storage.pointer + row * columns, gradient + row * columns)
      var product: Float = 0
      for column in 0..<columns { product += y[column] * d[column] }
      for column in 0..<columns { d[column] = (d[column] - y[column] * product) / length }
    }
  }
}
