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
    // A ConvNet ends in a linear layer for one size, and a ViT has a position for each patch.
    if network.hasFixedSize, h != height || w != width {
      throw EvaluationError(
        .shape, place: "teacher", reason: "is for images of \(height)x\(width), the set has \(h)x\(w); resize it")
    }
    let smallest = network.smallestSide(channels: c, side: max(h, w))
    guard min(h, w) >= smallest else {
      throw EvaluationError(
        .size, place: "teacher",
        reason: "\(network.rawValue) needs \(smallest) pixels on each side, the set has \(h)x\(w); resize it")
    }
  }
}
