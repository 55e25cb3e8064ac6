import JSON
import Settings

/// A tokenizer composed like those of Hugging Face's `tokenizers`.
///
/// Added tokens are split off; the rest is normalized, split into words and looked up by a model. A chain of decoders
/// turns tokens back into text.
public struct PipelineTokenizer: Tokenizer {
  /// How words become tokens.
  enum Model: Sendable {
    case bytePairs(BytePairEncoding)
    case unigrams(UnigramEncoding)

    var vocabulary: Vocabulary {
      switch self {
      case .bytePairs(let model): model.vocabulary
      case .unigrams(let model): model.model.vocabulary
      }
    }

    var unknown: Int? {
      switch self {
      case .bytePairs(let model): model.unknown
      case .unigrams(let model): model.unknown
      }
    }

    func encode(_ word: ArraySlice<Unicode.Scalar>, into ids: inout [Int]) {
      switch self {
      case .bytePairs(let model): model.encode(word, into: &ids)
      case .unigrams(let model): model.encode(utf8(word), into: &ids)
      }
    }
  }

  var model: Model
  var normalizations: [TextNormalization] = []
  var splittings: [Splitting] = []
  var decodings: [Decoding] = []
  /// Ids placed around a text with its special tokens.
  var prefix: [Int] = []
  var suffix: [Int] = []
  public internal(set) var specialTokens = SpecialTokens()
  private(set) var addedTokens = AddedTokens()
  private var addedIDs: [Vocabulary.Key: Int] = [:]
  private var addedSpellings: [Int: [UInt8]] = [:]

  init(_ model: Model) { self.model = model }

  /// Opens `tokenizer.json` in a Hugging Face folder, with `tokenizer_config.json` and `special_tokens_map.json`.
  ///
  /// - Throws: `TokenizerError`.
  public init(folder: String, rules: TokenizerRules = .file) throws(TokenizerError) {
    let file = folder + "/tokenizer.json"
    self = try TokenizerFile(position: file, settings: try settings(ofFile: file, .tokenizerFile))
      .pipeline(try TokenizerConfiguration(folder: folder), rules)
  }

  /// GPT-2's tokenizer with a vocabulary and merges.
  ///
  /// - Throws: `TokenizerError`.
  init(
    gpt2 vocabulary: Vocabulary, merges: [([UInt8], [UInt8])], _ configuration: TokenizerConfiguration, position: String
  ) throws(TokenizerError) {
    var model = BytePairEncoding(vocabulary)
    try model.add(merges, position: position)
    self.init(.bytePairs(model))
    splittings = [.pattern(.expression(try ScalarPattern(KnownPatterns.gpt2)), .isolated, isInverted: false), .bytes]
    if configuration.values["add_prefix_space"] == .bool(true) { splittings.insert(.prefixSpace, at: 0) }
    decodings = [.bytes]
    addTokens([], configuration)
  }

  /// Adds the tokens listed in a file, then those of the configuration, and sets the special tokens by their roles.
  mutating func addTokens(_ listed: [AddedTokens.Token], _ configuration: TokenizerConfiguration) {
    var added: Set<Int> = []
    for token in listed + configuration.addedTokens where added.insert(token.id).inserted { add(token) }
    let specials = configuration.specials.compactMapValues { id(of: $0) }
    for (role, id) in specials.sorted(by: { $0.value < $1.value }) where added.insert(id).inserted {
      add(.init(id: id, content: Array((configuration.specials[role] ?? "").unicodeScalars)))
    }
    for content in configuration.additionalTokens {
      guard let id = id(of: content), added.insert(id).inserted else { continue }
      add(.init(id: id, content: Array(content.unicodeScalars)))
    }
    specialTokens = SpecialTokens(
      beginOfText: specials[.beginOfText], endOfText: specials[.endOfText],
      unknown: specials[.unknown] ?? model.unknown, padding: specials[.padding])
    if configuration.values["add_bos_token"] == .bool(true) { prefix = [specialTokens.beginOfText].compactMap { $0 } }
    if configuration.values["add_eos_token"] == .bool(true) { suffix = [specialTokens.endOfText].compactMap { $0 } }
  }

  /// Adds a token that is matched before all other steps.
  ///
  /// Normalizers must have been set before.
  mutating func add(_ token: AddedTokens.Token) {
    addedTokens.insert(token, spelling: token.isNormalized ? normalized(token.content) : token.content)
    let bytes = utf8(token.content)
    addedIDs[.init(bytes)] = token.id
    addedSpellings[token.id] = bytes
  }

  public func encode(_ text: String, addsSpecialTokens: Bool) -> [Int] {
    var ids = addsSpecialTokens ? prefix : []
    let scalars = Array(text.unicodeScalars)
    for part in addedTokens.split(scalars[...], isNormalized: false) {
      switch part {
      case .token(let id): ids.append(id)
      case .text(let range):
        encode(normalized(Array(scalars[range])), isFirst: range.lowerBound == 0, into: &ids)
      }
    }
    return addsSpecialTokens ? ids + suffix : ids
  }

  private func encode(_ text: [Unicode.Scalar], isFirst: Bool, into ids: inout [Int]) {
    for part in addedTokens.split(text[...], isNormalized: true) {
      switch part {
      case .token(let id): ids.append(id)
      case .text(let range):
        var pieces = [TextPiece(text: text[range], isFirst: isFirst && range.lowerBound == 0)]
        for splitting in splittings { pieces = splitting(pieces) }
        for piece in pieces { model.encode(piece.text, into: &ids) }
      }
    }
  }

  private func normalized(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    normalizations.reduce(text) { $1($0) }
  }

  public func decode(_ ids: [Int], skipsSpecialTokens: Bool) -> String {
    var tokens = ids.compactMap { id in
      skipsSpecialTokens && addedTokens.isSpecial(id) ? nil : addedSpellings[id] ?? model.vocabulary.bytes(of: id)
    }
    for decoding in decodings { tokens = decoding(tokens) }
    let text = decodings.isEmpty ? Array(tokens.joined(separator: " ".utf8)) : Array(tokens.joined())
    return String(decoding: text, as: UTF8.self)
  }

  public func id(of token: String) -> Int? {
    addedIDs[.init(token.utf8)] ?? model.vocabulary.id(of: token)
  }

  public func token(of id: Int) -> String? {
    (addedSpellings[id] ?? model.vocabulary.bytes(of: id)).map { String(decoding: $0, as: UTF8.self) }
  }

  public var vocabularyCount: Int {
    max(model.vocabulary.count, (addedSpellings.keys.max() ?? -1) + 1)
  }
}
