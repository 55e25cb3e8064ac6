public import Kernels

/// The sizes of a LLaMA-family decoder, and how its family departs from LLaMA.
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
  /// Positions of layers with a window, where they turn otherwise (Gemma 3, OLMo 3).
  public var windowRotary: RotaryEmbedding?
  /// Of each layer: tokens, itself included, that a token sees; nil where it sees all before it.
  public var windows: [Int?]
  /// Of each layer: whether queries and keys are turned by their positions (SmolLM 3: not in every fourth).
  public var turns: [Bool]
  public var form = LlamaForm()

  var queryWidth: Int { heads * headSize }
  var keyValueWidth: Int { keyValueHeads * headSize }

  /// The positions of a layer; nil where it has none.
  func rotary(of layer: Int) -> RotaryEmbedding? {
    guard turns[layer] else { return nil }
    return windows[layer] == nil ? rotary : windowRotary ?? rotary
  }
}
