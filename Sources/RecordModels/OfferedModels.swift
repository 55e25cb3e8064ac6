public import Records
public import Stages

/// The models that a program works with: those that were named, or several of which each segment gets what suits it.
public struct OfferedModels<Models>: Sendable {
  /// The models; the first are those for segments that do not say what they hold.
  public let candidates: [SharedModels<Models>]
  private let choose: @Sendable (SegmentHeader) throws(StageError) -> Int

  /// Models for any segment.
  public init(_ models: SharedModels<Models>) { self.init([models]) { _ in 0 } }

  /// - Parameters:
  ///   - candidates: at least one.
  ///   - choose: the position of those for a segment; throws where none suit.
  public init(
    _ candidates: [SharedModels<Models>], choose: @escaping @Sendable (SegmentHeader) throws(StageError) -> Int
  ) {
    precondition(!candidates.isEmpty)
    (self.candidates, self.choose) = (candidates, choose)
  }

  /// The models for a segment.
  ///
  /// - Throws: `StageError` 78 if none suit it.
  public func suiting(_ header: SegmentHeader) throws(StageError) -> SharedModels<Models> {
    candidates[try choose(header)]
  }
}
