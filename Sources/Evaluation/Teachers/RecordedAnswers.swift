public import Images
import Kernels
public import Models
import Networks
import Threads

/// Precomputed soft labels: a teacher's logits for many views of each image, with the parameters to reproduce the
/// views.
///
/// Letters: n images, e epochs, k classes. Source: suduo94/D4M at da35d10, matching/ (after Shen & Xing 2022, "A fast
/// knowledge distillation framework for visual recognition").
public struct RecordedAnswers: Sendable {
  /// The view of one image in one epoch.
  public struct Scene: Sendable, Equatable {
    public var view: ImageView
    /// For CutMix: the index within the set of the image whose rectangle is pasted in, in its view of the same epoch.
    public var partner: Int
    /// The rectangle.
    public var rows: Range<Int>
    public var columns: Range<Int>
  }

  public let epochs: Int
  public let classes: Int
  /// n items of logits [e, k], float32.
  private let logits: ItemStore
  /// [n, e].
  public private(set) var scenes: [Scene]

  /// Numbers that encode a scene: top, left, height, width, mirrored; partner, top, left, height, width.
  public static let sceneNumbers = 10

  /// Computes a teacher's logits, in evaluation mode, for `epochs` views of each image of a set.
  ///
  /// Crops keep 8 to 100 % of the area, half of them mirrored; in batches of 1024 a rectangle of another image is
  /// pasted in (`CutMix`). `finished` is called after every epoch.
  ///
  /// - Throws: `EvaluationError` if the teacher does not fit.
  public init(
    asking teacher: TrainedNetwork, about set: LabeledImages, _ normalization: Normalization, epochs: Int, seed: UInt64,
    threads: Int, directory: String = "/tmp", finished: (Int) -> Void = { _ in }
  ) throws(EvaluationError) {
    try teacher.check(height: set.height, width: set.width, channels: set.channels, classes: teacher.classes)
    if let index = set.labels.firstIndex(where: { Int($0) >= teacher.classes }) {
      throw EvaluationError(
        .label, place: "image \(index)",
        reason: "label \(set.labels[index]) of the teacher's \(teacher.classes) classes")
    }
    let constants = try normalization.constants(channels: set.channels)
    let (n, k, pool) = (set.count, teacher.classes, WorkerPool(threads: threads))
    let pass = teacher.pass(pool)
    var views = SeededGenerator(seed: seed).split(0)
    var mixes = SeededGenerator(seed: seed).split(1)
    var order = SeededGenerator(seed: seed).split(2)
    self.epochs = epochs
    classes = k
    logits = ItemStore(size: 4 * epochs * k, directory: directory)
    try logits.appendZeros(n)
    let whole = ImageView(top: 0, left: 0, height: 1, width: 1, isMirrored: false)
    scenes = Array(repeating: Scene(view: whole, partner: 0, rows: 0..<0, columns: 0..<0), count: n * epochs)
    for epoch in 0..<epochs {
      let indices = order.permutation(n)
      for start in stride(from: 0, to: n, by: 1024) {
        let part = Array(indices[start..<min(n, start + 1024)])
        let mix = CutMix(part.count, height: set.height, width: set.width, &mixes)
        for (place, image) in part.enumerated() {
          scenes[image * epochs + epoch] = Scene(
            view: ImageView(.torchvision, height: set.height, width: set.width, &views),
            partner: part[mix.partners[place]],
            rows: mix.rows, columns: mix.columns)
        }
        let recorded = self
        let answers = pass.logits(count: part.count) { place, target in
          recorded.render(part[place], epoch: epoch, of: set, constants, into: target)
        }
        for (place, image) in part.enumerated() {
          try answers[place * k..<(place + 1) * k].withUnsafeBufferPointer { (bytes) throws(EvaluationError) in
            try logits.write(UnsafeRawBufferPointer(bytes), item: image, offset: 4 * epoch * k)
          }
        }
      }
      finished(epoch)
    }
  }

