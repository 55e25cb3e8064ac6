public import Models
public import Networks
import Training

/// The recipes for training networks on distilled sets before testing them.
public enum EvaluationProtocol: String, Sendable, CaseIterable {
  /// Zhao et al. 2021, "Dataset condensation with gradient matching": E = 300, no augmentation.
  ///
  /// The source augments MNIST, and only MNIST, by crop, scale and rotation; that is not implemented.
  case dc
  /// Zhao & Bilen 2021, "Dataset condensation with differentiable siamese augmentation": E = 1000 with the six
  /// families of `Augmentation`.
  case dsa
  /// Gu et al. 2024, "Efficient dataset distillation via minimax diffusion": hard labels, many views, CutMix.
  case minimax
  /// Sun et al. 2024, "On the diversity and realism of distilled dataset": a teacher gives soft labels for every batch.
  case rded
  /// Su et al. 2024, "D4M: dataset distillation via disentangled diffusion model": soft labels precomputed by a
  /// teacher, stored with the crop and CutMix that produced them (FKD).
  case d4m
  /// torchvision's reference training of classifiers, by which RDED's observers were trained: for networks that teach.
  case teacher

  /// Whether soft labels are computed by a teacher during training.
  public var asksTeacher: Bool { self == .rded }
  /// Whether the set must include precomputed soft labels.
  public var needsAnswers: Bool { self == .d4m }
  /// Whether it knows images that are made of pieces.
  public var seesPieces: Bool { [.dc, .dsa, .rded].contains(self) }
  /// The normalization of the networks in the protocol's papers.
  public var norm: NormKind {
    switch self {
    case .dc, .dsa, .minimax: .instance
    case .rded, .d4m, .teacher: .batch
    }
  }

  /// The recipe for training `network` on `count` images of `classes` classes with `side` pixels on the longer side,
  /// with soft labels of `teacher` if the protocol asks one.
  ///
  /// `epochs` replaces the protocol's E.
  public func recipe(
    images count: Int, classes: Int, side: Int, epochs: Int?, network: EvaluationNetwork = .resNet18,
    teacher: EvaluationNetwork? = nil, changes: RecipeChanges = RecipeChanges()
  ) -> TrainingRecipe {
    let own =
      switch self {
      case .dc, .dsa: condensation(epochs: epochs ?? (self == .dc ? 300 : 1000), changes.factor ?? 1)
      case .minimax: minimax(images: count, classes: classes, isSmall: side <= 64, epochs: epochs)
      case .rded:
        relabeled(
          images: count, classes: classes, side: side, epochs: epochs ?? 300, network, teacher, changes)
      case .d4m: recorded(images: count, epochs: epochs ?? 300)
      case .teacher: observing(images: count, epochs: epochs ?? 90)
      }
    return own.changed(by: changes, other: otherRule, images: count * own.factor * own.factor)
  }

  /// The rule of the optimizer that the protocol does not use: for `rded` and `d4m` that of their sources' option for SGD.
  private var otherRule: TrainingRecipe.Rule {
    switch self {
    case .dc, .dsa, .minimax, .teacher: .adamW(rate: 1e-3, weightDecay: 0.01)
    case .rded: .sgd(rate: 0.1, momentum: 0.9, weightDecay: 1e-4)
    case .d4m: .sgd(rate: 1.024, momentum: 0.875, weightDecay: 3e-5)
    }
  }

  /// VICO-UoE/DatasetCondensation at 53f63a6, utils.py evaluate_synset().
  ///
  /// `for ep in range(Epoch+1)` trains first and then checks `ep in [Epoch//2+1]`, where a new optimizer with a tenth
  /// of the rate and zero momentum takes over.
  ///
  /// `factor`: IDC's, whose evaluation otherwise differs.
  private func condensation(epochs: Int, _ factor: Int) -> TrainingRecipe {
    let last = epochs / 2 + 1
    return TrainingRecipe(
      epochs: epochs + 1, batchSize: 256, rule: .sgd(rate: 0.01, momentum: 0.9, weightDecay: 5e-4),
      schedule: .multiStep(milestones: [last + 1], factor: 0.1), restart: last, views: self == .dsa ? .siamese : .plain,
      factor: factor, mixProbability: 0, testInterval: 0)
  }

