import Evaluation
import Images
import Kernels
import Models
import Networks
import TestSupport
import Testing

/// Soft labels that a teacher has recorded: stored in float16 or float32, thinned or not.
@Suite struct RecordedAnswersTests {
  private static func teacher() throws -> TrainedNetwork {
    var kept: [TrainedNetwork] = []
    _ = try RecipeTests.evaluation(.minimax, .convNet(depth: 2, filters: 16), epochs: 40).run(trained: {
      kept.append($1)
    })
    return kept[0]
  }

  private static func ask(
    _ teacher: TrainedNetwork, _ plan: RecordedAnswers.Plan, threads: Int = 2
  ) throws -> RecordedAnswers {
    let set = try EvaluationRunTests.images(20, seed: 1)
    return try RecordedAnswers(
      asking: teacher, about: set, Normalization(measuring: set), plan, threads: threads)
  }

  private static func plan(_ epochs: Int, keepEvery: Int = 1, _ mixing: Mixing = .cutmix) -> RecordedAnswers.Plan {
    var plan = RecordedAnswers.Plan(epochs: epochs)
    (plan.keepEvery, plan.mixing, plan.seed) = (keepEvery, mixing, 4)
    return plan
  }

  /// Lists of one length as items, the second half of which are in a file.
  private static func store(_ lists: [[some BitwiseCopyable]]) throws -> ItemStore {
    let size = lists[0].withUnsafeBytes(\.count)
    let store = ItemStore(size: size, limit: size * lists.count / 2)
    for list in lists { try list.withUnsafeBytes { try store.append($0) } }
    return store
  }

  /// What was stored of answers, read again: logits in float32 if asked for.
  private static func copy(
    _ answers: RecordedAnswers, _ element: RecordedAnswers.Element = .float16, epochs: Int? = nil
  ) throws -> RecordedAnswers {
    let logits =
      try element == .float16
      ? store((0..<20).map(answers.logitBytes(of:))) : store((0..<20).map(answers.logits(of:)))
    return try RecordedAnswers(
      logits: logits, element, scenes: try store((0..<20).map(answers.sceneNumbers(of:))),
      sceneCount: answers.sceneCount, epochs: epochs, classes: 2, height: 8, width: 8)
  }

  private static func scenes(_ answers: RecordedAnswers) -> [RecordedScene] {
    (0..<20).flatMap { image in (0..<answers.keptEpochs).map { answers.scene(of: image, epoch: $0) } }
  }

  private static func losses(_ answers: RecordedAnswers, epochs: Int? = nil, seed: UInt64 = 11) throws -> [Double] {
    var configuration = EvaluationRunTests.configuration(.d4m, threads: 2)
    (configuration.network, configuration.epochs, configuration.runs) = (.convNet(depth: 3, filters: 8), epochs, 1)
    configuration.seed = seed
    let evaluation = try EvaluationRun(
      training: try EvaluationRunTests.images(20, seed: 1), test: try EvaluationRunTests.images(50, seed: 2),
      configuration, answers: answers)
    #expect(epochs != nil || evaluation.epochs == answers.epochs)
    var losses: [Double] = []
    _ = evaluation.run { losses.append($0.loss) }
    return losses
  }

  @Test(arguments: Mixing.allCases)
  func `answers are recorded, stored, read and learned from`(_ mixing: Mixing) throws {
    let teacher = try Self.teacher()
    let answers = try Self.ask(teacher, Self.plan(30, mixing), threads: 1)
    let other = try Self.ask(teacher, Self.plan(30, mixing), threads: 3)
    let logits = (0..<20).map(answers.logits(of:))
    #expect((0..<20).map(other.logits(of:)) == logits && Self.scenes(other) == Self.scenes(answers))
    #expect(logits.joined().count == 20 * 30 * 2 && Set(logits.joined()).count > 500)
    #expect(answers.element == .float16 && answers.sceneCount == (mixing == .mixup ? 11 : 10))
    for (index, scene) in Self.scenes(answers).enumerated() {
      switch mixing {
      case .cutmix: #expect(scene.share == 1)
      case .mixup: #expect(scene.share < 1 && scene.rows.isEmpty)
      case .none: #expect(scene.share == 1 && scene.rows.isEmpty && scene.partner == index / 30)
      }
    }
    let expected = try Self.losses(answers)
    #expect(expected.suffix(5).reduce(0, +) < expected.prefix(5).reduce(0, +))
    // What is kept as numbers is the same again, in either format.
    for element in [RecordedAnswers.Element.float16, .float32] {
      let copy = try Self.copy(answers, element)
      #expect((0..<20).map(copy.logits(of:)) == logits && Self.scenes(copy) == Self.scenes(answers))
      #expect(try Self.losses(copy) == expected)
    }
    #expect(throws: EvaluationError.self) { _ = try Self.losses(answers, epochs: 31) }
  }

