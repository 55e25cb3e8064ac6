import Glibc
import Tensors
import Threads

/// Measures a distilled set: trains fresh networks on it and tests them on real images.
public struct Evaluation: Sendable {
  public struct Configuration: Sendable {
    /// Blocks of the ConvNet: 3, 4 or 6 in the literature.
    public var depth = 3
    public var filters = 128
    public var classes: Int
    public var method = EvaluationProtocol.dc
    public var normalization = Normalization.measured
    /// Networks trained, each from its own initial weights.
    public var runs = 5
    /// E of the protocol; nil for its own.
    public var epochs: Int?
    public var seed: UInt64 = 0
    public var threads = 1

    public init(classes: Int) { self.classes = classes }
  }

  /// How far the work has come; reported after every epoch.
  public struct Progress: Sendable {
    /// Run and epoch just finished, from 1, and how many there are.
    public let run: Int
    public let runs: Int
    public let epoch: Int
    public let epochs: Int
    /// Mean cross-entropy over the epoch.
    public let loss: Double
    public let imagesPerSecond: Double
    /// Estimate for all that is left, tests included as far as one has been timed.
    public let secondsLeft: Double
  }

  public struct Report: Sendable {
    /// Percent of test images recognised at the end of each run.
    public let accuracy: [Double]
    /// The highest percentage seen in each run.
    ///
    /// The protocols so far test once, so it is the final one.
    public let best: [Double]
    /// Training images per second, over all runs, tests not counted.
    public let trainImagesPerSecond: Double

    public var mean: Double { accuracy.reduce(0, +) / Double(accuracy.count) }
    /// Population standard deviation, as the literature reports it (numpy's `std`).
    public var deviation: Double {
      let mean = mean
      let squares = accuracy.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (squares / Double(accuracy.count)).squareRoot()
    }
  }

  /// What a generator of a run is for; each purpose has its own numbers.
  private enum Purpose: UInt64 {
    case weights
    case order
    case augmentation
  }

  private let training: LabeledImages
  private let test: LabeledImages
  private let configuration: Configuration
  private let net: ConvNet
  private let constants: Normalization.Constants

  /// Checks that images, labels and settings fit together, before any work.
  ///
  /// - Throws: `TrainingError`.
  public init(
    training: LabeledImages, test: LabeledImages, _ configuration: Configuration
  ) throws(TrainingError) {
    let size = (training.height, training.width, training.channels)
    guard size == (test.height, test.width, test.channels) else {
      throw TrainingError(
        .shape, position: "test images",
        reason: "are \(test.height)x\(test.width)x\(test.channels) and the training images "
          + "\(size.0)x\(size.1)x\(size.2); resize one set")
    }
    for (name, set) in [("training", training), ("test", test)] {
      if let index = set.labels.firstIndex(where: { $0 >= Int32(clamping: configuration.classes) }) {
        throw TrainingError(
          .label, position: "\(name) image \(index)",
          reason: "label \(set.labels[index]) of \(configuration.classes) classes; "
            + "give the class list both sets share")
      }
    }
    guard configuration.runs >= 1, configuration.threads >= 1,
      (configuration.epochs ?? 0) >= 0, (configuration.epochs ?? 0) <= Int(Int32.max)
    else {
      throw TrainingError(
        .setting, position: "evaluation",
        reason: "runs \(configuration.runs), threads \(configuration.threads), epochs "
          + "\(configuration.epochs ?? 0); runs and threads start at 1, epochs at 0")
    }
    net = try ConvNet(
      ConvNet.Configuration(
        height: size.0, width: size.1, channels: size.2, classes: configuration.classes,
        depth: configuration.depth, filters: configuration.filters))
    constants = try configuration.normalization.constants(for: training)
    self.training = training
    self.test = test
    self.configuration = configuration
  }

  /// E, as overridden or from the protocol; E + 1 epochs are trained.
  public var epochs: Int { configuration.epochs ?? configuration.method.epochs }

  /// Trains and tests all runs; `progress` is called after every epoch, on the calling thread.
  ///
  /// The same configuration gives the same accuracies for any number of threads.
  public func run(progress: (Progress) -> Void = { _ in }) -> Report {
    let pool = WorkerPool(threads: configuration.threads)
    var accuracy: [Double] = []
    var clock = TrainingClock(
      epochs: configuration.runs * (epochs + 1), images: training.count, tests: configuration.runs)
    for run in 0..<configuration.runs {
      let generator = SeededGenerator(seed: configuration.seed).split(UInt64(run))
      var initial = generator.split(Purpose.weights.rawValue)
      let pass = BatchPass(net, parameters: net.initialParameters(&initial), pool: pool)
      train(pass, generator, pool) { epoch, loss in
        clock.finishEpoch()
        progress(
          Progress(
            run: run + 1, runs: configuration.runs, epoch: epoch + 1, epochs: epochs + 1,
            loss: loss, imagesPerSecond: clock.imagesPerSecond, secondsLeft: clock.secondsLeft))
      }
      clock.startTest()
      accuracy.append(testAccuracy(pass))
      clock.finishTest()
    }
    return Report(
      accuracy: accuracy, best: accuracy, trainImagesPerSecond: clock.imagesPerSecond)
  }

  private func train(
    _ pass: BatchPass, _ generator: SeededGenerator, _ pool: WorkerPool,
    _ finished: (Int, Double) -> Void
  ) {
    let method = configuration.method
    var order = generator.split(Purpose.order.rawValue)
    var batch = TrainingBatch(
      training, constants, capacity: min(method.batchSize, training.count),
      augmentation: method.isAugmented ? generator.split(Purpose.augmentation.rawValue) : nil)
    func optimizer(_ learningRate: Float) -> SGD {
      SGD(
        count: net.parameterCount, learningRate: learningRate, momentum: method.momentum,
        weightDecay: method.weightDecay)
    }
    var sgd = optimizer(method.learningRate)
    for epoch in 0...epochs {
      let indices = order.permutation(training.count)
      var loss = 0.0
      for start in stride(from: 0, to: indices.count, by: method.batchSize) {
        let part = indices[start..<min(indices.count, start + method.batchSize)]
        batch.fill(part, pool)
        let mean = pass.lossAndGradients(
          images: batch.images, labels: batch.labels)
        loss += mean * Double(part.count)
        sgd.step(pass.parameters, gradients: pass.gradients)
      }
      if epoch == EvaluationProtocol.lastEpochBeforeDrop(epochs: epochs) {
        sgd = optimizer(method.laterLearningRate)
      }
      finished(epoch, loss / Double(training.count))
    }
  }

  /// Percent of test images whose largest logit is that of their label.
  private func testAccuracy(_ pass: BatchPass) -> Double {
    let (k, size) = (configuration.classes, test.imageCount)
    let logits = test.pixels.withUnsafeBufferPointer { pixels -> [Float] in
      guard let bytes = pixels.baseAddress else { return [] }
      return pass.logits(count: test.count) { index, input in
        constants.apply(bytes + index * size, count: size, into: input)
      }
    }
    let predicted = argmax(rows: test.count, classes: k, logits)
    let correct = zip(predicted, test.labels).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
    return 100 * Double(correct) / Double(test.count)
  }
}
