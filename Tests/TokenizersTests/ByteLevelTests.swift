import Testing
import Tokenizers

@Suite struct ByteLevelTests {
  /// The vocabulary of SmolLM2-135M-Instruct: tokens that are not merges, an empty line, the merges.
  private static func smolLM2() throws -> GGUFVocabulary {
    let lines = try TokenizerFixtures.bytes("smollm2.txt.gz")
      .split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    let end = try #require(lines.firstIndex(of: ""))
    let merges = Array(lines[(end + 1)...])
    var vocabulary = GGUFVocabulary(
      model: "gpt2", tokens: lines[..<end] + merges.map { String($0.filter { $0 != " " }) })
    vocabulary.pre = "smollm"
    vocabulary.merges = merges
    vocabulary.types = vocabulary.tokens.indices.map { $0 < 17 ? 3 : 1 }
    vocabulary.specialTokens = SpecialTokens(beginOfText: 1, endOfText: 2, unknown: 0, padding: 2)
    vocabulary.addsBeginOfText = false
    return vocabulary
  }

  @Test func `SmolLM2's GGUF vocabulary gives the ids of llama`() throws {
    let tokenizer = try PipelineTokenizer(try Self.smolLM2())
    #expect(tokenizer.vocabularyCount == 49152)
    #expect(tokenizer.id(of: "<|im_end|>") == 2)
    try MixedText.expect("smollm2.ids") { MixedText.words(tokenizer.encode($0)) }
    try MixedText.expect("smollm2.decoded") {
      Array(tokenizer.decode(tokenizer.encode($0), skipsSpecialTokens: true).utf8)
    }
  }

  @Test(arguments: ["gpt2", "llama3", "qwen2", "deepseek-v3", "deepseek-coder", "deepseek-llm", "gpt-4o"])
  func `tokenizer files cut text as tokenizers does`(name: String) throws {
    let tokenizer = try TokenizerFixtures.pipeline(name, of: "bytelevel")
    try MixedText.expect("bytelevel.\(name).ids") { MixedText.words(tokenizer.encode($0)) }
    if name == "gpt2" {
      try MixedText.expect("bytelevel.decoded") {
        Array(tokenizer.decode(tokenizer.encode($0), skipsSpecialTokens: true).utf8)
      }
    }
  }

  @Test func `an unknown way to cut words is refused by name`() throws {
    var vocabulary = try Self.smolLM2()
    vocabulary.pre = "quux"
    #expect { try PipelineTokenizer(vocabulary) } throws: {
      ($0 as? TokenizerError)?.code == .unsupported && "\($0)".contains("\"quux\" is not known here")
    }
  }

  @Test func `a megabyte without a space takes no quadratic time`() throws {
    let tokenizer = try PipelineTokenizer(try Self.smolLM2())
    for unit in ["a", "0", " ", "!", "\n", "é́", "<|im_start|"] {
      let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
      let time = ContinuousClock().measure { _ = tokenizer.encode(text) }
      #expect(time < .seconds(30), "\(unit)")
    }
  }
}
