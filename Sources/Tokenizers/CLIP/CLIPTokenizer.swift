import JSON
import Settings

/// CLIP's tokenizer: lower-case words in byte pairs that end with `</w>`, between a start and an end token.
///
/// Source: Radford et al. 2021; transformers 5 `tokenization_clip.py`.
public struct CLIPTokenizer: Tokenizer {
  private let pipeline: PipelineTokenizer
  private let beginning: Int
  private let ending: Int
  /// The id that pads a row: the end token, or `!` in Stable Diffusion 2.
  public let padding: Int
  /// Number of ids in a row, including start and end token: 77 for OpenAI's models.
  public let maximumLength: Int

  /// Opens the tokenizer in a Hugging Face folder: `vocab.json` and `merges.txt`, or `tokenizer.json`, with
  /// `tokenizer_config.json` and `special_tokens_map.json` if they exist.
  ///
  /// - Throws: `TokenizerError`.
  public init(folder: String) throws(TokenizerError) {
    let (vocabulary, merges) = try BytePairFiles.read(folder)
    var configuration = try TokenizerConfiguration(folder: folder)
    try configuration.addTokens(ofFile: folder + "/tokenizer.json")
    for side in ["padding_side", "truncation_side"] where configuration.values[side]?.string == "left" {
      throw TokenizerError(
        .unsupported, folder + "/tokenizer_config.json", "\"\(side)\" is \"left\", which is not known of CLIP; right is"
      )
    }
    try self.init(vocabulary: vocabulary, merges: merges, configuration, position: folder)
  }

  /// The tokenizer of OpenAI's models, whose vocabulary is built in.
  ///
  /// - Throws: `TokenizerError` only if the built-in vocabulary is broken.
  public static func standard() throws(TokenizerError) -> CLIPTokenizer {
    let merges = CLIPMerges.pairs()
    let visible = (0..<256).filter { ByteAlphabet.scalars[$0].value < 0x100 }
    let hidden = (0..<256).filter { ByteAlphabet.scalars[$0].value >= 0x100 }
    let characters = (visible + hidden).map { String(Character(ByteAlphabet.scalars[$0])) }
    let tokens = characters + characters.map { $0 + "</w>" } + merges.map { $0.0 + $0.1 }
    return try CLIPTokenizer(
      vocabulary: Vocabulary(tokens: tokens + ["<|startoftext|>", "<|endoftext|>"]),
      merges: merges.map { (Array($0.0.utf8), Array($0.1.utf8)) },
      TokenizerConfiguration(), position: "the built-in vocabulary of CLIP")
  }

  private init(
    vocabulary: Vocabulary, merges: [([UInt8], [UInt8])], _ configuration: TokenizerConfiguration, position: String
  ) throws(TokenizerError) {
    var model = BytePairEncoding(vocabulary)
    model.wordSuffix = Array("</w>".utf8)
    try model.add(merges, position: position)
    func special(_ role: TokenizerConfiguration.Role, _ usual: String) throws(TokenizerError) -> (Int, String) {
      let token = configuration.specials[role] ?? usual
      // A padding token may have been added later, like the words of textual inversion.
      let added = configuration.addedTokens.first { $0.content.elementsEqual(token.unicodeScalars) }
      guard let id = added?.id ?? vocabulary.id(of: token) else {
        throw TokenizerError(.missing, position, "the vocabulary has no token \"\(token)\"; is this a CLIP tokenizer?")
      }
      return (id, token)
    }
    let begin = try special(.beginOfText, "<|startoftext|>")
    let end = try special(.endOfText, "<|endoftext|>")
    let unknown = try special(.unknown, "<|endoftext|>")
    let pad = try special(.padding, "<|endoftext|>")
    model.unknown = unknown.0

    var pipeline = PipelineTokenizer(.bytePairs(model))
    pipeline.normalizations = [
      .composed, .replace(.expression(try ScalarPattern(#"\s+"#)), [" "]), .lowercase,
    ]
    pipeline.splittings = [
      .pattern(.expression(try ScalarPattern(Self.words)), .removed, isInverted: true),
      .pattern(.expression(try ScalarPattern(KnownPatterns.gpt2)), .isolated, isInverted: false),
      .bytes,
    ]
    pipeline.decodings = [.bytes]
    var added: Set<Int> = []
    for token in configuration.addedTokens {
      pipeline.add(token)
      added.insert(token.id)
    }
    // If roles share a token, the last one determines how it is matched.
    let roles: [TokenizerConfiguration.Role] = [.padding, .unknown, .endOfText, .beginOfText]
    for (role, (id, content)) in zip(roles, [pad, unknown, end, begin]) where added.insert(id).inserted {
      var token = configuration.descriptions[role] ?? .init(id: id, content: [])
      (token.id, token.content, token.isSpecial) = (id, Array(content.unicodeScalars), true)
      pipeline.add(token)
    }
    (pipeline.prefix, pipeline.suffix) = ([begin.0], [end.0])
    pipeline.specialTokens = SpecialTokens(
      beginOfText: begin.0, endOfText: end.0, unknown: unknown.0, padding: pad.0)
    self.pipeline = pipeline
    (beginning, ending, padding) = (begin.0, end.0, pad.0)
    maximumLength = configuration.maximumLength ?? 77
  }

  private static let words =
    #"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"#

  public func encode(_ text: String, addsSpecialTokens: Bool) -> [Int] {
    pipeline.encode(text, addsSpecialTokens: addsSpecialTokens)
  }

  /// A padded row of `maximumLength` ids; a text that is too long is truncated before the end token.
  public func encodeRow(_ text: String) -> [Int] {
    let row = encodeTruncated(text)
    return row + Array(repeating: padding, count: maximumLength - row.count)
  }

  /// At most `maximumLength` ids and at most `limit`, including the end token, without padding.
  public func encodeTruncated(_ text: String, to limit: Int = .max) -> [Int] {
    let words = pipeline.encode(text, addsSpecialTokens: false)
    let length = min(maximumLength, limit)
    return ([beginning] + words.prefix(max(length - 2, 0)) + [ending]).suffix(length)
  }

  /// The number of tokens of the text itself, without start and end token.
  public func count(_ text: String) -> Int {
    pipeline.encode(text, addsSpecialTokens: false).count
  }

  public func decode(_ ids: [Int], skipsSpecialTokens: Bool) -> String {
    let text = Array(pipeline.decode(ids, skipsSpecialTokens: skipsSpecialTokens).unicodeScalars)
    var words = TextPattern(literal: "</w>").replacing(text, with: [" "])[...]
    words = words.drop(while: isPythonSpace)
    while let last = words.last, isPythonSpace(last) { words.removeLast() }
    return String(decoding: utf8(words), as: UTF8.self)
  }

  public func id(of token: String) -> Int? { pipeline.id(of: token) }
  public func token(of id: Int) -> String? { pipeline.token(of: id) }
  public var vocabularyCount: Int { pipeline.vocabularyCount }
  public var specialTokens: SpecialTokens { pipeline.specialTokens }
}
