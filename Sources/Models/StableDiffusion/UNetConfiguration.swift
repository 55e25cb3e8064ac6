import JSON
import Settings
public import Weights

/// diffusers' `config.json` of a UNet2DConditionModel, for Stable Diffusion 1 and 2 and similar small models.
public struct UNetConfiguration: Sendable {
  public var latentChannels: Int
  public var outputChannels: Int
  public var channels: [Int]  // of each level
  public var hasAttentionDown: [Bool]  // of each level
  public var hasAttentionUp: [Bool]  // of each level, from the smallest
  public var middle: Middle
  public var layersPerBlock: [Int]
  public var transformerLayers: [Int]
  public var heads: [Int]
  public var contextWidth: Int
  public var groups: Int
  public var epsilon: Float
  public var hasLinearProjection: Bool
  public var isCosineFirst: Bool
  public var frequencyShift: Float
  /// Size in pixels of the latents in training.
  public var sampleSides: (height: Int, width: Int)

  /// The part between the ways down and up.
  public enum Middle: Sendable {
    /// Two residual blocks around a transformer.
    case attention
    /// One residual block.
    case residual
    /// Nothing, as in BK-SDM and similar models.
    case none
  }

  /// - Throws: `WeightsError` for an unsupported setting.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    let file = try file.heeding(.unet)
    try file.require("_class_name", .string("UNet2DConditionModel"))
    try file.require("act_fn", .string("silu"), .string("swish"))
    channels = try file.ints("block_out_channels", default: [320, 640, 1280, 1280], in: 8...65_536)
    let levels = channels.count
    latentChannels = try file.int("in_channels", default: 4, in: 1...1024)
    outputChannels = try file.int("out_channels", default: 4, in: 1...1024)
    guard !file.isNull("norm_num_groups") else {
      throw WeightsError(
        .unsupported, file.path, "\"norm_num_groups\" is null: UNets without normalization are not known")
    }
    let groups = try file.int("norm_num_groups", default: 32, in: 1...65_536)
    self.groups = groups
    epsilon = Float(try file.float("norm_eps", default: 1e-5))
    let blocks = 1...64
    layersPerBlock = try file.ints(
      "layers_per_block", count: levels, default: Array(repeating: 2, count: levels), in: blocks)
    transformerLayers = try file.ints(
      "transformer_layers_per_block", count: levels, default: Array(repeating: 1, count: levels), in: blocks)
    // The name is wrong in diffusers: "attention_head_dim" is the number of heads.
    heads = try file.ints(
      "attention_head_dim", count: levels, default: Array(repeating: 8, count: levels), in: 1...65_536)
    hasLinearProjection = try file.bool("use_linear_projection", default: false)
    isCosineFirst = try file.bool("flip_sin_to_cos", default: true)
    frequencyShift = Float(try file.float("freq_shift", default: 0))
    sampleSides = try file.sides("sample_size", default: 64, in: 1...8192)
    let standard = Array(repeating: "CrossAttnDownBlock2D", count: max(0, levels - 1)) + ["DownBlock2D"]
    hasAttentionDown = try Self.attention(
      file, "down_block_types", standard, with: "CrossAttnDownBlock2D", without: "DownBlock2D")
    hasAttentionUp = try Self.attention(
      file, "up_block_types", ["UpBlock2D"] + Array(repeating: "CrossAttnUpBlock2D", count: max(0, levels - 1)),
      with: "CrossAttnUpBlock2D", without: "UpBlock2D")
    middle = try Self.middle(file)
    contextWidth = 0
    try checkSizes(file)
    contextWidth = try contextWidth(file)
  }

  private func checkSizes(_ file: ModelConfiguration) throws(WeightsError) {
    let levels = channels.count
    guard levels <= 16, hasAttentionDown.count == levels, hasAttentionUp.count == levels,
      channels.allSatisfy({ $0 % groups == 0 && $0 % 8 == 0 }), zip(channels, heads).allSatisfy({ $0 % $1 == 0 })
    else {
      throw WeightsError(
        .unsupported, file.path,
        "\(channels.prefix(16)) channels with \(groups) groups and \(heads.prefix(16)) heads: as many block types are needed, "
          + "and multiples of 8, of the groups and of the heads")
    }
    // More would be an error in the file, noticed only after gigabytes of names.
    let transformers = zip(layersPerBlock, transformerLayers).reduce(0) { $0 + $1.0 * $1.1 }
    guard transformers <= 1024 else {
      throw WeightsError(.unsupported, file.path, "\(transformers) transformers on the way down are more than 1024")
    }
    switch file["only_cross_attention"] {
    case nil, .bool(false)?: break
    case .array(let flags)? where flags.allSatisfy({ $0 == .bool(false) }): break
    case let value?:
      throw WeightsError(
        .unsupported, file.path,
        "\"only_cross_attention\" is \(value.abbreviated), which is not known here (known: false)")
    }
  }

  /// The width of the text, on which all levels with attention must agree.
  private func contextWidth(_ file: ModelConfiguration) throws(WeightsError) -> Int {
    let levels = channels.count
    let widths = try file.ints(
      "cross_attention_dim", count: levels, default: Array(repeating: 1280, count: levels), in: 1...65_536)
    var used = Set(middle == .attention ? [widths[levels - 1]] : [])
    for level in 0..<levels where hasAttentionDown[level] || hasAttentionUp[levels - 1 - level] {
      used.insert(widths[level])
    }
    guard used.count <= 1 else {
      throw WeightsError(
        .unsupported, file.path, "\"cross_attention_dim\" is \(widths): one text cannot have several widths")
    }
    return used.first ?? widths[0]
  }

  private static func middle(_ file: ModelConfiguration) throws(WeightsError) -> Middle {
    if file.isNull("mid_block_type") { return .none }
    try file.require("mid_block_type", .string("UNetMidBlock2DCrossAttn"), .string("UNetMidBlock2D"))
    return try file.string("mid_block_type", default: "UNetMidBlock2DCrossAttn").hasSuffix("CrossAttn")
      ? .attention : .residual
  }

  private static func attention(
    _ file: ModelConfiguration, _ key: String, _ usual: [String], with: String, without: String
  ) throws(WeightsError) -> [Bool] {
    let types = try file.strings(key, default: usual)
    guard let other = types.first(where: { $0 != with && $0 != without }) else { return types.map { $0 == with } }
    throw WeightsError(
      .unsupported, file.path, "block type \"\(other.prefix(60))\" is not known here (known: \(with), \(without))")
  }
}
