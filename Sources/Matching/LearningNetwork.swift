package import Evaluation
package import Kernels
import Networks
package import Threads
import Training

/// A network that learns to classify the real images between the steps that match by it.
///
/// Networks with random parameters are all that Zhao & Bilen 2023 match by; those that have begun to learn see more of what
/// tells classes apart (Zhao et al. 2023, "Improved Distribution Matching for Dataset Condensation", arXiv 2307.09742;
/// Kim et al. 2022). It learns as under protocols dc and dsa: by SGD from batches of real images.
package final class LearningNetwork {
  package let pass: BatchPass
  private let optimizer: SGD
  private let real: RealClasses
  private let augments: Bool
  private let pool: WorkerPool
  private let images: Storage
  private let plain: Storage

  /// Images per batch.
  static let batch = 128

  /// The network must pass `EvaluationNetwork.check`.
  package init(_ real: RealClasses, depth: Int, filters: Int, augments: Bool, pool: WorkerPool) {
    (self.real, self.augments, self.pool) = (real, augments, pool)
    let net = InstanceNormConvNet(
      .init(
        height: real.height, width: real.width, channels: real.channels, classes: real.count, depth: depth,
        filters: filters))
    pass = BatchPass(net, parameters: Storage(count: net.parameterCount), pool: pool)
    optimizer = SGD(count: net.parameterCount, learningRate: 0.01, momentum: 0.9, weightDecay: 5e-4)
    images = Storage(count: Self.batch * real.imageCount)
    plain = Storage(count: Self.batch * real.imageCount)
  }

  /// All parameters, and their velocity: what it has learned.
  var state: [(name: String, values: Storage)] {
    [("network", pass.parameters), ("network_velocity", optimizer.velocity)]
  }

  /// Begins anew with random parameters.
  package func renew(_ generator: inout SeededGenerator) {
    let initial = pass.net.initialParameters(&generator)
    pass.parameters.pointer.update(from: initial.pointer, count: initial.count)
    optimizer.velocity.pointer.update(repeating: 0, count: optimizer.velocity.count)
  }

  /// Learns from batches of real images, drawn at random from all classes.
  package func learn(batches: Int, _ generator: inout SeededGenerator) {
    let (h, w, c) = (real.height, real.width, real.channels)
    for _ in 0..<batches {
      let chosen = (0..<Self.batch).map { _ in generator.index(below: real.total) }
      let changes = augments ? Augmentation.draw(Self.batch, height: h, width: w, &generator) : []
      pool.forEach(Self.batch) { place in
        let (image, seen) = (plain.pointer + place * real.imageCount, images.pointer + place * real.imageCount)
        guard augments else { return real.load(image: chosen[place], into: seen) }
        real.load(image: chosen[place], into: image)
        changes[place].apply(image, height: h, width: w, channels: c, into: seen)
      }
      _ = pass.lossAndGradients(images: images, labels: chosen.map(real.label))
      optimizer.step(pass.parameters, gradients: pass.gradients, pool)
    }
  }

  /// Lets an embedding see as this network does: all parameters but the classifier's, which come last.
  package func copy(to embedding: EmbeddingPass) {
    let classifier = (embedding.size + 1) * real.count
    embedding.parameters.values.pointer.update(
      from: pass.parameters.pointer, count: pass.parameters.count - classifier)
    embedding.prepare()
  }
}
