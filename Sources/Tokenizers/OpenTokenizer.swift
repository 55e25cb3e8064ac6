/// Opens the tokenizer in a Hugging Face folder, of whichever kind its files are.
///
/// `tokenizer.json` first; then `tokenizer.model`, SentencePiece's; then `vocab.json` with `merges.txt`, which is CLIP's where
/// the words end in `</w>`, or else GPT-2's.
///
/// - Throws: `TokenizerError`.
public func openTokenizer(folder: String) throws(TokenizerError) -> any Tokenizer {
  let configuration = try TokenizerConfiguration(folder: folder)
  if configuration.className.hasPrefix("CLIPTokenizer") { return try CLIPTokenizer(folder: folder) }
  if fileExists(folder + "/tokenizer.json") { return try PipelineTokenizer(folder: folder) }
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
