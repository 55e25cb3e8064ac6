public import Images
public import Models

extension NormalizationChoice {
  /// The constants for scaling pixels, the same for a teacher, training images and tests.
  ///
  /// `teacher`: the network that gives soft labels, if any. `header`: the constants in the header of the training set.
  /// `measured`: those of the training images; nil if these are not available.
  ///
  /// - Throws: `EvaluationError` `.setting` if a teacher was trained with other constants than requested, or with
  ///   unknown ones.
  public func resolved(
    classes: [String], channels: Int, header: Normalization?, teacher: TrainedNetwork?,
    measured: @autoclosure () -> Normalization?
  ) throws(EvaluationError) -> Normalization {
    if let teacher { return try agreed(with: teacher, measured: measured) }
    let found =
      switch self {
      case .auto: header?.repeated(channels) ?? Normalization.known(classes: classes, channels: channels) ?? measured()
      case .measured: measured()
      default: constants
      }
    guard let found else { throw Self.nothingToMeasure }
    return found
  }

  private static let nothingToMeasure = EvaluationError(
    .setting, place: "--normalize measured", reason: "there is no whole set here; name the constants of a dataset")

  private func agreed(
    with teacher: TrainedNetwork, measured: () -> Normalization?
  ) throws(EvaluationError) -> Normalization {
    let learned = teacher.normalization
    guard self != .auto else {
      if let learned { return learned }
      throw EvaluationError(
        .setting, place: "teacher",
        reason: "its file does not say how its pixels were scaled; say it with --normalize, as in its training")
    }
    guard let asked = self == .measured ? measured() : constants else { throw Self.nothingToMeasure }
    if teacher.statesNormalization, let learned, !asked.agrees(with: learned) {
      throw EvaluationError(
        .setting, place: "--normalize \(rawValue)",
        reason:
          "the teacher has learned from pixels scaled by mean \(learned.mean), deviation \(learned.deviation) and "
          + "would see others; leave --normalize out")
    }
    return asked
  }
}

extension TrainedNetwork {
  /// The assumption that `--normalize auto` makes, in a sentence for people; nil if the file states the constants.
  public var normalizationAssumed: String? {
    guard !statesNormalization, let normalization else { return nil }
    return "the teacher's file does not say how its pixels were scaled; taking the constants of \(normalization.name), "
      + "which such networks usually learn with. --normalize says others"
  }
}
