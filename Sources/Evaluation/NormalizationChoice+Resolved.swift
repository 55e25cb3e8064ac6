public import Images
public import Models

extension NormalizationChoice {
  /// The constants that pixels are scaled by, the same for a teacher, for training images and for tests.
  ///
  /// `teacher`: who answers, if anyone. `header`: what the header of the training set says. `measured`: what the training
  /// images give; nil where they are not at hand.
  ///
  /// - Throws: `EvaluationError` `.setting` where a teacher has learned with other constants than asked for, and where
  ///   nobody knows the teacher's.
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
  /// What `--normalize auto` takes for granted, in a sentence for people; nil where the file says it.
  public var normalizationAssumed: String? {
    guard !statesNormalization, let normalization else { return nil }
    return "the teacher's file does not say how its pixels were scaled; taking the constants of \(normalization.name), "
      + "which such networks usually learn with. --normalize says others"
  }
}
