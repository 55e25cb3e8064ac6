import Diffusion
import Foundation
import Kernels
import Models
import TestSupport
import Testing
import Threads
import Weights

/// Mode guidance against a fork of MGD3's code (tools/goldens/modes.py): 1e-3 of the largest value after 50 steps, as of
/// other whole drawings.
@Suite struct ModeGuidanceTests {
  private let golden: Golden
  private let pool = WorkerPool(threads: 2)

  init() throws { golden = try Golden("modes", in: "goldens/modes.safetensors") }

  private final class Noise {
    var generator = TorchGenerator(seed: 7)
  }

  private func request(_ prompt: String, toward mode: [Float]?, stop: Int) -> DrawingRequest {
    let noise = Noise()
    let guide = mode.map { ModeGuidance(mode: $0, strength: 0.1, stop: stop) }
    return DrawingRequest(prompt: prompt, start: nil, guide: guide) { noise.generator.normals($0) }
  }

  private func settings(_ sampler: SamplerKind, guidance: Double) -> DrawingSettings {
    var settings = DrawingSettings()
    (settings.sampler, settings.steps, settings.guidance, settings.negative) = (sampler, 50, guidance, "")
    return settings
  }

  @Test func `drawings of a class are those of the published code`() throws {
    let pipeline = try ClassPipeline(folder: Golden.folder("dit"), pool: pool)
    let mode = try golden.values("mode")
    let settings = settings(.ddpm, guidance: 4)
    // Beside each other, and beside a drawing toward another mode.
    let drawn = try pipeline.draw(
      [
        request("9", toward: mode, stop: 25), request("9", toward: nil, stop: 25),
        request("9", toward: mode.map { -$0 }, stop: 25), request("9", toward: mode, stop: 26),
      ], settings, height: 8, width: 8)
    try golden.expect(drawn[0], "class", tolerance: 1e-3)
    try golden.expect(drawn[1], "class.plain", tolerance: 1e-3)
    // A step more or less, or another mode, is seen.
    for other in [drawn[2], drawn[3]] {
      #expect(relativeError(other, try golden.values("class")) > 1e-2)
    }
  }

  @Test(arguments: [SamplerKind.ddpm, .ddim])
  func `drawings of a text are those of the published schedulers`(sampler: SamplerKind) throws {
    let scratch = Scratch()
    let pipeline = try pipeline(scratch)
    let drawn = try pipeline.draw(
      [request(try prompt, toward: try golden.values("mode"), stop: 24), request(try prompt, toward: nil, stop: 24)],
      settings(sampler, guidance: 8), height: 8, width: 8)
    try golden.expect(drawn[0], "text.\(sampler.rawValue)", tolerance: 1e-3)
    try golden.expect(drawn[1], "text.\(sampler.rawValue).plain", tolerance: 1e-3)
    #expect(relativeError(drawn[0], drawn[1]) > 1e-2)
  }

  @Test(arguments: SamplerKind.allCases)
  func `samplers that cannot be guided are refused, not left unguided`(sampler: SamplerKind) throws {
    let pipeline = try pipeline(Scratch())
    let mode = try golden.values("mode")
    var settings = settings(sampler, guidance: 1)
    settings.steps = 4
    func draw() throws { _ = try pipeline.draw([request("a", toward: mode, stop: 1)], settings, height: 8, width: 8) }
    if sampler.canBeGuided { try draw() } else { #expect(throws: WeightsError.self) { try draw() } }
  }

  @Test func `the last steps are left alone`() {
    let guidance = ModeGuidance(mode: [1, -1], strength: 0.5, stop: 3)
    func displacement(_ remaining: Int) -> [Float]? {
      guidance.displacement(
        GuidedStep(sample: [0, 0], clean: [2, 3], time: 7, remaining: remaining, share: [0.5, 2]))
    }
    #expect(displacement(4) == [-0.25, -4] && displacement(3) == nil && displacement(0) == nil)
  }

  private var prompt: String {
    get throws {
      let file = URL(filePath: "\(repository)/Tests/Fixtures/goldens/pipeline.json")
      return try #require(try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))["prompt"])
    }
  }

  /// The small pipeline with the noise schedule of the golden, `sd` of tools/goldens/samplers.py.
  private func pipeline(_ scratch: Scratch) throws -> DiffusionPipeline {
    let source = Golden.folder("pipeline")
    for part in ["unet", "text_encoder", "tokenizer", "vae", "model_index.json"] {
      try FileManager.default.createSymbolicLink(atPath: scratch.file(part), withDestinationPath: "\(source)/\(part)")
    }
    try FileManager.default.createDirectory(atPath: scratch.file("scheduler"), withIntermediateDirectories: false)
    let config = """
      {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "steps_offset": 1, "clip_sample": false,
      "set_alpha_to_one": false}
      """
    scratch.write("scheduler/scheduler_config.json", Array(config.utf8))
    return try DiffusionPipeline(folder: scratch.path, .padded, cacheBytes: 1 << 26, pool: pool)
  }
}
