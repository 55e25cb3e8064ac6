/// The contents of a SentencePiece `tokenizer.model`.
///
/// Source: google/sentencepiece `sentencepiece_model.proto`.
struct SentencePieceModel: Sendable {
  struct Piece: Sendable {
    var text: [UInt8]
    var score: Float = 0
    var type = GGUFVocabulary.TokenType.normal
  }

  enum Kind: Int, Sendable {
    case unigram = 1
    case bytePairs = 2
  }

  var pieces: [Piece] = []
  var kind = Kind.unigram
  var unknown = 0
  var beginOfText: Int? = 1
  var endOfText: Int? = 2
  var padding: Int?
  var fallsBackToBytes = false
  var normalizer = SentencePieceNormalizer()

  init() {}

  /// Reads the file's bytes.
  ///
  /// - Throws: `TokenizerError`.
  init(_ bytes: [UInt8], position: String) throws(TokenizerError) {
    var reader = ProtobufReader(bytes[...], position: position)
    while let (field, value) = try reader.next() {
      switch (field, value.bytes) {
      case (1, let message?): pieces.append(try Self.piece(message, id: pieces.count, position: position))
      case (2, let message?): try readTrainer(message, position: position)
      case (3, let message?): try readNormalizer(message, position: position)
      default: break
      }
      guard pieces.count <= Vocabulary.largestID else {
        throw TokenizerError(.corrupt, position, "has more than \(Vocabulary.largestID) pieces")
      }
    }
    guard pieces.indices.contains(unknown) else {
      throw TokenizerError(
        .corrupt, position, "has no unknown piece among \(pieces.count); is it a SentencePiece model?")
    }
    for id in [beginOfText, endOfText, padding] {
      guard let id, !pieces.indices.contains(id) else { continue }
      throw TokenizerError(.corrupt, position, "a special token has the id \(id), but there are \(pieces.count) pieces")
    }
    normalizer.setUserDefined(pieces.filter { $0.type == .userDefined }.map(\.text))
  }

  private static func piece(_ message: ArraySlice<UInt8>, id: Int, position: String) throws(TokenizerError) -> Piece {
    var piece = Piece(text: [])
    var reader = ProtobufReader(message, position: position)
    while let (field, value) = try reader.next() {
      switch field {
      case 1: piece.text = Array(value.bytes ?? [])
      case 2: piece.score = value.float ?? 0
      case 3: piece.type = value.number.flatMap(GGUFVocabulary.TokenType.init) ?? .normal
      default: break
      }
    }
    guard !piece.text.isEmpty, piece.text.count <= 512, piece.score.isFinite else {
      throw TokenizerError(.corrupt, position, "piece \(id) has not 1 to 512 bytes, or no finite score")
    }
    return piece
  }

  private mutating func readTrainer(_ message: ArraySlice<UInt8>, position: String) throws(TokenizerError) {
    func optional(_ number: Int?) -> Int? { number.flatMap { Int32(truncatingIfNeeded: $0) < 0 ? nil : $0 } }
    var reader = ProtobufReader(message, position: position)
    while let (field, value) = try reader.next() {
      switch field {
      case 3:
        guard let kind = value.number.flatMap(Kind.init) else {
          throw TokenizerError(
            .unsupported, position, "is a model of words or characters; byte pairs and unigrams are supported")
        }
        self.kind = kind
      case 24: normalizer.putsSpaceLast = value.flag ?? false
      case 35: fallsBackToBytes = value.flag ?? false
      case 40: unknown = value.number ?? 0
      case 41: beginOfText = optional(value.number)
      case 42: endOfText = optional(value.number)
      case 43: padding = optional(value.number)
      default: break
      }
    }
  }

  private mutating func readNormalizer(_ message: ArraySlice<UInt8>, position: String) throws(TokenizerError) {
    var reader = ProtobufReader(message, position: position)
    while let (field, value) = try reader.next() {
      switch field {
      case 2:
        let bytes = Array(value.bytes ?? [])
        normalizer.characterMap = bytes.isEmpty ? nil : try CharacterMap(bytes, position: position)
      case 3: normalizer.addsDummyPrefix = value.flag ?? true
      case 4: normalizer.removesExtraSpaces = value.flag ?? true
      case 5: normalizer.escapesSpaces = value.flag ?? true
      default: break
      }
    }
  }
}
