internal import CIntrinsics
import Synchronization

/// A fixed set of threads that share the iterations of a loop.
///
/// `threads` is the total: the calling thread works too, so a pool of 1 starts no threads. Which thread runs an
/// iteration is unspecified; results must not depend on it.
public final class WorkerPool: Sendable {
  /// Number of threads, including the caller.
  public let threads: Int

  private let state: State
  private let workers: [SystemThread]

  /// - Parameter threads: at least 1.
  public init(threads: Int) {
    self.threads = max(1, threads)
    // With more threads than processors, spinning threads would occupy the processors that others need.
    state = State(turns: threads > availableProcessors() ? 0 : 1000)
    workers = (1..<max(1, threads)).map { [state] _ in SystemThread { state.work() } }
  }

  deinit {
    state.stop()
    for worker in workers { worker.join() }
  }

  /// Runs `body(0) … body(count − 1)`, each once, and returns when all have ended.
  ///
  /// Iterations may run at the same time and in any order. Do not call it from inside `body`.
  public func forEach(_ count: Int, _ body: (Int) -> Void) {
    if threads == 1 || count <= 1 {
      for index in 0..<max(0, count) { body(index) }
      return
    }
    withoutActuallyEscaping(body) { state.run(Loop(count: count, body: $0)) }
  }

  /// As `forEach`, but `body` is also told which worker runs it, so that each worker can have scratch memory of its
  /// own.
  ///
  /// `worker` is in 0 ..< threads; one worker runs one iteration at a time.
  public func share(_ count: Int, _ body: (_ worker: Int, _ index: Int) -> Void) {
    let next = Atomic<Int>(0)
    forEach(min(threads, count)) { worker in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= count { return }
        body(worker, index)
      }
    }
  }

  private final class Loop: @unchecked Sendable {
    private var body: ((Int) -> Void)?
    private let count: Int
    private let next = Atomic<Int>(0)
    let active = Atomic<Int>(0)  // workers inside the loop; changed under the state's monitor

    init(count: Int, body: @escaping (Int) -> Void) {
      self.count = count
      self.body = body
    }

    /// Releases the body; call it when no worker is inside.
    ///
    /// Workers may keep a reference to the loop for a moment after its end, but a non-escaping closure must be gone
    /// when `forEach` returns.
    func end() { body = nil }

    func drain() {
      guard let body else { return }
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= count { return }
        body(index)
      }
    }
  }

  // A separate object, so that running threads do not keep the pool alive.
  private final class State: @unchecked Sendable {
    private let monitor = Monitor()
    private let generation = Atomic<Int>(0)  // changed under the monitor
    private var loop: Loop?
    private var isStopping = false
    private let turns: Int

    /// `turns`: how often a waiting thread polls before it sleeps.
    init(turns: Int) { self.turns = turns }

    func work() {
      var seen = 0
      while true {
        spin(until: { generation.load(ordering: .relaxed) != seen })
        let current: Loop? = monitor.locked {
          while !isStopping && (generation.load(ordering: .relaxed) == seen || loop == nil) { monitor.wait() }
          if isStopping { return nil }
          seen = generation.load(ordering: .relaxed)
          loop?.active.wrappingAdd(1, ordering: .relaxed)
          return loop
        }
        guard let current else { return }
        current.drain()
        monitor.locked {
          if current.active.wrappingSubtract(1, ordering: .relaxed).newValue == 0 { monitor.signalAll() }
        }
      }
    }

    func run(_ loop: Loop) {
      monitor.locked {
        self.loop = loop
        generation.wrappingAdd(1, ordering: .relaxed)
        monitor.signalAll()
      }
      loop.drain()
      spin(until: { loop.active.load(ordering: .relaxed) == 0 })
      monitor.locked {
        self.loop = nil
        while loop.active.load(ordering: .relaxed) > 0 { monitor.wait() }
        loop.end()
      }
    }

    func stop() {
      monitor.locked {
        isStopping = true
        generation.wrappingAdd(1, ordering: .relaxed)
        monitor.signalAll()
      }
    }

    /// Spins, because the wait is usually short: layers follow one another faster than a thread can be woken.
    private func spin(until hasHappened: () -> Bool) {
      for _ in 0..<turns {
        if hasHappened() { return }
        intrinsics_pause()
      }
    }
  }
}
