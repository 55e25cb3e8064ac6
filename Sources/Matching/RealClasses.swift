package import Evaluation
package import Images

/// The real images of each class, normalized when they are read.
package struct RealClasses: Sendable {
  package let height: Int
  package let width: Int
  package let channels: Int
  private let images: LabeledImages
  /// The names of the classes.
  let classes: [String]
  let constants: Normalization.Constants
  private let places: [[Int]]

  /// - Throws: `EvaluationError` if the constants are for another number of channels.
  package init(
    _ images: LabeledImages, classes: [String], _ normalization: Normalization
  ) throws(EvaluationError) {
    (self.images, self.classes) = (images, classes)
    (height, width, channels) = (images.height, images.width, images.channels)
    constants = try normalization.constants(channels: images.channels)
    var places = [[Int]](repeating: [], count: classes.count)
    for (index, label) in images.labels.enumerated() { places[Int(label)].append(index) }
    self.places = places
  }

  /// Number of classes.
  package var count: Int { places.count }
  /// Real images of each class.
  package var counts: [Int] { places.map(\.count) }
  /// Values of an image.
  package var imageCount: Int { height * width * channels }

  /// Real images of all classes.
  var total: Int { images.count }

  /// The class of one of all images.
  func label(image: Int) -> Int32 { images.labels[image] }

  /// Writes the normalized image at a place within a class, [h, w, c].
  package func load(_ place: Int, of label: Int, into target: UnsafeMutablePointer<Float>) {
    load(image: places[label][place], into: target)
  }

  /// Writes one of all images, normalized, [h, w, c].
  func load(image: Int, into target: UnsafeMutablePointer<Float>) {
    images.pixels.withItem(image) { item in
      guard let bytes = item.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      constants.apply(bytes, count: imageCount, into: target)
    }
  }
}
