/// Which rules split texts, for folders whose `tokenizer_config.json` names a class with rules of its own.
public enum TokenizerRules: String, CaseIterable, Sendable {
  /// Those of tokenizer.json, with which the model was trained and which transformers up to 4.57 uses.
  case file
  /// Those of the class, which takes precedence over tokenizer.json in transformers 5.
  case `class`
}

/// Opens the tokenizer in a Hugging Face folder, of any kind.
///
/// `tokenizer.json` first; then SentencePiece's `tokenizer.model`; then `vocab.json` with `merges.txt`, which is CLIP's
/// if words end in `</w>`, otherwise GPT-2's. CLIP's tokenizer always follows its class.
///
/// - Throws: `TokenizerError`, also if a class is to be followed whose rules are not implemented.
public func openTokenizer(
  folder: String, rules: TokenizerRules = .file
) throws(TokenizerError) -> any Tokenizer {
  let configuration = try TokenizerConfiguration(folder: folder)
  if configuration.className.hasPrefix("CLIPTokenizer") { return try CLIPTokenizer(folder: folder) }
  if fileExists(folder + "/tokenizer.json") {
    return try PipelineTokenizer(folder: folder, rules: rules)
  }
  if fileExists(folder + "/tokenizer.model") { return try SentencePieceTokenizer(folder: folder) }
  let (vocabulary, merges) = try BytePairFiles.read(folder)
  if merges.contains(where: { $0.1.suffix(4).elementsEqual("</w>".utf8) }) { return try CLIPTokenizer(folder: folder) }
  return try PipelineTokenizer(gpt2: vocabulary, merges: merges, configuration, position: folder)
}

/// The tokenizer of a GGUF file, from its metadata.
///
/// - Throws: `TokenizerError`.
public func makeTokenizer(_ vocabulary: GGUFVocabulary) throws(TokenizerError) -> any Tokenizer {
  if vocabulary.model == "gpt2" { return try PipelineTokenizer(vocabulary) }
  return try SentencePieceTokenizer(vocabulary)
}
