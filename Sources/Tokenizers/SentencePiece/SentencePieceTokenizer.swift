import JSON
import Settings

/// SentencePiece's tokenizer, with byte pairs (LLaMA, Mistral) or unigrams (T5), from `tokenizer.model` or a GGUF file.
///
/// Source: google/sentencepiece 0.2; Kudo & Richardson 2018. Control tokens spelled out in a text become their ids, and
/// each text between them gets a dummy space of its own, as in transformers' legacy mode and llama.cpp.
public struct SentencePieceTokenizer: Tokenizer {
  private enum Model: Sendable {
    case bytePairs(BytePairEncoding)
    case unigrams(UnigramEncoding)
  }

  private let pieces: [SentencePieceModel.Piece]
  private let vocabulary: Vocabulary
  private let model: Model
  private let normalizer: SentencePieceNormalizer
  private let unknown: Int
  private let byteTokens: [Int]
  private var userDefinedIDs: [Int] = []
  private var addedTokens = AddedTokens()
  private var addedSpellings: [Int: [UInt8]] = [:]
  private let prefix: [Int]
  private let suffix: [Int]
  public let specialTokens: SpecialTokens

  /// Opens `tokenizer.model` in a Hugging Face folder, with its `tokenizer_config.json`.
  ///
  /// - Throws: `TokenizerError`.
  public init(folder: String) throws(TokenizerError) {
    let file = folder + "/tokenizer.model"
    let configuration = try TokenizerConfiguration(folder: folder)
    let model = try SentencePieceModel(try contents(ofFile: file), position: file)
    try self.init(
      model, added: configuration.addedTokens, beginsText: configuration.values["add_bos_token"] != .bool(false),
      endsText: configuration.values["add_eos_token"] == .bool(true), position: file)
  }

  /// Opens a `tokenizer.model`; texts start with the begin-of-text token if it has one.
  ///
  /// - Throws: `TokenizerError`.
  public init(file: String) throws(TokenizerError) {
    try self.init(
      try SentencePieceModel(try contents(ofFile: file), position: file), added: [], beginsText: true, endsText: false,
      position: file)
  }

  /// The tokenizer of a GGUF file whose `tokenizer.ggml.model` is llama: byte pairs by score.
  ///
  /// - Throws: `TokenizerError`.
  public init(_ vocabulary: GGUFVocabulary) throws(TokenizerError) {
    try vocabulary.check()
    guard vocabulary.model == "llama" else {
      throw TokenizerError(
        .unsupported, "tokenizer.ggml model", "is \"\(vocabulary.model)\"; llama and gpt2 are supported")
    }
    guard vocabulary.scores.count == vocabulary.tokens.count, vocabulary.scores.allSatisfy(\.isFinite) else {
      throw vocabulary.corrupt("scores", "must be a finite number for each of \(vocabulary.tokens.count) tokens")
    }
    var model = SentencePieceModel()
    model.kind = .bytePairs
    model.fallsBackToBytes = true
    model.pieces = vocabulary.tokens.indices.map { id in
      .init(text: Array(vocabulary.tokens[id].utf8), score: vocabulary.scores[id], type: vocabulary.type(of: id))
    }
    guard model.pieces.allSatisfy({ $0.text.count <= 512 }) else {
      throw vocabulary.corrupt("tokens", "holds a token of more than 512 bytes")
    }
    model.unknown = vocabulary.specialTokens.unknown ?? 0
    model.beginOfText = vocabulary.specialTokens.beginOfText ?? (vocabulary.tokens.count > 1 ? 1 : nil)
    model.endOfText = vocabulary.specialTokens.endOfText ?? (vocabulary.tokens.count > 2 ? 2 : nil)
    model.padding = vocabulary.specialTokens.padding
    model.normalizer.removesExtraSpaces = false
    model.normalizer.addsDummyPrefix = vocabulary.addsSpacePrefix ?? true
    let userDefined = model.pieces.indices.filter { model.pieces[$0].type == .userDefined }.map { id in
      AddedTokens.Token(id: id, content: Array(vocabulary.tokens[id].unicodeScalars), isSpecial: false)
    }
    try self.init(
      model, added: userDefined, beginsText: vocabulary.addsBeginOfText ?? true,
      endsText: vocabulary.addsEndOfText ?? false, position: "tokenizer.ggml")
  }

