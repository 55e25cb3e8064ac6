/// A stage that transforms a record stream and can stay resident, serving several connections at once (`--listen`).
///
/// A stage without resources to load conforms as it is. One that loads a model splits its `run` in two: `load` is
/// called once, before the program reports that it is ready, and `serve` for every connection, from several threads at
/// once; resources that only one thread may use are guarded by a `FairLock`.
public protocol ResidentStage: Stage {
  /// The resources, loaded once.
  associatedtype Resources: Sendable = Void
  /// Loads the resources.
  ///
  /// - Throws: `StageError` when the options or the model do not fit.
  func load(_ session: Session) throws -> Resources
  /// Processes one session.
  func serve(_ session: Session, with resources: Resources) throws
}

extension ResidentStage {
  /// As a filter, a stage loads once and serves one session.
  public func run(_ session: Session) throws { try serve(session, with: try load(session)) }
}

extension ResidentStage where Resources == Void {
  /// Loads nothing.
  public func load(_ session: Session) throws {}
}

extension Stage {
  /// The function that serves a connection, with everything loaded; nil for programs that cannot be resident.
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
