public import Images
import Kernels
public import Models
public import Networks
import Threads
import Training

/// Evaluates a distilled set: trains networks from scratch on it and tests them on real images.
public struct EvaluationRun: Sendable {
  /// The purposes of a run's random generators; each has a stream of its own.
  private enum Purpose: UInt64 {
    case weights
    case order
    case augmentation
    case mixing
    case reuse
  }

  let training: LabeledImages
  private let test: LabeledImages
  let configuration: Configuration
  /// How networks are trained.
  public let recipe: TrainingRecipe
  let teacher: TrainedNetwork?
  let answers: RecordedAnswers?
  /// How pixels are scaled.
  public let normalization: Normalization
  let constants: Normalization.Constants

  /// Checks that images, labels and settings fit together, before any work.
  ///
  /// `teacher`: computes soft labels during training, if the protocol needs it; `answers`: precomputed soft labels of
  /// the training images.
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
    try configuration.changes.check(for: configuration.method)
    recipe = configuration.method.recipe(
      images: training.count, classes: configuration.classes, side: max(size.0, size.1),
      epochs: configuration.epochs ?? (configuration.method.needsAnswers ? answers?.epochs : nil),
      network: configuration.network, teacher: teacher?.network, changes: configuration.changes)
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
    // `dc` and `dsa` state one epoch less than they train.
    recipe.restart == nil ? recipe.epochs : recipe.epochs - 1
  }

  /// How images are cut; nil if they cannot be.
  var pieces: EnlargedPieces? {
    EnlargedPieces(
      factor: recipe.factor, height: training.height, width: training.width, channels: training.channels)
  }

  /// Images that networks are trained on: those of the set, or their pieces.
  var shown: Int { training.count * recipe.factor * recipe.factor }

  /// Epochs of recorded soft labels, if the protocol learns from them.
  public var keptEpochs: Int? { configuration.method.needsAnswers ? answers?.keptEpochs : nil }

  /// The normalization of the network.
  public var norm: NormKind { configuration.norm ?? configuration.method.norm }

  /// Trains and tests all runs; `progress` is called after every epoch and `trained` after every run, on the calling
  /// thread.
  ///
  /// The same configuration yields the same accuracies for any number of threads.
  public func run<Failure: Error>(
    progress: (Progress) -> Void = { _ in }, trained: (Int, TrainedNetwork) throws(Failure) -> Void
  ) throws(Failure) -> Report {
    let pool = WorkerPool(threads: configuration.threads)
    var (accuracy, best): ([Double], [Double]) = ([], [])
    let tests = (1...max(1, recipe.epochs)).filter(recipe.isTested).count
    let chosen = configuration.onlyRun.map { $0..<$0 + 1 } ?? 0..<configuration.runs
    var clock = TrainingClock(
      epochs: chosen.count * recipe.epochs, images: shown, tests: chosen.count * tests)
    for run in chosen {
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
      // With zero epochs there has been no test.
      if percentages.isEmpty { percentages.append(testAccuracy(network)) }
      accuracy.append(percentages[percentages.count - 1])
      best.append(percentages.max() ?? 0)
      try trained(run, keep(network))
    }
    return Report(accuracy: accuracy, best: best, trainImagesPerSecond: clock.imagesPerSecond)
  }

  /// Trains and tests all runs, without keeping the networks.
  public func run(progress: (Progress) -> Void = { _ in }) -> Report {
    run(progress: progress, trained: { (_, _) in })
  }

  private func keep(_ network: any TrainableNetwork) -> TrainedNetwork {
    TrainedNetwork(
      network: configuration.network, norm: norm, height: training.height, width: training.width,
      channels: training.channels, classes: configuration.classes, labels: configuration.labels,
      normalization: normalization, values: network.values.values)
  }

  private func train(
    _ network: any TrainableNetwork, _ generator: SeededGenerator, _ pool: WorkerPool,
    _ finished: (Int, Double) -> Void
  ) {
    var order = generator.split(Purpose.order.rawValue)
    var steps = TrainingSteps(
      self, network, views: generator.split(Purpose.augmentation.rawValue),
      mixes: generator.split(Purpose.mixing.rawValue), pool)
    var reuse = answers.map { EpochReuse(kept: $0.keptEpochs, generator.split(Purpose.reuse.rawValue)) }
    for epoch in 0..<recipe.epochs {
      steps.begin(epoch: epoch)
      let indices = order.permutation(shown)
      let view = reuse?.kept(for: epoch) ?? epoch
      var loss = 0.0
      for start in stride(from: 0, to: indices.count, by: recipe.batchSize) {
        let part = indices[start..<min(indices.count, start + recipe.batchSize)]
        loss += steps.step(part, keptEpoch: view) * Double(part.count)
      }
      if epoch == recipe.restart { steps.restart() }
      finished(epoch, loss / Double(shown))
    }
  }

  /// Test images per forward pass.
  private static let tested = 4096

  /// Percentage of test images whose largest logit is that of their label.
  private func testAccuracy(_ network: any TrainableNetwork) -> Double {
    let (k, size) = (configuration.classes, test.imageCount)
    var correct = 0
    // In parts, so that the logits of a large set are not all in memory.
    for start in stride(from: 0, to: test.count, by: Self.tested) {
      let part = start..<min(test.count, start + Self.tested)
      let logits = network.logits(count: part.count) { index, input in
        test.pixels.withItem(start + index) { item in
          guard let bytes = item.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
          constants.apply(bytes, count: size, into: input)
        }
      }
      let predicted = argmax(rows: part.count, classes: k, logits)
      correct += zip(predicted, test.labels[part]).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
    }
    return 100 * Double(correct) / Double(test.count)
  }
}
