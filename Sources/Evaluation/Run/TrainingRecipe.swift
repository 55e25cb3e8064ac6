public import Training

/// How a network is trained and when it is tested: what a protocol says about one set of images.
public struct TrainingRecipe: Sendable, Equatable {
  /// The optimiser and its settings.
  public enum Rule: Sendable, Equatable {
    case sgd(rate: Double, momentum: Float, weightDecay: Float)
    /// Weight decay only on tensors of two dimensions and more.
    case adamW(rate: Double, weightDecay: Float)
  }

  /// How images are changed before each step.
  public enum Views: Sendable, Equatable {
    case plain
    /// Differentiable siamese augmentation: see `Augmentation`.
    case siamese
    /// Random crops, flips, colours and light: see `ImageView`.
    case random(ImageView.Distribution)
    /// Those that a teacher has answered to: see `RecordedAnswers`.
    case recorded
  }

  /// Passes over the set.
  public var epochs: Int
  public var batchSize: Int
  public var rule: Rule
  /// In epochs.
  public var schedule: LearningRateSchedule
  /// The epoch, from 0, after which a fresh optimiser takes over.
  public var restart: Int?
  public var views: Views
  /// How often two images of a batch are pasted together: see `CutMix`.
  public var mixProbability: Double
  /// T of the teacher's answers; nil where the labels are learnt.
  public var temperature: Float?
  /// Whether a forward pass in training mode precedes each step, which moves running statistics twice.
  public var hasExtraPass = false
  /// The epochs, from 1, between two tests; 0 for one test at the end.
  public var testInterval: Int
  /// Tests begin after this epoch.
  public var firstTest = 0

  /// The learning rate before the schedule.
  var rate: Double {
    switch rule {
    case .sgd(let rate, _, _), .adamW(let rate, _): rate
    }
  }

  /// Whether the network is tested after an epoch, from 1.
  public func isTested(after epoch: Int) -> Bool {
    epoch == epochs || (testInterval > 0 && epoch % testInterval == 0 && epoch > firstTest)
  }
}
