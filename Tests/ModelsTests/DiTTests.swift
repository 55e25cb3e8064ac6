import Diffusion
import JSON
import Kernels
import Models
import Networks
import Settings
import TestSupport
import Testing
import Threads
import Weights

/// A DiT against diffusers (tools/goldens/dit.py): 2e-5 of the largest value, 1e-3 after a whole drawing.
@Suite struct DiTTests {
  private let golden: Golden
  private let folder = Golden.folder("dit")

  init() throws { golden = try Golden("dit", in: "goldens/dit.safetensors") }

  private func model() throws -> (DiT, ParameterTable) {
    var table = ParameterTable()
    let model = try DiT(ModelConfiguration(folder: folder + "/transformer"), &table)
    return (model, table)
  }

  private func answer(_ model: DiT, _ tape: Tape) throws -> Tensor {
    model(
      try golden.tensor("latents", Shape(2, 8, 8, 4), tape), times: try golden.values("times"),
      classes: try golden.values("classes").map { Int($0) }, tape)
  }

  @Test func `answers are those of the reference`() throws {
    let (model, table) = try model()
    let parameters = try table.parameters(from: Checkpoint(folder: folder + "/transformer"))
    for threads in [1, 3] {
      let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: threads))
      try golden.expect(try answer(model, tape).block.values, "answer", tolerance: 2e-5)
    }
  }

  @Test func `gradients are those of the reference`() throws {
    let (model, table) = try model()
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: folder + "/transformer"))
    parameters.clearGradients()
    let tape = Tape(parameters, purpose: .training, arena: Arena(), pool: WorkerPool(threads: 2))
    let output = try answer(model, tape)
    tape.backward(from: output, gradient: try golden.tensor("weight", output.shape, tape).block)
    try golden.expectGradients(parameters, tolerance: 2e-5)
  }

  @Test(arguments: [SamplerKind.ddim, .ddpm])
  func `drawings of a class are those of the reference`(sampler: SamplerKind) throws {
    let pipeline = try ClassPipeline(folder: folder, pool: WorkerPool(threads: 2))
    var settings = DrawingSettings()
    (settings.sampler, settings.steps, settings.guidance) = (sampler, 12, 4)
    func draw(_ labels: [String]) throws -> [[Float]] {
      let drawings = labels.map { label in
        let noise = Noise()
        return DrawingRequest(prompt: label, start: nil) { noise.generator.normals($0) }
      }
      return try pipeline.draw(drawings, settings, height: 8, width: 8)
    }
    let alone = try draw(["Ankle boot"])[0]
    try golden.expect(alone, sampler.rawValue, tolerance: 1e-3)
    // The class by its number, beside others.
    let together = try draw(["Dress", "9", "Ankle boot, boot"])
    #expect(together[1] == alone && together[2] == alone && together[0] != alone)
    #expect(throws: WeightsError.self) { try draw(["Unicorn"]) }
  }

  private final class Noise {
    var generator = TorchGenerator(seed: 7)
  }

  /// Names as Hugging Face's DiT has them: two cranes, of which a WordNet number tells which.
  @Test func `a model of ImageNet's classes knows WordNet numbers, one of others does not`() throws {
    func numbers(_ names: [(String, String)]?, _ count: Int = 1000) throws -> ClassNumbers {
      let members = names.map { names in
        [("id2label", JSONValue.object(JSONObject(names.map { ($0.0, JSONValue.string($0.1)) })))]
      }
      return try ClassNumbers(
        ModelConfiguration(named: "index", JSONObject(members ?? [])).heeding(.pipeline), count: count)
    }
    let nameless = try numbers(nil)
    #expect(nameless["n02086240"] == 155 && nameless["Shih-Tzu"] == 155 && nameless["155"] == 155)
    #expect(nameless["n00000001"] == nil && nameless["1000"] == nil)
    let named = try numbers([
      ("134", "crane"), ("155", "Shih-Tzu"), ("217", "English springer, English springer spaniel"), ("517", "crane"),
    ])
    #expect(named["n02086240"] == 155 && named["n02102040"] == 217 && named["English springer spaniel"] == 217)
    #expect(named["n02012849"] == 134 && named["n03126707"] == 517)
    #expect(named["n01440764"] == nil)
    // Another dataset of 1000 classes, and one of ten.
    #expect(try numbers([("155", "Table")])["n02086240"] == nil)
    #expect(try numbers(nil, 10)["n01440764"] == nil)
  }

  @Test func `labels that are no classes are refused with the remedy`() throws {
    let pipeline = try ClassPipeline(folder: folder, pool: WorkerPool(threads: 1))
    #expect(pipeline.refusal(of: "boot") == nil && pipeline.refusal(of: "0") == nil)
    #expect(pipeline.refusal(of: "10")?.contains("id2label") == true)
    #expect(throws: WeightsError.self) {
      try ClassPipeline(folder: Golden.folder("pipeline"), pool: WorkerPool(threads: 1))
    }
    let settings = DrawingSettings()
    #expect(throws: WeightsError.self) { try pipeline.check(settings, height: 7, width: 8) }
  }
}
