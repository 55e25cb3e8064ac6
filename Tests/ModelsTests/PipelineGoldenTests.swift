import Diffusion
import Foundation
import Images
import Kernels
import Models
import TestSupport
import Testing
import Threads
import Weights

/// Complete generation and embedding, compared with diffusers and transformers (tools/goldens/pipeline.py).
///
/// Latents after up to 20 steps with guidance are within 1e-3 of the largest value, of which single calls of the UNet
/// make up 2e-5 each; pictures within one level.
@Suite struct PipelineGoldenTests {
  private let golden: Fixture
  private let prompts: [String: String]

  init() throws {
    golden = try Fixture("goldens/pipeline.safetensors")
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/goldens/pipeline.json")
    prompts = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
  }

  private func draw(
    _ sampler: SamplerKind, prompt: String, start: [Float]?, steps: Int, form: PromptEncoder.Form = .padded,
    copies: Int = 1
  ) throws -> (latents: [[Float]], images: [PixelImage]) {
    let pool = WorkerPool(threads: 2)
    let folder = Golden.folder("pipeline")
    let pipeline = try DiffusionPipeline(folder: folder, form, cacheBytes: 1 << 26, pool: pool)
    let codec = try LatentCodec(folder: folder, cacheBytes: 0, pool: pool)
    var settings = DrawingSettings()
    (settings.sampler, settings.steps, settings.strength, settings.guidance) = (sampler, steps, 0.7, 3)
    let drawings = (0..<copies).map { copy in
      let noise = Noise(seed: 7 + UInt64(copy))
      return DrawingRequest(prompt: prompt, start: start) { noise.normals($0) }
    }
    let (height, width) = start == nil ? (8, 8) : (8, 12)
    let latents = try pipeline.draw(drawings, settings, height: height, width: width)
    return (latents, codec.decode(latents, height: height, width: width))
  }

  private final class Noise {
    private var generator: TorchGenerator

    init(seed: UInt64) { generator = TorchGenerator(seed: seed) }

    func normals(_ count: Int) -> [Float] { generator.normals(count) }
  }

