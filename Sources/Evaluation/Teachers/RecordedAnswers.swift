import Images
import Kernels

/// Precomputed soft labels: a teacher's logits for many views of each image, with the parameters to reproduce the
/// views.
///
/// Letters: n images, e kept epochs, k classes. Logits and scenes are in stores, on disk if they are many. Source:
/// suduo94/D4M at da35d10, matching/ (after Shen & Xing 2022, "A fast knowledge distillation framework for visual
/// recognition").
public struct RecordedAnswers: Sendable {
  /// The number format of stored logits.
  public enum Element: Sendable {
    case float16
    case float32

    /// Bytes of a logit.
    public var size: Int { self == .float16 ? 2 : 4 }
  }

  /// Epochs of training that the answers are for, E.
  public let epochs: Int
  /// Epochs that are kept; if fewer than E, they are used again: see `EpochReuse`.
  public let keptEpochs: Int
  public let classes: Int
  public let element: Element
  /// n items of logits [e, k].
  let logits: ItemStore
  /// n items of scenes [e, 10] or [e, 11] in float32.
  let scenes: ItemStore
  /// Numbers of a scene.
  public let sceneCount: Int
  private let height: Int
  private let width: Int

  /// Numbers that encode a scene: 10, or 11 with the weight of mixup.
  public static let sceneCounts = [RecordedScene.plainCount, RecordedScene.mixupCount]

  /// Describes answers about images of h x w pixels whose stores are filled.
  init(
    epochs: Int, kept: Int, classes: Int, element: Element, logits: ItemStore, scenes: ItemStore, sceneCount: Int,
    height: Int, width: Int
  ) {
    (self.epochs, keptEpochs, self.classes, self.element) = (epochs, kept, classes, element)
    (self.logits, self.scenes, self.sceneCount) = (logits, scenes, sceneCount)
    (self.height, self.width) = (height, width)
  }

  /// Restores stored soft labels: per image its logits [e, k] and its scenes [e, `sceneCount`] in float32, for images of
  /// h x w pixels.
  ///
  /// `epochs`: E, if more than were kept.
  ///
  /// - Throws: `EvaluationError` `.shape` if they are inconsistent.
  public init(
    logits: ItemStore, _ element: Element, scenes: ItemStore, sceneCount: Int, epochs: Int? = nil, classes k: Int,
    height h: Int, width w: Int
  ) throws(EvaluationError) {
    let kept = logits.size / element.size / max(1, k)
    guard logits.count == scenes.count else {
      throw EvaluationError(
        .shape, place: "recorded answers",
        reason: "\(logits.count) images have answers and \(scenes.count) scenes; make them again with --teach")
    }
    guard kept > 0, Self.sceneCounts.contains(sceneCount), logits.size == element.size * kept * k,
      scenes.size == 4 * kept * sceneCount
    else {
      throw EvaluationError(
        .shape, place: "recorded answers",
        reason:
          "\(logits.size / element.size) answers and \(scenes.size / 4) numbers of scenes for an image do not make up "
          + "epochs of \(k) classes; make them again with --teach")
    }
    guard (epochs ?? kept) >= kept else {
      throw EvaluationError(
        .shape, place: "recorded answers",
        reason: "\(kept) epochs are kept of \(epochs ?? kept); make them again with --teach")
    }
    self.init(
      epochs: epochs ?? kept, kept: kept, classes: k, element: element, logits: logits, scenes: scenes,
      sceneCount: sceneCount, height: h, width: w)
    for image in 0..<scenes.count {
      let numbers = sceneNumbers(of: image)
      for epoch in 0..<kept {
        let part = Array(numbers[epoch * sceneCount..<(epoch + 1) * sceneCount])
        guard RecordedScene(part, images: scenes.count, height: h, width: w) != nil else {
          throw EvaluationError(
            .shape, place: "image \(image)",
            reason: "scene \(epoch) lies outside the image or the set; make it again with --teach")
        }
      }
    }
  }

  /// The encoding of an image's scenes, [e, `sceneCount`].
  public func sceneNumbers(of image: Int) -> [Float] {
    floats(scenes, image, offset: 0, count: keptEpochs * sceneCount)
  }

  /// The scene of an image in a kept epoch.
  public func scene(of image: Int, epoch: Int) -> RecordedScene {
    let numbers = floats(scenes, image, offset: 4 * epoch * sceneCount, count: sceneCount)
    guard let scene = RecordedScene(numbers, images: scenes.count, height: height, width: width) else {
      preconditionFailure("RecordedAnswers: scene \(epoch) of image \(image) was checked")
    }
    return scene
  }

  /// An image's logits, [e, k].
  public func logits(of image: Int) -> [Float] { logits(image, first: 0, count: keptEpochs * classes) }

  /// An image's logits as they are stored, [e, k].
  public func logitBytes(of image: Int) -> [UInt8] { logits.withItem(image) { Array($0) } }

  /// The logits for the scenes of some images in a kept epoch, [images, k].
  func answers(_ images: ArraySlice<Int>, epoch: Int) -> [Float] {
    images.flatMap { logits($0, first: epoch * classes, count: classes) }
  }

  private func logits(_ image: Int, first: Int, count: Int) -> [Float] {
    guard element == .float16 else { return floats(logits, image, offset: 4 * first, count: count) }
    return withUnsafeTemporaryAllocation(of: Float16.self, capacity: count) { buffer in
      logits.read(image, offset: 2 * first, into: UnsafeMutableRawBufferPointer(buffer))
      return buffer.map { Float($0) }
    }
  }

  private func floats(_ store: ItemStore, _ image: Int, offset: Int, count: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: count) { target, initialized in
      store.read(
        image, offset: offset,
        into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(target)[..<(4 * count)]))
      initialized = count
    }
  }

  /// Renders the scene of an image in a kept epoch: normalized, [h, w, c].
  ///
  /// As in the source, views are whole levels, which Pillow's resizing makes.
  func render(
    _ image: Int, epoch: Int, of set: LabeledImages, _ constants: Normalization.Constants,
    into target: UnsafeMutablePointer<Float>
  ) {
    let scene = scene(of: image, epoch: epoch)
    let (h, w, c, size) = (set.height, set.width, set.channels, set.imageCount)
    func show(_ view: ImageView, _ image: Int, _ target: UnsafeMutablePointer<Float>) {
      set.pixels.withItem(image) { item in
        let box = view.box(height: h, width: w)
        let shown = PixelImage(width: w, height: h, channels: c, pixels: Array(item))
          .cropped(top: box.top, left: box.left, width: box.width, height: box.height)
          .resized(width: w, height: h, filter: .bilinear)
        for row in 0..<h {
          for column in 0..<w {
            let source = (row * w + (view.isMirrored ? w - 1 - column : column)) * c
            for k in 0..<c { target[(row * w + column) * c + k] = Float(shown.pixels[source + k]) * (1 / 255) }
          }
        }
      }
    }
    show(scene.view, image, target)
    if scene.share < 1 || (!scene.rows.isEmpty && !scene.columns.isEmpty) {
      withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { memory in
        guard let other = memory.baseAddress else { return }
        show(self.scene(of: scene.partner, epoch: epoch).view, scene.partner, other)
        for row in scene.rows {
          let start = (row * w + scene.columns.lowerBound) * c
          (target + start).update(from: other + start, count: scene.columns.count * c)
        }
        guard scene.share < 1 else { return }
        for place in 0..<size { target[place] = scene.share * target[place] + (1 - scene.share) * other[place] }
      }
    }
    constants.apply(unit: target, count: size)
  }
}
