import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Weights

/// DiTs as facebookresearch/DiT and MinimaxDiffusion save them, against their own code (tools/goldens/published.py).
@Suite struct PublishedDiTTests {
  private static func file(_ name: String) throws -> RenamedWeights {
    let source = try TorchFile("\(repository)/Tests/Fixtures/torch/\(name).pt")
    return try #require(WeightLayout.diffusers.applied(to: source, heads: name == "dit-s" ? nil : 2) as? RenamedWeights)
  }

  /// Minimax's "ema" has DiffFit's factors; its "model" here is all zeros.
  @Test(arguments: ["dit", "minimax", "dit-s"])
  func `answers are those of the published code`(_ name: String) throws {
    let (shared, golden) = (
      try Golden("shared", in: "goldens/published.safetensors"), try Golden(name, in: "goldens/published.safetensors")
    )
    let weights = try Self.file(name)
    var table = ParameterTable()
    let model = try DiT(ModelConfiguration(named: "config", try #require(weights.configuration)), &table)
    let tape = Tape(
      try table.parameters(from: weights), purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
    let answer = model(
      try shared.tensor("latents", Shape(2, 8, 8, 4), tape), times: try shared.values("times"),
      classes: try shared.values("classes").map { Int($0) }, tape)
    // As against diffusers (DiTTests): float32 in another order.
    try golden.expect(answer.block.values, "answer", tolerance: 2e-5)
  }

  @Test func `names and shapes are those of diffusers' own file`() throws {
    let reference = try SafeTensors(
      Golden.folder("dit") + "/transformer/diffusion_pytorch_model.safetensors")
    let weights = try Self.file("dit")
    #expect(Set(weights.names) == Set(reference.names))
    for name in reference.names { #expect(weights.shape(of: name) == reference.shape(of: name), "\(name)") }
  }
}
