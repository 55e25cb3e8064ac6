/// The vocabulary of a GGUF file: its metadata `tokenizer.ggml.*` as plain values.
public struct GGUFVocabulary: Sendable {
  /// The kind of a token, by its number in `tokenizer.ggml.token_type`.
  public enum TokenType: Int, Sendable {
    case normal = 1
    case unknown
    case control
    case userDefined
    case unused
    case byte
  }

  /// `tokenizer.ggml.model`: gpt2 (byte-level byte pairs), llama (SentencePiece by scores) or t5 (unigram).
  public var model: String
  /// `tokenizer.ggml.pre`: how byte-level models split words, such as smollm or llama-bpe.
  public var pre: String?
  public var tokens: [String]
  /// One entry per token, or none.
  public var types: [Int] = []
  /// One entry per token; for llama and t5.
  public var scores: [Float] = []
  /// Two tokens separated by a space, earliest learned first; for gpt2.
  public var merges: [String] = []
  /// `bos_token_id`, `eos_token_id`, `unknown_token_id`, `padding_token_id`.
  public var specialTokens = SpecialTokens()
  /// `add_bos_token`, `add_eos_token`, `add_space_prefix`, `remove_extra_whitespaces`; nil if the file does not say.
  public var addsBeginOfText: Bool?
  public var addsEndOfText: Bool?
  public var addsSpacePrefix: Bool?
  public var removesExtraSpaces: Bool?
  /// `precompiled_charsmap`: SentencePiece's normalization.
  public var characterMap: [UInt8] = []

  public init(model: String, tokens: [String]) {
    self.model = model
    self.tokens = tokens
  }

  func type(of id: Int) -> TokenType {
    types.indices.contains(id) ? TokenType(rawValue: types[id]) ?? .normal : .normal
  }

  /// - Throws: `TokenizerError` `.corrupt` for lists whose length differs from that of the tokens.
  func check() throws(TokenizerError) {
    guard tokens.count <= Vocabulary.largestID, !tokens.isEmpty else {
      throw corrupt("tokens", "holds \(tokens.count) tokens")
    }
    guard types.isEmpty || types.count == tokens.count else {
      throw corrupt("token_type", "has \(types.count) entries for \(tokens.count) tokens")
    }
    guard scores.isEmpty || scores.count == tokens.count else {
      throw corrupt("scores", "has \(scores.count) entries for \(tokens.count) tokens")
    }
    for id in [specialTokens.beginOfText, specialTokens.endOfText, specialTokens.unknown, specialTokens.padding] {
      guard let id, !tokens.indices.contains(id) else { continue }
      throw corrupt("bos, eos, unknown or padding token id", "is \(id), but there are \(tokens.count) tokens")
    }
  }

  func corrupt(_ name: String, _ what: String) -> TokenizerError {
    TokenizerError(.corrupt, "tokenizer.ggml \(name)", what)
  }
}
