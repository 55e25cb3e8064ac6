import JSON
public import Weights

/// diffusers' `config.json` of a UNet2DConditionModel, as Stable Diffusion 1 and 2 and small relatives have it.
public struct UNetConfiguration: Sendable {
  public var latentChannels: Int
  public var outputChannels: Int
  public var channels: [Int]  // of each level
  public var hasAttentionDown: [Bool]  // of each level
  public var hasAttentionUp: [Bool]  // of each level, from the smallest
  public var hasAttentionMiddle: Bool
  public var layersPerBlock: [Int]
  public var transformerLayers: [Int]
  public var heads: [Int]
  public var contextWidth: Int
  public var groups: Int
  public var epsilon: Float
  public var hasLinearProjection: Bool
  public var isCosineFirst: Bool
  public var frequencyShift: Float
  /// Pixels of a latent per side that the model was trained on.
  public var sampleSize: Int

  /// - Throws: `WeightsError` for a key that cannot be used.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    try Self.refuseVariants(file)
    channels = try file.ints("block_out_channels", default: [320, 640, 1280, 1280])
    let levels = channels.count
    latentChannels = try file.int("in_channels", default: 4, in: 1...1024)
    outputChannels = try file.int("out_channels", default: 4, in: 1...1024)
    let groups = try file.int("norm_num_groups", default: 32)
    self.groups = groups
    epsilon = Float(try file.float("norm_eps", default: 1e-5))
    contextWidth = try file.ints("cross_attention_dim", count: 1, default: [1280])[0]
    layersPerBlock = try file.ints("layers_per_block", count: levels, default: Array(repeating: 2, count: levels))
    transformerLayers = try file.ints(
      "transformer_layers_per_block", count: levels, default: Array(repeating: 1, count: levels))
    // The key's name is wrong in diffusers: "attention_head_dim" holds the number of heads.
    heads = try file.ints(
      file["num_attention_heads"] == nil ? "attention_head_dim" : "num_attention_heads", count: levels,
      default: Array(repeating: 8, count: levels))
    hasLinearProjection = try file.bool("use_linear_projection", default: false)
    isCosineFirst = try file.bool("flip_sin_to_cos", default: true)
    frequencyShift = Float(try file.float("freq_shift", default: 0))
    sampleSize = try file.ints("sample_size", count: 1, default: [64])[0]
    let standard = Array(repeating: "CrossAttnDownBlock2D", count: max(0, levels - 1)) + ["DownBlock2D"]
    hasAttentionDown = try Self.attention(
      file, "down_block_types", standard, with: "CrossAttnDownBlock2D", without: "DownBlock2D")
    hasAttentionUp = try Self.attention(
      file, "up_block_types", ["UpBlock2D"] + Array(repeating: "CrossAttnUpBlock2D", count: max(0, levels - 1)),
      with: "CrossAttnUpBlock2D", without: "UpBlock2D")
    try file.require("mid_block_type", .string("UNetMidBlock2DCrossAttn"), .string("UNetMidBlock2D"))
    hasAttentionMiddle = try file.string("mid_block_type", default: "UNetMidBlock2DCrossAttn").hasSuffix("CrossAttn")
    guard levels <= 16, hasAttentionDown.count == levels, hasAttentionUp.count == levels,
      channels.allSatisfy({ $0 % groups == 0 && $0 % 8 == 0 }), zip(channels, heads).allSatisfy({ $0 % $1 == 0 })
    else {
      throw WeightsError(
        .unsupported, file.path,
        "\(channels) channels with \(groups) groups and \(heads) heads: as many block types are needed, and multiples of "
          + "8, of the groups and of the heads")
    }
  }

  private static func attention(
    _ file: ModelConfiguration, _ key: String, _ usual: [String], with: String, without: String
  ) throws(WeightsError) -> [Bool] {
    let types = try file.strings(key, default: usual)
    guard let other = types.first(where: { $0 != with && $0 != without }) else { return types.map { $0 == with } }
    throw WeightsError(
      .unsupported, file.path, "block type \"\(other)\" is not known here (known: \(with), \(without))")
  }

  /// Variants that compute something else.
  private static func refuseVariants(_ file: ModelConfiguration) throws(WeightsError) {
    try file.require("_class_name", .string("UNet2DConditionModel"))
    try file.require("act_fn", .string("silu"), .string("swish"))
    try file.require("attention_type", .string("default"))
    try file.require("time_embedding_type", .string("positional"))
    try file.require("resnet_time_scale_shift", .string("default"))
    for key in [
      "addition_embed_type", "class_embed_type", "encoder_hid_dim", "num_class_embeds", "time_cond_proj_dim",
      "cross_attention_norm", "reverse_transformer_layers_per_block", "time_embedding_act_fn", "timestep_post_act",
      "encoder_hid_dim_type", "time_embedding_dim",
    ] where file[key] != nil {
      throw WeightsError(
        .unsupported, file.path, "\"\(key)\" is set; only the UNets of Stable Diffusion 1 and 2 are known")
    }
    for key in [
      "dual_cross_attention", "only_cross_attention", "class_embeddings_concat", "center_input_sample",
      "resnet_skip_time_act", "mid_block_only_cross_attention",
    ] { try file.require(key, .bool(false)) }
    for key in ["mid_block_scale_factor", "resnet_out_scale_factor"] { try file.require(key, .int(1), .double(1)) }
    try file.require("downsample_padding", .int(1))
    try file.require("conv_in_kernel", .int(3))
    try file.require("conv_out_kernel", .int(3))
  }
}
