import Models

extension EvaluationRun {
  /// - Throws: `EvaluationError` if images, network, protocol, teacher and soft labels do not fit together.
  func check() throws(EvaluationError) {
    let size = (height: training.height, width: training.width, channels: training.channels)
    try configuration.network.check(
      height: size.height, width: size.width, channels: size.channels, classes: configuration.classes)
    guard configuration.network.isTrainable else {
      throw EvaluationError(
        .setting, place: "network", reason: "\(configuration.network.rawValue) only teaches here; train another one")
    }
    if case .random(let distribution) = recipe.views, min(size.height, size.width) < distribution.pieces {
      throw EvaluationError(
        .size, place: "protocol \(configuration.method.rawValue)",
        reason:
          "cuts images into \(distribution.pieces) pieces a side, and they have \(size.height)x\(size.width) pixels")
    }
    if pieces == nil {
      throw EvaluationError(
        .setting, place: "--factor \(recipe.factor)",
        reason: "does not divide images of \(size.height)x\(size.width) pixels into pieces of one size")
    }
    if configuration.method.needsAnswers { return try checkAnswers() }
    guard configuration.method.asksTeacher else { return }
    guard let teacher else {
      throw EvaluationError(
        .setting, place: "protocol \(configuration.method.rawValue)",
        reason: "learns from a teacher; give one with --teacher, trained and kept with --save")
    }
    try teacher.check(height: size.height, width: size.width, channels: size.channels, classes: configuration.classes)
  }

  private func checkAnswers() throws(EvaluationError) {
    let place = "protocol \(configuration.method.rawValue)"
    guard let answers else {
      throw EvaluationError(
        .setting, place: place,
        reason:
          "learns from recorded answers; make them with \"train-eval --teach FILE --teacher DIR\" and train on FILE")
    }
    guard answers.classes == configuration.classes else {
      throw EvaluationError(
        .shape, place: place,
        reason: "the answers are for \(answers.classes) classes, the test has \(configuration.classes)")
    }
    guard answers.epochs >= recipe.epochs else {
      throw EvaluationError(
        .setting, place: place,
        reason: "\(recipe.epochs) epochs, but answers to \(answers.epochs) were recorded; lower --epochs or record more"
      )
    }
  }
}
