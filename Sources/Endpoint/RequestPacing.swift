internal import Synchronization

/// Keeps the requests of all threads apart, so that a minute sees no more than it may.
final class RequestPacing: Sendable {
  private let interval: Duration
  private let next = Mutex(ContinuousClock.now)

  init(perMinute: Double?) { interval = perMinute.map { .seconds(60 / $0) } ?? .zero }

  /// How long to wait before the request at hand may begin.
  func reservation() -> Duration {
    guard interval > .zero else { return .zero }
    return next.withLock { next in
      let now = ContinuousClock.now
      let start = max(next, now)
      next = start + interval
      return now.duration(to: start)
    }
  }

  /// Puts off all requests that have not begun, because the service has asked for it.
  func pause(_ duration: Duration) {
    guard interval > .zero else { return }
    next.withLock { $0 = max($0, ContinuousClock.now + duration) }
  }
}
