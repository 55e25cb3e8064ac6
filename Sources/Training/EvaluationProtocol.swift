/// The recipe by which a network is trained on a distilled set before it is tested.
///
/// SGD with learning rate 0.01, momentum 0.9 and weight decay 5e-4 on shuffled batches of 256 (the whole
/// set when it is smaller), for E + 1 epochs. After the epoch of index ⌊E/2⌋ + 1 has been trained, a new
/// optimiser with learning rate 0.001 takes over, its momentum at zero. Tested once, at the end.
/// Source: VICO-UoE/DatasetCondensation at 53f63a6, utils.py evaluate_synset(), where
/// `for ep in range(Epoch+1)` trains first and then checks `ep in [Epoch//2+1]`.
public enum EvaluationProtocol: String, Sendable, CaseIterable {
  /// Zhao et al. 2021, "Dataset condensation with gradient matching": E = 300, no augmentation.
  ///
  /// The source augments MNIST, and only MNIST, by crop, scale and rotation; that is not part of this.
  case dc
  /// Zhao & Bilen 2021, "Dataset condensation with differentiable siamese augmentation": E = 1000 with
  /// the six families of `Augmentation`.
  case dsa

  /// E, unless the caller overrides it.
  public var epochs: Int { self == .dc ? 300 : 1000 }
  var isAugmented: Bool { self == .dsa }
  var batchSize: Int { 256 }
  var momentum: Float { 0.9 }
  var weightDecay: Float { 5e-4 }
  var learningRate: Float { 0.01 }
  var laterLearningRate: Float { 0.001 }

  /// The index of the last epoch with the first optimiser.
  package static func lastEpochBeforeDrop(epochs: Int) -> Int { epochs / 2 + 1 }
}
