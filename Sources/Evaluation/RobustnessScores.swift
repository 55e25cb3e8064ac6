import Glibc

/// DD-Ranking's scores of a distilled set, which take soft labels and augmentation out of an accuracy.
///
/// Source: NUS-HPC-AI-Lab/DD-Ranking at b8b0966, README and ddranking/metrics. Accuracies are fractions, from 0 to 1, as its
/// README has them. Version 0.2.0 of the package computes with percents, whose exponential is another ranking: see
/// `ofPercents`.
public enum RobustnessScores {
  /// A score, and the two differences of accuracies that it weighs.
  public struct Score: Sendable, Equatable {
    /// What the set gains: for the label-robust score over random images, trained in the set's own way; for the
    /// augmentation-robust score the same with augmentation.
    public let gain: Double
    /// For the label-robust score, what is missing to the whole dataset with hard labels, negated; for the
    /// augmentation-robust score the gain without augmentation.
    public let other: Double
    /// The weight of the gain.
    public let weight: Double

    /// (eˣ − e⁻¹) / (e − e⁻¹) of the weighted sum x, which maps −1 … 1 to 0 … 1.
    public var value: Double { Self.mapped(weight * gain + (1 - weight) * other) }
    /// What the package prints, which takes percents for the same formula, and is not within 0 … 1.
    public var ofPercents: Double { Self.mapped(100 * (weight * gain + (1 - weight) * other)) }

    private static func mapped(_ x: Double) -> Double { (exp(x) - exp(-1)) / (exp(1) - exp(-1)) }
  }

  /// The label-robust score, LRS: of the improvement over random, `syn` − `random`, and the hard-label recovery,
  /// `realHard` − `synHard`, negated.
  ///
  /// `realHard`: accuracy of the whole dataset with hard labels; `synHard`: of the distilled set with hard labels; `syn` and
  /// `random`: of the distilled set and of as many random images, trained as the set's method prescribes.
  public static func labelRobust(
    realHard: Double, synHard: Double, syn: Double, random: Double, weight: Double = 0.5
  ) -> Score {
    Score(gain: syn - random, other: synHard - realHard, weight: weight)
  }

  /// The augmentation-robust score, ARS: of the improvements over random with and without augmentation.
  public static func augmentationRobust(
    syn: Double, random: Double, synPlain: Double, randomPlain: Double, weight: Double = 0.5
  ) -> Score {
    Score(gain: syn - random, other: synPlain - randomPlain, weight: weight)
  }
}
