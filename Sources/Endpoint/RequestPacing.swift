internal import Synchronization

/// Spaces the requests of all threads, to keep below a rate limit.
final class RequestPacing: Sendable {
  private let interval: Duration
  private let next = Mutex(ContinuousClock.now)

  init(perMinute: Double?) { interval = perMinute.map { .seconds(60 / $0) } ?? .zero }

  /// Reserves the next slot and returns how long to wait for it.
  func reservation() -> Duration {
    guard interval > .zero else { return .zero }
    return next.withLock { next in
      let now = ContinuousClock.now
      let start = max(next, now)
      next = start + interval
      return now.duration(to: start)
    }
  }

  /// Delays all requests that have not been sent, as the service has asked for.
  func pause(_ duration: Duration) {
    guard interval > .zero else { return }
    next.withLock { $0 = max($0, ContinuousClock.now + duration) }
  }
}
