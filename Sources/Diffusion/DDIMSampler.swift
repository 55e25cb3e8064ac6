import Weights

/// DDIM without noise (Song, Meng & Ermon 2021, η = 0; diffusers' DDIMScheduler).
public struct DDIMSampler: GuidableSampler {
  public var guide: (any StepGuide)?
  public let schedule: NoiseSchedule
  public private(set) var times: [Int]
  private let ratio: Int
  /// ᾱ at the end of sampling: 1, or that of time 0.
  private let first: Double
  private let clip: Float
  private var next = 0

  init(_ schedule: NoiseSchedule, times: [Int], steps: Int, _ file: ModelConfiguration) throws(WeightsError) {
    self.schedule = schedule
    self.times = times
    ratio = schedule.count / steps
    first = try file.bool("set_alpha_to_one", default: true) ? 1 : schedule.alphaBar[0]
    clip = try file.clipping()
  }

  public mutating func skip(_ steps: Int) { times.removeFirst(min(steps, times.count)) }

  public mutating func step(_ output: [Float], _ sample: [Float], noise: () -> [Float]) -> [Float] {
    let time = times[next]
    next += 1
    // The previous time is one ratio away whatever the spacing, as in the reference.
    let level = time - ratio >= 0 ? schedule.alphaBar[time - ratio] : first
    var (clean, direction) = schedule.split(output, sample, schedule.alphaBar[time])
    if clip < .infinity { for index in clean.indices { clean[index] = min(clip, max(-clip, clean[index])) } }
    let (a, b) = (Float(level.squareRoot()), Float((1 - level).squareRoot()))
    for index in direction.indices { direction[index] = a * clean[index] + b * direction[index] }
    guard let guide else { return direction }
    let share = Array(repeating: Float(schedule.alphaBar[time].squareRoot()), count: sample.count)
    let step = GuidedStep(sample: sample, clean: clean, time: time, remaining: times.count - next, share: share)
    return guide.displacement(step).map { zip(direction, $0).map { $0 + $1 } } ?? direction
  }
}
