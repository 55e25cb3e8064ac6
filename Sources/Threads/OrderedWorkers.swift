/// Threads that turn jobs into results, returned in the order of the jobs.
///
/// With one thread, `submit` does the work itself, on the calling thread. `window` and `budget` bound memory: `submit`
/// blocks while `window` results are pending, unless their total cost is within the budget. The budget lets other
/// threads run ahead while one is busy with a much longer job.
public final class OrderedWorkers<Job: Sendable, Result: Sendable>: Sendable {
  private let state: State
  private let threads: [SystemThread]

  /// - Parameters:
  ///   - threads: number of threads that run `work`; 1 means the caller itself.
  ///   - window: results that may be pending even if they exceed the budget; at least `threads`.
  ///   - budget: total cost up to which more results may be pending, in the unit of `submit`.
  ///   - work: receives the job and the index of the worker, 0 ..< threads, for per-worker state.
  public init(
    threads: Int, window: Int, budget: Int = 0, work: @escaping @Sendable (Job, Int) -> Result
  ) {
    let state = State(window: max(window, threads, 1), budget: threads > 1 ? budget : 0, work)
    self.state = state
    self.threads =
      threads > 1 ? (0..<threads).map { worker in SystemThread { state.run(worker) } } : []
  }

  deinit {
    state.close()
    for thread in threads { thread.join() }
  }

  /// Submits the next job, with the cost that its result has until it is taken; blocks while the window is full.
  ///
  /// False after `close`.
  @discardableResult
  public func submit(_ job: Job, cost: Int = 0) -> Bool {
    threads.isEmpty ? state.work(now: job) : state.enqueue(job, cost)
  }

  /// Whether the window is full: `submit` would block until a result is taken.
  public var isFull: Bool { state.isFull }

  /// Announces that no more jobs follow.
  public func finish() { state.finish() }

  /// Cancels: `submit` returns false from now on, and threads end after their current jobs.
  public func close() { state.close() }

  /// The next result in submission order; blocks until it is ready.
  ///
  /// Nil when none is pending.
  public func take() -> Result? { state.take() }

  /// The next result in submission order; blocks until it is ready.
  ///
  /// Nil after `finish`, once all are taken.
  public func takeOrWait() -> Result? { state.takeOrWait() }

  /// The next result if it is ready now, without blocking.
  public func takeIfReady() -> Result? { state.takeIfReady() }

  // A separate object, so that running threads do not keep the owner alive.
  private final class State: @unchecked Sendable {
    private let monitor = Monitor()
    private let work: @Sendable (Job, Int) -> Result
    private let window: Int
    private let budget: Int
    private var jobs: [Int: Job] = [:]
    private var results: [Int: Result] = [:]
    private var costs: [Int: Int] = [:]
    private var pendingCost = 0
    private var submitted = 0
    private var claimed = 0
    private var taken = 0
    private var isFinished = false
    private var isClosed = false

    init(window: Int, budget: Int, _ work: @escaping @Sendable (Job, Int) -> Result) {
      self.window = window
      self.budget = budget
      self.work = work
    }

    func run(_ worker: Int) {
      while true {
        let next: (Int, Job)? = monitor.locked {
          while !isClosed && claimed == submitted { monitor.wait() }
          if isClosed { return nil }
          let index = claimed
          claimed += 1
          return jobs.removeValue(forKey: index).map { (index, $0) }
        }
        guard let (index, job) = next else { return }
        let result = work(job, worker)
        monitor.locked {
          results[index] = result
          monitor.signalAll()
        }
      }
    }

    func work(now job: Job) -> Bool {
      let result = work(job, 0)
      return monitor.locked {
        if isClosed { return false }
        results[submitted] = result
        submitted += 1
        monitor.signalAll()
        return true
      }
    }

    func enqueue(_ job: Job, _ cost: Int) -> Bool {
      monitor.locked {
        while !isClosed && isCrowded { monitor.wait() }
        if isClosed { return false }
        jobs[submitted] = job
        costs[submitted] = cost
        pendingCost += cost
        submitted += 1
        monitor.signalAll()
        return true
      }
    }

    var isFull: Bool { monitor.locked { isCrowded } }

    private var isCrowded: Bool { submitted - taken >= window && pendingCost >= budget }

    func finish() {
      monitor.locked {
        isFinished = true
        monitor.signalAll()
      }
    }

    func close() {
      monitor.locked {
        isClosed = true
        isFinished = true
        monitor.signalAll()
      }
    }

    func take() -> Result? {
      monitor.locked {
        if taken == submitted { return nil }
        while results[taken] == nil && !isClosed { monitor.wait() }
        return pop()
      }
    }

    func takeOrWait() -> Result? {
      monitor.locked {
        while results[taken] == nil && !isClosed && !(isFinished && taken == submitted) {
          monitor.wait()
        }
        return pop()
      }
    }

    func takeIfReady() -> Result? { monitor.locked { pop() } }

    private func pop() -> Result? {
      guard let result = results.removeValue(forKey: taken) else { return nil }
      pendingCost -= costs.removeValue(forKey: taken) ?? 0
      taken += 1
      monitor.signalAll()
      return result
    }
  }
}
