import JSON
public import Kernels
import Settings
public import Weights

/// One of CLIP's two transformers, as configured in `config.json`.
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

  init(
    _ file: ModelConfiguration, width: Int, hidden: Int, heads: Int, activation usual: String = "quick_gelu",
    epsilon usualEpsilon: Double = 1e-5
  ) throws(WeightsError) {
    self.width = try file.int("hidden_size", default: width)
    self.hidden = try file.int("intermediate_size", default: hidden)
    self.heads = try file.int("num_attention_heads", default: heads)
    layers = try file.int("num_hidden_layers", default: 12, in: 1...1000)
    epsilon = Float(try file.float("layer_norm_eps", default: usualEpsilon))
    activation = try Activation(file, "hidden_act", usual: usual)
    guard self.width % self.heads == 0 else {
      throw WeightsError(.unsupported, file.path, "\(self.heads) heads cannot share \(self.width) channels")
    }
  }
}

/// The text transformer: `text_config` of a CLIP, or the `config.json` of a text encoder.
public struct CLIPTextConfiguration: Sendable {
  public var transformer: CLIPTransformerConfiguration
  public var vocabulary: Int
  public var positions: Int  // maximum t
  /// The token that ends a text; nil if the largest id marks the end, as in files from before 2023, which say 2.
  public var end: Int?

  /// - Throws: `WeightsError` for an unsupported setting.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    // The folder of a text encoder may contain the configuration of a whole CLIP.
    let isWhole = file["model_type"]?.string == "clip"
    let file = try (isWhole ? file.heeding(.clip).clipSection("text") : file).heeding(.clipText)
    try file.require("model_type", .string("clip_text_model"), .string("clip"))
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
  public var size: Int  // side in pixels
  public var patch: Int
  public var channels: Int
  /// Whether a class token precedes the patches and all tokens are normalized before the first layer; SigLIP has
  /// neither, but a bias for its patches.
  public var hasClass = true

  public init(transformer: CLIPTransformerConfiguration, size: Int, patch: Int, channels: Int) {
    (self.transformer, self.size, self.patch, self.channels) = (transformer, size, patch, channels)
  }

  /// - Throws: `WeightsError` for an unsupported setting.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    let isSigLIP = file["model_type"]?.string == "siglip_vision_model"
    let file = try file.heeding(isSigLIP ? .siglipVision : .clipVision)
    try file.require(
      "model_type", .string("clip_vision_model"), .string("clip"), .string("siglip_vision_model"))
    transformer = try CLIPTransformerConfiguration(
      file, width: 768, hidden: 3072, heads: 12, activation: isSigLIP ? "gelu_pytorch_tanh" : "quick_gelu",
      epsilon: isSigLIP ? 1e-6 : 1e-5)
    (size, patch, channels) = try Self.sizes(file, patch: isSigLIP ? 16 : 32)
    hasClass = !isSigLIP
  }

  /// Side of images and of patches in pixels, and channels.
  private static func sizes(
    _ file: ModelConfiguration, patch usual: Int
  ) throws(WeightsError) -> (size: Int, patch: Int, channels: Int) {
    let (height, width) = try file.sides("image_size", default: 224, in: 1...8192)
    let (rows, columns) = try file.sides("patch_size", default: usual, in: 1...8192)
    guard height == width, rows == columns, rows <= height else {
      throw WeightsError(
        .unsupported, file.path, "patches of \(rows)x\(columns) in \(height)x\(width) pixels; squares are known")
    }
    return (height, rows, try file.int("num_channels", default: 3, in: 1...64))
  }

  /// Number of patches per image, plus the class token if there is one.
  public var tokens: Int { (size / patch) * (size / patch) + (hasClass ? 1 : 0) }
}

extension Activation {
  /// The activation named by a setting, in transformers' terms.
  ///
  /// - Throws: `WeightsError` for an unsupported name.
  package init(_ file: ModelConfiguration, _ key: String, usual: String) throws(WeightsError) {
    let name = try file.string(key, default: usual)
    switch name {
    case "quick_gelu": self = .quickGELU
    case "gelu", "gelu_python": self = .gelu
    case "gelu_new", "gelu_pytorch_tanh", "gelu_fast": self = .geluTanh
    case "silu", "swish": self = .silu
    case "relu": self = .relu
    default:
      throw WeightsError(
        .unsupported, file.path, "\"\(key)\" is \(JSONValue.string(name).abbreviated), which is not known here")
    }
  }
}
