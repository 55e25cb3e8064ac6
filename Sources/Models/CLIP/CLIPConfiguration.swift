public import Tensors
public import Weights

/// One of CLIP's two transformers, as `config.json` describes it.
public struct CLIPTransformerConfiguration: Sendable {
  public var width: Int  // d
  public var hidden: Int  // m
  public var heads: Int
  public var layers: Int
  public var activation: Activation
  public var epsilon: Float

  public init(width: Int, hidden: Int, heads: Int, layers: Int, activation: Activation, epsilon: Float) {
    (self.width, self.hidden, self.heads, self.layers) = (width, hidden, heads, layers)
    (self.activation, self.epsilon) = (activation, epsilon)
  }

  init(_ file: ModelConfiguration, width: Int, hidden: Int, heads: Int) throws(WeightsError) {
    self.width = try file.int("hidden_size", default: width)
    self.hidden = try file.int("intermediate_size", default: hidden)
    self.heads = try file.int("num_attention_heads", default: heads)
    layers = try file.int("num_hidden_layers", default: 12, in: 1...1000)
    epsilon = Float(try file.float("layer_norm_eps", default: 1e-5))
    activation = try Self.activation(file)
    guard self.width % self.heads == 0 else {
      throw WeightsError(.unsupported, file.path, "\(self.heads) heads cannot share \(self.width) channels")
    }
  }

  private static func activation(_ file: ModelConfiguration) throws(WeightsError) -> Activation {
    let name = try file.string("hidden_act", default: "quick_gelu")
    switch name {
    case "quick_gelu": return .quickGELU
    case "gelu": return .gelu
    case "gelu_new", "gelu_pytorch_tanh": return .geluTanh
    case "silu", "swish": return .silu
    case "relu": return .relu
    default: throw WeightsError(.unsupported, file.path, "\"hidden_act\" is \"\(name)\", which is not known here")
    }
  }
}

/// The text transformer: `text_config` of a CLIP, or the `config.json` of a text encoder.
public struct CLIPTextConfiguration: Sendable {
  public var transformer: CLIPTransformerConfiguration
  public var vocabulary: Int
  public var positions: Int  // t at most
  /// The token that ends a text; nil where the largest id marks the end, as in files of before 2023 that say 2.
  public var end: Int?

  /// - Throws: `WeightsError` for a key that cannot be used.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    transformer = try CLIPTransformerConfiguration(file, width: 512, hidden: 2048, heads: 8)
    vocabulary = try file.int("vocab_size", default: 49_408)
    positions = try file.int("max_position_embeddings", default: 77)
    let end = try file.int("eos_token_id", default: 49_407, in: 0...1_000_000)
    self.end = end == 2 ? nil : end
  }
}

/// The vision transformer: `vision_config` of a CLIP.
public struct CLIPVisionConfiguration: Sendable {
  public var transformer: CLIPTransformerConfiguration
  public var size: Int  // pixels per side
  public var patch: Int
  public var channels: Int

  public init(transformer: CLIPTransformerConfiguration, size: Int, patch: Int, channels: Int) {
    (self.transformer, self.size, self.patch, self.channels) = (transformer, size, patch, channels)
  }

  /// - Throws: `WeightsError` for a key that cannot be used.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    transformer = try CLIPTransformerConfiguration(file, width: 768, hidden: 3072, heads: 12)
    size = try file.int("image_size", default: 224, in: 1...65_536)
    patch = try file.int("patch_size", default: 32, in: 1...65_536)
    channels = try file.int("num_channels", default: 3, in: 1...64)
    guard patch <= size else { throw WeightsError(.unsupported, file.path, "patches of \(patch) in \(size) pixels") }
  }

  /// Patches of an image and the class token.
  public var tokens: Int { (size / patch) * (size / patch) + 1 }
}
