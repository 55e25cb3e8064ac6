import Failures
import JSON
import Settings
public import Weights

/// diffusers' `config.json` of an AutoencoderKL.
public struct AutoencoderConfiguration: Sendable {
  public var channels: [Int]  // of each level
  public var imageChannels: Int
  public var latentChannels: Int
  public var layersPerBlock: Int
  public var groups: Int
  public var hasAttention: Bool
  public var hasQuantConvolution: Bool
  public var hasPostQuantConvolution: Bool
  /// The scaling factor of latents.
  public var scalingFactor: Float
  /// Size in pixels of the images in training; nil if the file does not say.
  public var sampleSides: (height: Int, width: Int)?

  /// - Throws: `WeightsError` for an unsupported setting.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    let file = try file.heeding(.autoencoder)
    try file.require("_class_name", .string("AutoencoderKL"))
    try file.require("act_fn", .string("silu"), .string("swish"))
    let down = try file.strings("down_block_types", default: ["DownEncoderBlock2D"])
    let up = try file.strings("up_block_types", default: ["UpDecoderBlock2D"])
    if let other = (down + up).first(where: { $0 != "DownEncoderBlock2D" && $0 != "UpDecoderBlock2D" }) {
      throw WeightsError(.unsupported, file.path, "block type \"\(other)\" is not known here")
    }
    channels = try file.ints("block_out_channels", default: [64], in: 8...65_536)
    let groups = try file.int("norm_num_groups", default: 32, in: 1...65_536)
    self.groups = groups
    guard channels.count <= 16, channels.allSatisfy({ $0 % groups == 0 && $0 % 8 == 0 }), down.count == channels.count,
      up.count == channels.count
    else {
      throw WeightsError(
        .unsupported, file.path,
        "\(channels.prefix(16)) channels of \(down.count) and \(up.count) levels must be as many, and multiples of 8 and of "
          + "the \(groups) groups")
    }
    let imageChannels = try file.int("in_channels", default: 3, in: 1...64)
    try file.require("out_channels", .int(Int64(imageChannels)))
    self.imageChannels = imageChannels
    latentChannels = try file.int("latent_channels", default: 4, in: 1...1024)
    layersPerBlock = try file.int("layers_per_block", default: 1, in: 1...100)
    hasAttention = try file.bool("mid_block_add_attention", default: true)
    hasQuantConvolution = try file.bool("use_quant_conv", default: true)
    hasPostQuantConvolution = try file.bool("use_post_quant_conv", default: true)
    scalingFactor = Float(try file.float("scaling_factor", default: 0.18215))
    guard scalingFactor != 0 else {
      throw WeightsError(.unsupported, file.path, "\"scaling_factor\" is 0, which nothing can be divided by")
    }
    sampleSides = file["sample_size"] == nil ? nil : try file.sides("sample_size", in: 1...8192)
    if try file.float("shift_factor", default: 0) != 0 {
      Notices.tell("\(file.path): \"shift_factor\" is passed over, as Stable Diffusion's and DiT's pipelines do")
    }
  }

  /// Downsampling factor: pixels of an image per pixel of its latent, along each side.
  public var reduction: Int { 1 << (channels.count - 1) }
}
