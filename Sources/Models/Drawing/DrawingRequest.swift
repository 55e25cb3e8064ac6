public import Diffusion

/// A request for one image.
public struct DrawingRequest {
  /// A caption, or the name or number of a class.
  public var prompt: String
  /// The latent to start from, times the scaling factor, [c, h, w]; nil to start from pure noise.
  public var start: [Float]?
  /// Returns normal noise of a given length, from the request's own generator.
  public var noise: (Int) -> [Float]
  /// What guides the steps; nil for nothing.
  public var guide: (any StepGuide)?

  /// Describes a request.
  public init(
    prompt: String, start: [Float]?, guide: (any StepGuide)? = nil, noise: @escaping (Int) -> [Float]
  ) {
    (self.prompt, self.start, self.guide, self.noise) = (prompt, start, guide, noise)
  }
}
