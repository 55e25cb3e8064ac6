import Evaluation
import Images
import Stages

/// Images that are composed of others of their class, factor × factor of each, made smaller: what matching in pieces
/// starts from.
struct ComposedImages {
  let images: LabeledImages
  /// For each image the place of its first piece in the set.
  let places: [Int]

  /// `classes`: the names of the set's labels; factor 1 leaves the images as they are.
  ///
  /// - Throws: `StageError` 65 for a class whose images do not fill the last one; `MatchingError` follows for sizes that
  ///   the factor does not divide.
  init(_ set: LabeledImages, factor: Int, classes: [String]) throws {
    let (height, width) = (set.height, set.width)
    guard factor > 1, height % factor == 0, width % factor == 0 else {
      (images, places) = (set, Array(0..<set.count))
      return
    }
    let pieces = factor * factor
    var (groups, open): ([[Int]], [Int32: [Int]]) = ([], [:])
    for (place, label) in set.labels.enumerated() {
      open[label, default: []].append(place)
      if let group = open[label], group.count == pieces {
        groups.append(group)
        open[label] = nil
      }
    }
    if let (label, rest) = open.min(by: { $0.key < $1.key }) {
      throw StageError(
        .data,
        "class \"\(classes[Int(label)])\" has \(rest.count) images too many for whole ones of \(pieces); distill a multiple "
          + "of \(pieces) per class for --factor \(factor)")
    }
    groups.sort { $0[0] < $1[0] }
    var pixels: [UInt8] = []
    for group in groups {
      let parts = group.map { place in
        var bytes: [UInt8] = []
        set.pixels.withItem(place) { bytes = Array($0) }
        return PixelImage(width: width, height: height, channels: set.channels, pixels: bytes)
          .resized(width: width / factor, height: height / factor, filter: .box)
      }
      pixels += PatchMosaic.compose(parts, factor: factor, width: width, height: height).pixels
    }
    places = groups.map { $0[0] }
    images = try LabeledImages(
      pixels: pixels, labels: groups.map { set.labels[$0[0]] }, height: height, width: width, channels: set.channels)
  }
}
