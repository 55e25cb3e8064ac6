public import Tensors

/// The sizes of a LLaMA-family decoder.
///
/// Llama 1 to 3, Mistral, SmolLM, Qwen 2 and 3, and what was distilled into them, differ in nothing else.
public struct LlamaConfiguration: Sendable, Equatable {
  public var layers: Int
  /// Components of a token's state.
  public var width: Int
  /// Query heads.
  public var heads: Int
  /// Heads of keys and values, each for `heads / keyValueHeads` query heads.
  public var keyValueHeads: Int
  /// Components of a head.
  public var headSize: Int
  /// Components inside the feed-forward network.
  public var hidden: Int
  public var vocabulary: Int
  /// Tokens of a text that the model was made for.
  public var contextLength: Int
  /// Added to the mean square in normalisations.
  public var epsilon: Float
  public var rotary: RotaryEmbedding
  /// Tokens, itself included, that a token sees; nil where it sees all before it.
  public var window: Int?

  var queryWidth: Int { heads * headSize }
  var keyValueWidth: Int { keyValueHeads * headSize }
}
