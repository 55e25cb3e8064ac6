import JSON

/// Reads `tokenizer.json`, the file in which Hugging Face's `tokenizers` keeps a whole pipeline.
///
/// Source: huggingface/tokenizers 0.23, the serialization of each part.
struct TokenizerFile {
  /// The file, for messages.
  let position: String
  let value: JSONValue

  /// The pipeline that the file describes, with what the folder's configuration adds.
  func pipeline(_ configuration: TokenizerConfiguration) throws(TokenizerError) -> PipelineTokenizer {
    guard let modelValue = value["model"] else { throw missing("model") }
    var pipeline = PipelineTokenizer(try model(modelValue))
    pipeline.normalizations = try sequence(value["normalizer"], "normalizers", "normalizer") {
      (part: JSONValue) throws(TokenizerError) in [try self.normalization(part)]
    }
    pipeline.splittings = try sequence(value["pre_tokenizer"], "pretokenizers", "pre_tokenizer") {
      (part: JSONValue) throws(TokenizerError) in try self.splittings(part)
    }
    pipeline.decodings = try sequence(value["decoder"], "decoders", "decoder") {
      (part: JSONValue) throws(TokenizerError) in [try self.decoding(part)]
    }
    var added: Set<Int> = []
    for token in try addedTokens() + configuration.addedTokens where added.insert(token.id).inserted {
      pipeline.add(token)
    }
    for content in configuration.specials.values {
      guard let id = pipeline.id(of: content), added.insert(id).inserted else { continue }
      pipeline.add(.init(id: id, content: Array(content.unicodeScalars)))
    }
    pipeline.specialTokens = SpecialTokens(
      beginOfText: configuration.specials[.beginOfText].flatMap(pipeline.id(of:)),
      endOfText: configuration.specials[.endOfText].flatMap(pipeline.id(of:)),
      unknown: configuration.specials[.unknown].flatMap(pipeline.id(of:)) ?? pipeline.model.unknown,
      padding: configuration.specials[.padding].flatMap(pipeline.id(of:)))
    try surround(&pipeline, configuration)
    return pipeline
  }

  // MARK: - Failures

  func missing(_ name: String) -> TokenizerError {
    TokenizerError(.corrupt, position, "has no \(name), or one of another type than the format has")
  }

  func unsupported(_ what: String) -> TokenizerError {
    TokenizerError(.unsupported, position, "\(what) is not supported")
  }

  // MARK: - Parts

  /// The steps of one part, which may be a sequence of parts; none for null.
  private func sequence<Step>(
    _ part: JSONValue?, _ list: String, _ name: String, depth: Int = 0,
    _ read: (JSONValue) throws(TokenizerError) -> [Step]
  ) throws(TokenizerError) -> [Step] {
    guard let part, part != .null else { return [] }
    guard part["type"]?.string == "Sequence" else { return try read(part) }
    guard let parts = part[list]?.array, depth < 8 else { throw missing("\(name) with \(list)") }
    var steps: [Step] = []
    for part in parts { steps += try sequence(part, list, name, depth: depth + 1, read) }
    return steps
  }

  private func addedTokens() throws(TokenizerError) -> [AddedTokens.Token] {
    var tokens: [AddedTokens.Token] = []
    for entry in value["added_tokens"]?.array ?? [] {
      guard let id = entry["id"]?.int.flatMap({ Int(exactly: $0) }) else { throw missing("id of an added token") }
      tokens.append(try AddedTokens.Token(entry, id: id, position: position))
    }
    return tokens
  }

  private func model(_ model: JSONValue) throws(TokenizerError) -> PipelineTokenizer.Model {
    switch model["type"]?.string {
    case "BPE": return .bytePairs(try bytePairs(model))
    case nil where model["merges"] != nil: return .bytePairs(try bytePairs(model))
    case let type: throw unsupported("a model of type \(type ?? "none")")
    }
  }

  private func bytePairs(_ model: JSONValue) throws(TokenizerError) -> BytePairEncoding {
    guard let words = model["vocab"], let pairs = model["merges"] else { throw missing("model with vocab and merges") }
    var encoding = BytePairEncoding(try BytePairFiles.vocabulary(words, position: position))
    encoding.continuingPrefix = Array((model["continuing_subword_prefix"]?.string ?? "").utf8)
    encoding.wordSuffix = Array((model["end_of_word_suffix"]?.string ?? "").utf8)
    encoding.fusesUnknown = model["fuse_unk"] == .bool(true)
    encoding.fallsBackToBytes = model["byte_fallback"] == .bool(true)
    encoding.takesWholeWords = model["ignore_merges"] == .bool(true)
    if let unknown = model["unk_token"]?.string {
      guard let id = encoding.vocabulary.id(of: unknown) else {
        throw TokenizerError(.corrupt, position, "unk_token \"\(unknown)\" is not in the vocabulary")
      }
      encoding.unknown = id
    }
    try encoding.add(try BytePairFiles.merges(pairs, position: position), position: position)
    return encoding
  }

  /// Sets what is put before and after a text: the post-processor's template, unless the configuration tells.
  private func surround(
    _ pipeline: inout PipelineTokenizer, _ configuration: TokenizerConfiguration
  ) throws(TokenizerError) {
    let (begins, ends) = (configuration.values["add_bos_token"], configuration.values["add_eos_token"])
    let processor = value["post_processor"] ?? .null
    if begins == nil, ends == nil, processor != .null {
      let template = TokenTemplate(file: self)
      (pipeline.prefix, pipeline.suffix) = try template.read(processor)
      return
    }
    if begins == .bool(true), let id = pipeline.specialTokens.beginOfText { pipeline.prefix = [id] }
    if ends == .bool(true), let id = pipeline.specialTokens.endOfText { pipeline.suffix = [id] }
  }
}
