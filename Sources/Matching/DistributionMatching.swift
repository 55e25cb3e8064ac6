import Evaluation
package import Kernels
public import Models
import Networks
package import Threads
package import Training

/// Distribution matching: changes a few images per class so that any network embeds them, on average, as the real ones.
///
/// Each step draws a network with random parameters. Of each class, a batch of real images and all distilled ones are
/// transformed alike (`Augmentation`) and embedded; the loss is the squared distance of their mean embeddings, and
/// gradient descent moves the distilled images. Source: Zhao & Bilen 2023, "Dataset Condensation with Distribution
/// Matching", arXiv 2110.04181; VICO-UoE/DatasetCondensation at 53f63a6, main_DM.py.
///
/// Letters: n distilled images, h × w pixels, c channels, k classes.
///
/// A step depends on the seed, its number and the state alone, and its sums have a fixed order: the result is the same
/// for any number of threads, and a run may be interrupted between any two steps.
public final class DistributionMatching {
  /// How images are matched.
  public struct Settings: Sendable {
    /// A ConvNet.
    public var network = EvaluationNetwork.convNet(depth: 3, filters: 128)
    /// Real images per class and step.
    public var batch = 256
    /// η of gradient descent with momentum 0.5.
    public var rate = 1.0
    /// Whether real and distilled images are transformed alike.
    public var augments = true
    /// Pieces per side of each distilled image that are matched, enlarged, as images of their own: see `EnlargedPieces`.
    public var factor = 1
    /// Steps that match by the same network, which learns the real images between them (`LearningNetwork`).
    public var networkSteps = 1
    /// Batches that it learns from between two steps.
    public var networkBatches = 2
    /// Steps that the result is a mean over, the last weighing most; 1 for the state after the last step.
    public var average = 1
    public var seed: UInt64 = 0

    /// The settings of the published code.
    public init() {}
  }

  let settings: Settings
  /// Steps taken.
  public private(set) var steps = 0
  package let space: any MatchingSpace
  package let optimizer: SGD
  /// The mean of the values over the last steps, if that is the result.
  let mean: Storage?
  let real: RealClasses
  /// The distilled images of each class, as places in the set.
  private let members: [[Int]]
  private let pieces: EnlargedPieces
  private let embedding: EmbeddingPass
  /// The network, if it learns.
  let learning: LearningNetwork?
  private let pool: WorkerPool
  private let generator: SeededGenerator

  /// Momentum of the published code.
  private static let momentum: Float = 0.5
  /// Classes whose partial sums are in memory at a time.
  private static let classesTogether = 32

  /// The streams of a step's random generator.
  private enum Purpose: UInt64 {
    case network
    case images
    case learning
  }

  /// `labels`: [n], the class of each distilled image.
  ///
  /// - Throws: `MatchingError` for networks other than ConvNets, a class without real images, and images that cannot be
  ///   cut into pieces of one size; `EvaluationError` for images that are too small for the network.
  package init(
    _ space: any MatchingSpace, labels: [Int32], real: RealClasses, _ settings: Settings, pool: WorkerPool
  ) throws {
    guard case .convNet(let depth, let filters) = settings.network else {
      throw MatchingError(
        .setting, "--network \(settings.network.rawValue)",
        "distribution matching embeds by ConvNets, which need no statistics of a batch; give convnet3")
    }
    if let label = labels.first(where: { real.counts[Int($0)] == 0 }) {
      throw MatchingError(
        .images, "--real", "has no image of class \"\(real.classes[Int(label)])\"; give the whole training set")
    }
    let pieces = EnlargedPieces(
      factor: settings.factor, height: real.height, width: real.width, channels: real.channels)
    guard let pieces else {
      throw MatchingError(
        .setting, "--factor \(settings.factor)",
        "does not divide images of \(real.height)x\(real.width) pixels into pieces of one size")
    }
    self.pieces = pieces
    try settings.network.check(height: real.height, width: real.width, channels: real.channels, classes: 1)
    (self.space, self.real, self.settings, self.pool) = (space, real, settings, pool)
    members = (0..<real.count).map { label in labels.indices.filter { labels[$0] == label } }
    embedding = EmbeddingPass(
      height: real.height, width: real.width, channels: real.channels, depth: depth, filters: filters, pool: pool)
    learning =
      settings.networkSteps > 1
      ? LearningNetwork(real, depth: depth, filters: filters, augments: settings.augments, pool: pool) : nil
    optimizer = SGD(
      count: space.values.count, learningRate: Float(settings.rate), momentum: Self.momentum, weightDecay: 0)
    mean = settings.average > 1 ? Storage(space.values.values) : nil
    generator = SeededGenerator(seed: settings.seed, stream: 0x6D_6174_6368)
  }

