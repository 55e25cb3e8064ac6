public import Training

/// How a network is trained and when it is tested, as a protocol prescribes for a set of images.
public struct TrainingRecipe: Sendable, Equatable {
  /// The optimizer and its settings.
  public enum Rule: Sendable, Equatable {
    case sgd(rate: Double, momentum: Float, weightDecay: Double)
    /// Weight decay only for tensors with two or more dimensions.
    case adamW(rate: Double, weightDecay: Double)
  }

  /// How images are augmented before each step.
  public enum Views: Sendable, Equatable {
    case plain
    /// Differentiable siamese augmentation: see `Augmentation`.
    case siamese
    /// Random crops, flips, changes of color and light: see `ImageView`.
    case random(ImageView.Distribution)
    /// The views for which soft labels were precomputed: see `RecordedAnswers`.
    case recorded
  }

  /// Number of passes over the set.
  public var epochs: Int
  public var batchSize: Int
  public var rule: Rule
  /// In epochs.
  public var schedule: LearningRateSchedule
  /// The epoch, from 0, after which a new optimizer takes over.
  public var restart: Int?
  public var views: Views
  /// Pieces per side of each image that are trained on, enlarged, as images of their own (`EnlargedPieces`); with views
  /// that are plain or siamese.
  public var factor = 1
  /// How often the images of a batch are mixed.
  public var mixProbability: Double
  public var mixing = Mixing.cutmix
  /// T of soft labels; nil if the network is trained on labels.
  public var temperature: Float?
  /// Whether a forward pass in training mode precedes each step, which updates running statistics twice.
  public var hasExtraPass = false
  /// Number of epochs between two tests; 0 for one test at the end.
  public var testInterval: Int
  /// The rest of the number of an epoch with a test, from 1, divided by the interval.
  public var testPhase = 0
  /// Tests start after this epoch.
  public var firstTest = 0

  /// The learning rate before the schedule.
  public var rate: Double {
    switch rule {
    case .sgd(let rate, _, _), .adamW(let rate, _): rate
    }
  }

  /// Whether the network is tested after an epoch, from 1.
  public func isTested(after epoch: Int) -> Bool {
    epoch == epochs || (testInterval > 0 && epoch % testInterval == testPhase && epoch > firstTest)
  }
}