  init(
    _ model: SentencePieceModel, added: [AddedTokens.Token] = [], beginsText: Bool = true, endsText: Bool = false,
    position: String
  ) throws(TokenizerError) {
    pieces = model.pieces
    unknown = model.unknown
    normalizer = model.normalizer
    var vocabulary = Vocabulary()
    for (id, piece) in model.pieces.enumerated() { _ = vocabulary.set(piece.text, id: id) }
    byteTokens = model.fallsBackToBytes ? vocabulary.byteTokens : []
    let lowest = model.pieces.lazy.filter { $0.type == .normal }.map(\.score).min() ?? 0
    var found: [(id: Int, score: Double)] = []
    for (id, piece) in model.pieces.enumerated() where vocabulary.id(of: piece.text) == id {
      switch (piece.type, model.kind) {
      case (.normal, _), (.userDefined, .bytePairs): found.append((id, Double(piece.score)))
      // User-defined pieces take precedence over the pieces they consist of.
      case (.userDefined, .unigram): found.append((id, Double(0.1 * Float(piece.text.count - 1))))
      default: break
      }
    }
    switch model.kind {
    case .bytePairs: self.model = .bytePairs(BytePairEncoding(scored: vocabulary, pieces: found))
    case .unigram:
      // A character that no piece covers scores ten less than the rarest piece.
      let unigram = Unigram(
        vocabulary, pieces: found, unknownScore: Double(lowest - 10), isSinglePrecision: true)
      self.model = .unigrams(UnigramEncoding(model: unigram, unknown: model.unknown, byteTokens: byteTokens))
    }
    self.vocabulary = vocabulary
    userDefinedIDs = model.pieces.indices.filter { model.pieces[$0].type == .userDefined }
    specialTokens = SpecialTokens(
      beginOfText: model.beginOfText, endOfText: model.endOfText, unknown: model.unknown, padding: model.padding)
    prefix = beginsText ? [model.beginOfText].compactMap { $0 } : []
    suffix = endsText ? [model.endOfText].compactMap { $0 } : []
    for (id, piece) in pieces.enumerated() where piece.type == .control || piece.type == .unknown {
      add(.init(id: id, content: Array(String(decoding: piece.text, as: UTF8.self).unicodeScalars)))
    }
    for var token in added {
      token.isNormalized = false
      add(token)
    }
  }

  private mutating func add(_ token: AddedTokens.Token) {
    addedTokens.insert(token, spelling: token.content)
    addedSpellings[token.id] = utf8(token.content)
  }
}

extension SentencePieceTokenizer {
  public func encode(_ text: String, addsSpecialTokens: Bool) -> [Int] {
    var ids = addsSpecialTokens ? prefix : []
    let scalars = Array(text.unicodeScalars)
    for part in addedTokens.split(scalars[...], isNormalized: false) {
      switch part {
      case .token(let id): ids.append(id)
      case .text(let range):
        let text = normalizer(utf8(scalars[range]))
        switch model {
        case .unigrams(let model): model.encode(text, into: &ids)
        case .bytePairs(let model): encode(text, model, into: &ids)
        }
      }
    }
    return addsSpecialTokens ? ids + suffix : ids
  }

  private func encode(_ text: [UInt8], _ model: BytePairEncoding, into ids: inout [Int]) {
    var symbols: [Int32] = []
    symbols.reserveCapacity(text.count)
    var position = 0
    var isAfterUnknown = false
    while position < text.count {
      var end = position + 1
      if let (index, length) = normalizer.userDefined.longest(text[position...].lazy.map(UInt32.init)) {
        end = position + length
        symbols.append(PairMerging.frozen(userDefinedIDs[index]))
        isAfterUnknown = false
      } else {
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let id = vocabulary.id(of: text[position..<end])
        if let id, pieces[id].type == .normal {
          symbols.append(Int32(id))
          isAfterUnknown = false
        } else {
          if byteTokens.count == 256 {
            symbols += text[position..<end].map { PairMerging.frozen(byteTokens[Int($0)]) }
          } else if !isAfterUnknown {
            symbols.append(PairMerging.frozen(unknown))
          }
          isAfterUnknown = true
        }
      }
      position = end
    }
    var merging = PairMerging(symbols)
    merging.mergeAll(model.merges)
    ids += merging.ids
  }

  public func decode(_ ids: [Int], skipsSpecialTokens: Bool) -> String {
    var text: [UInt8] = []
    var bytes: [UInt8] = []
    func flush() {
      text += Self.repaired(bytes)
      bytes = []
    }
    var isAtStart = normalizer.addsDummyPrefix || normalizer.removesExtraSpaces
    for id in ids {
      if let spelling = addedSpellings[id], id != unknown {
        flush()
        if !skipsSpecialTokens || !addedTokens.isSpecial(id) { text += spelling }
        continue
      }
      guard pieces.indices.contains(id) else { continue }
      if pieces[id].type == .byte, let byte = Decoding.byte(named: pieces[id].text) {
        bytes.append(byte)
        continue
      }
      flush()
      var piece = id == unknown ? Array(" ⁇ ".utf8) : pieces[id].text
      if isAtStart, text.isEmpty, piece.starts(with: SentencePieceNormalizer.space) {
        piece.removeFirst(3)
        isAtStart = normalizer.removesExtraSpaces
      }
      text += utf8(String(decoding: piece, as: UTF8.self).unicodeScalars.map { $0 == "\u{2581}" ? " " : $0 })
    }
    flush()
    return String(decoding: text, as: UTF8.self)
  }

  /// Bytes as text, with U+FFFD for each byte that is not part of a valid character.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    var text: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let length = (1...4).first { $0 <= rest.count && String(validating: rest.prefix($0), as: UTF8.self) != nil }
      text += length.map { Array(rest.prefix($0)) } ?? Array(UTF8.encodedReplacementCharacter)
      rest = rest.dropFirst(length ?? 1)
    }
    return text
  }

  public func id(of token: String) -> Int? {
    addedSpellings.first { $0.value.elementsEqual(token.utf8) }?.key ?? vocabulary.id(of: token)
  }

  public func token(of id: Int) -> String? {
    (addedSpellings[id] ?? vocabulary.bytes(of: id)).map { String(decoding: $0, as: UTF8.self) }
  }

  public var vocabularyCount: Int { max(vocabulary.count, (addedSpellings.keys.max() ?? -1) + 1) }
}
