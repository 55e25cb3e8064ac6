import Evaluation
import Images
import Kernels
import Models
import Testing
import Training

@Suite struct EvaluationRunTests {
  /// Small images of two classes, bright above or bright below, with noise.
  static func images(_ n: Int, seed: UInt64, channels: Int = 1) throws -> LabeledImages {
    var generator = SeededGenerator(seed: seed)
    var pixels: [UInt8] = []
    let labels = (0..<n).map { Int32($0 % 2) }
    for label in labels {
      for index in 0..<8 * 8 * channels {
        let isBright = (index < 32 * channels) == (label == 0)
        pixels.append(UInt8((isBright ? 120 : 60) + generator.index(below: 60)))
      }
    }
    return try LabeledImages(
      pixels: pixels, labels: labels, height: 8, width: 8, channels: channels)
  }

  static func configuration(
    _ method: EvaluationProtocol = .dc, threads: Int = 1
  ) -> EvaluationRun.Configuration {
    var configuration = EvaluationRun.Configuration(classes: 2)
    configuration.network = .convNet(depth: 3, filters: 8)
    configuration.method = method
    configuration.epochs = 4
    configuration.runs = 3
    configuration.seed = 11
    configuration.threads = threads
    return configuration
  }

  static func evaluation(_ configuration: EvaluationRun.Configuration) throws -> EvaluationRun {
    try EvaluationRun(
      training: try images(20, seed: 1), test: try images(50, seed: 2), configuration)
  }

  @Test func `an easy task is learned, in E + 1 epochs per run`() throws {
    var reports: [(Int, Int)] = []
    var last: EvaluationRun.Progress?
    var configuration = Self.configuration()
    configuration.epochs = 40
    let report = try Self.evaluation(configuration).run { progress in
      reports.append((progress.run, progress.epoch))
      #expect(progress.runs == 3 && progress.epochs == 41)
      #expect(progress.imagesPerSecond > 0 && progress.secondsLeft >= 0)
      last = progress
    }
    #expect(reports.count == 123)
    #expect(reports.map(\.0) == (1...3).flatMap { [Int](repeating: $0, count: 41) })
    #expect(reports.map(\.1) == (1...3).flatMap { _ in 1...41 })
    #expect(report.accuracy.count == 3 && report.best == report.accuracy)
    #expect(report.final.mean > 90)
    #expect(report.trainImagesPerSecond > 0)
    #expect((last?.loss ?? 1) < 0.69)
  }

  @Test func `the deviation is that of the population`() throws {
    var configuration = Self.configuration()
    configuration.epochs = 0
    let report = try Self.evaluation(configuration).run()
    let mean = report.accuracy.reduce(0, +) / 3
    let variance = report.accuracy.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3
    #expect(abs(report.final.mean - mean) < 1e-9)
    #expect(abs(report.final.deviation - variance.squareRoot()) < 1e-9)
  }

  @Test(arguments: EvaluationProtocol.allCases.filter { !$0.asksTeacher && !$0.needsAnswers })
  func `losses are the same for any number of threads and differ between runs and seeds`(
    _ method: EvaluationProtocol
  ) throws {
    func losses(threads: Int, seed: UInt64) throws -> [Double] {
      var configuration = Self.configuration(method, threads: threads)
      configuration.seed = seed
      var losses: [Double] = []
      _ = try Self.evaluation(configuration).run { losses.append($0.loss) }
      return losses
    }
    let one = try losses(threads: 1, seed: 11)
    #expect(try losses(threads: 3, seed: 11) == one)
    #expect(try losses(threads: 1, seed: 12) != one)
    #expect(one[0] != one[5])
  }

  @Test func `the learning rate drops after the epoch of index E/2 + 1`() {
    for (method, last, total) in [(EvaluationProtocol.dc, 151, 301), (.dsa, 501, 1001)] {
      let recipe = method.recipe(images: 100, classes: 10, side: 28, epochs: nil)
      #expect(recipe.restart == last && recipe.epochs == total)
      #expect(recipe.schedule.factor(at: last) == 1 && recipe.schedule.factor(at: last + 1) == 0.1)
    }
  }

  // One batch per epoch, so that the loss of an epoch shows the step of the one before.
  @Test func `at the drop, steps become small, and none before it does`() throws {
    func losses(epochs: Int) throws -> [Double] {
      var configuration = Self.configuration()
      configuration.epochs = epochs
      configuration.runs = 1
      var losses: [Double] = []
      _ = try Self.evaluation(configuration).run { losses.append($0.loss) }
      return losses
    }
    let (short, long) = (try losses(epochs: 8), try losses(epochs: 100))
    // E = 8: epochs 0 to 5 train at 0.01, so their effect shows up to loss 6.
    #expect(short.count == 9)
    #expect(Array(short[...6]) == Array(long[...6]))
    #expect(short[7] != long[7])
    // A tenth of the rate, and no momentum from before.
    #expect(abs(short[7] - short[6]) < abs(short[6] - short[5]) / 5)
  }

  @Test func `sets that do not fit are refused before any work`() throws {
    func code(_ body: () throws(EvaluationError) -> Void) -> EvaluationError.Code? {
      do { try body() } catch { return error.code }
      return nil
    }
    let images = try Self.images(4, seed: 1)
    let color = try Self.images(4, seed: 1, channels: 3)
    let configuration = Self.configuration()
    #expect(
      code { () throws(EvaluationError) in
        _ = try EvaluationRun(training: images, test: color, configuration)
      } == .shape)
    #expect(
      code { () throws(EvaluationError) in
        _ = try EvaluationRun(training: images, test: images, .init(classes: 1))
      } == .label)
    #expect(
      code { () throws(EvaluationError) in
        var wrong = configuration
        wrong.normalization = NormalizationChoice.cifar10.constants
        _ = try EvaluationRun(training: images, test: images, wrong)
      } == .shape)
    #expect(
      code { () throws(EvaluationError) in
        var wrong = configuration
        wrong.network = .convNet(depth: 6, filters: 8)
        _ = try EvaluationRun(training: images, test: images, wrong)
      } == .size)
    #expect(
      code { () throws(EvaluationError) in
        _ = try LabeledImages(pixels: [], labels: [], height: 1, width: 1, channels: 1)
      } == .empty)
    #expect(
      code { () throws(EvaluationError) in
        _ = try LabeledImages(pixels: [1], labels: [0], height: .max, width: 4, channels: 1)
      } == .shape)
    #expect(
      code { () throws(EvaluationError) in
        _ = try LabeledImages(pixels: [1], labels: [-1], height: 1, width: 1, channels: 1)
      } == .label)
  }
}
