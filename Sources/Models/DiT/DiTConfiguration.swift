import JSON
import Settings
public import Weights

/// diffusers' `config.json` of a DiTTransformer2DModel.
public struct DiTConfiguration: Sendable {
  public var latentChannels: Int
  /// Twice as many if the model predicts the variance too.
  public var outputChannels: Int
  public var heads: Int
  public var width: Int
  public var layers: Int
  public var patch: Int
  /// Number of classes, without the unconditional one.
  public var classes: Int
  /// Side in pixels of the latents in training.
  public var sampleSize: Int
  public var epsilon: Float
  public var hasAttentionBias: Bool
  /// Subtracted from the number of time frequencies before they are spread: 1 in diffusers, 0 in the authors' code,
  /// with which the checkpoints were trained (`weights --layout diffusers` writes it to `freq_shift`, which diffusers
  /// ignores).
  public var frequencyShift: Float

  /// - Throws: `WeightsError` for an unsupported setting.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    let file = try file.heeding(.dit)
    // Folders from before diffusers 0.29 name the class that DiT shared with others.
    try file.require("_class_name", .string("DiTTransformer2DModel"), .string("Transformer2DModel"))
    try file.require("norm_type", .string("ada_norm_zero"))
    try file.require("activation_fn", .string("gelu-approximate"))
    heads = try file.int("num_attention_heads", default: 16, in: 1...4096)
    width = try file.product(
      "channels", heads, file.int("attention_head_dim", default: 72, in: 1...4096), limit: 65_536)
    layers = try file.int("num_layers", default: 28, in: 1...1000)
    patch = try Self.side(file, "patch_size", usual: 2, in: 1...64)
    latentChannels = try file.int("in_channels", default: 4, in: 1...1024)
    outputChannels = try file.int("out_channels", default: latentChannels, in: 1...2048)
    classes = try file.int("num_embeds_ada_norm", default: 1000, in: 1...1_000_000)
    sampleSize = try Self.side(file, "sample_size", usual: 32, in: 1...8192)
    epsilon = Float(try file.float("norm_eps", default: 1e-5))
    hasAttentionBias = try file.bool("attention_bias", default: true)
    frequencyShift = Float(try file.int("freq_shift", default: 1, in: 0...1))
    guard width % 8 == 0, sampleSize % patch == 0,
      outputChannels == latentChannels || outputChannels == 2 * latentChannels
    else {
      throw WeightsError(
        .unsupported, file.path,
        "\(width) channels, patches of \(patch) in \(sampleSize) pixels, \(latentChannels) to \(outputChannels) latent "
          + "channels: a multiple of 8, whole patches, and as many channels or twice as many are needed")
    }
  }

  private static func side(
    _ file: ModelConfiguration, _ key: String, usual: Int, in range: ClosedRange<Int>
  ) throws(WeightsError) -> Int {
    let (height, width) = try file.sides(key, default: usual, in: range)
    guard height == width else {
      throw WeightsError(.unsupported, file.path, "\"\(key)\" is \(height)x\(width) where squares are known")
    }
    return height
  }
}
