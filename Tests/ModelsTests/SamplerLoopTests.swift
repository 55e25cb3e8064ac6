import Diffusion
import Foundation
import Images
import JSON
import Kernels
import Models
import TestSupport
import Testing
import Threads
import Weights

/// Whole drawings, sampler setting by sampler setting, against diffusers 0.42.1's pipelines (tools/goldens/loops.py).
@Suite struct SamplerLoopTests {
  struct Case: Decodable {
    let name: String
    let kind: String
    let steps: Int
    /// Nil from noise alone.
    let strength: Double?
    /// How often the reference asks its network.
    let calls: Int
  }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/goldens/loops.json")
  private static let golden = Result { try JSONValue(parsing: [UInt8](Data(contentsOf: file))) }
  static let cases = (try? JSONDecoder().decode([Case].self, from: Data(contentsOf: file))) ?? []

  @Test func `there are as many cases as there were`() { #expect(Self.cases.count == 79) }

  private final class Noise {
    private var generator = TorchGenerator(seed: 7)
    func normals(_ count: Int) -> [Float] { generator.normals(count) }
  }

  /// The small pipeline with a case's scheduler.
  private func folder(_ index: Int, _ scratch: Scratch) throws -> String {
    let source = Golden.folder("pipeline")
    for part in ["unet", "text_encoder", "tokenizer", "vae", "model_index.json"] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.file(part), withDestinationPath: "\(source)/\(part)")
    }
    try FileManager.default.createDirectory(
      atPath: scratch.file("scheduler"), withIntermediateDirectories: false)
    let config = try #require(try Self.golden.get().array?[index]["config"])
    scratch.write("scheduler/scheduler_config.json", Array(config.description.utf8))
    return scratch.path
  }

  private func draw(_ index: Int) throws -> [UInt8] {
    let which = Self.cases[index]
    let scratch = Scratch()
    let (folder, pool) = (try folder(index, scratch), WorkerPool(threads: 2))
    let pipeline = try DiffusionPipeline(folder: folder, .padded, cacheBytes: 1 << 26, pool: pool)
    let codec = try LatentCodec(folder: folder, cacheBytes: 0, pool: pool)
    var settings = DrawingSettings()
    (settings.steps, settings.guidance) = (which.steps, 3)
    settings.sampler = try #require(SamplerKind(rawValue: which.kind))
    settings.strength = which.strength ?? settings.strength
    let prompts = try JSONDecoder().decode(
      [String: String].self,
      from: Data(contentsOf: Self.file.deletingLastPathComponent().appending(path: "pipeline.json")))
    let start = which.strength == nil ? nil : try Fixture("goldens/pipeline.safetensors").values("start")
    let noise = Noise()
    let drawing = DrawingRequest(prompt: try #require(prompts["prompt"]), start: start) {
      noise.normals($0)
    }
    let (height, width) = start == nil ? (8, 8) : (8, 12)
    let latents = try pipeline.draw([drawing], settings, height: height, width: width)
    return codec.decode(latents, height: height, width: width)[0].pixels
  }

  private static func expected(_ index: Int) throws -> [UInt8] {
    try Fixture("goldens/loops.safetensors").values(cases[index].name).map { UInt8($0) }
  }

  private func worst(_ a: [UInt8], _ b: [UInt8]) -> Int { zip(a, b).map { abs(Int($0) - Int($1)) }.max() ?? 255 }

  /// Latents are within 1e-3 after a loop (`PipelineGoldenTests`), which the decoder makes at most two levels of.
  @Test(arguments: cases.indices)
  func `pictures are those of the reference's pipeline`(index: Int) throws {
    let (which, expected) = (Self.cases[index], try Self.expected(index))
    let drawn = try draw(index)
    #expect(drawn.count == expected.count)
    #expect(worst(drawn, expected) <= 2, "\(which.name)")
    let kind = try #require(SamplerKind(rawValue: which.kind))
    guard case .object(let config)? = try Self.golden.get().array?[index]["config"] else { return }
    var sampler = try kind.sampler(ModelConfiguration(named: which.name, config), steps: which.steps)
    if let strength = which.strength { _ = sampler.start(strength: strength, steps: which.steps) }
    #expect(sampler.times.count == which.calls, "\(which.name)")
  }

  /// What would be drawn if a setting were passed over is further away than the tolerance.
  @Test(arguments: [
    ("clipped 20 noise", "karras 20 noise"), ("clipped-linear 20 noise", "bh2 20 noise"),
    ("runge-kutta 20 0.7", "multistep 20 0.7"), ("runge-kutta 20 0.0", "multistep 20 0.0"),
    ("ddpm-euler 20 noise", "ddpm-euler-trailing 20 noise"), ("karras 20 0.7", "bh2 20 0.7"),
    ("order-3-heun-karras 7 0.5", "order-3 7 0.5"), ("trained-dpmpp 20 0.7", "order-3 20 0.7"),
    ("zero-snr-ddim 20 noise", "trained-ddim 20 noise"), ("stochastic 20 0.7", "bh2 20 0.7"),
  ])
  func `settings are seen in the pictures`(_ one: String, _ other: String) throws {
    let places = [one, other].compactMap { name in Self.cases.firstIndex { $0.name == name } }
    #expect(places.count == 2)
    #expect(worst(try Self.expected(places[0]), try Self.expected(places[1])) > 2)
  }
}
