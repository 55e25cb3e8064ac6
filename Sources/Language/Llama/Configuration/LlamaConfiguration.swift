public import Kernels

/// The sizes of a LLaMA-family decoder, and how its family differs from LLaMA.
public struct LlamaConfiguration: Sendable, Equatable {
  public var layers: Int
  /// Components of a hidden state.
  public var width: Int
  /// Query heads.
  public var heads: Int
  /// Key-value heads, each shared by `heads / keyValueHeads` query heads.
  public var keyValueHeads: Int
  /// Components of a head.
  public var headSize: Int
  /// Components of the feed-forward network's hidden layer.
  public var hidden: Int
  public var vocabulary: Int
  /// Context length, in tokens, that the model was trained for.
  public var contextLength: Int
  /// Added to the mean square in normalizations.
  public var epsilon: Float
  public var rotary: RotaryEmbedding
  /// Rotary embedding of layers with a sliding window, where it differs (Gemma 3, OLMo 3).
  public var windowRotary: RotaryEmbedding?
  /// The sliding window of each layer: the tokens that a token attends to, itself included; nil for all before it.
  public var windows: [Int?]
  /// Whether each layer applies rotary embeddings (SmolLM 3: not every fourth).
  public var turns: [Bool]
  public var form = LlamaForm()

  var queryWidth: Int { heads * headSize }
  var keyValueWidth: Int { keyValueHeads * headSize }

  /// The rotary embedding of a layer; nil if it has none.
  func rotary(of layer: Int) -> RotaryEmbedding? {
    guard turns[layer] else { return nil }
    return windows[layer] == nil ? rotary : windowRotary ?? rotary
  }
}
