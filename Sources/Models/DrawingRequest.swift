/// One image to be drawn.
public struct DrawingRequest {
  /// A caption, or the name or number of a class.
  public var prompt: String
  /// The latent to start from, times the scaling factor, [c, h, w]; nil for noise alone.
  public var start: [Float]?
  /// Normal noise of any length, the next of a generator that is the image's own.
  public var noise: (Int) -> [Float]

  /// Describes an image.
  public init(prompt: String, start: [Float]?, noise: @escaping (Int) -> [Float]) {
    (self.prompt, self.start, self.noise) = (prompt, start, noise)
  }
}
