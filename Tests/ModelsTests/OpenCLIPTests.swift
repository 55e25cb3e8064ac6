import Failures
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Weights

/// A CLIP as open_clip keeps it, against open_clip itself (tools/goldens/published.py).
@Suite struct OpenCLIPTests {
  private static let folder = "\(repository)/Tests/Fixtures/torch/open_clip"

  @Test func `vectors of images and texts are open_clip's`() throws {
    let golden = try Golden("open_clip", in: "goldens/published.safetensors")
    let source = try TorchFile(Self.folder + "/open_clip_pytorch_model.bin")
    let weights = try #require(WeightLayout.transformers.applied(to: source) as? RenamedWeights)
    var table = ParameterTable()
    let model = try CLIPModel(ModelConfiguration(named: "config", try #require(weights.configuration)), &table)
    let tape = Tape(
      try table.parameters(from: weights), purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: 2))
    let images = try golden.tensor("images", Shape(2, 30, 30, 3), tape)
    // As against transformers (CLIPTests).
    try golden.expect(model.imageFeatures(images, .standard, tape).block.values, "image", tolerance: 1e-5)
    // Zeros after the end are not looked at: attention looks back only.
    let first = model.textFeatures([[97, 5, 6, 98]], tape).block.values
    let second = model.textFeatures([[97, 7, 8, 9, 10, 98]], tape).block.values
    try golden.expect(first + second, "text", tolerance: 1e-5)
  }

  @Test func `without its configuration a model in open_clip's names is refused`() throws {
    let scratch = Scratch()
    let path = scratch.write("x.bin", contents(of: Self.folder + "/open_clip_pytorch_model.bin"))
    let error = #expect(throws: WeightsError.self) { _ = try WeightLayout.transformers.applied(to: TorchFile(path)) }
    #expect(
      error?.code == .missing && error?.description.contains("open_clip_config.json") == true,
      "\(error.map { "\($0)" } ?? "")")
    scratch.write(
      "open_clip_config.json",
      Array(#"{"model_cfg":{"embed_dim":20,"vision_cfg":{"timm_model_name":"x"},"text_cfg":{}}}"#.utf8))
    let other = #expect(throws: WeightsError.self) { _ = try WeightLayout.transformers.applied(to: TorchFile(path)) }
    #expect(other?.code == .unsupported && other?.reason.contains("timm_model_name") == true)
  }
}
