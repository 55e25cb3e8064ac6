package import Models

extension EvaluationNetwork {
  /// Checks that the network exists for images of this size.
  ///
  /// - Throws: `EvaluationError` `.setting`, `.shape` or `.size`.
  package func check(height: Int, width: Int, channels: Int, classes: Int) throws(EvaluationError) {
    let place = "network"
    if case .convNet(let depth, let filters) = self {
      guard depth >= 1, filters >= 8, filters % 8 == 0, classes >= 1 else {
        throw EvaluationError(
          .setting, place: place,
          reason: "depth \(depth), \(filters) filters, \(classes) classes; depth and classes "
            + "must be at least 1 and filters a multiple of 8")
      }
    }
    guard channels == 1 || channels == 3 else {
      throw EvaluationError(
        .shape, place: place, reason: "images have \(channels) channels; they need 1 or 3")
    }
    let smallest = smallestSide(channels: channels, side: max(height, width))
    guard fits(height: height, width: width) else {
      throw EvaluationError(
        .size, place: place,
        reason:
          "\(rawValue) takes squares of whole patches of 16 pixels, the images have \(height)x\(width); resize them")
    }
    guard min(height, width) < smallest else { return }
    let remedy =
      if case .convNet(let depth, _) = self {
        " for \(depth) poolings by 2; use a shallower network"
      } else {
        "; it needs \(smallest) pixels on each side"
      }
    throw EvaluationError(
      .size, place: place, reason: "images of \(height)x\(width) are too small\(remedy)")
  }
}
