/// Threads that turn jobs into results, handing the results back in the order of the jobs.
///
/// With one thread the work is done inside `submit`, on the caller. Memory is bounded by `window` and `budget`:
/// `submit` blocks while that many results have not been taken, unless what they cost is within the budget. A budget
/// lets other threads go on while one is at a job much longer than the rest.
public final class OrderedWorkers<Job: Sendable, Result: Sendable>: Sendable {
  private let state: State
  private let threads: [SystemThread]

  /// - Parameters:
  ///   - threads: how many run `work`; 1 means the caller itself.
  ///   - window: results not yet taken, at the most while they cost more than the budget; at least `threads`.
  ///   - budget: what results not yet taken may cost in all, in the unit of `submit`.
  ///   - work: gets the job and the number of the worker, 0 ..< threads, for per-worker state.
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

  /// Hands in the next job, which costs so much until its result is taken; blocks while the window is full.
  ///
  /// False after `close`.
  @discardableResult
  public func submit(_ job: Job, cost: Int = 0) -> Bool {
    threads.isEmpty ? state.work(now: job) : state.enqueue(job, cost)
  }

  /// Whether the window is full: `submit` would block until a result is taken.
  public var isFull: Bool { state.isFull }

  /// Says that no job will follow.
  public func finish() { state.finish() }

  /// Gives up: `submit` refuses, the threads end after the jobs they are at.
  public func close() { state.close() }

  /// The next result in submission order; blocks until it is ready.
  ///
  /// Nil when none is pending.
  public func take() -> Result? { state.take() }

  /// The next result in submission order; blocks until it is ready.
  ///
  /// Nil after `finish`, when all are taken.
  public func takeOrWait() -> Result? { state.takeOrWait() }

  /// The next result if it is ready now, without blocking.
  public func takeIfReady() -> Result? { state.takeIfReady() }

  // Apart from the owner, so that running threads do not keep the owner alive.
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