  /// Restores stored soft labels: per image its logits [e, k] in float32 and scenes [e, 10], for images of h x w pixels.
  ///
  /// - Throws: `EvaluationError` `.shape` if they are inconsistent.
  public init(logits: ItemStore, scenes: [[Float]], classes k: Int, height h: Int, width w: Int) throws(EvaluationError)
  {
    let epochs = logits.size / 4 / max(1, k)
    self.epochs = epochs
    classes = k
    self.logits = logits
    self.scenes = []
    guard logits.count == scenes.count else {
      throw EvaluationError(
        .shape, place: "recorded answers",
        reason: "\(logits.count) images have answers and \(scenes.count) scenes; make them again with --teach")
    }
    for (index, numbers) in scenes.enumerated() {
      guard epochs > 0, logits.size == 4 * epochs * k, numbers.count == epochs * Self.sceneNumbers else {
        throw EvaluationError(
          .shape, place: "image \(index)",
          reason:
            "\(logits.size / 4) answers and \(numbers.count) numbers of scenes for \(epochs) epochs of \(k) classes; "
            + "make them again with --teach")
      }
      for epoch in 0..<epochs {
        let part = Array(numbers[epoch * Self.sceneNumbers..<(epoch + 1) * Self.sceneNumbers])
        guard let scene = Scene(part, images: logits.count, height: h, width: w) else {
          throw EvaluationError(
            .shape, place: "image \(index)",
            reason: "scene \(epoch) lies outside the image or the set; make it again with --teach")
        }
        self.scenes.append(scene)
      }
    }
  }

  /// The encoding of an image's scenes, [e, 10].
  public func sceneNumbers(of image: Int, height h: Int, width w: Int) -> [Float] {
    scenes[image * epochs..<(image + 1) * epochs].flatMap { $0.numbers(height: h, width: w) }
  }

  /// An image's logits, [e, k].
  public func logits(of image: Int) -> [Float] {
    floats(image, first: 0, count: epochs * classes)
  }

  /// The logits for one epoch's scenes of some images, [images, k].
  func answers(_ images: ArraySlice<Int>, epoch: Int) -> [Float] {
    images.flatMap { floats($0, first: epoch * classes, count: classes) }
  }

  private func floats(_ image: Int, first: Int, count: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: count) { target, initialized in
      logits.read(
        image, offset: 4 * first,
        into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(target)[..<(4 * count)]))
      initialized = count
    }
  }

  /// Renders a scene: normalized, [h, w, c].
  func render(
    _ image: Int, epoch: Int, of set: LabeledImages, _ constants: Normalization.Constants,
    into target: UnsafeMutablePointer<Float>
  ) {
    let scene = scenes[image * epochs + epoch]
    let (h, w, c, size) = (set.height, set.width, set.channels, set.imageCount)
    func show(_ view: ImageView, _ image: Int, _ target: UnsafeMutablePointer<Float>) {
      set.pixels.withItem(image) { item in
        guard let bytes = item.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
        view.apply(bytes, height: h, width: w, channels: c, into: target)
      }
    }
    show(scene.view, image, target)
    if !scene.rows.isEmpty, !scene.columns.isEmpty {
      withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { memory in
        guard let other = memory.baseAddress else { return }
        show(scenes[scene.partner * epochs + epoch].view, scene.partner, other)
        for row in scene.rows {
          let start = (row * w + scene.columns.lowerBound) * c
          (target + start).update(from: other + start, count: scene.columns.count * c)
        }
      }
    }
    constants.apply(unit: target, count: size)
  }
}

extension RecordedAnswers.Scene {
  fileprivate func numbers(height h: Int, width w: Int) -> [Float] {
    [
      view.top, view.left, view.height, view.width, view.isMirrored ? 1 : 0, Float(partner),
      Float(rows.lowerBound) / Float(h), Float(columns.lowerBound) / Float(w), Float(rows.count) / Float(h),
      Float(columns.count) / Float(w),
    ]
  }

  fileprivate init?(_ numbers: [Float], images n: Int, height h: Int, width w: Int) {
    guard numbers.allSatisfy({ $0.isFinite && $0 >= 0 && $0 <= Float(1 << 24) }) else { return nil }
    func range(_ start: Float, _ length: Float, _ side: Int) -> Range<Int>? {
      let low = Int((start * Float(side)).rounded())
      let high = low + Int((length * Float(side)).rounded())
      return high <= side ? low..<high : nil
    }
    let isInside = numbers[0] + numbers[2] <= 1.0001 && numbers[1] + numbers[3] <= 1.0001
    guard isInside, numbers[2] * Float(h) >= 0.5, numbers[3] * Float(w) >= 0.5, Int(numbers[5]) < n,
      let rows = range(numbers[6], numbers[8], h), let columns = range(numbers[7], numbers[9], w)
    else { return nil }
    self.init(
      view: ImageView(
        top: numbers[0], left: numbers[1], height: numbers[2], width: numbers[3], isMirrored: numbers[4] > 0.5),
      partner: Int(numbers[5]), rows: rows, columns: columns)
  }
}
