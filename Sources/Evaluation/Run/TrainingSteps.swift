import Kernels
import Models
import Networks
package import Threads
import Training

/// The steps of one training: batches, the teacher's soft labels for them, and the optimizer.
struct TrainingSteps {
  private let run: EvaluationRun
  private let network: any TrainableNetwork
  /// The teacher, if the protocol asks it.
  private let asked: NetworkPass?
  private var batch: TrainingBatch
  private var optimizer: any Optimizer
  private let pool: WorkerPool

  /// `views` and `mixes`: the random generators of augmentation.
  init(
    _ run: EvaluationRun, _ network: any TrainableNetwork, views: SeededGenerator, mixes: SeededGenerator,
    _ pool: WorkerPool
  ) {
    (self.run, self.network, self.pool) = (run, network, pool)
    batch = TrainingBatch(
      run.training, run.constants, run.recipe, run.answers, pieces: run.pieces,
      capacity: min(run.recipe.batchSize, run.shown), views: views, mixes: mixes)
    asked = run.configuration.method.asksTeacher ? run.teacher?.pass(pool) : nil
    optimizer = Self.optimizer(run.recipe.rule, network)
  }

  /// Sets the learning rate for an epoch, from 0.
  mutating func begin(epoch: Int) {
    optimizer.learningRate = Float(run.recipe.rate * run.recipe.schedule.factor(at: epoch))
  }

  /// Lets a new optimizer take over.
  mutating func restart() { optimizer = Self.optimizer(run.recipe.rule, network) }

  /// One step on the images at the given indices; returns their mean loss before it.
  mutating func step(_ indices: ArraySlice<Int>, keptEpoch: Int) -> Double {
    batch.fill(indices, epoch: keptEpoch, pool)
    return step(count: indices.count)
  }

  /// One step on a batch as drawn.
  mutating func step(_ drawn: DrawnBatch, keptEpoch: Int) -> Double {
    batch.fill(drawn, epoch: keptEpoch, pool)
    return step(count: drawn.indices.count)
  }

  private mutating func step(count: Int) -> Double {
    var targets = batch.targets
    if let asked, let temperature = run.recipe.temperature {
      let size = run.training.imageCount
      let answers = asked.logits(count: count) { [images = batch.images] index, input in
        input.update(from: images.pointer + index * size, count: size)
      }
      targets = .teacher(answers, temperature: temperature)
    }
    if run.recipe.hasExtraPass { network.passThrough(images: batch.passed, count: count) }
    let loss = network.lossAndGradients(images: batch.images, targets)
    optimizer.step(network.values, gradients: network.gradients, pool)
    return loss
  }

  private static func optimizer(_ rule: TrainingRecipe.Rule, _ network: any TrainableNetwork) -> any Optimizer {
    let count = network.gradients.count
    switch rule {
    case .sgd(let rate, let momentum, let weightDecay):
      return SGD(count: count, learningRate: Float(rate), momentum: momentum, weightDecay: Float(weightDecay))
    case .adamW(let rate, let weightDecay):
      return AdamW(
        count: count, learningRate: Float(rate), weightDecay: Float(weightDecay), decaying: network.weightRanges)
    }
  }
}

extension EvaluationRun {
  /// Trains a network on batches as drawn, of one epoch after the other, and returns the loss of each: what tests compare
  /// with published code, whose draws they have.
  package func losses(
    of network: any TrainableNetwork, on epochs: [[DrawnBatch]], _ pool: WorkerPool
  ) -> [[Double]] {
    let none = SeededGenerator(seed: 0)
    var steps = TrainingSteps(self, network, views: none, mixes: none, pool)
    return epochs.enumerated().map { epoch, batches in
      steps.begin(epoch: epoch)
      return batches.map { steps.step($0, keptEpoch: epoch) }
    }
  }
}