  @Test func `of thinned answers those that are kept are used again, equally often`() throws {
    let teacher = try Self.teacher()
    let answers = try Self.ask(teacher, Self.plan(20, keepEvery: 6))
    #expect(answers.keptEpochs == 4 && answers.epochs == 20)
    let read = try Self.copy(answers, epochs: 20)
    let losses = try Self.losses(read)
    #expect(losses.count == 20 && losses.suffix(3).reduce(0, +) < losses.prefix(3).reduce(0, +))
    #expect(try Self.losses(answers) == losses)
    #expect(try Self.losses(read, seed: 12) != losses)
    // The first pass is in order; each later one has all kept epochs once, in an order of its own.
    var reuse = EpochReuse(kept: 5, SeededGenerator(seed: 3))
    let used = (0..<50).map { reuse.kept(for: $0) }
    #expect(Array(used.prefix(5)) == [0, 1, 2, 3, 4])
    let passes = (0..<10).map { Array(used[$0 * 5..<($0 + 1) * 5]) }
    #expect(passes.allSatisfy { $0.sorted() == [0, 1, 2, 3, 4] } && Set(passes).count > 5)
  }

  @Test func `answers that do not fit are refused`() throws {
    let answers = try Self.ask(try Self.teacher(), Self.plan(3, .mixup))
    func refusal(_ body: () throws(EvaluationError) -> Void) -> EvaluationError.Code? {
      do { try body() } catch { return error.code }
      return nil
    }
    let right = answers.sceneNumbers(of: 0)
    for (place, wrong) in [(5, Float(20)), (0, 0.9), (3, 0), (8, 2), (1, .nan), (10, 1.5), (15, -1)] {
      var numbers = right
      numbers[place] = wrong
      let (logits, scenes) = (try Self.store([answers.logitBytes(of: 0)]), try Self.store([numbers]))
      #expect(
        refusal { () throws(EvaluationError) in
          _ = try RecordedAnswers(
            logits: logits, .float16, scenes: scenes, sceneCount: 11, classes: 2, height: 8, width: 8)
        } == .shape, "\(place)")
    }
    let logits = try Self.store((0..<20).map(answers.logitBytes(of:)))
    let scenes = try Self.store((0..<20).map(answers.sceneNumbers(of:)))
    for (element, count, epochs, classes) in [
      (RecordedAnswers.Element.float32, 11, nil, 2), (.float16, 10, nil, 2), (.float16, 12, nil, 2),
      (.float16, 11, 2, 2), (.float16, 11, nil, 4), (.float16, 11, nil, 0),
    ] as [(RecordedAnswers.Element, Int, Int?, Int)] {
      #expect(
        refusal { () throws(EvaluationError) in
          _ = try RecordedAnswers(
            logits: logits, element, scenes: scenes, sceneCount: count, epochs: epochs, classes: classes, height: 8,
            width: 8)
        } == .shape, "\(element) \(count) \(classes)")
    }
  }

  @Test func `scores beyond float16 are told, not stored as infinite`() throws {
    var teacher = try Self.teacher()
    teacher = TrainedNetwork(
      network: teacher.network, norm: teacher.norm, height: 8, width: 8, channels: 1, classes: 2,
      normalization: teacher.normalization, values: teacher.values.map { $0 * 1e4 })
    let error = #expect(throws: EvaluationError.self) { _ = try Self.ask(teacher, Self.plan(1)) }
    #expect(error?.code == .setting && error?.reason.contains("float16") == true)
  }
}
