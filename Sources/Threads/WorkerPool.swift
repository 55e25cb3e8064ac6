import Synchronization

/// A fixed set of threads that share the iterations of a loop.
///
/// `threads` is the total: the calling thread works too, so a pool of 1 starts no thread at all.
/// Which thread runs an iteration is not defined; results must not depend on it.
public final class WorkerPool: @unchecked Sendable {
  /// Threads that take part, the caller included.
  public let threads: Int

  private let monitor = Monitor()
  private var workers: [SystemThread] = []
  private var generation = 0
  private var loop: Loop?
  private var stopping = false

  private final class Loop: @unchecked Sendable {
    let body: (Int) -> Void
    let count: Int
    let next = Atomic<Int>(0)
    var active = 0  // workers inside the loop; guarded by the pool's monitor
    init(count: Int, body: @escaping (Int) -> Void) {
      self.count = count
      self.body = body
    }
    func drain() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= count { return }
        body(index)
      }
    }
  }

  public init(threads: Int) {
    self.threads = max(1, threads)
    for _ in 1..<max(1, threads) {
      workers.append(SystemThread { [unowned self] in self.work() })
    }
  }

  deinit {
    monitor.locked {
      stopping = true
      monitor.signalAll()
    }
    for worker in workers { worker.join() }
  }

  private func work() {
    var seen = 0
    while true {
      let current: Loop? = monitor.locked {
        while !stopping && (generation == seen || loop == nil) { monitor.wait() }
        if stopping { return nil }
        seen = generation
        loop?.active += 1
        return loop
      }
      guard let current else { return }
      current.drain()
      monitor.locked {
        current.active -= 1
        if current.active == 0 { monitor.signalAll() }
      }
    }
  }

  /// Runs `body(0) … body(count − 1)`, each once, and returns when all have ended.
  ///
  /// Iterations may run at the same time and in any order. Do not call it from inside `body`.
  public func forEach(_ count: Int, _ body: (Int) -> Void) {
    if threads == 1 || count <= 1 {
      for index in 0..<max(0, count) { body(index) }
      return
    }
    withoutActuallyEscaping(body) { escaping in
      let loop = Loop(count: count, body: escaping)
      monitor.locked {
        self.loop = loop
        generation += 1
        monitor.signalAll()
      }
      loop.drain()
      monitor.locked {
        self.loop = nil
        while loop.active > 0 { monitor.wait() }
      }
    }
  }
}
