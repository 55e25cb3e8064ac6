import TestSupport
import Testing
import Tokenizers

@Suite struct CLIPTokenizerTests {
  private static let tokenizer = Result { try CLIPTokenizer.standard() }

  private var tokenizer: CLIPTokenizer {
    get throws { try Self.tokenizer.get() }
  }

  @Test func `a caption has the ids of OpenAI's tokenizer`() throws {
    #expect(try tokenizer.encode("a photo of a cat") == [49406, 320, 1125, 539, 320, 2368, 49407])
    #expect(try tokenizer.encode("", addsSpecialTokens: false) == [])
    #expect(try tokenizer.count("A diagram,  isn't it?") == 7)
    #expect(try tokenizer.vocabularyCount == 49408)
  }

  @Test func `ten thousand lines have the ids that transformers gives them`() throws {
    let tokenizer = try tokenizer
    try MixedText.expect("clip.ids") { MixedText.words(tokenizer.encode($0)) }
  }

  @Test func `rows are cut and padded as transformers does`() throws {
    let tokenizer = try tokenizer
    try MixedText.expect("clip.rows") { MixedText.words(tokenizer.encodeRow($0)) }
    let long = tokenizer.encodeTruncated(String(repeating: "cat ", count: 100))
    #expect(long.count == 77 && long.last == 49407)
  }

  @Test(arguments: ["clip-small", "clip-old"])
  func `folders are read with their length and padding`(folder: String) throws {
    let tokenizer = try CLIPTokenizer(folder: TokenizerFixtures.path(folder))
    #expect(tokenizer.maximumLength == 24)
    #expect(tokenizer.padding == tokenizer.id(of: "!"))
    try MixedText.expect("clip-small.rows") { MixedText.words(tokenizer.encodeRow($0)) }
  }

  /// transformers 5.24 (tools/goldens/tokenizer-classes.py): `<pad>` was added beyond the vocabulary.
  @Test func `a pad token may have been added`() throws {
    let tokenizer = try CLIPTokenizer(folder: TokenizerFixtures.path("clip-added"))
    #expect(tokenizer.padding == tokenizer.id(of: "<pad>") && tokenizer.padding == tokenizer.vocabularyCount - 1)
    try MixedText.expect("class.clip-added.rows") { MixedText.words(tokenizer.encodeRow($0)) }
    #expect(tokenizer.encode("a<pad>b").contains(tokenizer.padding))
  }

  @Test func `the end token stays however short a row is`() throws {
    let tokenizer = try tokenizer
    for limit in 2...9 {
      let row = tokenizer.encodeTruncated("a small grey sneaker with a white sole", to: limit)
      #expect(row.count == limit && row.first == 49406 && row.last == 49407)
    }
  }

  /// Whether the token of a role is looked for before or after lower-casing, as transformers 5.24.0 does; where roles
  /// share a token, the last of bos, eos, unk and pad decides, and special_tokens_map.json wins.
  @Test(arguments: [
    (#""eos_token":NORMAL,"pad_token":"!""#, "", false),
    (#""eos_token":NORMAL,"unk_token":NORMAL,"pad_token":"!""#, "", true),
    (#""eos_token":NORMAL,"unk_token":NORMAL,"pad_token":"<|endoftext|>""#, "", false),
    (#""unk_token":NORMAL,"pad_token":"!""#, #""eos_token":"<|endoftext|>","#, true),
    (#""pad_token":NORMAL"#, #""eos_token":"<|endoftext|>","#, true),
    (#""unk_token":NORMAL,"pad_token":"!""#, #""unk_token":{"content":"<|endoftext|>","normalized":false},"#, true),
  ])
  func `special tokens are looked for as their files describe them`(
    map: String, configuration: String, isNormalized: Bool
  ) throws {
    let scratch = Scratch()
    for name in ["vocab.json", "merges.txt"] {
      _ = scratch.write(name, contents(of: TokenizerFixtures.path("clip-old") + "/" + name))
    }
    let described = map.replacing("NORMAL", with: #"{"content":"<|endoftext|>","normalized":true}"#)
    _ = scratch.write("special_tokens_map.json", Array("{\(described)}".utf8))
    _ = scratch.write("tokenizer_config.json", Array("{\(configuration)\"model_max_length\":24}".utf8))
    let tokenizer = try CLIPTokenizer(folder: scratch.path)
    let ids = tokenizer.encode("a <|ENDOFTEXT|> b")
    #expect(
      ids
        == (isNormalized
          ? [912, 320, 913, 321, 913] : [912, 320, 27, 347, 524, 639, 69, 600, 87, 339, 91, 285, 321, 913]))
  }

  @Test func `a folder without a tokenizer is named`() {
    #expect { try CLIPTokenizer(folder: "/nonexistent") } throws: { error in
      (error as? TokenizerError)?.code == .missing && "\(error)".hasPrefix("/nonexistent: holds neither vocab.json")
    }
  }

  @Test func `ids are decoded as transformers does`() throws {
    let tokenizer = try tokenizer
    try MixedText.expect("clip.decoded") {
      Array(tokenizer.decode(tokenizer.encode($0), skipsSpecialTokens: true).utf8)
    }
  }

  @Test func `a word of a megabyte takes no quadratic time`() throws {
    let word = String(repeating: "distillation", count: 90_000)
    let clock = ContinuousClock()
    var count = 0
    let tokenizer = try tokenizer
    let time = clock.measure { count = tokenizer.count(word) }
    #expect(count > 100_000)
    #expect(time < .seconds(20))
  }
}
