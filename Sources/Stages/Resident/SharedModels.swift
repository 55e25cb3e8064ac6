/// The models of a resident program: loaded once, used by one connection at a time.
public final class SharedModels<Models>: @unchecked Sendable {
  /// The models, to be read only; use `inTurn` to compute with them.
  public let models: Models
  /// The digest of the weights that are used.
  public let digest: UInt64?
  private let lock = FairLock()

  /// To be handed to connections by `ResidentStage.load`.
  public init(_ models: Models, digest: UInt64?) {
    (self.models, self.digest) = (models, digest)
  }

  /// Computes with the models, for one batch, after all who came earlier.
  public func inTurn<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R { try lock.locked(body) }
}
