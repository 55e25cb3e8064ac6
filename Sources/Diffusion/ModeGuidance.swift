/// Mode guidance: draws the predicted clean sample toward a mode of its class, early in the drawing.
///
/// Chan-Santiago et al. 2025 (MGD3): adds −λ·(ẑ₀ − mode)·σ_t to the mean of a step while more than `stop` steps follow;
/// in their code for Stable Diffusion with DDIM, √ᾱ_t takes the place of σ_t.
public struct ModeGuidance: StepGuide {
  /// The mode, [c·h·w] as the samples: the center of a cluster of latents.
  public let mode: [Float]
  /// λ.
  public let strength: Float
  /// The number of steps, the last ones, that are not guided, less one.
  public let stop: Int

  /// Describes the guidance of one drawing.
  public init(mode: [Float], strength: Float, stop: Int) {
    (self.mode, self.strength, self.stop) = (mode, strength, stop)
  }

  public func displacement(_ step: GuidedStep) -> [Float]? {
    guard step.remaining > stop else { return nil }
    precondition(step.clean.count == mode.count, "ModeGuidance: \(mode.count) values for \(step.clean.count)")
    return mode.indices.map { -(step.clean[$0] - mode[$0]) * strength * step.share[$0] }
  }
}
