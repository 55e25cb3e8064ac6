import Captions
import Failures
import Foundation
import JSON
import Kernels
import Language
import Models
import TestSupport
import Testing
import Threads
import Weights

/// LLaVA in its authors' layout, against the authors' code (tools/goldens/llava-authors.py).
@Suite struct LlavaAuthorsTests {
  private static let folder = "\(LlavaTests.folder)/authors"
  private let pool = WorkerPool(threads: 2)

  /// The folders in a scratch folder, where their files can be changed.
  private static func copy() -> Scratch {
    let scratch = Scratch()
    for part in ["liuhaotian", "openai"] {
      try? FileManager.default.copyItem(atPath: "\(folder)/\(part)", toPath: scratch.file(part))
    }
    return scratch
  }

  /// The ids of the prompt, −200 for the image.
  private static func ids() throws -> [Int] {
    let answers = try JSONValue(parsing: [UInt8](Data(contentsOf: URL(filePath: "\(folder)/answers.json"))))
    return (answers["ids"]?.array ?? []).compactMap(\.int).map { Int($0) }
  }

  @Test func `pixels, features and logits are those of the authors' code`() throws {
    let golden = try Fixture("llava/authors/answers.safetensors")
    let ids = try Self.ids()
    // The tower is found as ../../openai/tower.
    let files = try LlavaFiles(folder: "\(Self.folder)/liuhaotian/tiny")
    let decoder = try LlamaModel(files.weights, LlamaConfiguration(files.configuration.section("text_config")))
    let vision = try LlavaVision(files.configuration, files.weights, width: 32, preprocessing: files.preprocessing)
    // A wide picture, which is padded to a square with the mean color.
    let fitted = vision.processor.fitted(LlavaTests.picture)
    var values = [Float](repeating: 0, count: 28 * 28 * 3)
    values.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { vision.processor.normalize(fitted, into: start) }
    }
    // The authors' processor is torchvision's resizing or Pillow's, by version; they differ by one level of 255, 0.015.
    #expect(largestError(values, try golden.values("pixels")) <= 0.02)
    let features = try vision.features(values: [golden.values("pixels")], pool)
    let place = try #require(ids.firstIndex(of: -200))
    let session = LlamaSession(decoder, capacity: 200, pool)
    _ = try session.read(Array(ids[..<place]), wanting: .last)
    _ = try session.read(states: features[0], count: vision.count, wanting: .last)
    let logits = try session.read(Array(ids[(place + 1)...]), wanting: .all)
    let expected = try golden.values("logits")
    #expect(relativeError(Array(logits.suffix(expected.count)), expected) <= 1e-4)
  }

  @Test func `the prompt is that of model_vqa`() throws {
    let ids = try Self.ids()
    let model = try LlavaModel(path: "\(Self.folder)/liuhaotian/tiny")
    var found: [Int] = []
    for part in try model.prompt("what is this", features: Array(repeating: 0, count: 4 * 32)) {
      switch part {
      case .tokens(let tokens): found += tokens
      case .states: found.append(-200)
      }
    }
    #expect(found == ids)
  }

  @Test func `captions are those of the same weights in transformers' layout`() throws {
    let scratch = Self.copy()
    // Written as edits weights does it.
    let source = try Checkpoint(folder: scratch.file("liuhaotian/tiny"))
    let renamed = try #require(
      try WeightLayout.transformers.applied(to: source, tower: scratch.file("openai/tower")) as? RenamedWeights)
    try FileManager.default.createDirectory(atPath: scratch.file("hf"), withIntermediateDirectories: true)
    try SafeTensorsWriter.write(
      all: renamed, to: scratch.file("hf/model.safetensors"), precision: nil, metadata: [])
    for (name, settings) in [
      ("config.json", renamed.configuration), ("preprocessor_config.json", renamed.preprocessing),
    ] {
      scratch.write("hf/" + name, Array("\(JSONValue.object(try #require(settings)))".utf8))
    }
    scratch.write("hf/tokenizer.model", contents(of: "\(Self.folder)/liuhaotian/tiny/tokenizer.model"))
    func captions(_ folder: String, _ conversation: LlavaConversation) throws -> [String] {
      let captioner = ModelCaptioner(
        try LlavaModel(path: scratch.file(folder), conversation: conversation),
        style: CaptionStyle(template: "a {label}"), budget: try .clip(limit: 20), temperature: 1, seed: 3, pool)
      let requests = ["a", "b", "c", "d", "e", "f"].map {
        CaptionRequest(id: $0, name: "cat", image: LlavaTests.picture)
      }
      // Some answers of random weights are empty, and no captions.
      return try captioner.captions(requests).map { (try? $0.get()) ?? "" }
    }
    let authors = try captions("liuhaotian/tiny", .file)
    #expect(Set(authors).subtracting([""]).count >= 3, "\(authors)")
    #expect(try captions("hf", .llavaV1) == authors)
    #expect(try captions("hf", .file) == captions("liuhaotian/tiny", .vicuna))
    #expect(try captions("hf", .file) != authors)
    #expect(try captions("hf", .vicunaV1) == captions("liuhaotian/tiny", .vicunaV1))
  }

  /// Changed settings, and words of the refusal.
  static let refused: [(String, String, String)] = [
    (#""mlp2x_gelu""#, #""linear""#, "mm_projector_type"),
    (#""mm_use_im_start_end": false"#, #""mm_use_im_start_end": true"#, "mm_use_im_start_end"),
    (#""pad""#, #""anyres""#, "image_aspect_ratio"), (#""patch""#, #""cls""#, "mm_vision_select_feature"),
    (#""mm_vision_select_layer": -2"#, #""mm_vision_select_layer": -9"#, "vision_feature_layer"),
    (#""openai/tower""#, #""openai/other""#, "--tower"), (#""openai/tower""#, #""../../../etc""#, "--tower"),
    (#""use_mm_proj": true"#, #""mm_patch_merge_type": "spatial_unpad""#, "mm_patch_merge_type"),
  ]

  @Test(arguments: refused)
  func `settings that change the model are refused by name`(_ old: String, _ new: String, _ word: String) throws {
    let scratch = Self.copy()
    let path = "liuhaotian/tiny/config.json"
    let text = String(decoding: contents(of: scratch.file(path)), as: UTF8.self)
    #expect(text.contains(old))
    scratch.write(path, Array(text.replacingOccurrences(of: old, with: new).utf8))
    let error = #expect(throws: WeightsError.self) { _ = try LlavaModel(path: scratch.file("liuhaotian/tiny")) }
    #expect(error?.description.contains(word) == true, "\(error.map { "\($0)" } ?? "")")
  }

  @Test func `other layers, the class token and images that are not padded are obeyed`() throws {
    let scratch = Self.copy()
    let path = "liuhaotian/tiny/config.json"
    var text = String(decoding: contents(of: scratch.file(path)), as: UTF8.self)
    for (old, new) in [(#""pad""#, "null"), (#""patch""#, #""cls_patch""#), (": -2", ": -1")] {
      text = text.replacingOccurrences(of: old, with: new)
    }
    scratch.write(path, Array(text.utf8))
    let files = try LlavaFiles(folder: scratch.file("liuhaotian/tiny"))
    let vision = try LlavaVision(files.configuration, files.weights, width: 32, preprocessing: files.preprocessing)
    #expect(vision.count == 5 && !vision.processor.padsToSquare)
    let (golden, usual) = (
      try Fixture("llava/authors/answers.safetensors"), try LlavaFiles(folder: "\(Self.folder)/liuhaotian/tiny")
    )
    let first = try vision.features(values: [golden.values("pixels")], pool)[0]
    let other = try LlavaVision(usual.configuration, usual.weights, width: 32, preprocessing: usual.preprocessing)
      .features(values: [golden.values("pixels")], pool)[0]
    #expect(relativeError(Array(first.dropFirst(32)), other) > 1e-2)
  }

  @Test func `the tower is found beside the model, in the Hub's cache, or where it is named`() throws {
    let scratch = Self.copy()
    let manager = FileManager.default
    func opens(_ folder: String, tower: String? = nil) -> Bool {
      (try? LlavaFiles(folder: scratch.file(folder), tower: tower.map(scratch.file))) != nil
    }
    #expect(opens("liuhaotian/tiny"))
    try manager.moveItem(atPath: scratch.file("openai/tower"), toPath: scratch.file("liuhaotian/tower"))
    #expect(opens("liuhaotian/tiny"))
    try manager.moveItem(atPath: scratch.file("liuhaotian/tower"), toPath: scratch.file("named"))
    #expect(!opens("liuhaotian/tiny") && opens("liuhaotian/tiny", tower: "named"))
    for folder in [
      "hub/models--l--t/snapshots", "hub/models--openai--tower/refs", "hub/models--openai--tower/snapshots",
    ] {
      try manager.createDirectory(atPath: scratch.file(folder), withIntermediateDirectories: true)
    }
    try manager.moveItem(atPath: scratch.file("liuhaotian/tiny"), toPath: scratch.file("hub/models--l--t/snapshots/ab"))
    try manager.moveItem(
      atPath: scratch.file("named"), toPath: scratch.file("hub/models--openai--tower/snapshots/0c"))
    #expect(!opens("hub/models--l--t/snapshots/ab"))
    scratch.write("hub/models--openai--tower/refs/main", Array("0c".utf8))
    #expect(opens("hub/models--l--t/snapshots/ab"))
  }

  @Test func `a decoder alone is not taken for a LLaVA`() {
    let error = #expect(throws: WeightsError.self) { _ = try ChatModel(path: "\(Self.folder)/liuhaotian/tiny") }
    #expect(error?.description.contains("edits caption") == true)
    let other = #expect(throws: WeightsError.self) {
      _ = try LlavaFiles(folder: "\(LlavaTests.folder)/folder", tower: "\(Self.folder)/openai/tower")
    }
    #expect(other?.description.contains("--tower") == true)
  }
}
