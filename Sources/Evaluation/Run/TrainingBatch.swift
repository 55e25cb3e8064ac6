import Images
import Kernels
import Threads

/// A batch with its random draws: which images, how each is seen, and how they are mixed.
package struct DrawnBatch: Sendable {
  /// Places in the set; with pieces, image · pieces + piece.
  package var indices: [Int]
  /// One for each image; empty if the recipe draws none.
  package var views: [ImageView]
  package var mix: BatchMix?

  package init(indices: [Int], views: [ImageView] = [], mix: BatchMix? = nil) {
    (self.indices, self.views, self.mix) = (indices, views, mix)
  }
}

/// The current training batch: normalized and augmented as the recipe says.
struct TrainingBatch {
  /// Inputs of the network, [n, h, w, c].
  let images: Storage
  private(set) var labels: [Int32] = []
  /// The mix of the batch, if any.
  private(set) var mix: BatchMix?
  private let set: LabeledImages
  private let constants: Normalization.Constants
  private let recipe: TrainingRecipe
  private let answers: RecordedAnswers?
  private let pieces: EnlargedPieces?
  private var recorded: [Float] = []
  private let plain: Storage  // before siamese augmentation or mixing, [n, h, w, c]
  private var views: SeededGenerator
  private var mixes: SeededGenerator

  /// Allocates memory for batches of up to `capacity` images.
  ///
  /// `pieces`: how each image is cut, if networks see its pieces; `views` and `mixes`: the random generators of
  /// augmentation.
  init(
    _ set: LabeledImages, _ constants: Normalization.Constants, _ recipe: TrainingRecipe,
    _ answers: RecordedAnswers? = nil, pieces: EnlargedPieces? = nil, capacity: Int, views: SeededGenerator,
    mixes: SeededGenerator
  ) {
    self.set = set
    self.constants = constants
    self.recipe = recipe
    self.answers = answers
    self.pieces = pieces?.factor == 1 ? nil : pieces
    self.views = views
    self.mixes = mixes
    images = Storage(count: capacity * set.imageCount)
    let isChanged = recipe.views == .siamese || recipe.mixProbability > 0
    plain = Storage(count: isChanged ? capacity * set.imageCount : 0)
    labels.reserveCapacity(capacity)
  }

  /// The targets, if they are labels or precomputed soft labels.
  var targets: Targets {
    if recipe.views == .recorded, let temperature = recipe.temperature {
      return .teacher(recorded, temperature: temperature)
    }
    guard let mix else { return .labels(labels) }
    return .mixed(labels, mix.partners.map { labels[$0] }, share: mix.share(height: set.height, width: set.width))
  }

  /// What the extra pass of protocol `rded` sees: in its source, CutMix overwrites the images of the batch, and mixup
  /// does not.
  var passed: Storage { if case .mixup? = mix { plain } else { images } }

  /// Fills the batch with the images at the given indices; recorded views are those of a kept epoch, from 0.
  mutating func fill(_ indices: ArraySlice<Int>, epoch: Int, _ pool: WorkerPool) {
    var drawn = DrawnBatch(indices: Array(indices))
    if case .random(let distribution) = recipe.views {
      drawn.views = indices.map { _ in ImageView(distribution, height: set.height, width: set.width, &views) }
    }
    if recipe.mixProbability > 0, mixes.uniform() < recipe.mixProbability {
      drawn.mix = BatchMix(recipe.mixing, indices.count, height: set.height, width: set.width, &mixes)
    }
    fill(drawn, epoch: epoch, pool)
  }

  /// Fills the batch as drawn.
  mutating func fill(_ drawn: DrawnBatch, epoch: Int, _ pool: WorkerPool) {
    let indices = drawn.indices[...]
    labels.removeAll(keepingCapacity: true)
    for index in indices { labels.append(set.labels[index / (pieces?.count ?? 1)]) }
    switch recipe.views {
    case .plain:
      pool.forEach(indices.count) { place in
        load(indices[indices.startIndex + place], into: images.pointer + place * set.imageCount)
      }
    case .siamese: siamese(indices, pool)
    case .random: render(indices, pool) { place, bytes, target in show(drawn.views[place], bytes, target) }
    case .recorded:
      guard let answers else { preconditionFailure("TrainingBatch: no answers are recorded") }
      recorded = answers.answers(indices, epoch: epoch)
      render(indices, pool) { place, _, target in
        answers.render(indices[indices.startIndex + place], epoch: epoch, of: set, constants, into: target)
      }
    }
    mix = drawn.mix
    guard let mix else { return }
    let size = set.imageCount
    plain.pointer.update(from: images.pointer, count: indices.count * size)
    for image in 0..<indices.count {
      mix.apply(plain.pointer, image: image, set.width, set.channels, size: size, into: images.pointer)
    }
  }

  /// Calls `body` for each image with its index in the batch, its bytes and its destination.
  private func render(
    _ indices: ArraySlice<Int>, _ pool: WorkerPool,
    _ body: (Int, UnsafePointer<UInt8>, UnsafeMutablePointer<Float>) -> Void
  ) {
    let size = set.imageCount
    pool.forEach(indices.count) { place in
      set.pixels.withItem(indices[indices.startIndex + place]) { item in
        guard let bytes = item.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
        body(place, bytes, images.pointer + place * size)
      }
    }
  }

  /// Writes a normalized image, or an enlarged piece of one.
  private func load(_ index: Int, into target: UnsafeMutablePointer<Float>) {
    let (image, piece) = index.quotientAndRemainder(dividingBy: pieces?.count ?? 1)
    set.pixels.withItem(image) { item in
      guard let bytes = item.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      guard let pieces else { return constants.apply(bytes, count: set.imageCount, into: target) }
      withUnsafeTemporaryAllocation(of: Float.self, capacity: set.imageCount) { memory in
        guard let whole = memory.baseAddress else { return }
        constants.apply(bytes, count: set.imageCount, into: whole)
        pieces.enlarge(whole, piece: piece, into: target)
      }
    }
  }

  private func show(_ view: ImageView, _ bytes: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<Float>) {
    view.apply(bytes, height: set.height, width: set.width, channels: set.channels, into: target)
    constants.apply(unit: target, count: set.imageCount)
  }

  private mutating func siamese(_ indices: ArraySlice<Int>, _ pool: WorkerPool) {
    let changes = Augmentation.draw(indices.count, height: set.height, width: set.width, &views)
    let size = set.imageCount
    pool.forEach(indices.count) { place in
      let (image, target) = (plain.pointer + place * size, images.pointer + place * size)
      load(indices[indices.startIndex + place], into: image)
      changes[place].apply(image, height: set.height, width: set.width, channels: set.channels, into: target)
    }
  }
}
