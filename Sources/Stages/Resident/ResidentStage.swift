/// A stage that turns one record stream into another and can stay, serving one connection after the other or several at
/// once (`--listen`).
///
/// A stage with nothing worth keeping conforms as it is. One that loads a model splits its `run` in two: `load` is called
/// once, before the program says that it is ready, and `serve` for every connection, from several threads at once; what
/// only one thread may use goes behind a `FairLock`.
public protocol ResidentStage: Stage {
  /// What is loaded once.
  associatedtype Resources: Sendable = Void
  /// Loads it.
  ///
  /// - Throws: `StageError` when the options or the model do not fit.
  func load(_ session: Session) throws -> Resources
  /// Works on one session.
  func serve(_ session: Session, with resources: Resources) throws
}

extension ResidentStage {
  /// As a filter a stage loads and serves once.
  public func run(_ session: Session) throws { try serve(session, with: try load(session)) }
}

extension ResidentStage where Resources == Void {
  /// Nothing.
  public func load(_ session: Session) throws {}
}

extension Stage {
  /// What serves a connection, with everything loaded; nil for programs that cannot stay.
  func connectionHandler(_ session: Session) throws -> (@Sendable (Session) throws -> Void)? {
    guard let stage = self as? any ResidentStage else { return nil }
    return try handler(of: stage, session)
  }
}

private func handler<S: ResidentStage>(
  of stage: S, _ session: Session
) throws -> @Sendable (Session) throws -> Void {
  let resources = try stage.load(session)
  return { try stage.serve($0, with: resources) }
}