  /// vimar-gu/MinimaxDiffusion at 969fc6f, train.py, argument.py and data.py.
  ///
  /// E depends on the images per class. Its variant for small images has no augmentation but CutMix.
  private func minimax(images count: Int, classes: Int, isSmall: Bool, epochs: Int?) -> TrainingRecipe {
    let perClass = count / max(1, classes)
    let table = [(1, 3000), (10, 2000), (50, 1500), (200, 1000), (500, 500), (.max, 300)]
    var own = table.first { perClass <= $0.0 }?.1 ?? 300
    if classes == 100 { own = own * 2 / 3 / 100 * 100 }
    if isSmall { own = 1000 }
    let total = epochs ?? own
    let isLarge = classes > 100
    return TrainingRecipe(
      epochs: total, batchSize: isLarge ? 128 : 64,
      rule: .sgd(rate: isLarge ? 0.1 : 0.01, momentum: 0.9, weightDecay: isLarge ? 1e-4 : 5e-4),
      schedule: .thirds(epochs: total), restart: nil, views: isSmall ? .plain : .random(.minimax),
      mixProbability: isSmall ? 0.5 : 1, testInterval: isSmall ? 0 : max(1, total / 100))
  }

  /// LINs-lab/RDED at 3f6453d, validation/main.py and argument.py.
  private func relabeled(
    images count: Int, classes: Int, side: Int, epochs: Int, _ network: EvaluationNetwork,
    _ teacher: EvaluationNetwork?, _ changes: RecipeChanges
  ) -> TrainingRecipe {
    let perClass = count / max(1, classes)
    var batch = perClass <= 1 ? 10 : perClass <= 10 ? 50 : 100
    if classes == 100 || classes == 1000 { batch *= 2 }
    if classes == 200 { batch = 100 }
    var rate = network.relabelingRate
    let small = EvaluationNetwork.convNet(depth: 3, filters: 128)
    // The source's only exception: CIFAR-100.
    if classes == 100, side == 32, network == small, teacher == small { (batch, rate) = (25, 2e-3) }
    let mixing = changes.mixing ?? .cutmix
    return TrainingRecipe(
      epochs: epochs, batchSize: min(batch, count), rule: .adamW(rate: rate, weightDecay: 0.01),
      schedule: .cosine(period: 2 * epochs), restart: nil,
      views: .random(.rded(factor: changes.factor ?? (side <= 64 ? 1 : 2))), mixProbability: mixing == .none ? 0 : 1,
      mixing: mixing, temperature: mixing == .mixup ? 4 : 20, hasExtraPass: true, testInterval: 10,
      firstTest: epochs * 4 / 5 + 1)
  }

  /// suduo94/D4M at da35d10, validate/train_FKD.py: batches of 1024, recorded views and soft labels, a rate that
  /// decreases to 0, and tests after epochs 1, 51, 101 and so on.
  private func recorded(images count: Int, epochs: Int) -> TrainingRecipe {
    TrainingRecipe(
      epochs: epochs, batchSize: min(1024, count), rule: .adamW(rate: 1e-3, weightDecay: 0.01),
      schedule: .cosine(period: epochs), restart: nil, views: .recorded, mixProbability: 0, temperature: 20,
      testInterval: 50, testPhase: 1)
  }

  /// pytorch/vision at 017e9b9, references/classification/train.py by its own defaults, in eight processes of 32 images.
  ///
  /// Its rate drops to a tenth every 30 of 90 epochs; here after each third of E. LINs-lab/RDED's README says that its
  /// observers were trained by this code, and lists what they reach: ResNet-18 with the small stem 93.86 % on CIFAR-10,
  /// ResNet-18 90.0 % on Imagenette.
  private func observing(images count: Int, epochs: Int) -> TrainingRecipe {
    TrainingRecipe(
      epochs: epochs, batchSize: min(256, count), rule: .sgd(rate: 0.1, momentum: 0.9, weightDecay: 1e-4),
      schedule: .multiStep(milestones: [(epochs + 2) / 3, (2 * epochs + 2) / 3], factor: 0.1), restart: nil,
      views: .random(.torchvision), mixProbability: 0, testInterval: 1)
  }
}

extension EvaluationNetwork {
  /// The learning rate of protocol `rded` for a student: argument.py of LINs-lab/RDED.
  fileprivate var relabelingRate: Double {
    switch self {
    case .vgg11: 5e-4
    case .efficientNetB0: 2e-3
    case .mobileNetV2: 2.5e-3
    case .vitB16, .swinT: 1e-4
    case .convNet, .resNet18, .resNet18Modified, .resNetAP10, .resNet50, .resNet101, .resNet101Modified: 1e-3
    }
  }
}
