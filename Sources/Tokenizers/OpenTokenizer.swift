/// What tells how texts are cut in a folder whose `tokenizer_config.json` names a class with rules of its own.
public enum TokenizerRules: String, CaseIterable, Sendable {
  /// tokenizer.json, as its model was trained with and transformers up to 4.57 reads it.
  case file
  /// The class, which outranks tokenizer.json in transformers 5.
  case `class`
}

/// Opens the tokenizer in a Hugging Face folder, of whichever kind its files are.
///
/// `tokenizer.json` first; then `tokenizer.model`, SentencePiece's; then `vocab.json` with `merges.txt`, which is CLIP's where
/// the words end in `</w>`, or else GPT-2's. CLIP's tokenizer always follows its class.
///
/// - Throws: `TokenizerError`, also for a class that is to be followed and whose rules are not known here.
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

/// The tokenizer of a GGUF file by its metadata.
///
/// - Throws: `TokenizerError`.
public func makeTokenizer(_ vocabulary: GGUFVocabulary) throws(TokenizerError) -> any Tokenizer {
  if vocabulary.model == "gpt2" { return try PipelineTokenizer(vocabulary) }
  return try SentencePieceTokenizer(vocabulary)
}
