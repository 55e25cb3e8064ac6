import Glibc
public import Kernels

/// What differs from family to family; the defaults are LLaMA's.
public struct LlamaForm: Sendable, Equatable {
  /// How a state is normalised.
  public enum Norm: Sendable {
    /// By its root mean square, times a weight.
    case rootMeanSquare
    /// The same with one plus the weight (Gemma).
    case rootMeanSquarePlusOne
    /// To mean 0 and variance 1, without weights (OLMo 1).
    case plain
  }

  /// Where a layer's two parts are normalised.
  public enum Place: Sendable {
    /// What they read.
    case before
    /// What they read and what they add (Gemma 2 and 3).
    case around
    /// What they add (OLMo 2 and 3).
    case after
  }

  /// What of queries and keys is normalised.
  public enum HeadNorm: Sendable {
    /// Whatever the file has weights for, head by head.
    case asStored
    case none
    /// Each head (Qwen 3, Gemma 3).
    case heads
    /// All heads together (OLMo 2 and 3).
    case whole
  }

  /// Which linear layers have biases.
  public enum Bias: Sendable {
    /// Those that the file has biases for.
    case asStored
    case none
    /// Queries, keys and values (Qwen 2).
    case inputs
    /// Those and what joins the heads.
    case all

    /// Whether a layer that reads states, or one that adds to them, has a bias; nil where the file tells.
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
  /// Whether queries, keys and values are one matrix, and the two of the feed-forward network another (Phi 3).
  public var isFused = false
  /// Whether logits are products with the embeddings; nil where the file tells by holding a head or none.
  public var isTied: Bool?
  /// Embeddings are multiplied by this.
  public var embeddingScale: Float = 1
  /// What layers add is multiplied by this.
  public var residualScale: Float = 1
  /// Logits are divided by this.
  public var logitDivisor: Float = 1
  /// Products of queries and keys are multiplied by this; nil for 1 / √headSize.
  public var attentionScale: Float?
  /// Those products end smoothly at ± this (Gemma 2).
  public var attentionCap: Float?
  /// Logits end smoothly at ± this.
  public var logitCap: Float?
  /// Queries, keys and values are cut off at ± this (OLMo 1).
  public var clip: Float?
  /// Queries grow with the logarithm of their position: by β for each e-fold of `length` (Ministral 3).
  public var queryGrowth: QueryGrowth?

  public struct QueryGrowth: Sendable, Equatable {
    public var beta: Float
    public var length: Int

    /// The factor of queries at a position.
    func factor(at position: Int) -> Float { 1 + beta * logf(1 + Float(position / length)) }
  }

  /// LLaMA's.
  public init() {}
}
