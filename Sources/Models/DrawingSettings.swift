public import Diffusion

/// How images are drawn.
public struct DrawingSettings: Sendable {
  public var sampler = SamplerKind.ddim
  public var steps = 50
  /// The part of the steps that is made where an image starts from a latent.
  public var strength = 0.7
  /// The scale of classifier-free guidance; 1 is none.
  public var guidance = 10.0
  public var negative = "cartoon, anime, painting"

  /// The settings of EDITS.
  public init() {}
}
