/// Pseudo linear multi-step (PLMS): PNDM without its Runge-Kutta steps.
///
/// Liu et al. 2022; diffusers' PNDMScheduler with `skip_prk_steps`.
///
/// The second time stands twice in the list. A drawing that starts later misses that, and then repeats its first step
/// and lags one level behind for the rest: the reference does so too, and published pictures were drawn so.
public struct PNDMSampler: Sampler {
  public let schedule: NoiseSchedule
  public private(set) var times: [Int]
  private let ratio: Int
  private let first: Double
  private var next = 0
  private var answers: [[Float]] = []
  private var saved: [Float] = []

  init(_ schedule: NoiseSchedule, times: [Int], steps: Int, endsClean: Bool) {
    self.schedule = schedule
    self.times = times.count > 1 ? [times[0], times[1]] + times[1...] : times + times
    ratio = schedule.count / steps
    first = endsClean ? 1 : schedule.alphaBar[0]
  }

  public mutating func skip(_ steps: Int) { times.removeFirst(min(steps, times.count)) }

  public mutating func step(_ output: [Float], _ sample: [Float], noise: () -> [Float]) -> [Float] {
    var (time, before) = (times[next], times[next] - ratio)
    var start = sample
    if next != 1 {
      answers = answers.suffix(3) + [output]
    } else {
      (before, time) = (time, time + ratio)
    }
    let mixed: [Float]
    switch (answers.count, next) {
    case (1, 0):
      mixed = output
      saved = sample
    case (1, _):
      mixed = mix([(output, 0.5), (answers[0], 0.5)])
      start = saved
    case (2, _): mixed = mix([(answers[1], 1.5), (answers[0], -0.5)])
    case (3, _): mixed = mix([(answers[2], 23.0 / 12), (answers[1], -16.0 / 12), (answers[0], 5.0 / 12)])
    default:
      mixed = mix([
        (answers[3], 55.0 / 24), (answers[2], -59.0 / 24), (answers[1], 37.0 / 24), (answers[0], -9.0 / 24),
      ])
    }
    next += 1
    return transfer(start, mixed, from: time, to: before)
  }

  private func mix(_ parts: [([Float], Double)]) -> [Float] {
    parts[0].0.indices.map { index in parts.reduce(0) { $0 + Float($1.1) * $1.0[index] } }
  }

  /// Formula 9 of the paper.
  private func transfer(_ sample: [Float], _ output: [Float], from time: Int, to before: Int) -> [Float] {
    let a = schedule.alphaBar[min(time, schedule.count - 1)]
    let ap = before >= 0 ? schedule.alphaBar[before] : first
    let noise = schedule.prediction == .velocity ? schedule.split(output, sample, a).noise : output
    let divisor = a * (1 - ap).squareRoot() + (a * (1 - a) * ap).squareRoot()
    let (keep, remove) = (Float((ap / a).squareRoot()), Float((ap - a) / divisor))
    return zip(sample, noise).map { keep * $0 - remove * $1 }
  }
}
