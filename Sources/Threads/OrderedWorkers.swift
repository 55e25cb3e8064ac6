/// Threads that turn jobs into results, handing the results back in the order of the jobs.
///
/// With one thread the work is done inside `submit`, on the caller. Memory is bounded by `window`:
/// `submit` blocks while that many jobs are neither finished nor taken.
public final class OrderedWorkers<Job: Sendable, Result: Sendable>: @unchecked Sendable {
  private let monitor = Monitor()
  private let work: @Sendable (Job, Int) -> Result
  private let window: Int
  private var threads: [SystemThread] = []
  private var jobs: [Int: Job] = [:]
  private var results: [Int: Result] = [:]
  private var submitted = 0
  private var claimed = 0
  private var taken = 0
  private var stopping = false

  /// - Parameters:
  ///   - threads: how many run `work`; 1 means the caller itself.
  ///   - window: jobs in flight at the most; at least `threads`.
  ///   - work: gets the job and the number of the worker, 0 ..< threads, for per-worker state.
  public init(threads: Int, window: Int, work: @escaping @Sendable (Job, Int) -> Result) {
    self.work = work
    self.window = max(window, threads, 1)
    if threads > 1 {
      for worker in 0..<threads {
        self.threads.append(SystemThread { [unowned self] in self.run(worker) })
      }
    }
  }

  deinit {
    monitor.locked {
      stopping = true
      monitor.signalAll()
    }
    for thread in threads { thread.join() }
  }

  private func run(_ worker: Int) {
    while true {
      let next: (Int, Job)? = monitor.locked {
        while !stopping && claimed == submitted { monitor.wait() }
        if stopping { return nil }
        let index = claimed
        claimed += 1
        guard let job = jobs.removeValue(forKey: index) else { return nil }
        return (index, job)
      }
      guard let (index, job) = next else { return }
      let result = work(job, worker)
      monitor.locked {
        results[index] = result
        monitor.signalAll()
      }
    }
  }

  /// Jobs submitted whose results have not been taken.
  public var pending: Int { monitor.locked { submitted - taken } }

  /// True when another `submit` would not block.
  public var hasRoom: Bool { monitor.locked { submitted - taken < window } }

  /// Hands in the next job; blocks while the window is full.
  public func submit(_ job: Job) {
    if threads.isEmpty {
      let result = work(job, 0)
      monitor.locked {
        results[submitted] = result
        submitted += 1
        monitor.signalAll()
      }
      return
    }
    monitor.locked {
      while submitted - taken >= window { monitor.wait() }
      jobs[submitted] = job
      submitted += 1
      monitor.signalAll()
    }
  }

  /// The next result in submission order; blocks until it is ready. Nil when nothing is pending.
  public func take() -> Result? {
    monitor.locked {
      if taken == submitted { return nil }
      while results[taken] == nil { monitor.wait() }
      return pop()
    }
  }

  /// The next result if it is ready now, without blocking.
  public func takeIfReady() -> Result? { monitor.locked { pop() } }

  private func pop() -> Result? {
    guard let result = results.removeValue(forKey: taken) else { return nil }
    taken += 1
    monitor.signalAll()
    return result
  }
}
