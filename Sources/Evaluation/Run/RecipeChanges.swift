/// Settings that replace those of a protocol; nil leaves the protocol's own.
public struct RecipeChanges: Sendable, Equatable {
  /// The rules that update weights.
  public enum Optimizer: String, CaseIterable, Sendable {
    case sgd
    case adamw
  }

  /// The learning rate before the schedule, in `rates`.
  public var rate: Double?
  /// Images per batch, in `batches`; at most those of the set.
  public var batch: Int?
  public var optimizer: Optimizer?
  /// In `weightDecays`.
  public var weightDecay: Double?
  /// Pieces per side, in `factors`: shuffled by protocol `rded`, enlarged by `dc` and `dsa`.
  public var factor: Int?
  /// Protocol `rded`.
  public var mixing: Mixing?

  /// The values that are accepted.
  public static let rates = 1e-6...100.0
  public static let batches = 1...1_000_000
  public static let weightDecays = 0...10.0
  public static let factors = 1...64

  public init() {}

  /// - Throws: `EvaluationError` `.setting` for a value out of range, and for what the protocol does not have.
  func check(for method: EvaluationProtocol) throws(EvaluationError) {
    func demand(_ isRight: Bool, _ place: String, _ reason: String) throws(EvaluationError) {
      guard isRight else { throw EvaluationError(.setting, place: place, reason: reason) }
    }
    try demand(rate.map(Self.rates.contains) ?? true, "--rate", "must be 0.000001 to 100")
    try demand(batch.map(Self.batches.contains) ?? true, "--batch", "must be 1 to 1000000")
    try demand(weightDecay.map(Self.weightDecays.contains) ?? true, "--weight-decay", "must be 0 to 10")
    try demand(factor.map(Self.factors.contains) ?? true, "--factor", "must be 1 to 64")
    try demand(
      factor == nil || method.seesPieces, "--factor", "is of protocols dc, dsa and rded; leave it out"
    )
    try demand(mixing == nil || method == .rded, "--mix", "is protocol rded's; leave it out")
  }
}

extension TrainingRecipe {
  /// The recipe with other settings for a set of `count` images.
  ///
  /// `other`: the rule of the optimizer that the protocol does not use.
  func changed(by changes: RecipeChanges, other: Rule, images count: Int) -> TrainingRecipe {
    var result = self
    if let optimizer = changes.optimizer, optimizer != rule.optimizer { result.rule = other }
    result.rule = result.rule.with(rate: changes.rate, weightDecay: changes.weightDecay)
    if let batch = changes.batch { result.batchSize = min(batch, max(1, count)) }
    return result
  }
}

extension TrainingRecipe.Rule {
  /// Which optimizer it is.
  public var optimizer: RecipeChanges.Optimizer {
    switch self {
    case .sgd: .sgd
    case .adamW: .adamw
    }
  }

  /// The weight decay.
  public var weightDecay: Double {
    switch self {
    case .sgd(_, _, let decay), .adamW(_, let decay): decay
    }
  }

  fileprivate func with(rate: Double?, weightDecay: Double?) -> TrainingRecipe.Rule {
    switch self {
    case .sgd(let own, let momentum, let decay):
      .sgd(rate: rate ?? own, momentum: momentum, weightDecay: weightDecay ?? decay)
    case .adamW(let own, let decay): .adamW(rate: rate ?? own, weightDecay: weightDecay ?? decay)
    }
  }
}
