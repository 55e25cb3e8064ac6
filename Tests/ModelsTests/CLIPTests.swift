import Failures
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Weights

/// CLIP against transformers: 1e-5 of the largest value, where float32 itself gives about 1e-6.
@Suite struct CLIPTests {
  private let ids = Shape(4, 1, 1, 20)

  private func rows(_ golden: Golden) throws -> [[Int]] {
    let all = try golden.values("ids").map { Int($0) }
    return stride(from: 0, to: all.count, by: 20).map { Array(all[$0..<$0 + 20]) }
  }

  private func model() throws -> (CLIPModel, ParameterTable) {
    var table = ParameterTable()
    let model = try CLIPModel(ModelConfiguration(folder: Golden.folder("clip")), &table)
    return (model, table)
  }

  @Test func `features are those of the reference`() throws {
    let golden = try Golden("clip")
    let (model, table) = try model()
    let parameters = try table.parameters(from: Checkpoint(folder: Golden.folder("clip")))
    for threads in [1, 3] {
      let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: threads))
      let images = try golden.tensor("images", Shape(3, 30, 30, 3), tape)
      try golden.expect(model.imageFeatures(images, .standard, tape).block.values, "standard", tolerance: 1e-5)
      try golden.expect(model.imageFeatures(images, .released, tape).block.values, "released", tolerance: 1e-5)
      try golden.expect(model.vision(images, layers: 2, tape).block.values, "second", tolerance: 1e-5)
      try golden.expect(model.textFeatures(try rows(golden), tape).block.values, "text", tolerance: 1e-5)
    }
  }

  @Test func `gradients are those of the reference`() throws {
    let golden = try Golden("clip")
    let (model, table) = try model()
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: Golden.folder("clip")))
    let (arena, pool) = (Arena(), WorkerPool(threads: 2))
    parameters.clearGradients()
    for key in ["weightImage", "weightText"] {
      let tape = Tape(parameters, purpose: .training, arena: arena, pool: pool)
      let images = try golden.tensor("images", Shape(3, 30, 30, 3), tape)
      let output =
        key == "weightImage"
        ? model.imageFeatures(images, .standard, tape) : model.textFeatures(try rows(golden), tape)
      tape.backward(from: output, gradient: try golden.tensor(key, output.shape, tape).block)
    }
    try golden.expectGradients(parameters, tolerance: 2e-5)
  }

  @Test func `a text encoder without a prefix ends its texts at the largest id`() throws {
    let golden = try Golden("text")
    var table = ParameterTable()
    let file = try ModelConfiguration(folder: Golden.folder("text-encoder"))
    let model = CLIPTextModel("", try CLIPTextConfiguration(file), &table)
    let parameters = try table.parameters(from: Checkpoint(folder: Golden.folder("text-encoder")))
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
    let rows = try rows(golden)
    let tokens = model(rows, tape).block.values
    try golden.expect(tokens, "tokens", tolerance: 1e-5)
    // The largest id is 98, first seen at 5, 12, 19 and 8.
    let pooled = model.pooled(rows, tape).block.values
    #expect(Array(pooled[0..<32]) == Array(tokens[5 * 32..<6 * 32]))
  }

  @Test func `another weight gives other features`() throws {
    let golden = try Golden("clip")
    let (model, table) = try model()
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: Golden.folder("clip")))
    let entry = try #require(parameters.entries.first { $0.name.hasSuffix("position_embedding.weight") })
    parameters.values.pointer[entry.offset] += 0.5
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 1))
    let features = model.textFeatures(try rows(golden), tape).block.values
    let expected = try golden.values("text")
    #expect(zip(features, expected).contains { abs($0 - $1) > 1e-3 })
  }

  @Test func `a checkpoint of another shape is refused by name`() throws {
    var table = ParameterTable()
    _ = CLIPTextModel(
      "text_model.", try CLIPTextConfiguration(ModelConfiguration(folder: Golden.folder("text-encoder"))), &table)
    let error = #expect(throws: WeightsError.self) {
      _ = try table.parameters(from: Checkpoint(folder: Golden.folder("clip")), isIgnored: { _ in true })
    }
    #expect(error?.description.contains("mlp.fc1.weight") == true)
  }
}
