/// A step of a drawing as methods see it that guide drawings.
public struct GuidedStep {
  /// Where the step begins, z_t.
  public let sample: [Float]
  /// The clean sample ẑ₀ that the model predicts, clipped where the sampler clips.
  public let clean: [Float]
  /// The model's time t.
  public let time: Int
  /// The number of steps that follow: the step's own number if they are counted down to 0.
  public let remaining: Int
  /// The share of a displacement that suits the step, for each value.
  ///
  /// σ_t, the deviation of the noise that DDPM adds; √ᾱ_t for DDIM, which adds none.
  public let share: [Float]

  /// Describes a step.
  public init(sample: [Float], clean: [Float], time: Int, remaining: Int, share: [Float]) {
    (self.sample, self.clean, self.time, self.remaining, self.share) = (sample, clean, time, remaining, share)
  }
}

/// A method that guides a drawing by the clean sample that the model predicts: the one place where methods intervene.
public protocol StepGuide: Sendable {
  /// What a step is to add to the mean of the next sample; nil for nothing.
  func displacement(_ step: GuidedStep) -> [Float]?
}

/// A sampler whose steps can be guided.
///
/// A last step that adds no noise where the others do is not guided.
public protocol GuidableSampler: Sampler {
  /// What guides the steps; nil for nothing.
  var guide: (any StepGuide)? { get set }
}
