public import Images
import Kernels
public import Models
public import Networks
import Threads
import Training

/// Measures a distilled set: trains fresh networks on it and tests them on real images.
public struct EvaluationRun: Sendable {
  /// What a generator of a run is for; each purpose has its own numbers.
  private enum Purpose: UInt64 {
    case weights
    case order
    case augmentation
    case mixing
  }

  let training: LabeledImages
  private let test: LabeledImages
  let configuration: Configuration
  let recipe: TrainingRecipe
  let teacher: TrainedNetwork?
  let answers: RecordedAnswers?
  /// How pixels are scaled.
  public let normalization: Normalization
  private let constants: Normalization.Constants

  /// Checks that images, labels and settings fit together, before any work.
  ///
  /// `teacher` is who is asked where the protocol has a teacher, `answers` are those that were recorded for the training
  /// images.
  ///
  /// - Throws: `EvaluationError`.
  public init(
    training: LabeledImages, test: LabeledImages, _ configuration: Configuration, teacher: TrainedNetwork? = nil,
    answers: RecordedAnswers? = nil
  ) throws(EvaluationError) {
    let size = (training.height, training.width, training.channels)
    guard size == (test.height, test.width, test.channels) else {
      throw EvaluationError(
        .shape, place: "test images",
        reason: "are \(test.height)x\(test.width)x\(test.channels) and the training images "
          + "\(size.0)x\(size.1)x\(size.2); resize one set")
    }
    for (name, set) in [("training", training), ("test", test)] {
      if let index = set.labels.firstIndex(where: { $0 >= Int32(clamping: configuration.classes) }) {
        throw EvaluationError(
          .label, place: "\(name) image \(index)",
          reason: "label \(set.labels[index]) of \(configuration.classes) classes; "
            + "give the class list both sets share")
      }
    }
    guard configuration.runs >= 1, configuration.threads >= 1,
      (configuration.epochs ?? 0) >= 0, (configuration.epochs ?? 0) <= Int(Int32.max)
    else {
      throw EvaluationError(
        .setting, place: "evaluation",
        reason: "runs \(configuration.runs), threads \(configuration.threads), epochs "
          + "\(configuration.epochs ?? 0); runs and threads start at 1, epochs at 0")
    }
    recipe = configuration.method.recipe(
      images: training.count, classes: configuration.classes, side: max(size.0, size.1),
      epochs: configuration.epochs ?? (configuration.method.needsAnswers ? answers?.epochs : nil))
    normalization = configuration.normalization ?? Normalization(measuring: training)
    constants = try normalization.constants(channels: training.channels)
    self.training = training
    self.test = test
    self.configuration = configuration
    self.teacher = teacher
    self.answers = answers
    try check()
  }

  /// E, as overridden or from the protocol.
  public var epochs: Int {
    // Those of `dc` and `dsa` count one less than they train.
    recipe.restart == nil ? recipe.epochs : recipe.epochs - 1
  }

  /// What the network's layers are normalised by.
  public var norm: NormKind { configuration.norm ?? configuration.method.norm }

  /// Trains and tests all runs; `progress` is called after every epoch and `trained` after every run, on the calling
  /// thread.
  ///
  /// The same configuration gives the same accuracies for any number of threads.
  public func run<Failure: Error>(
    progress: (Progress) -> Void = { _ in }, trained: (Int, TrainedNetwork) throws(Failure) -> Void
  ) throws(Failure) -> Report {
    let pool = WorkerPool(threads: configuration.threads)
    var (accuracy, best): ([Double], [Double]) = ([], [])
    let tests = (1...max(1, recipe.epochs)).filter(recipe.isTested).count
    var clock = TrainingClock(
      epochs: configuration.runs * recipe.epochs, images: training.count, tests: configuration.runs * tests)
    for run in 0..<configuration.runs {
      let generator = SeededGenerator(seed: configuration.seed).split(UInt64(run))
      var initial = generator.split(Purpose.weights.rawValue)
      let network = configuration.network.trainable(
        height: training.height, width: training.width, channels: training.channels, classes: configuration.classes,
        norm: norm, &initial, pool)
      var percentages: [Double] = []
      train(network, generator, pool) { epoch, loss in
        clock.finishEpoch()
        if recipe.isTested(after: epoch + 1) {
          clock.startTest()
          percentages.append(testAccuracy(network))
          clock.finishTest()
        }
        progress(
          Progress(
            run: run + 1, runs: configuration.runs, epoch: epoch + 1, epochs: recipe.epochs,
            loss: loss, imagesPerSecond: clock.imagesPerSecond, secondsLeft: clock.secondsLeft))
      }
      // Without an epoch there was no test.
      if percentages.isEmpty { percentages.append(testAccuracy(network)) }
      accuracy.append(percentages[percentages.count - 1])
      best.append(percentages.max() ?? 0)
      try trained(run, keep(network))
    }
    return Report(accuracy: accuracy, best: best, trainImagesPerSecond: clock.imagesPerSecond)
  }

