import JSON
import Settings

// Classes of transformers that take precedence over tokenizer.json.

extension PipelineTokenizer {
  /// The same vocabulary and merges, with texts split by the rules of the class that the configuration names.
  ///
  /// Source: transformers 5.24, `tokenization_llama.py`, `tokenization_gpt2.py`, `tokenization_qwen2.py`.
  ///
  /// - Throws: `TokenizerError` for a class whose rules are not implemented.
  func following(
    _ configuration: TokenizerConfiguration, position: String
  ) throws(TokenizerError) -> PipelineTokenizer {
    let name = configuration.className
    switch name.hasSuffix("Fast") ? String(name.dropLast(4)) : name {
    // These have no rules of their own.
    case "", "PreTrainedTokenizer", "TokenizersBackend": return self
    // Byte-level files under this class name are followed by transformers too.
    case "LlamaTokenizer": return splittings.contains(where: \.isOfBytes) ? self : asLlama(configuration)
    case "GPT2Tokenizer":
      return ofBytes(
        configuration, [.pattern(.expression(try ScalarPattern(KnownPatterns.gpt2)), .isolated, isInverted: false)])
    case "Qwen2Tokenizer":
      var result = ofBytes(
        configuration, [.pattern(.expression(try ScalarPattern(KnownPatterns.qwen2)), .isolated, isInverted: false)])
      result.normalizations = [.composed]
      return result
    default:
      throw TokenizerError(
        .unsupported, position,
        "tokenizer_class is \(name.prefix(60)), whose own rules are not known here: --tokenizer class goes with "
          + "LlamaTokenizer, GPT2Tokenizer and Qwen2Tokenizer")
    }
  }

  private func asLlama(_ configuration: TokenizerConfiguration) -> PipelineTokenizer {
    var result = self
    let hasPrefix = configuration.values["add_prefix_space"] != .bool(false)
    let isLegacy = configuration.values["legacy"] == .bool(true)
    result.normalizations = []
    result.splittings = [
      .metaspace("\u{2581}", hasPrefix ? (isLegacy ? .always : .first) : .never, splits: false)
    ]
    result.decodings = [.replace(TextPattern(literal: "\u{2581}"), [" "]), .byteFallback, .fuse]
    if hasPrefix { result.decodings.append(.strip(" ", left: 1, right: 0)) }
    return result
  }

  private func ofBytes(_ configuration: TokenizerConfiguration, _ words: [Splitting]) -> PipelineTokenizer {
    var result = self
    result.normalizations = []
    result.splittings = words + [.bytes]
    if configuration.values["add_prefix_space"] == .bool(true) { result.splittings.insert(.prefixSpace, at: 0) }
    result.decodings = [.bytes]
    if case .bytePairs(var model) = result.model {
      // The class builds its byte pairs without these settings of the file.
      (model.continuingPrefix, model.wordSuffix, model.unknown) = ([], [], nil)
      (model.fusesUnknown, model.fallsBackToBytes, model.takesWholeWords) = (false, false, false)
      result.model = .bytePairs(model)
    }
    return result
  }
}

extension Splitting {
  /// Whether it turns texts into bytes.
  fileprivate var isOfBytes: Bool { if case .bytes = self { true } else { false } }
}
