import Weights

/// Pseudo numerical methods (PNDM): pseudo linear multi-step, after Runge-Kutta steps or without them (PLMS).
///
/// Liu et al. 2022; diffusers' PNDMScheduler.
///
/// Without Runge-Kutta steps the second time occurs twice in the list. Sampling that starts later skips it, and
/// therefore repeats its first step and lags one level behind from then on; with them, the first steps use later times.
/// The reference behaves like this too, and published images were generated so.
public struct PNDMSampler: Sampler {
  public let schedule: NoiseSchedule
  public private(set) var times: [Int]
  /// The times of the Runge-Kutta steps from pure noise, four model calls each.
  private let rungeKutta: [Int]
  private let ratio: Int
  private let first: Double
  private var next = 0
  private var answers: [[Float]] = []
  private var saved: [Float] = []
  /// The weighted sum of the outputs of a Runge-Kutta step.
  private var sum: [Float] = []

  init(_ schedule: NoiseSchedule, times: [Int], steps: Int, _ file: ModelConfiguration) throws(WeightsError) {
    guard schedule.prediction != .sample else {
      throw WeightsError(
        .unsupported, file.path,
        "\"prediction_type\" is \"sample\", which PNDM cannot draw with; use another --scheduler")
    }
    self.schedule = schedule
    let ratio = schedule.count / steps
    self.ratio = ratio
    first = try file.bool("set_alpha_to_one", default: false) ? 1 : schedule.alphaBar[0]
    if try file.bool("skip_prk_steps", default: false) {
      rungeKutta = []
      self.times = times.count > 1 ? [times[0], times[1]] + times[1...] : times + times
      return
    }
    guard steps >= 4, times.count == steps else {
      throw WeightsError(
        .unsupported, file.path,
        "PNDM begins with Runge-Kutta steps, which need 4 --steps or more; \"skip_prk_steps\" true goes without")
    }
    // Each of the first four times and the midpoint of its step; all but the ends are visited twice.
    let doubled = times[0..<4].reversed().flatMap { [$0, $0 + ratio / 2] }.dropLast()
    rungeKutta = Array(doubled.flatMap { [$0, $0] }.dropFirst().dropLast().reversed())
    self.times = rungeKutta + times[3...]
  }

  public mutating func skip(_ steps: Int) { times.removeFirst(min(steps, times.count)) }

  public mutating func step(_ output: [Float], _ sample: [Float], noise: () -> [Float]) -> [Float] {
    let time = times[next]
    defer { next += 1 }
    return next < rungeKutta.count ? rungeKuttaStep(output, sample, time) : linearStep(output, sample, time)
  }

  private mutating func rungeKuttaStep(_ output: [Float], _ sample: [Float], _ time: Int) -> [Float] {
    let before = time - (next % 2 == 1 ? 0 : ratio / 2)
    if next % 4 == 0 {
      answers.append(output)
      saved = sample
      sum = Array(repeating: 0, count: output.count)
    }
    let share: Float = next % 4 == 0 || next % 4 == 3 ? 1.0 / 6 : 1.0 / 3
    for index in sum.indices { sum[index] += share * output[index] }
    return transfer(saved, next % 4 == 3 ? sum : output, from: rungeKutta[next / 4 * 4], to: before)
  }

  private mutating func linearStep(_ output: [Float], _ sample: [Float], _ time: Int) -> [Float] {
    var (time, before, start) = (time, time - ratio, sample)
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
    return transfer(start, mixed, from: time, to: before)
  }

  private func mix(_ parts: [([Float], Double)]) -> [Float] {
    parts[0].0.indices.map { index in parts.reduce(0) { $0 + Float($1.1) * $1.0[index] } }
  }

  /// Formula 9 of the paper.
  private func transfer(_ sample: [Float], _ output: [Float], from time: Int, to before: Int) -> [Float] {
    let a = schedule.alphaBar[min(time, schedule.count - 1)]
    let ap = before >= 0 ? schedule.alphaBar[min(before, schedule.count - 1)] : first
    let noise = schedule.prediction == .velocity ? schedule.split(output, sample, a).noise : output
    let divisor = a * (1 - ap).squareRoot() + (a * (1 - a) * ap).squareRoot()
    let (keep, remove) = (Float((ap / a).squareRoot()), Float((ap - a) / divisor))
    return zip(sample, noise).map { keep * $0 - remove * $1 }
  }
}
