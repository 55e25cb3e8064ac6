public import Diffusion

/// How images are generated.
public struct DrawingSettings: Sendable {
  public var sampler = SamplerKind.ddim
  public var steps = 50
  /// The share of the steps to run when starting from a latent.
  public var strength = 0.7
  /// Classifier-free guidance (Ho & Salimans 2022); 1 is none.
  public var guidance = 10.0
  public var negative = "cartoon, anime, painting"

  /// The settings of EDITS.
  public init() {}
}
