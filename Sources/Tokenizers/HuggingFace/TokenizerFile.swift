import JSON
import Settings

/// Reads `tokenizer.json`, in which Hugging Face's `tokenizers` stores a whole pipeline.
///
/// Source: huggingface/tokenizers 0.23, the serialization of each part.
struct TokenizerFile {
  /// The file, for messages.
  let position: String
  let settings: CheckedSettings

  /// The pipeline that the file describes, supplemented by the folder's configuration.
  func pipeline(
    _ configuration: TokenizerConfiguration, _ rules: TokenizerRules
  ) throws(TokenizerError) -> PipelineTokenizer {
    guard let modelValue = settings["model"] else { throw missing("model") }
    var pipeline = PipelineTokenizer(try model(modelValue))
    pipeline.normalizations = try sequence(settings["normalizer"], "normalizers", "normalizer") {
      (part: CheckedSettings) throws(TokenizerError) in [try self.normalization(part)]
    }
    pipeline.splittings = try sequence(settings["pre_tokenizer"], "pretokenizers", "pre_tokenizer") {
      (part: CheckedSettings) throws(TokenizerError) in try self.splittings(part)
    }
    pipeline.decodings = try sequence(settings["decoder"], "decoders", "decoder") {
      (part: CheckedSettings) throws(TokenizerError) in [try self.decoding(part)]
    }
    // Added tokens are normalized like texts, so the rules of the class are applied before them.
    if rules == .class { pipeline = try pipeline.following(configuration, position: position) }
    pipeline.addTokens(try addedTokens(), configuration)
    try surround(&pipeline)
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
    _ read: (CheckedSettings) throws(TokenizerError) -> [Step]
  ) throws(TokenizerError) -> [Step] {
    guard let part else { return [] }
    let step = try checked(part, .tokenizerStep, position: position)
    guard step["type"]?.string == "Sequence" else { return try read(step) }
    guard let parts = step[list]?.array, depth < 8 else { throw missing("\(name) with \(list)") }
    var steps: [Step] = []
    for part in parts { steps += try sequence(part, list, name, depth: depth + 1, read) }
    return steps
  }

  /// The tokens that the file lists as added.
  func addedTokens() throws(TokenizerError) -> [AddedTokens.Token] {
    var tokens: [AddedTokens.Token] = []
    for entry in settings["added_tokens"]?.array ?? [] {
      guard let id = entry["id"]?.int.flatMap({ Int(exactly: $0) }) else { throw missing("id of an added token") }
      tokens.append(try AddedTokens.Token(entry, id: id, position: position))
    }
    return tokens
  }

  private func model(_ model: JSONValue) throws(TokenizerError) -> PipelineTokenizer.Model {
    switch model["type"]?.string {
    case "BPE": return .bytePairs(try bytePairs(model))
    case "Unigram": return .unigrams(try unigrams(model))
    case nil where model["merges"] != nil: return .bytePairs(try bytePairs(model))
    case let type: throw unsupported("a model of type \(type ?? "none")")
    }
  }

  private func bytePairs(_ model: JSONValue) throws(TokenizerError) -> BytePairEncoding {
    let model = try checked(model, .bytePairs, position: position)
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

  private func unigrams(_ model: JSONValue) throws(TokenizerError) -> UnigramEncoding {
    let model = try checked(model, .unigrams, position: position)
    guard let entries = model["vocab"]?.array, entries.count <= Vocabulary.largestID else {
      throw missing("vocab of pieces with scores")
    }
    var vocabulary = Vocabulary()
    var pieces: [(id: Int, score: Double)] = []
    for (id, entry) in entries.enumerated() {
      guard let pair = entry.array, pair.count == 2, let piece = pair[0].string, let score = pair[1].double else {
        throw missing("piece \(id) with its score")
      }
      _ = vocabulary.set(Array(piece.utf8), id: id)
      pieces.append((id, score))
    }
    let unknown = model["unk_id"]?.int.flatMap { Int(exactly: $0) }
    guard unknown.map(pieces.indices.contains) ?? true else { throw missing("unk_id that is in its vocabulary") }
    let lowest = pieces.lazy.map(\.score).min() ?? 0
    return UnigramEncoding(
      model: Unigram(vocabulary, pieces: pieces, unknownScore: lowest - 10, isSinglePrecision: false),
      unknown: unknown, byteTokens: model["byte_fallback"] == .bool(true) ? vocabulary.byteTokens : [],
      looksUpUnknown: true)
  }

  /// Sets the tokens placed before and after a text, from the post-processor's template.
  ///
  /// As in transformers 5.24, `add_bos_token` and `add_eos_token` of the configuration only apply to folders without
  /// this file.
  private func surround(_ pipeline: inout PipelineTokenizer) throws(TokenizerError) {
    (pipeline.prefix, pipeline.suffix) = ([], [])
    guard let processor = settings["post_processor"] else { return }
    (pipeline.prefix, pipeline.suffix) = try TokenTemplate(file: self).read(processor)
  }
}
