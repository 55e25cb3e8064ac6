import Glibc

/// The factor of the learning rate at each epoch or step.
public enum LearningRateSchedule: Sendable, Equatable {
  /// 1 after a linear warm-up: (t + 1) / warmUp for t < warmUp.
  case constant(warmUp: Int)
  /// The linear warm-up, then a cosine, ½·(1 + cos), that reaches 0 at `period`.
  case warmCosine(warmUp: Int, period: Int)
  /// Multiplied by `factor` at each milestone: PyTorch's `MultiStepLR`.
  case multiStep(milestones: [Int], factor: Double)
  /// ½·(1 + cos(π·t / period)): with the number of epochs as period it ends at 0, with twice that at ½.
  case cosine(period: Int)

  /// The factor at time t, from 0.
  public func factor(at t: Int) -> Double {
    switch self {
    case .constant(let warmUp): t < warmUp ? Double(t + 1) / Double(warmUp) : 1
    case .warmCosine(let warmUp, let period):
      t < warmUp
        ? Double(t + 1) / Double(warmUp)
        : 0.5 * (1 + cos(Double.pi * Double(t - warmUp) / Double(max(1, period - warmUp))))
    case .multiStep(let milestones, let factor): pow(factor, Double(milestones.filter { $0 <= t }.count))
    case .cosine(let period): 0.5 * (1 + cos(Double.pi * Double(t) / Double(max(1, period))))
    }
  }
}

/// The schedule of Gu et al. 2024 (Minimax): a fifth of the rate after ⅔ and again after ⅚ of E epochs.
extension LearningRateSchedule {
  public static func thirds(epochs: Int) -> LearningRateSchedule {
    .multiStep(milestones: [2 * epochs / 3, 5 * epochs / 6], factor: 0.2)
  }
}
