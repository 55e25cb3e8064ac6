import Tensors
import Threads

/// The batch being trained on: normalised, augmented where the protocol asks for it.
struct TrainingBatch {
  /// Inputs of the network, [n, h, w, c].
  let images: Storage
  private(set) var labels: [Int32]
  private let set: LabeledImages
  private let constants: Normalization.Constants
  private let plain: Storage  // before augmentation, [n, h, w, c]; empty where there is none
  private var augmentation: SeededGenerator?

  /// Takes memory for batches of `capacity` images at the most.
  ///
  /// `augmentation` is where parameters are drawn from; nil for none.
  init(
    _ set: LabeledImages, _ constants: Normalization.Constants, capacity: Int,
    augmentation: SeededGenerator?
  ) {
    self.set = set
    self.constants = constants
    self.augmentation = augmentation
    images = Storage(count: capacity * set.imageCount)
    plain = Storage(count: augmentation == nil ? 0 : capacity * set.imageCount)
    labels = []
    labels.reserveCapacity(capacity)
  }

  /// Takes the images with the given indices.
  mutating func fill(_ indices: ArraySlice<Int>, _ pool: WorkerPool) {
    labels.removeAll(keepingCapacity: true)
    for index in indices { labels.append(set.labels[index]) }
    let changes = drawAugmentations(indices.count)
    set.pixels.withUnsafeBufferPointer { pixels in
      guard let bytes = pixels.baseAddress else { return }
      let size = set.imageCount
      pool.forEach(indices.count) { place in
        let source = bytes + indices[indices.startIndex + place] * size
        let target = images.pointer + place * size
        guard let changes else { return constants.apply(source, count: size, into: target) }
        let image = plain.pointer + place * size
        constants.apply(source, count: size, into: image)
        changes[place].apply(
          image, height: set.height, width: set.width, channels: set.channels, into: target)
      }
    }
  }

  private mutating func drawAugmentations(_ count: Int) -> [Augmentation]? {
    guard var generator = augmentation else { return nil }
    defer { augmentation = generator }
    return Augmentation.draw(count, height: set.height, width: set.width, &generator)
  }
}
