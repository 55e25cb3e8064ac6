/// The sizes of a DiT that is trained from scratch; its heads are those of `PipelineShape`.
public struct DiTShape: Sendable, Equatable {
  /// Components of a token, a multiple of 8 and of the heads.
  public var width = 256
  public var blocks = 6
  /// Side in latent pixels of a patch.
  public var patch = 2

  /// A small DiT.
  public init() {}
}
