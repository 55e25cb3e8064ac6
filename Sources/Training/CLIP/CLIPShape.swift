/// The sizes of a CLIP that is trained from scratch.
public struct CLIPShape: Sendable {
  /// Pixels per side of an image.
  public var size = 32
  /// Pixels per side of a patch.
  public var patch = 4
  /// Channels of both transformers, a multiple of 8 and of `heads`.
  public var width = 128
  /// Layers of the vision transformer.
  public var layers = 4
  /// Layers of the text transformer.
  public var textLayers = 2
  /// Attention heads of both.
  public var heads = 4
  /// Components of the projected features.
  public var embedding = 128
  /// Byte-pair merges of the vocabulary that is learned from the captions.
  public var merges = 512

  /// A small model for images of 32 × 32 pixels.
  public init() {}
}
