import Foundation
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Tokenizers
import Training
import Weights

/// Losses of trainers and their gradients, by differences in the direction of the gradient itself.
@Suite struct TrainerTests {
  static func folder(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/checkpoints/\(name)").path
  }

  private func normals(_ count: Int, _ stream: UInt64, scale: Float = 1) -> [Float] {
    var generator = SeededGenerator(seed: 5, stream: stream)
    return (0..<count).map { _ in scale * Float(generator.normal()) }
  }

  /// Along the gradient g the loss must grow by |g|²·ε, within a fiftieth: the second order and rounding are below that.
  private func expectSlope(_ parameters: Parameters, _ loss: () -> Double) throws {
    parameters.clearGradients()
    _ = loss()
    let error = slopeError(parameters.gradients.values, of: parameters.values.pointer) {
      parameters.clearGradients()
      return loss()
    }
    #expect(error < 0.02)
  }

  @Test func `an autoencoder's gradient is the slope of its loss`() throws {
    var table = ParameterTable()
    let model = try Autoencoder(ModelConfiguration(folder: Self.folder("vae")), &table)
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: Self.folder("vae")))
    // Without the divergence, which the returned error leaves out.
    let trainer = AutoencoderTrainer(
      model, TrainingState(parameters, .init(), pool: WorkerPool(threads: 2)), divergence: 0,
      pool: WorkerPool(threads: 2))
    let images = (0..<2).map { normals(8 * 8 * 3, UInt64($0), scale: 0.5) }
    let noise = (0..<2).map { normals(4 * 4 * 4, UInt64(10 + $0)) }
    try expectSlope(parameters) { trainer.collect(images: images, noise: noise, height: 8, width: 8) }
  }

  @Test func `a CLIP's gradient is the slope of its loss`() throws {
    var table = ParameterTable()
    let model = try CLIPModel(ModelConfiguration(folder: Self.folder("clip")), &table)
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: Self.folder("clip")))
    let trainer = ContrastiveTrainer(
      model, TrainingState(parameters, .init(), pool: WorkerPool(threads: 2)), pool: WorkerPool(threads: 2))
    let images = (0..<4).map { normals(30 * 30 * 3, UInt64($0)) }
    let ids = (0..<4).map { row in [97] + (1..<8).map { (row * 7 + $0 * 5) % 97 } + [98] }
    try expectSlope(parameters) { trainer.collect(images: images, ids: ids) }
    // A batch whose pairs are all alike cannot be told apart: the loss is the logarithm of their number.
    let same = trainer.collect(
      images: Array(repeating: images[0], count: 4), ids: Array(repeating: ids[0], count: 4))
    #expect(abs(same - log(4)) < 1e-5)
  }

  @Test func `a run that was stored goes on as if it had not been`() throws {
    let scratch = Scratch()
    func run(_ steps: Range<Int>, _ state: TrainingState) {
      for step in steps {
        for index in 0..<state.parameters.gradients.count {
          state.parameters.gradients.pointer[index] = Float((index * 7 + step * 3) % 11) - 5
        }
        state.step()
      }
    }
    func fresh() throws -> TrainingState {
      var table = ParameterTable()
      _ = Dense("d", 16, 8, &table)
      let parameters = table.parameters()
      var generator = SeededGenerator(seed: 1)
      parameters.initialize(&generator)
      var settings = TrainingState.Settings()
      (settings.rate, settings.schedule) = (1e-2, .warmCosine(warmUp: 3, period: 12))
      return TrainingState(parameters, settings, pool: WorkerPool(threads: 2))
    }
    let whole = try fresh()
    run(0..<12, whole)
    let first = try fresh()
    run(0..<5, first)
    try first.write(to: scratch.file("state"), notes: [("a", "b")])
    let second = try fresh()
    #expect(try second.read(from: scratch.file("state"))["a"] == "b")
    #expect(second.steps == 5)
    run(5..<12, second)
    #expect(second.parameters.values.values == whole.parameters.values.values)
    #expect(
      second.withAverage { second.parameters.values.values } == whole.withAverage { whole.parameters.values.values })
    #expect(throws: WeightsError.self) { _ = try second.read(from: scratch.file("nothing")) }
  }

  @Test func `every epoch has all samples once, wherever one begins`() {
    var order = EpochOrder(count: 10, batch: 4, seed: 3)
    #expect(order.batchesPerEpoch == 3)
    let batches = (0..<6).map { order.batch($0) }
    #expect(batches[0..<3].joined().sorted() == Array(0..<10))
    #expect(batches[3..<6].joined().sorted() == Array(0..<10))
    #expect(Array(batches[0..<3].joined()) != Array(batches[3..<6].joined()))
    var other = EpochOrder(count: 10, batch: 4, seed: 3)
    #expect(other.batch(4) == batches[4])
    // Without the short batch, of which the next epoch knows nothing.
    var whole = EpochOrder(count: 10, batch: 4, seed: 3, dropsLast: true)
    #expect(whole.batchesPerEpoch == 2)
    #expect((0..<4).map { whole.batch($0) } == [batches[0], batches[1], batches[3], batches[4]])
  }

  @Test func `a vocabulary learned from captions is one that CLIP's tokenizer reads`() throws {
    let captions = [
      "A grey shoe, 12 percent bright.", "a grey bag, shaded", "A dark shoe; grey and dark", "it's a bag",
    ]
    let vocabulary = CLIPVocabulary(learningFrom: captions, merges: 40)
    #expect(vocabulary.merges.count <= 40 && vocabulary.tokens.count == 514 + vocabulary.merges.count)
    #expect(vocabulary.tokens.contains("grey</w>") && vocabulary.tokens.contains("shoe</w>"))
    let scratch = Scratch()
    scratch.write("vocab.json", Array(vocabulary.vocabularyFile.utf8))
    scratch.write("merges.txt", Array(vocabulary.mergesFile.utf8))
    let tokenizer = try CLIPTokenizer(folder: scratch.path)
    let ids = tokenizer.encode("a grey shoe")
    #expect(ids.count == 5 && ids[0] == vocabulary.tokens.count - 2 && ids[4] == vocabulary.tokens.count - 1)
    #expect(tokenizer.decode(tokenizer.encode("a plain wörd, 7!"), skipsSpecialTokens: true) == "a plain wörd , 7 !")
    #expect(CLIPVocabulary(learningFrom: captions.reversed(), merges: 40).tokens == vocabulary.tokens)
  }
}