  /// Takes the next step and returns its loss, per class.
  ///
  /// - Throws: `MatchingError` `.loss`.
  public func step() throws(MatchingError) -> Double {
    let draws = generator.split(UInt64(steps))
    var weights = draws.split(Purpose.network.rawValue)
    if let learning {
      if steps % settings.networkSteps == 0 {
        learning.renew(&weights)
      } else {
        var lessons = draws.split(Purpose.learning.rawValue)
        learning.learn(batches: settings.networkBatches, &lessons)
      }
      learning.copy(to: embedding)
    } else {
      embedding.initialize(&weights)
    }
    let draw = MatchingDraw(
      draws.split(Purpose.images.rawValue), counts: real.counts, batch: settings.batch, augments: settings.augments,
      height: real.height, width: real.width)
    let loss = step(draw)
    guard loss.isFinite else {
      throw MatchingError(.loss, "", "the loss is no number at step \(steps); lower --rate")
    }
    return loss
  }

  /// Ends the matching: the mean over the last steps, if that is the result, becomes the present state.
  public func finish() {
    if let mean { space.values.pointer.update(from: mean.pointer, count: mean.count) }
  }

  /// Continues from the state of an interrupted run, whose values and velocity have been restored.
  package func resume(after steps: Int) { self.steps = steps }

  /// One step with a given network and draw.
  package func step(_ draw: MatchingDraw, parameters: Storage) -> Double {
    embedding.parameters.values.pointer.update(from: parameters.pointer, count: parameters.count)
    embedding.prepare()
    return step(draw)
  }

  private func step(_ draw: MatchingDraw) -> Double {
    let images = space.images()
    let gradients = Storage(count: images.count)
    var loss = 0.0
    let present = members.indices.filter { !members[$0].isEmpty }
    for start in stride(from: 0, to: present.count, by: Self.classesTogether) {
      loss += match(present[start..<min(present.count, start + Self.classesTogether)], draw, images, gradients)
    }
    optimizer.step(space.values, gradients: space.gradient(ofImages: gradients), pool)
    space.restrict()
    if let mean {
      let share = 1 / Float(settings.average)
      for place in 0..<mean.count { mean.pointer[place] += share * (space.values.pointer[place] - mean.pointer[place]) }
    }
    steps += 1
    return loss / Double(present.count)
  }

  /// The loss of some classes, and its gradient in the places of their images.
  private func match(
    _ classes: ArraySlice<Int>, _ draw: MatchingDraw, _ images: Storage, _ gradients: Storage
  ) -> Double {
    let classes = Array(classes)
    let (k, size) = (classes.count, embedding.size)
    let distilled = classes.map { members[$0].count * pieces.count }
    /// The image that a piece is of, as a place in memory, and the piece's number in it.
    func source(_ place: Int, _ index: Int) -> (start: Int, piece: Int) {
      let (image, piece) = index.quotientAndRemainder(dividingBy: pieces.count)
      return (members[classes[place]][image] * real.imageCount, piece)
    }
    func loadDistilled(_ place: Int, _ index: Int, _ target: UnsafeMutablePointer<Float>) {
      let (start, piece) = source(place, index)
      withImage { enlarged in
        pieces.enlarge(images.pointer + start, piece: piece, into: enlarged)
        show(enlarged, draw.classes[classes[place]].augmentation, target)
      }
    }
    // Sets of real images, then those of distilled ones, in one round of work for all threads.
    let means = embedding.means(of: classes.map { draw.classes[$0].real.count } + distilled) { set, image, target in
      guard set < k else { return loadDistilled(set - k, image, target) }
      let drawn = draw.classes[classes[set]]
      withImage { plain in
        real.load(drawn.real[image], of: classes[set], into: plain)
        show(plain, drawn.augmentation, target)
      }
    }
    var (loss, slopes) = (0.0, [Float](repeating: 0, count: k * size))
    for place in 0..<k * size {
      let difference = means[k * size + place] - means[place]
      loss += Double(difference) * Double(difference)
      slopes[place] = 2 * difference
    }
    embedding.inputGradients(of: distilled, dMeans: slopes, load: loadDistilled) { place, index, gradient in
      let (start, piece) = source(place, index)
      guard let augmentation = draw.classes[classes[place]].augmentation else {
        return pieces.backward(gradient, piece: piece, into: gradients.pointer + start)
      }
      withImage { enlarged in
        augmentation.backward(
          gradient, height: real.height, width: real.width, channels: real.channels, into: enlarged)
        pieces.backward(enlarged, piece: piece, into: gradients.pointer + start)
      }
    }
    return loss
  }

  /// Memory for an image.
  private func withImage(_ body: (UnsafeMutablePointer<Float>) -> Void) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: real.imageCount) { memory in
      if let image = memory.baseAddress { body(image) }
    }
  }

  private func show(
    _ image: UnsafePointer<Float>, _ augmentation: Augmentation?, _ target: UnsafeMutablePointer<Float>
  ) {
    guard let augmentation else { return target.update(from: image, count: real.imageCount) }
    augmentation.apply(image, height: real.height, width: real.width, channels: real.channels, into: target)
  }
}
