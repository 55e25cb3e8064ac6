import Foundation
import Language
import TestSupport
import Testing
import Threads
import Weights

@Suite struct LlamaTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/language").path
  static let fixture = Result { try Fixture("language/logits.safetensors") }

  struct Case: CustomTestStringConvertible {
    let name: String
    let isGGUF: Bool
    var testDescription: String { isGGUF ? name + ".gguf" : name }

    var model: LlamaModel {
      get throws {
        isGGUF
          ? try LlamaModel(GGUF("\(LlamaTests.folder)/\(name).gguf"))
          : try LlamaModel(folder: "\(LlamaTests.folder)/\(name)")
      }
    }
  }

  static let cases =
    ["llama", "linear", "dynamic", "llama3", "yarn", "mistral", "qwen2", "qwen3"].map { Case(name: $0, isGGUF: false) }
    + ["llama", "qwen2"].map { Case(name: $0, isGGUF: true) }

  @Test(arguments: cases, [1, 2])
  func `logits are those of transformers`(_ which: Case, threads: Int) throws {
    let fixture = try Self.fixture.get()
    let (expected, ids) = (try fixture.values(which.name), try fixture.values("\(which.name).ids").map { Int($0) })
    let (model, pool) = (try which.model, WorkerPool(threads: threads))
    let vocabulary = model.configuration.vocabulary
    let session = LlamaSession(model, texts: 2, capacity: ids.count, pool)
    let whole = try session.read(ids, text: 1, wanting: .all)
    #expect(relativeError(whole, expected) <= 1e-4)
    // With frequencies that depend on the length, reading by parts is another computation.
    if which.name == "dynamic" { return }
    session.truncate(1, to: 5)
    let rest = try session.read(Array(ids[5...]), text: 1, wanting: .last)
    #expect(relativeError(rest, expected.suffix(vocabulary)) <= 1e-4)
    session.truncate(1)
    var single: [Float] = []
    for id in ids { single += try session.read([id], text: 1) }
    #expect(relativeError(single, expected) <= 1e-4)
  }

  @Test func `texts in one batch do not see each other`() throws {
    let fixture = try Self.fixture.get()
    let (expected, ids) = (try fixture.values("llama"), try fixture.values("llama.ids").map { Int($0) })
    let model = try LlamaModel(folder: "\(Self.folder)/llama")
    let v = model.configuration.vocabulary
    // 12 texts go the way of matrix products, 3 that of rounded vectors.
    for texts in [3, 12] {
      let session = LlamaSession(model, texts: texts, capacity: 30, WorkerPool(threads: 2))
      // Each text is a few tokens behind the one before it.
      for text in 0..<texts where text % 4 > 0 {
        _ = try session.read(Array(ids[..<(text % 4)]), text: text, wanting: .none)
      }
      for _ in 0..<4 {
        let places = (0..<texts).map { session.length(of: $0) }
        let logits = try session.step(places.enumerated().map { (text: $0.offset, token: ids[$0.element]) })
        for text in 0..<texts {
          let wanted = expected[places[text] * v..<(places[text] + 1) * v]
          #expect(relativeError(logits[text * v..<(text + 1) * v], wanted) <= 1e-4, "text \(text) of \(texts)")
        }
      }
    }
  }

  @Test func `what does not fit is refused`() throws {
    let model = try LlamaModel(folder: "\(Self.folder)/llama")
    let session = LlamaSession(model, capacity: 4, WorkerPool(threads: 1))
    #expect(throws: LanguageError.self) { try session.read([1, 2, 3, 4, 5]) }
    #expect(throws: LanguageError.self) { try session.read([64]) }
    #expect(throws: LanguageError.self) { try session.read([-1]) }
    _ = try session.read([1, 2, 3, 4])
    #expect(throws: LanguageError.self) { try session.step([(text: 0, token: 1)]) }
    #expect(throws: WeightsError.self) { try LlamaModel(folder: Self.folder) }
    #expect(throws: WeightsError.self) { try LlamaModel(GGUF("\(Self.folder)/../gguf/types.gguf")) }
  }

  /// `config.json` of the yarn case with one text replaced by another.
  private func configuration(_ old: String, _ new: String, of name: String = "yarn") throws -> LlamaConfiguration {
    let scratch = Scratch()
    let text = try String(contentsOfFile: "\(Self.folder)/\(name)/config.json", encoding: .utf8)
    #expect(text.contains(old))
    scratch.write("config.json", Array(text.replacingOccurrences(of: old, with: new).utf8))
    return try LlamaConfiguration(ModelConfiguration(folder: scratch.path))
  }

  @Test func `older ways to say the same are understood`() throws {
    let now = try LlamaConfiguration(ModelConfiguration(folder: "\(Self.folder)/yarn"))
    let older = try configuration("\"rope_parameters\"", "\"rope_theta\": 10000.0, \"rope_scaling\"")
    #expect(older == now)
    #expect(try configuration("\"rope_type\"", "\"type\"") == now)
    #expect(try configuration("\"head_dim\": 8,", "") == now)
  }

  @Test(arguments: [
    ("\"rope_type\": \"yarn\"", "\"rope_type\": \"spiral\""), ("\"factor\": 4.0", "\"factor\": 0"),
    ("\"num_key_value_heads\": 2", "\"num_key_value_heads\": 3"),
    ("\"model_type\": \"llama\"", "\"model_type\": \"gpt2\""),
    ("\"hidden_size\": 32", "\"hidden_size\": -32"), ("\"hidden_act\": \"silu\"", "\"hidden_act\": \"mish\""),
    ("\"rope_theta\": 10000.0", "\"rope_theta\": -1"), ("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1e99"),
  ])
  func `configurations that are not known are refused`(_ old: String, _ new: String) {
    #expect(throws: WeightsError.self) { try configuration(old, new) }
  }
}
