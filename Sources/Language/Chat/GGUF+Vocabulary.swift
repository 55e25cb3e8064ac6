import Settings
import Tokenizers
import Weights

extension GGUF {
  /// The vocabulary in the metadata.
  ///
  /// - Throws: `WeightsError` if there is none.
  func vocabulary() throws(WeightsError) -> GGUFVocabulary {
    let table = try settings("tokenizer.ggml.", .ggufTokenizer).table
    func value(_ key: String) -> GGUFValue? {
      precondition(table.rules[key] == .heeded, "\"\(key)\" is read and not heeded in the table of \(table.name)")
      return metadata["tokenizer.ggml.\(key)"]
    }
    guard let model = value("model")?.string, let tokens = value("tokens")?.array?.strings else {
      throw WeightsError(.missing, path, "has no tokenizer.ggml.tokens; use a file that holds the tokenizer")
    }
    var vocabulary = GGUFVocabulary(model: model, tokens: tokens)
    vocabulary.pre = value("pre")?.string
    vocabulary.types = value("token_type")?.array?.ints ?? []
    vocabulary.scores = value("scores")?.array?.floats ?? []
    vocabulary.merges = value("merges")?.array?.strings ?? []
    vocabulary.specialTokens = SpecialTokens(
      beginOfText: value("bos_token_id")?.int, endOfText: value("eos_token_id")?.int,
      unknown: value("unknown_token_id")?.int, padding: value("padding_token_id")?.int)
    vocabulary.addsBeginOfText = value("add_bos_token")?.bool
    vocabulary.addsEndOfText = value("add_eos_token")?.bool
    vocabulary.addsSpacePrefix = value("add_space_prefix")?.bool
    vocabulary.removesExtraSpaces = value("remove_extra_whitespaces")?.bool
    vocabulary.characterMap = value("precompiled_charsmap")?.array?.ints?.map { UInt8(truncatingIfNeeded: $0) } ?? []
    return vocabulary
  }
}