  /// Trains and tests all runs and keeps no network.
  public func run(progress: (Progress) -> Void = { _ in }) -> Report {
    run(progress: progress, trained: { (_, _) in })
  }

  private func keep(_ network: any TrainableNetwork) -> TrainedNetwork {
    TrainedNetwork(
      network: configuration.network, norm: norm, height: training.height, width: training.width,
      channels: training.channels, classes: configuration.classes, labels: configuration.labels,
      normalization: normalization, values: network.values.values)
  }

  private func optimizer(for network: any TrainableNetwork) -> any Optimizer {
    let count = network.gradients.count
    switch recipe.rule {
    case .sgd(let rate, let momentum, let weightDecay):
      return SGD(count: count, learningRate: Float(rate), momentum: momentum, weightDecay: weightDecay)
    case .adamW(let rate, let weightDecay):
      return AdamW(
        count: count, learningRate: Float(rate), weightDecay: weightDecay, decaying: network.weightRanges)
    }
  }

  private func train(
    _ network: any TrainableNetwork, _ generator: SeededGenerator, _ pool: WorkerPool,
    _ finished: (Int, Double) -> Void
  ) {
    var order = generator.split(Purpose.order.rawValue)
    var batch = TrainingBatch(
      training, constants, recipe, answers, capacity: min(recipe.batchSize, training.count),
      views: generator.split(Purpose.augmentation.rawValue), mixes: generator.split(Purpose.mixing.rawValue))
    let asked = configuration.method.asksTeacher ? teacher?.pass(pool) : nil
    var optimizer = optimizer(for: network)
    for epoch in 0..<recipe.epochs {
      optimizer.learningRate = Float(recipe.rate * recipe.schedule.factor(at: epoch))
      let indices = order.permutation(training.count)
      var loss = 0.0
      for start in stride(from: 0, to: indices.count, by: recipe.batchSize) {
        let part = indices[start..<min(indices.count, start + recipe.batchSize)]
        batch.fill(part, epoch: epoch, pool)
        var targets = batch.targets
        if let asked, let temperature = recipe.temperature {
          targets = .teacher(
            answers(asked, batch.images, count: part.count), temperature: temperature)
        }
        if recipe.hasExtraPass { network.passThrough(images: batch.images, count: part.count) }
        loss += network.lossAndGradients(images: batch.images, targets) * Double(part.count)
        optimizer.step(network.values, gradients: network.gradients, pool)
      }
      if epoch == recipe.restart { optimizer = self.optimizer(for: network) }
      finished(epoch, loss / Double(training.count))
    }
  }

  /// The teacher's logits for a batch.
  private func answers(_ teacher: NetworkPass, _ images: Storage, count n: Int) -> [Float] {
    let size = training.imageCount
    return teacher.logits(count: n) { index, input in
      input.update(from: images.pointer + index * size, count: size)
    }
  }

  /// Percent of test images whose largest logit is that of their label.
  private func testAccuracy(_ network: any TrainableNetwork) -> Double {
    let (k, size) = (configuration.classes, test.imageCount)
    let logits = test.pixels.withUnsafeBufferPointer { pixels -> [Float] in
      guard let bytes = pixels.baseAddress else { return [] }
      return network.logits(count: test.count) { index, input in
        constants.apply(bytes + index * size, count: size, into: input)
      }
    }
    let predicted = argmax(rows: test.count, classes: k, logits)
    let correct = zip(predicted, test.labels).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
    return 100 * Double(correct) / Double(test.count)
  }
}