  private func expect(_ drawn: (latents: [[Float]], images: [PixelImage]), _ name: String) throws {
    try expectClose(drawn.latents[0], try golden.values(name + ".latent"), 1e-3, name, #_sourceLocation)
    let expected = try golden.values(name + ".image")
    let worst = zip(drawn.images[0].pixels, expected).map { abs(Float($0) - $1) }.max()
    #expect(try #require(worst) <= 1, "\(name)")
  }

  /// Cached, batched and single prompts must have bit-identical embeddings.
  @Test(arguments: [0, 1 << 20]) func `prompts read together are read as if each were alone`(_ bytesToKeep: Int) throws
  {
    func encoder() throws -> PromptEncoder {
      try PromptEncoder(
        folder: Golden.folder("pipeline"), .padded, bytesToKeep: bytesToKeep, pool: WorkerPool(threads: 2))
    }
    let texts = ["a grey coat", "", "a grey coat", "a bright bag"] + (0..<70).map { "a coat, \($0) percent" }
    let (together, alone) = (try encoder(), try encoder())
    let expected = texts.map { alone.encode($0, negative: nil).prompt }
    #expect(together.encode(texts) == expected)
    #expect(together.encode(texts.reversed()) == expected.reversed())
    #expect(Set(expected).count == texts.count - 1)
  }

  @Test(arguments: SamplerKind.allCases)
  func `drawings from a latent are those of the reference`(sampler: SamplerKind) throws {
    let start = try golden.values("start")
    try expect(
      try draw(sampler, prompt: try #require(prompts["prompt"]), start: start, steps: 20), sampler.rawValue)
  }

  @Test func `drawings from noise alone are those of the reference`() throws {
    try expect(try draw(.ddim, prompt: try #require(prompts["prompt"]), start: nil, steps: 10), "text")
  }

  @Test func `long captions in pieces are those of the reference`() throws {
    let start = try golden.values("start")
    try expect(
      try draw(.pndm, prompt: try #require(prompts["long"]), start: start, steps: 20, form: .chunked), "chunked")
  }

  @Test func `a drawing does not depend on its batch`() throws {
    let (prompt, start) = (try #require(prompts["prompt"]), try golden.values("start"))
    let alone = try draw(.ddim, prompt: prompt, start: start, steps: 4)
    let together = try draw(.ddim, prompt: prompt, start: start, steps: 4, copies: 5)
    #expect(together.latents[0] == alone.latents[0])
    #expect(together.latents[1] != alone.latents[0])
  }

  @Test func `a strength of nothing leaves the latent`() throws {
    let pipeline = try DiffusionPipeline(
      folder: Golden.folder("pipeline"), .padded, cacheBytes: 0, pool: WorkerPool(threads: 1))
    var settings = DrawingSettings()
    settings.strength = 0
    let start = try golden.values("start")
    let drawing = DrawingRequest(prompt: "a", start: start) { Array(repeating: 0, count: $0) }
    #expect(try pipeline.draw([drawing], settings, height: 8, width: 12) == [start])
    #expect(throws: WeightsError.self) { try pipeline.draw([drawing], settings, height: 8, width: 0) }
  }

  private var picture: PixelImage {
    var pixels: [UInt8] = []
    for row in 0..<41 {
      for column in 0..<67 {
        pixels += [row * 6 + column, row * column, 255 - column * 3].map { UInt8(truncatingIfNeeded: $0) }
      }
    }
    return PixelImage(width: 67, height: 41, channels: 3, pixels: pixels)
  }

  @Test func `CLIP sees what the reference's processor makes, and says the same`() throws {
    let embedder = try CLIPEmbedder(folder: Golden.folder("embedder"), pool: WorkerPool(threads: 2))
    let fitted = embedder.processor.fitted(picture)
    var seen = [Float](repeating: 0, count: fitted.pixels.count)
    seen.withUnsafeMutableBufferPointer {
      if let base = $0.baseAddress { embedder.processor.normalize(fitted, into: base) }
    }
    // Within one level of 255, divided by the smallest deviation.
    for (a, b) in zip(seen, try golden.values("seen")) { #expect(abs(a - b) <= 1 / 255 / 0.26 + 1e-5) }
    let prompt = try #require(prompts["prompt"])
    let alone = embedder.images([fitted], .standard)[0]
    try expectClose(alone, try golden.values("image_features"), 1e-4, "image_features", #_sourceLocation)
    try expectClose(
      embedder.images([fitted], .released)[0], try golden.values("released"), 1e-4, "released", #_sourceLocation)
    let text = embedder.texts([prompt])[0]
    try expectClose(text, try golden.values("text_features"), 1e-5, "text_features", #_sourceLocation)
    // Neither batch nor threads matter.
    let other = try CLIPEmbedder(folder: Golden.folder("embedder"), pool: WorkerPool(threads: 1))
    #expect(other.images(Array(repeating: fitted, count: 7), .standard)[6] == alone)
    #expect(other.texts(["a much longer text than the other, to be filled up to", prompt])[1] == text)
  }

  @Test func `latents are those of the reference`() throws {
    let codec = try LatentCodec(folder: Golden.folder("pipeline"), cacheBytes: 0, pool: WorkerPool(threads: 2))
    #expect(codec.configuration.sampleSides?.height == 16)
    let image = picture.resized(width: 16, height: 16, filter: .lanczos)
    let alone = codec.encode([image])[0]
    try expectClose(alone, try golden.values("latent"), 1e-4, "latent", #_sourceLocation)
    #expect(codec.encode([image, image, image])[2] == alone)
    let drawn = codec.encode([image]) { _ in Array(repeating: 1, count: 256) }[0]
    #expect(zip(drawn, alone).allSatisfy { $0 > $1 })
  }
}
