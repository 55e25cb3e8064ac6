public import Images

/// Images with captions that a run reads many times, in any order.
public struct TrainingImages {
  public let captions: [String]
  /// The class of each image; empty where there is none.
  public let labels: [String]
  private let read: (Int) throws -> PixelImage

  /// `image` reads the image of an index, as often as it is asked.
  public init(captions: [String], labels: [String], image: @escaping (Int) throws -> PixelImage) {
    precondition(captions.count == labels.count, "TrainingImages: \(captions.count) captions, \(labels.count) labels")
    (self.captions, self.labels, read) = (captions, labels, image)
  }

  public var count: Int { captions.count }

  /// One of the images.
  ///
  /// - Throws: what reading it throws.
  public func image(_ index: Int) throws -> PixelImage { try read(index) }
}
