/// The models of a resident program: loaded once, used by one connection at a time.
public final class SharedModels<Models>: @unchecked Sendable {
  /// What connections may only look at; whoever computes takes its turn.
  public let models: Models
  /// The digest of their weights, as far as they are needed.
  public let digest: UInt64?
  /// Whether these are the models that come with the suite.
  public let areShipped: Bool
  private let lock = FairLock()

  /// To be handed to connections by `ResidentStage.load`.
  public init(_ models: Models, digest: UInt64?, areShipped: Bool) {
    (self.models, self.digest, self.areShipped) = (models, digest, areShipped)
  }

  /// Computes with the models, for a batch, when everybody who came before is done.
  public func inTurn<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R { try lock.locked(body) }
}
