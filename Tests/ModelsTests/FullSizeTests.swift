import Diffusion
import Foundation
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Weights

/// Stable Diffusion 1.5 at full size against diffusers: runs when `FULL_SIZE` names the folder that
/// tools/goldens/full-size.py fills, for the parts that `FULL_SIZE_NAMES` lists.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["FULL_SIZE"] != nil), .serialized)
struct FullSizeTests {
  private let root = ProcessInfo.processInfo.environment["FULL_SIZE"] ?? ""
  private let pool = WorkerPool(threads: 2)

  /// Whether a part is asked for.
  static func isWanted(_ name: String) -> Bool {
    ProcessInfo.processInfo.environment["FULL_SIZE_NAMES"]?.split(separator: ",").contains { $0 == name } ?? true
  }

  /// The largest difference over the largest value; printed, for the script.
  private func expect(_ found: [Float], _ name: String, _ answers: SafeTensors, _ key: String, within tolerance: Float)
    throws
  {
    let expected = try answers.floats(key)
    try #require(found.count == expected.count)
    let scale = expected.reduce(0) { max($0, abs($1)) }
    let error = zip(found, expected).reduce(0) { max($0, abs($1.0 - $1.1)) } / scale
    print("\(name): \(error)")
    #expect(error <= tolerance, "\(name)")
  }

  private func answers(_ name: String) throws -> SafeTensors { try SafeTensors("\(root)/answers/\(name).safetensors") }

  private func tensor(_ answers: SafeTensors, _ key: String, _ tape: Tape) throws -> Tensor {
    let shape = try #require(answers.shape(of: key))
    let tensor = tape.input(
      shape.count == 3 ? Shape(shape[0], 1, shape[1], shape[2]) : Shape(shape[0], shape[1], shape[2], shape[3]))
    try answers.read(key, into: tensor.block.pointer)
    return tensor
  }

  @Test(.enabled(if: isWanted("vae-decode"))) func `the decoder's images are those of diffusers`() throws {
    let (answers, folder) = (try answers("vae-decode"), "\(root)/pipeline/vae")
    var table = ParameterTable()
    let model = try Autoencoder(ModelConfiguration(folder: folder), &table)
    let parameters = try table.parameters(from: Checkpoint(folder: folder), alternatives: Autoencoder.alternatives)
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: pool)
    let image = model.decode(try tensor(answers, "latents", tape), tape)
    try expect(image.block.values, "vae-decode", answers, "answer", within: 1e-4)
  }

  @Test(.enabled(if: isWanted("unet"))) func `the UNet's answer is that of diffusers`() throws {
    let (answers, folder) = (try answers("unet"), "\(root)/pipeline/unet")
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: folder), &table)
    let parameters = try table.parameters(from: Checkpoint(folder: folder))
    let tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: pool)
    let output = model(
      try tensor(answers, "latents", tape), times: try answers.floats("times"),
      text: TextContext(try tensor(answers, "text", tape)), tape)
    try expect(output.block.values, "unet", answers, "answer", within: 1e-4)
  }

  @Test(.enabled(if: isWanted("ddim") || isWanted("pndm")))
  func `whole drawings from a latent are those of diffusers`() throws {
    let texts = try JSONDecoder().decode(
      [String: String].self, from: Data(contentsOf: URL(filePath: "\(root)/texts.json")))
    let pipeline = try DiffusionPipeline(folder: "\(root)/pipeline", .padded, cacheBytes: 2 << 30, pool: pool)
    for (name, sampler) in [("ddim", SamplerKind.ddim), ("pndm", .pndm)] where Self.isWanted(name) {
      let answers = try answers(name)
      var settings = DrawingSettings()
      (settings.sampler, settings.guidance, settings.negative) = (sampler, 3, try #require(texts["negative"]))
      var generator = TorchGenerator(seed: 7)
      let drawing = DrawingRequest(
        prompt: try #require(texts["prompt"]), start: try answers.floats("start")
      ) { generator.normals($0) }
      let latent = try pipeline.draw([drawing], settings, height: 64, width: 64)[0]
      try expect(latent, name, answers, "latent", within: 1e-3)
    }
  }
}
