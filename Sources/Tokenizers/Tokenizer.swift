/// Maps text to the ids of a model's vocabulary, and back.
///
/// Ids are those of the checkpoint, from 0. Encoding never fails: text that is missing in the vocabulary becomes its
/// unknown token, bytes, or nothing, as in the reference implementation.
public protocol Tokenizer: Sendable {
  /// The ids of a text, with the tokens that the model expects around it when `addsSpecialTokens`.
  ///
  /// Special tokens that are spelled out in the text become their ids either way.
  func encode(_ text: String, addsSpecialTokens: Bool) -> [Int]

  /// The text of ids, with U+FFFD for bytes that are not UTF-8. Ids outside of the vocabulary are skipped.
  func decode(_ ids: [Int], skipsSpecialTokens: Bool) -> String

  /// The id of a token as the vocabulary spells it, such as `<|im_end|>`.
  func id(of token: String) -> Int?

  /// The vocabulary's spelling of an id.
  func token(of id: Int) -> String?

  /// One more than the largest id.
  var vocabularyCount: Int { get }

  /// The special tokens.
  var specialTokens: SpecialTokens { get }
}

extension Tokenizer {
  /// The ids of a text with the tokens that the model expects around it.
  public func encode(_ text: String) -> [Int] {
    encode(text, addsSpecialTokens: true)
  }
}
