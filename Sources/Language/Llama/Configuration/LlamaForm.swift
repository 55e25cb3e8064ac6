import Glibc
public import Kernels

/// The differences between families; the defaults are LLaMA's.
public struct LlamaForm: Sendable, Equatable {
  /// How hidden states are normalized.
  public enum Norm: Sendable {
    /// RMS norm with a weight.
    case rootMeanSquare
    /// RMS norm with one plus the weight (Gemma).
    case rootMeanSquarePlusOne
    /// Layer norm without weights (OLMo 1).
    case plain
  }

  /// Where the attention and the feed-forward network of a layer have norms.
  public enum Place: Sendable {
    /// On the input.
    case before
    /// On input and output (Gemma 2 and 3).
    case around
    /// On the output, before it is added (OLMo 2 and 3).
    case after
  }

  /// How queries and keys are normalized.
  public enum HeadNorm: Sendable {
    /// Per head, if the file has weights for it.
    case asStored
    case none
    /// Per head (Qwen 3, Gemma 3).
    case heads
    /// All heads together (OLMo 2 and 3).
    case whole
  }

  /// Which linear layers have biases.
  public enum Bias: Sendable {
    /// Those in the file.
    case asStored
    case none
    /// Queries, keys and values (Qwen 2).
    case inputs
    /// Those and the output projection.
    case all

    /// Whether an input or an output projection has a bias; nil if the file decides.
    func isThere(atInput: Bool) -> Bool? {
      switch self {
      case .asStored: nil
      case .none: false
      case .inputs: atInput
      case .all: true
      }
    }
  }

  public var activation = Activation.silu
  public var norm = Norm.rootMeanSquare
  public var place = Place.before
  public var headNorm = HeadNorm.asStored
  public var attentionBias = Bias.asStored
  public var feedForwardBias = Bias.asStored
  /// Whether queries, keys and values share a matrix, and so do gate and up (Phi 3).
  public var isFused = false
  /// Whether the output head is the token embeddings; nil if the presence of a head in the file decides.
  public var isTied: Bool?
  /// Factor of the embeddings.
  public var embeddingScale: Float = 1
  /// Factor of what layers add to the residual stream.
  public var residualScale: Float = 1
  /// Divisor of the logits.
  public var logitDivisor: Float = 1
  /// Factor of attention scores; nil for 1 / √headSize.
  public var attentionScale: Float?
  /// Soft cap of attention scores (Gemma 2).
  public var attentionCap: Float?
  /// Soft cap of logits.
  public var logitCap: Float?
  /// Limit to which queries, keys and values are clipped (OLMo 1).
  public var clip: Float?
  /// Growth of queries with the logarithm of their position: by β for each e-fold of `length` (Ministral 3).
  public var queryGrowth: QueryGrowth?

  public struct QueryGrowth: Sendable, Equatable {
    public var beta: Float
    public var length: Int

    /// The factor of the queries at a position.
    func factor(at position: Int) -> Float { 1 + beta * logf(1 + Float(position / length)) }
  }

  /// LLaMA's.
  public init() {}
}
