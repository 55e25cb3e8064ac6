internal import Threads

/// A lock that serves threads in the order in which they arrive.
///
/// It guards resources that connections share but only one may use at a time, such as a model. Each holds it for one
/// batch, so nobody waits longer than one batch of every other connection.
public final class FairLock: @unchecked Sendable {
  private let monitor = Monitor()
  private var next = 0
  private var serving = 0

  public init() {}

  /// Runs `body` after all who came earlier.
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
