internal import Threads

/// A lock that serves those who wait in the order in which they came.
///
/// For what connections share and only one may use at a time, such as a model: each takes it for one batch, so that nobody
/// waits for more than a batch of each other.
public final class FairLock: @unchecked Sendable {
  private let monitor = Monitor()
  private var next = 0
  private var serving = 0

  public init() {}

  /// Runs `body` when everybody who came before is done.
  public func locked<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R {
    monitor.locked {
      let ticket = next
      next += 1
      while ticket != serving { monitor.wait() }
    }
    defer {
      monitor.locked {
        serving += 1
        monitor.signalAll()
      }
    }
    return try body()
  }
}
