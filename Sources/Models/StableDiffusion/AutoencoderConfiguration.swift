import JSON
public import Weights

/// diffusers' `config.json` of an AutoencoderKL.
public struct AutoencoderConfiguration: Sendable {
  public var channels: [Int]  // of each level
  public var imageChannels: Int
  public var latentChannels: Int
  public var layersPerBlock: Int
  public var groups: Int
  public var hasAttention: Bool
  public var hasQuantConvolutions: Bool
  /// Latents are multiplied by this.
  public var scalingFactor: Float
  /// Subtracted from latents before; 0 for Stable Diffusion 1 and 2.
  public var shiftFactor: Float

  /// - Throws: `WeightsError` for a key that cannot be used.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    try file.require("_class_name", .string("AutoencoderKL"))
    try file.require("act_fn", .string("silu"), .string("swish"))
    let down = try file.strings("down_block_types", default: ["DownEncoderBlock2D"])
    let up = try file.strings("up_block_types", default: ["UpDecoderBlock2D"])
    if let other = (down + up).first(where: { $0 != "DownEncoderBlock2D" && $0 != "UpDecoderBlock2D" }) {
      throw WeightsError(.unsupported, file.path, "block type \"\(other)\" is not known here")
    }
    channels = try file.ints("block_out_channels", default: [64])
    let groups = try file.int("norm_num_groups", default: 32)
    self.groups = groups
    guard channels.allSatisfy({ $0 % groups == 0 && $0 % 8 == 0 }), channels.count <= 16 else {
      throw WeightsError(
        .unsupported, file.path, "\(channels) channels must be multiples of 8 and of the \(groups) groups")
    }
    let imageChannels = try file.int("in_channels", default: 3, in: 1...64)
    try file.require("out_channels", .int(Int64(imageChannels)))
    self.imageChannels = imageChannels
    latentChannels = try file.int("latent_channels", default: 4, in: 1...1024)
    layersPerBlock = try file.int("layers_per_block", default: 1, in: 1...100)
    hasAttention = try file.bool("mid_block_add_attention", default: true)
    hasQuantConvolutions = try file.bool("use_quant_conv", default: true)
    scalingFactor = Float(try file.float("scaling_factor", default: 0.18215))
    shiftFactor = Float(try file.float("shift_factor", default: 0))
  }

  /// Pixels of an image per pixel of its latent.
  public var reduction: Int { 1 << (channels.count - 1) }
}
