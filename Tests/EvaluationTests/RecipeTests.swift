import Evaluation
import Images
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Training
import Weights

@Suite struct RecipeTests {
  @Test func `minimax has its epochs by images per class`() {
    func epochs(_ images: Int, _ classes: Int, side: Int = 224) -> Int {
      EvaluationProtocol.minimax.recipe(images: images, classes: classes, side: side, epochs: nil).epochs
    }
    #expect(
      [1, 2, 10, 11, 50, 51, 200, 201, 500, 501].map { epochs($0 * 10, 10) }
        == [3000, 2000, 2000, 1500, 1500, 1000, 1000, 500, 500, 300])
    #expect([1, 10, 20, 50, 70, 100].map { epochs($0 * 100, 100) } == [2000, 1300, 1000, 1000, 600, 600])
    #expect(epochs(100, 10, side: 32) == 1000)
  }

  @Test func `minimax drops its rate to a fifth after two and five sixths`() {
    let recipe = EvaluationProtocol.minimax.recipe(images: 100, classes: 10, side: 224, epochs: 100)
    #expect(recipe.schedule == .multiStep(milestones: [66, 83], factor: 0.2))
    #expect(recipe.schedule.factor(at: 65) == 1 && recipe.schedule.factor(at: 66) == 0.2)
    #expect(abs(recipe.schedule.factor(at: 99) - 0.04) < 1e-12)
    #expect((1...100).allSatisfy(recipe.isTested))
  }

  @Test func `rded ends at half its rate and is tested late`() {
    let recipe = EvaluationProtocol.rded.recipe(images: 100, classes: 10, side: 224, epochs: nil)
    #expect(recipe.batchSize == 50 && recipe.temperature == 20 && recipe.hasExtraPass)
    #expect(abs(recipe.schedule.factor(at: 150) - 0.853553) < 1e-6)
    #expect(abs(recipe.schedule.factor(at: 299) - 0.502618) < 1e-6)
    #expect((1...300).filter(recipe.isTested) == [250, 260, 270, 280, 290, 300])
    // "epoch > 0.8·E" of its source counts from 0: 249 is not above 249.6.
    let longer = EvaluationProtocol.rded.recipe(images: 100, classes: 10, side: 224, epochs: 312)
    #expect((1...312).filter(longer.isTested) == [260, 270, 280, 290, 300, 310, 312])
  }

  // suduo94/D4M at da35d10, validate/train_FKD.py with --cos, as its train_FKD.sh runs it.
  @Test func `d4m ends at no rate at all`() {
    let recipe = EvaluationProtocol.d4m.recipe(images: 100, classes: 10, side: 224, epochs: nil)
    #expect(abs(recipe.schedule.factor(at: 150) - 0.5) < 1e-12)
    #expect(abs(recipe.schedule.factor(at: 299) - 2.7415317e-5) < 1e-10)
    #expect(recipe.schedule.factor(at: 300) < 1e-12)
    #expect((1...300).filter(recipe.isTested) == [1, 51, 101, 151, 201, 251, 300])
  }

  // pytorch/vision, references/classification/train.py: the defaults of its arguments, eight processes.
  @Test func `teacher is torchvision's reference training`() {
    let recipe = EvaluationProtocol.teacher.recipe(images: 60_000, classes: 10, side: 32, epochs: nil)
    #expect(recipe.rule == .sgd(rate: 0.1, momentum: 0.9, weightDecay: 1e-4) && recipe.batchSize == 256)
    #expect(recipe.epochs == 90 && recipe.temperature == nil && recipe.mixProbability == 0)
    let factors = [0, 29, 30, 59, 60, 89].map { recipe.schedule.factor(at: $0) }
    #expect(largestError(factors, [1, 1, 0.1, 0.1, 0.01, 0.01]) < 1e-15)
    #expect(EvaluationProtocol.teacher.norm == .batch && (1...90).allSatisfy(recipe.isTested))
    // However short, it begins at the full rate.
    for epochs in 1...4 {
      let short = EvaluationProtocol.teacher.recipe(images: 10, classes: 2, side: 32, epochs: epochs)
      #expect(short.schedule.factor(at: 0) == 1 && short.batchSize == 10)
    }
  }

  @Test func `settings replace those of any protocol`() throws {
    func recipe(_ method: EvaluationProtocol, _ change: (inout RecipeChanges) -> Void) -> TrainingRecipe {
      var changes = RecipeChanges()
      change(&changes)
      return method.recipe(images: 100, classes: 10, side: 224, epochs: nil, changes: changes)
    }
    for method in EvaluationProtocol.allCases {
      let own = recipe(method) { _ in }
      let rate = recipe(method) { $0.rate = 0.25 }
      #expect(rate.rate == 0.25 && rate.rule.optimizer == own.rule.optimizer)
      #expect(rate.rule.weightDecay == own.rule.weightDecay && rate.batchSize == own.batchSize)
      #expect(recipe(method) { $0.batch = 7 }.batchSize == 7)
      #expect(recipe(method) { $0.batch = 1000 }.batchSize == 100)
      #expect(abs(recipe(method) { $0.weightDecay = 0.125 }.rule.weightDecay - 0.125) < 1e-9)
      let other: RecipeChanges.Optimizer = own.rule.optimizer == .sgd ? .adamw : .sgd
      #expect(recipe(method) { $0.optimizer = other }.rule.optimizer == other)
      #expect(recipe(method) { $0.optimizer = own.rule.optimizer } == own)
    }
    #expect(recipe(.d4m) { $0.optimizer = .sgd }.rule == .sgd(rate: 1.024, momentum: 0.875, weightDecay: 3e-5))
    #expect(recipe(.dc) { ($0.optimizer, $0.rate) = (.adamw, 0.5) }.rule == .adamW(rate: 0.5, weightDecay: 0.01))
  }

  @Test func `rded takes another factor, another mix, and the exception of its source`() {
    func recipe(side: Int, classes: Int = 10, network: EvaluationNetwork = .resNet18, _ changes: RecipeChanges)
      -> TrainingRecipe
    {
      EvaluationProtocol.rded.recipe(
        images: 10 * classes, classes: classes, side: side, epochs: nil, network: network, teacher: network,
        changes: changes)
    }
    var changes = RecipeChanges()
    #expect(recipe(side: 64, changes).views == .random(.rded(factor: 1)))
    #expect(recipe(side: 65, changes).views == .random(.rded(factor: 2)))
    changes.factor = 2
    #expect(recipe(side: 64, changes).views == .random(.rded(factor: 2)))
    changes.mixing = .mixup
    #expect(recipe(side: 64, changes).temperature == 4 && recipe(side: 64, changes).mixProbability == 1)
    changes.mixing = Mixing.none
    #expect(recipe(side: 64, changes).temperature == 20 && recipe(side: 64, changes).mixProbability == 0)
    let small = EvaluationNetwork.convNet(depth: 3, filters: 128)
    let exception = recipe(side: 32, classes: 100, network: small, RecipeChanges())
    #expect(exception.batchSize == 25 && exception.rate == 2e-3)
    #expect(recipe(side: 32, classes: 100, RecipeChanges()).batchSize == 100)
  }

  @Test func `settings out of range and of other protocols are refused`() throws {
    func refused(_ method: EvaluationProtocol, _ change: (inout RecipeChanges) -> Void) -> String? {
      var configuration = EvaluationRunTests.configuration(method)
      change(&configuration.changes)
      do {
        _ = try EvaluationRunTests.evaluation(configuration)
        return nil
      } catch let error as EvaluationError {
        return error.code == .setting ? error.place : nil
      } catch {
        return nil
      }
    }
    for value in [0, -1, 101, .nan, .infinity] { #expect(refused(.dc) { $0.rate = value } == "--rate") }
    for value in [0, -1, 1_000_001] { #expect(refused(.dc) { $0.batch = value } == "--batch") }
    for value in [-0.1, 11, .nan] { #expect(refused(.dc) { $0.weightDecay = value } == "--weight-decay") }
    for value in [0, 65] { #expect(refused(.rded) { $0.factor = value } == "--factor") }
    #expect(refused(.minimax) { $0.factor = 2 } == "--factor")
    #expect(refused(.teacher) { $0.mixing = .mixup } == "--mix")
    #expect(refused(.dc) { $0.rate = 0.5 } == nil)
  }

  @Test func `weights of mixup have the distribution Beta(0.8, 0.8)`() {
    var generator = SeededGenerator(seed: 9)
    let mixes = (0..<20_000).map { _ in Mixup(3, &generator) }
    for mix in mixes.prefix(100) { #expect(mix.partners.sorted() == [0, 1, 2]) }
    let shares = mixes.map { Double($0.share) }
    let mean = shares.reduce(0, +) / 20_000
    let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    // Mean 1/2, variance 1 / (4·(2α + 1)) = 0.096154; five standard errors of 20000 draws.
    #expect(abs(mean - 0.5) < 0.011 && abs(variance - 0.096154) < 0.0025)
    #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  @Test func `a rectangle of CutMix covers what its share says`() {
    var generator = SeededGenerator(seed: 3)
    var shares: [Float] = []
    for _ in 0..<2000 {
      let mix = CutMix(4, height: 20, width: 30, &generator)
      #expect(mix.rows.lowerBound >= 0 && mix.rows.upperBound <= 20 && mix.columns.upperBound <= 30)
      #expect(mix.partners.sorted() == [0, 1, 2, 3])
      #expect(mix.share(height: 20, width: 30) == 1 - Float(mix.rows.count * mix.columns.count) / 600)
      shares.append(mix.share(height: 20, width: 30))
    }
    // Clipping makes rectangles smaller than 1 - lambda, of which the mean is one half.
    let mean = shares.reduce(0, +) / 2000
    #expect(mean > 0.55 && mean < 0.8)
  }

  @Test func `views keep at least the area asked for and differ`() {
    var generator = SeededGenerator(seed: 5)
    let views = (0..<500).map { _ in ImageView(.minimax, height: 64, width: 64, &generator) }
    for view in views {
      #expect(view.height * view.width > 0.47 && view.top + view.height <= 1.0001 && view.left + view.width <= 1.0001)
    }
    let mirrored = views.filter(\.isMirrored).count
    #expect(mirrored > 200 && mirrored < 300)
    #expect(views[0] != views[1])
  }

  @Test func `the whole image is itself, or its mirror`() {
    let bytes = (0..<4 * 6 * 3).map { UInt8($0 * 3) }
    for isMirrored in [false, true] {
      var out = [Float](repeating: 0, count: bytes.count)
      bytes.withUnsafeBufferPointer { bytes in
        out.withUnsafeMutableBufferPointer { out in
          guard let bytes = bytes.baseAddress, let out = out.baseAddress else { return }
          ImageView(top: 0, left: 0, height: 1, width: 1, isMirrored: isMirrored).apply(
            bytes, height: 4, width: 6, channels: 3, into: out)
        }
      }
      let expected = (0..<72).map { index in
        let (row, column, k) = (index / 18, index / 3 % 6, index % 3)
        return Float(bytes[(row * 6 + (isMirrored ? 5 - column : column)) * 3 + k]) / 255
      }
      #expect(zip(out, expected).allSatisfy { abs($0 - $1) < 1e-6 })
    }
  }

  /// A small evaluation by a protocol.
  static func evaluation(
    _ method: EvaluationProtocol, _ network: EvaluationNetwork, norm: NormKind? = nil, epochs: Int,
    threads: Int = 2, teacher: TrainedNetwork? = nil
  ) throws -> EvaluationRun {
    var configuration = EvaluationRunTests.configuration(method, threads: threads)
    configuration.network = network
    configuration.norm = norm
    configuration.epochs = epochs
    configuration.runs = 1
    return try EvaluationRun(
      training: try EvaluationRunTests.images(20, seed: 1), test: try EvaluationRunTests.images(50, seed: 2),
      configuration,
      teacher: teacher)
  }

  @Test func `a teacher is trained, kept, read and learned from`() throws {
    var kept: [TrainedNetwork] = []
    let first = try Self.evaluation(.minimax, .convNet(depth: 2, filters: 16), norm: .batch, epochs: 40)
    let report = first.run(trained: { kept.append($1) })
    #expect(report.final.mean > 90 && report.best[0] >= report.accuracy[0])
    let path = Scratch()
    let file = path.file("model.safetensors")
    try kept[0].write(to: file)
    let teacher = try TrainedNetwork(reading: try SafeTensors(file), height: 8, width: 8)
    #expect(teacher.values == kept[0].values && teacher.network == .convNet(depth: 2, filters: 16))
    #expect(teacher.norm == .batch && teacher.classes == 2 && teacher.channels == 1)
    let second = try Self.evaluation(.rded, .convNet(depth: 3, filters: 8), epochs: 60, teacher: teacher)
    var losses: [Double] = []
    let learned = second.run { losses.append($0.loss) }
    #expect(learned.final.mean > 90)
    #expect(losses[59] < losses[0])
    #expect(throws: EvaluationError.self) { _ = try Self.evaluation(.rded, .resNet18, epochs: 1) }
  }

  @Test(arguments: [Mixing.mixup, .none])
  func `rded learns from a teacher whatever the mix`(_ mixing: Mixing) throws {
    var kept: [TrainedNetwork] = []
    _ = try Self.evaluation(.teacher, .convNet(depth: 2, filters: 16), epochs: 12).run(trained: { kept.append($1) })
    var configuration = EvaluationRunTests.configuration(.rded, threads: 2)
    (configuration.network, configuration.epochs, configuration.runs) = (.convNet(depth: 3, filters: 8), 60, 1)
    configuration.changes.mixing = mixing
    let learning = try EvaluationRun(
      training: try EvaluationRunTests.images(20, seed: 1), test: try EvaluationRunTests.images(50, seed: 2),
      configuration, teacher: kept[0])
    var losses: [Double] = []
    let report = learning.run { losses.append($0.loss) }
    #expect(report.final.mean > 90 && losses[59] < losses[0])
  }

  @Test(arguments: [EvaluationNetwork.resNet18Modified, .resNetAP10])
  func `threads do not change the accuracy of residual networks`(_ network: EvaluationNetwork) throws {
    let reports = try [1, 3].map { threads in
      var losses: [Double] = []
      let report = try Self.evaluation(.minimax, network, epochs: 2, threads: threads).run { losses.append($0.loss) }
      return losses + report.accuracy
    }
    #expect(reports[0] == reports[1])
  }
}
