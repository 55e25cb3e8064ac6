public import Kernels
public import Threads

/// An exponential moving average of parameters, as diffusers' `EMAModel` keeps it, or as DiT's `update_ema` does.
///
/// After step t (from 1): s ← s − (1 − d)·(s − w). diffusers has d = min(`decay`, (1 + n) / (10 + n)), n = t − 1, so
/// that the first parameters are soon forgotten; d is 0 at the first step. DiT has d = `decay` from the first step.
public struct MovingAverage {
  public let decay: Double
  /// Whether d is the decay from the first step.
  public let isConstant: Bool
  /// s.
  public let average: Storage
  /// Steps taken, t; to be set only together with the average of a resumed run.
  public var steps = 0

  /// Starts at the parameters' present values.
  public init(of parameters: Storage, decay: Double = 0.9999, isConstant: Bool = false) {
    (self.decay, self.isConstant) = (decay, isConstant)
    average = Storage(count: parameters.count)
    average.pointer.update(from: parameters.pointer, count: parameters.count)
  }

  /// Updates the average with the parameters after a step.
  public mutating func update(_ parameters: Storage, _ pool: WorkerPool) {
    let share = nextShare()
    update(parameters, from: 0, share: share, pool)
  }

  /// 1 − d of the next step, which is counted.
  mutating func nextShare() -> Float {
    let n = Double(steps)
    defer { steps += 1 }
    if isConstant { return Float(1 - decay) }
    return Float(1 - (steps == 0 ? 0 : min(decay, (1 + n) / (10 + n))))
  }

  /// Updates the average of the parameters from an index on.
  func update(_ parameters: Storage, from start: Int, share: Float, _ pool: WorkerPool) {
    precondition(parameters.count == average.count)
    let (s, w) = (average.pointer + start, parameters.pointer + start)
    forEachLanes(average.count - start, pool) { place in
      s.store(s.lanes(place) - share * (s.lanes(place) - w.lanes(place)), place)
    } rest: { place in
      s[place] -= share * (s[place] - w[place])
    }
  }
}
