internal import CLinux
import Synchronization

/// All threads of a pool, advancing through the steps of one computation together.
///
/// `forEach` costs microseconds per loop, because sleeping threads are woken; a language model runs hundreds of small
/// loops per token. Members of a team spin at a barrier instead (0.2 µs per step) and yield if the wait is long.
public final class ThreadTeam: Sendable {
  /// Number of threads.
  public let count: Int
  private let arrived = Atomic<Int>(0)
  private let step = Atomic<Int>(0)
  private let next = Atomic<Int>(0)

  fileprivate init(count: Int) { self.count = count }

  /// Runs `body` for 0 ..< count, distributed over the members, and returns when all iterations have ended.
  ///
  /// Every member must call it, with the same count.
  @inline(__always)
  public func share(_ count: Int, _ body: (Int) -> Void) {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      if index >= count { break }
      body(index)
    }
    synchronize()
  }

  /// A barrier: returns when every member has called it.
  public func synchronize() {
    if count == 1 {
      next.store(0, ordering: .relaxed)
      return
    }
    let now = step.load(ordering: .relaxed)
    if arrived.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == count {
      next.store(0, ordering: .relaxed)
      arrived.store(0, ordering: .relaxed)
      step.store(now &+ 1, ordering: .releasing)
      return
    }
    var turns = 0
    while step.load(ordering: .acquiring) == now {
      turns += 1
      // Spin for about 20 µs, then yield the processor.
      if turns < 1000 { linux_pause() } else { linux_yield() }
    }
  }
}

extension WorkerPool {
  /// Runs `body` once on every thread, at the same time.
  ///
  /// Distribute loops with `ThreadTeam.share`. Like `forEach`, it must not be called inside another loop of the pool.
  public func team(_ body: (_ team: ThreadTeam, _ member: Int) -> Void) {
    let team = ThreadTeam(count: threads)
    // Each call waits for all others at its first barrier, so no thread runs two of them.
    forEach(threads) { member in
      team.synchronize()
      body(team, member)
    }
  }
}
