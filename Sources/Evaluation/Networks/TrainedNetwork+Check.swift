import Models

extension TrainedNetwork {
  /// - Throws: `EvaluationError` if the network is for images of another size or another number of classes.
  func check(height h: Int, width w: Int, channels c: Int, classes k: Int) throws(EvaluationError) {
    guard k == classes, c == channels else {
      throw EvaluationError(
        .shape, place: "teacher",
        reason:
          "is for \(classes) classes and \(channels) channels, the set has \(k) and \(c); train one on such images")
    }
    // Residual networks support any size; a ConvNet ends in a linear layer for one size.
    if case .convNet = network, h != height || w != width {
      throw EvaluationError(
        .shape, place: "teacher", reason: "is for images of \(height)x\(width), the set has \(h)x\(w); resize it")
    }
  }
}
