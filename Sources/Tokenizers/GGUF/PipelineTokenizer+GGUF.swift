extension PipelineTokenizer {
  /// The byte-level tokenizer of a GGUF file whose `tokenizer.ggml.model` is gpt2.
  ///
  /// Control, unknown and user-defined tokens spelled out in a text become their ids.
  ///
  /// - Throws: `TokenizerError`.
  public init(_ vocabulary: GGUFVocabulary) throws(TokenizerError) {
    try vocabulary.check()
    guard vocabulary.model == "gpt2" else {
      throw TokenizerError(
        .unsupported, "tokenizer.ggml model", "is \"\(vocabulary.model)\", which is no byte-level vocabulary")
    }
    let name = vocabulary.pre ?? "default"
    guard let words = WordSplitting(named: name) else {
      throw TokenizerError(
        .unsupported, "tokenizer.ggml pre", "\"\(name)\" is not known here; use the model's tokenizer.json")
    }
    var model = BytePairEncoding(Vocabulary(tokens: vocabulary.tokens))
    model.takesWholeWords = words.takesWholeWords
    model.keepsGaps = true
    var merges: [([UInt8], [UInt8])] = []
    merges.reserveCapacity(vocabulary.merges.count)
    for merge in vocabulary.merges {
      let bytes = Array(merge.utf8)
      guard let space = bytes.dropFirst().firstIndex(of: 0x20) else {
        throw vocabulary.corrupt("merges", "\"\(merge)\" is not two tokens")
      }
      merges.append((Array(bytes[..<space]), Array(bytes[(space + 1)...])))
    }
    try model.add(merges, position: "tokenizer.ggml merges")

    self.init(.bytePairs(model))
    for pattern in words.patterns {
      splittings.append(.pattern(.expression(try ScalarPattern(pattern)), .isolated, isInverted: false))
    }
    splittings.append(.bytes)
    decodings = [.bytes]
    specialTokens = vocabulary.specialTokens
    for (id, token) in vocabulary.tokens.enumerated() {
      let type = vocabulary.type(of: id)
      guard [.control, .unknown, .userDefined].contains(type) else { continue }
      add(.init(id: id, content: Array(token.unicodeScalars), isSpecial: type != .userDefined))
    }
    if vocabulary.addsBeginOfText ?? words.addsBeginOfText, let id = specialTokens.beginOfText { prefix = [id] }
    if vocabulary.addsEndOfText ?? false, let id = specialTokens.endOfText { suffix = [id] }
  }
}
