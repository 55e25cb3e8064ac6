import TestSupport
import Testing
import Tokenizers

@Suite struct SentencePieceTests {
  private static func tokenizer(_ name: String) throws -> SentencePieceTokenizer {
    let scratch = Scratch()
    let bytes = try TokenizerFixtures.bytes("sentencepiece/\(name).model.gz")
    return try SentencePieceTokenizer(file: scratch.write("tokenizer.model", bytes))
  }

  @Test(arguments: ["bpe", "unigram", "unigram-bytes"])
  func `models give the ids and texts of sentencepiece`(name: String) throws {
    let tokenizer = try Self.tokenizer(name)
    try MixedText.expect("sentencepiece.\(name).ids") {
      MixedText.words(tokenizer.encode($0, addsSpecialTokens: false))
    }
    try MixedText.expect("sentencepiece.\(name).decoded") {
      Array(tokenizer.decode(tokenizer.encode($0, addsSpecialTokens: false), skipsSpecialTokens: true).utf8)
    }
    #expect(tokenizer.encode("").count == 1)
  }

  /// The vocabulary of a model as a GGUF file has it, read by a tokenizer of its own.
  private static func vocabulary(_ name: String) throws -> GGUFVocabulary {
    let tokenizer = try tokenizer(name)
    let tokens = (0..<tokenizer.vocabularyCount).map { tokenizer.token(of: $0) ?? "" }
    var vocabulary = GGUFVocabulary(model: "llama", tokens: tokens)
    vocabulary.types = tokens.indices.map { $0 == 0 ? 2 : $0 < 3 ? 3 : tokens[$0].hasPrefix("<0x") ? 6 : 1 }
    // Trained pieces come in the order of their merges, characters last and never merged: llama.cpp's scores.
    vocabulary.scores = tokens.indices.map { $0 < 259 ? 0 : Float(259 - $0) }
    vocabulary.specialTokens = tokenizer.specialTokens
    return vocabulary
  }

  @Test func `a GGUF vocabulary gives the ids of llama`() throws {
    let tokenizer = try SentencePieceTokenizer(try Self.vocabulary("bpe"))
    try MixedText.expect("sentencepiece.gguf.ids") { MixedText.words(tokenizer.encode($0)) }
  }

  @Test(arguments: [
    ("llama", "llama"), ("llama-metaspace", "llama"), ("llama-nfkc", "llama"), ("llama-stripped", "llama"),
    ("t5", "t5"),
  ])
  func `tokenizer files of pieces give the ids and texts of tokenizers`(name: String, base: String) throws {
    let tokenizer = try TokenizerFixtures.pipeline(name, of: base)
    try MixedText.expect("\(name).ids") { MixedText.words(tokenizer.encode($0)) }
    try MixedText.expect("\(name).decoded") {
      Array(tokenizer.decode(tokenizer.encode($0), skipsSpecialTokens: true).utf8)
    }
  }

  @Test func `folders open by the files that they hold`() throws {
    let scratch = Scratch()
    scratch.write("tokenizer.model", try TokenizerFixtures.bytes("sentencepiece/bpe.model.gz"))
    let config = #"{"add_bos_token": true, "added_tokens_decoder": {"1500": {"content": "<image>", "special": false}}}"#
    scratch.write("tokenizer_config.json", Array(config.utf8))
    let pieces = try openTokenizer(folder: scratch.path)
    #expect(pieces is SentencePieceTokenizer)
    #expect(pieces.encode("<image>the</s>").first == 1)
    #expect(pieces.encode("<image>the</s>").contains(1500) && pieces.encode("<image>the</s>").last == 2)
    scratch.write("tokenizer_config.json", Array("{}".utf8))
    scratch.write("added_tokens.json", Array(#"{"<image>": 1501}"#.utf8))
    let older = try openTokenizer(folder: scratch.path)
    #expect(older.encode("<image>the").contains(1501))
    #expect(older.decode([1501], skipsSpecialTokens: true) == "<image>")
    #expect(try openTokenizer(folder: TokenizerFixtures.path("clip-old")) is CLIPTokenizer)
    #expect(try openTokenizer(folder: TokenizerFixtures.path("clip-small")) is CLIPTokenizer)
    scratch.write("tokenizer.json", try TokenizerFixtures.bytes("llama/tokenizer.json.gz"))
    #expect(try openTokenizer(folder: scratch.path) is PipelineTokenizer)
  }

  @Test func `a model cut off anywhere is refused or complete`() throws {
    let bytes = try TokenizerFixtures.bytes("sentencepiece/bpe.model.gz")
    let scratch = Scratch()
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let file = scratch.write("cut.model", Array(bytes[..<length]))
      if case .failure(let error) = Result(catching: { try SentencePieceTokenizer(file: file) }) {
        #expect("\(error)".hasPrefix(file))
      }
    }
  }

  @Test func `a megabyte without a space takes no quadratic time`() throws {
    for name in ["bpe", "unigram"] {
      let tokenizer = try Self.tokenizer(name)
      for unit in ["a", "1", " ", "日", "e\u{301}"] {
        let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        let time = ContinuousClock().measure { _ = tokenizer.encode(text) }
        #expect(time < .seconds(30), "\(name) \(unit)")
      }
    }
  }
}
