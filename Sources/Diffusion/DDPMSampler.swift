import Glibc
import Weights

/// Ancestral sampling (Ho, Jain & Abbeel 2020; Nichol & Dhariwal 2021 for learned variances; diffusers' DDPMScheduler).
public struct DDPMSampler: GuidableSampler {
  /// How the variance of the added noise is determined.
  enum Variance: String {
    case fixedSmall = "fixed_small"
    case fixedSmallLog = "fixed_small_log"
    case fixedLarge = "fixed_large"
    /// The model predicts, in the second half of its output, the interpolation between the two; only for
    /// `init(respaced:)`.
    case learnedRange = "learned_range"
  }

  public var guide: (any StepGuide)?
  public let schedule: NoiseSchedule
  public private(set) var times: [Int]
  private let clip: Float
  private let variance: Variance
  /// Whether the last step adds no noise at any time, as in guided-diffusion; otherwise only at time 0.
  private let isRespaced: Bool
  private var next = 0

  init(_ schedule: NoiseSchedule, times: [Int], _ file: ModelConfiguration) throws(WeightsError) {
    let name = try file.string("variance_type", default: "fixed_small")
    guard let variance = Variance(rawValue: name), variance != .learnedRange else {
      throw WeightsError(
        .unsupported, file.path,
        "\"variance_type\" is \"\(name.prefix(60))\", which models whose answers have no second half cannot have; "
          + "use another --scheduler")
    }
    (self.schedule, self.times, self.variance) = (schedule, times, variance)
    clip = try file.clipping()
    isRespaced = false
  }

  /// guided-diffusion's respacing to fewer steps, with a learned variance range: for DiT and Minimax diffusion.
  public init(respaced schedule: NoiseSchedule, steps: Int) {
    self.schedule = schedule
    let stride = steps > 1 ? Double(schedule.count - 1) / Double(steps - 1) : 1
    times = (0..<steps).reversed().map { roundedToEven(Double($0) * stride) }
    (clip, variance, isRespaced) = (.infinity, .learnedRange, true)
  }

  public mutating func skip(_ steps: Int) { times.removeFirst(min(steps, times.count)) }

  public mutating func step(_ output: [Float], _ sample: [Float], noise: () -> [Float]) -> [Float] {
    let time = times[next]
    next += 1
    // The reference steps to the next time in its list, whatever the spacing.
    let before = next < times.count ? times[next] : -1
    let (a, ap) = (schedule.alphaBar[time], before >= 0 ? schedule.alphaBar[before] : 1)
    let beta = 1 - a / ap
    var clean = schedule.split(Array(output.prefix(sample.count)), sample, a).clean
    if clip < .infinity { for index in clean.indices { clean[index] = min(clip, max(-clip, clean[index])) } }
    let ofClean = Float(ap.squareRoot() * beta / (1 - a))
    let ofSample = Float((1 - beta).squareRoot() * (1 - ap) / (1 - a))
    var mean = zip(clean, sample).map { ofClean * $0 + ofSample * $1 }
    guard time > 0, before >= 0 || !isRespaced else { return mean }
    let share = deviations(output, small: max(1e-20, (1 - ap) / (1 - a) * beta), large: beta, count: sample.count)
    let step = GuidedStep(sample: sample, clean: clean, time: time, remaining: times.count - next, share: share)
    if let displacement = guide?.displacement(step) {
      for index in mean.indices { mean[index] += displacement[index] }
    }
    let fresh = noise()
    return mean.indices.map { mean[$0] + share[$0] * fresh[$0] }
  }

  /// σ_t of each value, from both bounds of the variance.
  private func deviations(_ output: [Float], small: Double, large: Double, count: Int) -> [Float] {
    switch variance {
    case .fixedSmall, .fixedSmallLog: return Array(repeating: Float(small.squareRoot()), count: count)
    case .fixedLarge: return Array(repeating: Float(large.squareRoot()), count: count)
    case .learnedRange:
      let (low, high) = (Float(log(small)), Float(log(large)))
      return (0..<count).map { index in
        let share = (output[min(output.count - 1, count + index)] + 1) / 2
        return exp(0.5 * (share * high + (1 - share) * low))
      }
    }
  }
}
