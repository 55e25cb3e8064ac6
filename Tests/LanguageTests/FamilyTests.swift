import Failures
import Foundation
import Language
import TestSupport
import Testing
import Threads
import Weights

/// 64 tokens of greedy search by transformers 5.24, setting by setting (tools/goldens/families.py).
@Suite struct FamilyTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/families").path

  struct Case: Decodable {
    let prompt: [Int]
    let answer: [Int]
  }

  private static let cases = Result {
    try JSONDecoder().decode(
      [String: Case].self, from: Data(contentsOf: URL(filePath: folder).appending(path: "answers.json")))
  }
  static let names: [String] = ((try? cases.get()) ?? [:]).keys.sorted()

  @Test(arguments: names)
  func `greedy answers are those of transformers`(name: String) throws {
    let which = try #require(try Self.cases.get()[name])
    let folder = "\(Self.folder)/\(name)"
    let rules = try GenerationRules(folder: folder, ModelConfiguration(folder: folder))
    let pool = WorkerPool(threads: 2)
    let answering = Answering(try LlamaModel(folder: folder), stops: Set(rules.ends), rules: rules, path: folder, pool)
    let request = AnswerRequest([.tokens(which.prompt)], TokenSampler(), maximumTokens: 64)
    // Others beside it, of other lengths, change nothing.
    let other = AnswerRequest([.tokens(Array(which.prompt.prefix(7)))], TokenSampler(), maximumTokens: 50)
    let answers = try answering.answers([other, request])
    let end = which.answer.last.map { rules.ends.contains($0) } == true
    #expect(answers[1] == (end ? Array(which.answer.dropLast()) : which.answer))
  }

  @Test func `there are as many cases as there were`() { #expect(Self.names.count == 31) }

  @Test(arguments: [
    ("fp8-blocks", #""weight_block_size": ["#, #""weight_block_size": [7, "#, "weight_block_size"),
    ("fp8-blocks", #""fp8""#, #""awq""#, "quant_method"), ("fp8-tensor", "float-quantized", "pack-quantized", "format"),
    ("llama-partial", #""rope_type": "default""#, #""rope_type": "linear", "factor": 2.0"#, "partial_rotary_factor"),
    ("llama-partial", #""model_type": "llama""#, #""model_type": "llama4""#, "model_type"),
    ("llama-partial", #""mlp_bias": false"#, #""mlp_bias": true"#, "bias"),
    ("llama-partial", #""vocab_size": 48"#, #""vocab_size": 48, "pruned_heads": {"0": [1]}"#, "pruned_heads"),
    ("qwen3-types", #""full_attention""#, #""chunked_attention""#, "layer_types"),
    ("gemma2", #""vocab_size": 48"#, #""vocab_size": 48, "use_bidirectional_attention": true"#, "use_bidirectional"),
    ("llama-original", #""rope_type": "yarn""#, #""rope_type": "proportional""#, "rope_type"),
    ("llama-original", #""rope_type": "yarn""#, #""rope_type": "yarn", "mrope_section": [1, 1]"#, "mrope_section"),
  ])
  func `what is not known is refused by its name`(_ name: String, _ old: String, _ new: String, setting: String) throws
  {
    let scratch = Scratch()
    for file in ["config.json", "model.safetensors"] {
      try FileManager.default.copyItem(atPath: "\(Self.folder)/\(name)/\(file)", toPath: scratch.file(file))
    }
    let text = try String(contentsOfFile: scratch.file("config.json"), encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(toFile: scratch.file("config.json"), atomically: true, encoding: .utf8)
    let error = #expect(throws: WeightsError.self) { _ = try LlamaModel(folder: scratch.path) }
    #expect(error?.description.contains(setting) == true, "\(error?.description ?? "")")
    #expect((error?.description.utf8.count ?? 999) < 400)
  }

  /// Of these only folders are read: the line names the architecture, and that.
  @Test(arguments: ["gemma", "gemma2", "gemma3", "granite", "olmo", "olmo2", "phi3", "smollm3", "mamba", "qwen2moe"])
  func `GGUF files of other families are refused by name`(architecture: String) throws {
    func bytes<T: FixedWidthInteger>(_ value: T) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
    func text(_ text: String) -> [UInt8] { bytes(UInt64(text.utf8.count)) + Array(text.utf8) }
    let head = Array("GGUF".utf8) + bytes(UInt32(3)) + bytes(UInt64(0)) + bytes(UInt64(1))
    let scratch = Scratch()
    let path = scratch.write("x.gguf", head + text("general.architecture") + bytes(UInt32(8)) + text(architecture))
    let error = #expect(throws: WeightsError.self) { _ = try LlamaModel(GGUF(path)) }
    #expect(error?.exitStatus == 78 && error?.description.contains("\"\(architecture)\"") == true)
    let isFamily = !["mamba", "qwen2moe"].contains(architecture)
    #expect(error?.description.contains("folder") == isFamily)
  }

  @Test(arguments: [("num_beams", "4"), ("bad_words_ids", "[[3]]"), ("guidance_scale", "1.5")])
  func `rules of generation that are not known are refused by name`(_ key: String, _ value: String) throws {
    let scratch = Scratch()
    for text in ["generation_config.json"] { _ = scratch.write(text, Array("{\"\(key)\": \(value)}".utf8)) }
    _ = scratch.write("config.json", Array("{}".utf8))
    let error = #expect(throws: WeightsError.self) {
      _ = try GenerationRules(folder: scratch.path, ModelConfiguration(folder: scratch.path))
    }
    #expect(error?.description.contains("\"\(key)\"") == true)
    #expect(error?.exitStatus == 78)
  }
}
