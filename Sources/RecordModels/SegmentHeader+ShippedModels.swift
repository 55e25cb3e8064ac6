import Exact
public import Models
public import Records
public import Stages

extension SegmentHeader {
  /// The position of the shipped models that suit the records of this segment.
  ///
  /// `isForced`: take those that are nearest, whatever the classes; `remedy`: how to name other models.
  ///
  /// - Throws: `StageError` 78 if none do.
  public func choice(
    among sets: [ShippedModels], isForced: Bool, remedy: String
  ) throws(StageError) -> Int {
    let channels: Int? = if case .integer(let count)? = values["channels"] { Int(exactly: count) } else { nil }
    if let index = ShippedModels.choice(among: sets, classes: classes, channels: channels, isForced: isForced) {
      return index
    }
    throw StageError(.configuration, ShippedModels.refusal(sets, classes: classes, remedy: remedy))
  }
}
