internal import CLinux
import Synchronization

/// All threads of a pool at work on one thing, in steps that begin when everybody has ended the last.
///
/// A loop of `forEach` costs microseconds because sleeping threads are woken; a language model has hundreds of small loops
/// for a token. Members of a team wait awake, which costs 0.2 µs a step, and let others run when it takes long.
public final class ThreadTeam: Sendable {
  /// Threads that take part.
  public let count: Int
  private let arrived = Atomic<Int>(0)
  private let step = Atomic<Int>(0)
  private let next = Atomic<Int>(0)

  fileprivate init(count: Int) { self.count = count }

  /// Runs `body` for 0 ..< count, shared out among the members, and returns when all of it has ended.
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

  /// Waits until every member has come here.
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
      // About 20 µs awake; then a thread that wants this processor may have it.
      if turns < 1000 { linux_pause() } else { linux_yield() }
    }
  }
}

extension WorkerPool {
  /// Runs `body` once on every thread, at the same time.
  ///
  /// Members share out loops by `ThreadTeam.share`. As `forEach`: not from inside another loop of the pool.
  public func team(_ body: (_ team: ThreadTeam, _ member: Int) -> Void) {
    let team = ThreadTeam(count: threads)
    // Each call waits for all others at its first step, so no thread takes two of them.
    forEach(threads) { member in
      team.synchronize()
      body(team, member)
    }
  }
}
