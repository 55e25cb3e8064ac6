/// The sizes of a pipeline that is trained from scratch.
public struct PipelineShape: Sendable {
  /// Channels of the UNet's levels, multiples of 8.
  public var channels = [64, 128]
  /// Channels of the autoencoder's levels, multiples of 8.
  public var vaeChannels = [32, 64, 128]
  /// Channels of latents.
  public var latentChannels = 4
  /// Residual blocks per level.
  public var layers = 1
  /// Attention heads.
  public var heads = 4
  /// Levels without attention, from the first.
  public var plainLevels = 0

  /// A small pipeline for images of 32 × 32 pixels.
  public init() {}
}
