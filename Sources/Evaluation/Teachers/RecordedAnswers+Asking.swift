public import Images
import Kernels
public import Models
import Networks
import Threads

extension RecordedAnswers {
  /// What is asked.
  public struct Plan: Sendable {
    /// Epochs of training that the answers are for.
    public var epochs: Int
    /// Of these, every so many are shown to the teacher and kept.
    public var keepEvery = 1
    public var mixing = Mixing.cutmix
    public var seed: UInt64 = 0

    public init(epochs: Int) { self.epochs = epochs }

    /// Kept epochs.
    public var kept: Int { (epochs + keepEvery - 1) / keepEvery }
  }

  /// Images that are mixed with one another: a batch of the source.
  private static let batch = 1024

  /// Computes a teacher's logits, in evaluation mode, for a view of each image of a set in each kept epoch.
  ///
  /// Crops keep 8 to 100 % of the area, half of them mirrored; images of batches of 1024 are mixed. Logits are stored in
  /// float16, as the source does. `finished` is called after every kept epoch.
  ///
  /// - Throws: `EvaluationError` if the teacher does not fit, or its scores exceed float16.
  public init(
    asking teacher: TrainedNetwork, about set: LabeledImages, _ normalization: Normalization, _ plan: Plan,
    threads: Int, directory: String = "/tmp", finished: (Int) -> Void = { _ in }
  ) throws(EvaluationError) {
    precondition(plan.epochs > 0 && plan.keepEvery > 0, "RecordedAnswers: a plan without epochs")
    try teacher.check(height: set.height, width: set.width, channels: set.channels, classes: teacher.classes)
    if let index = set.labels.firstIndex(where: { Int($0) >= teacher.classes }) {
      throw EvaluationError(
        .label, place: "image \(index)",
        reason: "label \(set.labels[index]) of the teacher's \(teacher.classes) classes")
    }
    let constants = try normalization.constants(channels: set.channels)
    let (n, k, kept, pool) = (set.count, teacher.classes, plan.kept, WorkerPool(threads: threads))
    let sceneCount = plan.mixing == .mixup ? RecordedScene.mixupCount : RecordedScene.plainCount
    let logits = ItemStore(size: 2 * kept * k, directory: directory)
    let scenes = ItemStore(size: 4 * kept * sceneCount, directory: directory)
    try logits.appendZeros(n)
    try scenes.appendZeros(n)
    self.init(
      epochs: plan.epochs, kept: kept, classes: k, element: .float16, logits: logits, scenes: scenes,
      sceneCount: sceneCount, height: set.height, width: set.width)
    let pass = teacher.pass(pool)
    let generator = SeededGenerator(seed: plan.seed)
    var (views, mixes, order) = (generator.split(0), generator.split(1), generator.split(2))
    for epoch in 0..<kept {
      let indices = order.permutation(n)
      for start in stride(from: 0, to: n, by: Self.batch) {
        let part = Array(indices[start..<min(n, start + Self.batch)])
        let mix = BatchMix(plan.mixing, part.count, height: set.height, width: set.width, &mixes)
        for (place, image) in part.enumerated() {
          let view = ImageView(.torchvision, height: set.height, width: set.width, &views)
          let scene = RecordedScene(view, of: image, mix, at: place, of: part)
          let numbers = scene.numbers(sceneCount, height: set.height, width: set.width)
          try scenes.write(numbers, item: image, offset: 4 * epoch * sceneCount)
        }
        let recorded = self
        let answers = pass.logits(count: part.count) { place, target in
          recorded.render(part[place], epoch: epoch, of: set, constants, into: target)
        }
        for (place, image) in part.enumerated() {
          let halves = answers[place * k..<(place + 1) * k].map { Float16($0) }
          guard halves.allSatisfy(\.isFinite) else {
            throw EvaluationError(
              .setting, place: "teacher",
              reason:
                "a score for image \(image) exceeds float16, in which soft labels are stored; take another teacher")
          }
          try logits.write(halves, item: image, offset: 2 * epoch * k)
        }
      }
      finished(epoch)
    }
  }
}

extension ItemStore {
  /// Overwrites a part of an item by numbers.
  fileprivate func write(_ values: [some BitwiseCopyable], item: Int, offset: Int) throws(EvaluationError) {
    try values.withUnsafeBufferPointer { (numbers) throws(EvaluationError) in
      try write(UnsafeRawBufferPointer(numbers), item: item, offset: offset)
    }
  }
}
