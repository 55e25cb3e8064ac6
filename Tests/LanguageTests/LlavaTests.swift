import Captions
import Foundation
import Images
import JSON
import Kernels
import Language
import Models
import TestSupport
import Testing
import Threads
import Weights

@Suite struct LlavaTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/llava").path

  /// The picture of tools/goldens/llava.py.
  static let picture: PixelImage = {
    var pixels: [UInt8] = []
    for y in 0..<40 {
      for x in 0..<61 {
        for c in 0..<3 { pixels.append(UInt8((x * 3 + y * 5 + c * 40 + x * y / 7) % 256)) }
      }
    }
    return PixelImage(width: 61, height: 40, channels: 3, pixels: pixels)
  }()

  /// The folder's files with tensors named as another version of transformers names them.
  private static func renamed(_ rename: (String) -> String, _ scratch: Scratch) throws -> String {
    let source = try SafeTensors("\(folder)/folder/model.safetensors")
    var stored: [Storage] = []
    let tensors = try source.names.sorted().map { name in
      let shape = source.shape(of: name) ?? []
      let values = Storage(count: shape.reduce(1, *))
      stored.append(values)
      try source.read(name, into: values.pointer)
      return SafeTensorsWriter.Tensor(rename(name), shape, values.pointer)
    }
    try withExtendedLifetime(stored) { try SafeTensorsWriter.write(tensors, to: scratch.file("model.safetensors")) }
    for name in ["config.json", "preprocessor_config.json"] {
      scratch.write(name, [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/folder/\(name)"))))
    }
    return scratch.path
  }

  private func logits(_ decoder: LlamaModel, _ vision: LlavaVision) throws -> [Float] {
    let fixture = try Fixture("llava/logits.safetensors")
    let ids = try fixture.values("ids").map { Int($0) }
    let pool = WorkerPool(threads: 2)
    let fitted = vision.processor.fitted(Self.picture)
    var values = [Float](repeating: 0, count: 28 * 28 * 3)
    values.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { vision.processor.normalize(fitted, into: start) }
    }
    #expect(relativeError(values, try fixture.values("pixels")) < 1e-6)
    let features = try vision.features([fitted], pool)
    #expect(features.count == 1 && vision.count == 4)
    let session = LlamaSession(decoder, capacity: ids.count, pool)
    var logits = try session.read(Array(ids[..<3]), wanting: .all)
    logits += try session.read(states: features[0], count: vision.count, wanting: .all)
    return logits + (try session.read(Array(ids[7...]), wanting: .all))
  }

  @Test(arguments: ["as saved", "up to 4.51", "since 4.52"])
  func `logits on an image are those of transformers`(_ names: String) throws {
    let scratch = Scratch()
    let folder = try Self.renamed(
      { name in
        switch names {
        case "up to 4.51": name.replacingOccurrences(of: "vision_tower.", with: "vision_tower.vision_model.")
        case "since 4.52":
          name.hasPrefix("language_model.lm_head")
            ? "lm_head.weight"
            : "model." + name.replacingOccurrences(of: "language_model.model.", with: "language_model.")
        default: name
        }
      }, scratch)
    let (source, file) = (try Checkpoint(folder: folder), try ModelConfiguration(folder: folder))
    let decoder = try LlamaModel(source, LlamaConfiguration(file.section("text_config")))
    let vision = try LlavaVision(file, source, width: decoder.configuration.width)
    let expected = try Fixture("llava/logits.safetensors").values("logits")
    #expect(relativeError(try logits(decoder, vision), expected) <= 1e-4)
  }

  @Test func `a pair of GGUF files answers alike`() throws {
    let decoder = try LlamaModel(GGUF("\(Self.folder)/decoder.gguf"))
    let vision = try LlavaVision(projector: GGUF("\(Self.folder)/projector.gguf"), width: decoder.configuration.width)
    let expected = try Fixture("llava/logits.safetensors").values("logits")
    #expect(relativeError(try logits(decoder, vision), expected) <= 1e-4)
  }

  @Test func `captions do not depend on what is captioned beside them`() throws {
    let model = try LlavaModel(path: "\(Self.folder)/decoder.gguf", projector: "\(Self.folder)/projector.gguf")
    let request = { (id: String) in CaptionRequest(id: id, name: "cat", image: Self.picture) }
    let style = CaptionStyle(template: "a {label}")
    func captions(_ ids: [String], seed: UInt64, threads: Int) throws -> [String] {
      let captioner = ModelCaptioner(
        model, style: style, budget: try .clip(limit: 20), temperature: 1, seed: seed, WorkerPool(threads: threads))
      return try captioner.captions(ids.map(request)).map { try $0.get() }
    }
    let three = try captions(["a", "b", "c"], seed: 1, threads: 2)
    #expect(three.allSatisfy { $0.contains("cat") } && Set(three).count == 3)
    #expect(try captions(["b"], seed: 1, threads: 1) == [three[1]])
    #expect(try captions(["b"], seed: 2, threads: 1) != [three[1]])
  }

  @Test func `pairs that do not fit are refused`() throws {
    let decoder = "\(Self.folder)/decoder.gguf"
    #expect(throws: WeightsError.self) { _ = try LlavaModel(path: decoder) }
    #expect(throws: WeightsError.self) { _ = try LlavaModel(path: decoder, projector: decoder) }
    #expect(throws: WeightsError.self) { _ = try LlavaModel(path: "\(LlamaTests.folder)/llama") }
    let projector = try GGUF("\(Self.folder)/projector.gguf")
    #expect(throws: WeightsError.self) { _ = try LlavaVision(projector: projector, width: 64) }
  }

  /// Other towers, layers and activations: transformers 5.24 (tools/goldens/variants.py).
  @Test(arguments: ["act", "layers", "siglip"])
  func `features of LLaVA's relatives are those of transformers`(_ name: String) throws {
    let scratch = Scratch()
    let golden = try Fixture("goldens/variants.safetensors")
    let folder = URL(filePath: Self.folder).deletingLastPathComponent().path
    let all = try JSONValue(parsing: [UInt8](Data(contentsOf: URL(filePath: "\(folder)/goldens/variants.json"))))
    scratch.write("config.json", Array("\(try #require(all["llava." + name]))".utf8))
    let source = try SafeTensors("\(Self.folder)/folder/model.safetensors")
    var (stored, tensors): ([Storage], [SafeTensorsWriter.Tensor]) = ([], [])
    func add(_ name: String, _ shape: [Int], _ values: [Float]) {
      stored.append(Storage(values))
      tensors.append(SafeTensorsWriter.Tensor(name, shape, stored[stored.count - 1].pointer))
    }
    for key in source.names.sorted() {
      var (shape, values) = (source.shape(of: key) ?? [], try source.floats(key))
      if name == "siglip", key.hasSuffix("position_embedding.weight") {
        values.removeFirst(shape[1])
        shape[0] -= 1
      }
      if name == "siglip", key.contains("class_embedding") || key.contains("pre_layrnorm") { continue }
      if name == "layers", key.hasSuffix("linear_1.weight") {
        let width = shape[1]
        values = (0..<shape[0]).flatMap { row in
          let line = values[row * width..<(row + 1) * width]
          return Array(line) + line.map { $0 * 0.5 }
        }
        shape[1] *= 2
      }
      add(key, shape, values)
      if name == "siglip", key.hasSuffix("patch_embedding.weight") {
        add(String(key.dropLast(6)) + "bias", [32], (0..<32).map { Float($0) / 64 })
      }
    }
    try withExtendedLifetime(stored) { try SafeTensorsWriter.write(tensors, to: scratch.file("model.safetensors")) }
    let vision = try LlavaVision(
      ModelConfiguration(folder: scratch.path), Checkpoint(folder: scratch.path), width: 32)
    // The tower reads what the processor makes; a picture that becomes these values is not needed.
    let found = try vision.features(values: [golden.values("llava.pixels")], WorkerPool(threads: 2))
    #expect(relativeError(found[0], try golden.values("llava." + name)) < 1e-4)
  }
}
