public import Kernels
public import Threads

/// Runs a network on batches: predictions, or loss and gradients.
///
/// Memory is that of an arena, which stops growing after the first batch. The order of sums does not depend on the
/// number of threads, and neither do the results.
public final class NetworkPass {
  public let network: any Network
  public let parameters: Parameters
  /// Height, width and channels of the images.
  public let size: (height: Int, width: Int, channels: Int)
  public let classes: Int
  /// Random numbers for layers that drop values in training; nil if nothing is to be dropped.
  public var noise: NoiseSource?
  private let pool: WorkerPool
  private let arena = Arena()
  /// Images per evaluation batch.
  private static let group = 32

  public init(
    _ network: any Network, _ parameters: Parameters, size: (height: Int, width: Int, channels: Int), classes: Int,
    pool: WorkerPool
  ) {
    self.network = network
    self.parameters = parameters
    self.size = size
    self.classes = classes
    self.pool = pool
  }

  /// The mean cross-entropy over a batch, and its gradient in `parameters.gradients`.
  ///
  /// images [n, h, w, c] normalized, labels [n] in 0 ..< k.
  public func lossAndGradients(images: Storage, labels: [Int32]) -> Double {
    let n = labels.count
    return backward(images: images, count: n) { logits, gradient in
      softmaxCrossEntropy(
        rows: n, classes: classes, logits, labels: labels, scale: 1 / Float(n), dLogits: gradient) / Double(n)
    }
  }

  /// A loss of the logits and its gradient in `parameters.gradients`.
  ///
  /// `loss` receives logits [n, k] and writes their gradient [n, k].
  public func backward(
    images: Storage, count n: Int, _ loss: (UnsafePointer<Float>, UnsafeMutablePointer<Float>) -> Double
  ) -> Double {
    let tape = Tape(parameters, purpose: .training, arena: arena, pool: pool, noise: noise)
    let input = tape.input(Shape(n, size.height, size.width, size.channels))
    precondition(n > 0 && images.count >= input.shape.count, "NetworkPass: \(images.count) values for \(input.shape)")
    input.block.pointer.update(from: images.pointer, count: input.shape.count)
    let logits = network(input, tape)
    precondition(logits.shape.count == n * classes, "NetworkPass: \(logits.shape) for \(classes) classes")
    let gradient = arena.block(n * classes)
    parameters.clearGradients()
    let value = loss(UnsafePointer(logits.block.pointer), gradient.pointer)
    tape.backward(from: logits, gradient: gradient)
    return value
  }

  /// A forward pass in training mode, to update running statistics.
  public func passThrough(images: Storage, count n: Int) {
    let tape = Tape(parameters, purpose: .training, arena: arena, pool: pool, noise: noise)
    let input = tape.input(Shape(n, size.height, size.width, size.channels))
    input.block.pointer.update(from: images.pointer, count: input.shape.count)
    _ = network(input, tape)
  }

  /// Logits [n, k] of n images; `load(i, p)` writes the i-th, normalized, as floats [h, w, c] to p.
  ///
  /// `load` is called concurrently from several threads.
  public func logits(count n: Int, load: (Int, UnsafeMutablePointer<Float>) -> Void) -> [Float] {
    var all: [Float] = []
    all.reserveCapacity(n * classes)
    let area = size.height * size.width * size.channels
    for start in stride(from: 0, to: n, by: Self.group) {
      let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
      let input = tape.input(Shape(min(Self.group, n - start), size.height, size.width, size.channels))
      let pointer = input.block.pointer
      pool.forEach(input.shape.images) { load(start + $0, pointer + $0 * area) }
      all += network(input, tape).block.values
    }
    return all
  }
}
