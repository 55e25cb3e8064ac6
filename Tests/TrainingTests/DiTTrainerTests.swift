import Diffusion
import JSON
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Training
import Weights

/// A DiT's fine-tuning against MinimaxDiffusion's own code (tools/goldens/minimax.py).
@Suite struct DiTTrainerTests {
  private let golden: Fixture
  private let pool = WorkerPool(threads: 2)

  init() throws { golden = try Fixture("goldens/minimax.safetensors") }

  private func values(_ name: String) throws -> [Float] { try golden.values("minimax.\(name)") }

  private func integers(_ name: String) throws -> [Int] { try values(name).map { Int($0) } }

  private static func file() throws -> RenamedWeights {
    let source = try TorchFile("\(repository)/Tests/Fixtures/torch/dit.pt")
    return try #require(WeightLayout.diffusers.applied(to: source, heads: 2) as? RenamedWeights)
  }

  /// The small DiT with factors in the first of its two blocks, and the optimizer of Minimax.
  private static func trainer(pool: WorkerPool, isFrugal: Bool = false) throws -> (DiT, DiTTrainer) {
    let file = try file()
    var table = ParameterTable(training: DiT.isTrainedByDiffFit)
    let model = DiT(
      try DiTConfiguration(ModelConfiguration(named: "dit", try #require(file.configuration))), isTied: true,
      hasScales: true, &table)
    var settings = TrainingState.Settings()
    (settings.rate, settings.weightDecay, settings.maximumNorm) = (1e-3, 0, 1e9)
    (settings.averaging, settings.averagingIsConstant) = (0.9999, true)
    let state = TrainingState(
      try table.parameters(trainedWithin: file, isNew: DiT.isScale), settings, pool: pool)
    var criteria = MinimaxCriteria.Settings()
    (criteria.real, criteria.diverse, criteria.memory) = (0.002, 0.008, 5)
    let schedule = NoiseSchedule(betas: (0..<1000).map { 1e-4 + (0.02 - 1e-4) * Double($0) / 999 })
    return (model, DiTTrainer(model, state, schedule, MinimaxCriteria(criteria), isFrugal: isFrugal, pool: pool))
  }

  /// Batches as the golden has drawn them.
  private func batches() throws -> [DiTTrainer.Batch] {
    let (latents, labels) = (try values("latents"), try integers("labels"))
    let (indices, times, drops) = (try integers("indices"), try integers("times"), try values("drops"))
    var noise = TorchGenerator(seed: 22)
    return (0..<50).map { step in
      let places = step * 4..<(step + 1) * 4
      let fresh = noise.normals(4 * 256)
      return DiTTrainer.Batch(
        latents: places.map { Array(latents[indices[$0] * 256..<(indices[$0] + 1) * 256]) },
        noise: (0..<4).map { Array(fresh[$0 * 256..<($0 + 1) * 256]) }, times: places.map { times[$0] },
        classes: places.map { labels[indices[$0]] }, drops: places.map { drops[$0] == 1 })
    }
  }

  /// Each term within 1e-3 of itself: float32 in another order, through 50 steps of AdamW.
  @Test func `fifty steps are those of Minimax diffusion, term by term`() throws {
    let (model, trainer) = try Self.trainer(pool: pool)
    #expect(trainer.state.parameters.trainedCount == 1696)
    let terms = try values("terms")
    var compared = 0
    for (step, batch) in try batches().enumerated() {
      let loss = trainer.collect(batch, height: 8, width: 8)
      trainer.state.step()
      for (index, found) in [loss.squares, loss.bound, loss.real, loss.diverse].enumerated() {
        let wanted = Double(terms[4 * step + index])
        #expect(abs(found - wanted) <= 1e-3 * abs(wanted), "step \(step), term \(index): \(found) for \(wanted)")
        compared += wanted == 0 ? 0 : 1
      }
    }
    #expect(compared == 198)
    // The plain DiT that is saved answers as theirs with its factors, averaged and not.
    let scratch = Scratch()
    for (name, isAveraged) in [("last", false), ("averaged", true)] {
      let path = scratch.file(name + ".safetensors")
      if isAveraged {
        try trainer.state.withAverage {
          try SafeTensorsWriter.write(model.plainTensors(of: trainer.state.parameters), to: path)
        }
      } else {
        try SafeTensorsWriter.write(model.plainTensors(of: trainer.state.parameters), to: path)
      }
      let answer = try answer(of: path, model.configuration)
      let error = relativeError(answer, try values(name))
      #expect(error < 1e-3, "\(name): \(error)")
    }
  }

  /// What a plain DiT answers to the golden's question.
  private func answer(of path: String, _ configuration: DiTConfiguration) throws -> [Float] {
    var table = ParameterTable()
    let model = DiT(configuration, &table)
    let tape = Tape(
      try table.parameters(from: SafeTensors(path)), purpose: .evaluation, arena: Arena(), pool: pool)
    let input = tape.input(Shape(2, 8, 8, 4))
    let latents = try values("latents")
    for index in 0..<2 { input.setPlanes(Array(latents[index * 256..<(index + 1) * 256]), ofImage: index) }
    return model(input, times: [981, 17], classes: [4, 10], tape).block.values
  }

  @Test func `memory is saved without changing a bit, and neither do threads`() throws {
    func run(_ pool: WorkerPool, isFrugal: Bool) throws -> [Float] {
      let (_, trainer) = try Self.trainer(pool: pool, isFrugal: isFrugal)
      for batch in try batches().prefix(3) {
        _ = trainer.collect(batch, height: 8, width: 8)
        trainer.state.step()
      }
      return trainer.state.parameters.values.values
    }
    let usual = try run(pool, isFrugal: false)
    #expect(try run(pool, isFrugal: true) == usual)
    #expect(try run(WorkerPool(threads: 1), isFrugal: false) == usual)
  }

  /// DiT-XL/2 has 489 632 biases, 96 768 factors and 1001 classes of 1152 numbers.
  @Test func `DiffFit trains as many numbers of DiT-XL as are published`() throws {
    var table = ParameterTable(training: DiT.isTrainedByDiffFit)
    _ = DiT(try DiTConfiguration(ModelConfiguration(named: "xl", Self.xl)), isTied: true, hasScales: true, &table)
    let trained = table.entries.filter(\.isTrained)
    #expect(trained.reduce(0) { $0 + $1.count } == 1_739_552)
    #expect(trained.filter { $0.name.hasSuffix(".bias") }.reduce(0) { $0 + $1.count } == 489_632)
    #expect(trained.filter { $0.name.hasSuffix(".gamma") }.reduce(0) { $0 + $1.count } == 96_768)
  }

  private static let xl = JSONObject([
    ("_class_name", .string("DiTTransformer2DModel")), ("norm_type", .string("ada_norm_zero")),
    ("activation_fn", .string("gelu-approximate")), ("num_attention_heads", .int(16)), ("attention_head_dim", .int(72)),
    ("in_channels", .int(4)), ("out_channels", .int(8)), ("num_layers", .int(28)), ("sample_size", .int(32)),
    ("patch_size", .int(2)), ("num_embeds_ada_norm", .int(1000)),
  ])

  @Test func `blocks with embeddings of their own are refused`() throws {
    let file = try Self.file()
    try DiT.checkTied(file, blocks: 2)
    let other = "transformer_blocks.1.norm1.emb.timestep_embedder.linear_2.bias"
    let scratch = Scratch()
    let tensors = try file.names.map { name in
      (name, try #require(file.shape(of: name)), Storage(try file.floats(name)))
    }
    try #require(tensors.first { $0.0 == other }).2.pointer[3] += 1
    try withExtendedLifetime(tensors) {
      try SafeTensorsWriter.write(
        tensors.map { SafeTensorsWriter.Tensor($0.0, $0.1, $0.2.pointer) }, to: scratch.file("x"))
    }
    let error = #expect(throws: WeightsError.self) {
      try DiT.checkTied(SafeTensors(scratch.file("x")), blocks: 2)
    }
    #expect(error?.reason.contains(other) == true && error?.exitStatus == 78, "\(String(describing: error))")
  }

  /// A pair of vectors for each criterion, by hand.
  @Test func `criteria are those of the nearest and the farthest pair`() {
    var settings = MinimaxCriteria.Settings()
    (settings.real, settings.diverse, settings.memory) = (2, 3, 2)
    let criteria = MinimaxCriteria(settings)
    let first = criteria.collect(real: [[0, 1], [1, 2]], predicted: [[1, 0], [0, -1]], classes: [7, 7])
    #expect(first.real == 0 && first.diverse == 0 && first.slopes == [[0, 0], [0, 0]])
    let second = criteria.collect(
      real: [[5, 5], [1, 1], [3, 3]], predicted: [[1, 0], [1, 1], [9, 9]], classes: [7, 7, 8])
    // Of class 7: the least cosine to real latents is that of (1, 0) and (0, 1), the largest to predicted ones that of
    // (1, 0) and (1, 0); two classes share the weights.
    #expect(second.real == 1 && second.diverse == 1.5)
    #expect(second.slopes == [[0, -1], [0, 0], [0, 0]])
    // The memory of two has forgotten (0, 1).
    let third = criteria.collect(real: [[0, 0]], predicted: [[1, 0]], classes: [7])
    #expect(abs(third.real - 2 * (1 - 0.5.squareRoot())) < 1e-7)
  }

  /// By central differences over 2⁻⁷, whose error of the second order is below a thousandth of the largest slope.
  @Test(arguments: [0, 1, 20, 500])
  func `slopes of the bound are its differences`(time: Int) {
    let bound = VariationalBound(
      NoiseSchedule(betas: (0..<1000).map { 1e-4 + (0.02 - 1e-4) * Double($0) / 999 }))
    // Apart by less than the deviation at time 0, so that no probability is too small to have a slope.
    let clean: [Float] = [0.3, -1.2, 1.4, 0.99, -0.5, 0]
    let predicted: [Float] = [0.304, -1.193, 1.391, 0.994, -0.5, 0.02]
    let range: [Float] = [0.1, -0.7, 0.9, 0, 1.3, -1.5]
    let found = bound.bits(clean: clean, predicted: predicted, range: range, at: time)
    for index in range.indices {
      func moved(_ step: Float) -> Double {
        var other = range
        other[index] += step
        return bound.bits(clean: clean, predicted: predicted, range: other, at: time).mean
      }
      let difference = (moved(0x1p-8) - moved(-0x1p-8)) / 0x1p-7
      let scale = found.slopes.map(abs).max() ?? 0
      #expect(abs(Double(found.slopes[index]) - difference) <= 1e-3 * Double(scale), "\(index)")
    }
    #expect(found.mean.isFinite)
  }
}
