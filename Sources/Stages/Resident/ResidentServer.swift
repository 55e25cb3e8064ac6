import Glibc
import Options
internal import Synchronization
internal import Threads

/// A resident program: serves a few connections at once, queues a few more, and refuses the rest immediately.
final class ResidentServer: Sendable {
  typealias Handler = @Sendable (Session) throws -> Void
  /// The reason why a client with these options cannot be served; nil if it can.
  typealias Refusal = @Sendable ([(name: String, value: String)]) -> String?

  private let tool: String
  private let suite: SuiteOptions
  private let report: Report
  private let metrics: ServerMetrics
  private let handler: Handler
  private let refusal: Refusal
  /// Connections that have not sent anything, which take no place in the queue.
  private var mostIdle: Int { 64 }

  private struct State {
    var running: [Int: Connection] = [:]
    var waiting: [Connection] = []
    var idle: [Connection] = []
    var accepted = 0
    var lastActivity = ContinuousClock.now
  }

  private let state = Mutex(State())

  init(
    tool: String, suite: SuiteOptions, report: Report, metrics: ServerMetrics, refusal: @escaping Refusal,
    handler: @escaping Handler
  ) {
    (self.tool, self.suite, self.report) = (tool, suite, report)
    (self.metrics, self.refusal, self.handler) = (metrics, refusal, handler)
  }

  /// Accepts connections until a signal or `--idle-exit`, then lets running ones finish.
  func run(listening descriptor: Int32, signals: TerminationSignals) {
    metrics.update { $0.isReady = true }
    UnixSocket.notify("READY=1\nSTATUS=serving")
    report.note("ready")
    while !isIdleTooLong {
      let idle = state.withLock { $0.idle }
      var entries = ([descriptor, signals.descriptor] + idle.map(\.descriptor)).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(&entries, nfds_t(entries.count), suite.idleExit == nil && idle.isEmpty ? -1 : 100)
      if ready < 0 { continue }
      if entries[1].revents != 0 { break }
      for (connection, entry) in zip(idle, entries.dropFirst(2)) where entry.revents != 0 { admit(connection) }
      dismissIdle()
      if entries[0].revents & Int16(POLLIN) != 0 { accept(descriptor) }
    }
    metrics.update { $0.isReady = false }
    UnixSocket.notify("STOPPING=1\nSTATUS=draining")
    close(descriptor)
    drain()
    report.note("stopped")
  }

  private var isIdleTooLong: Bool {
    guard let limit = suite.idleExit else { return false }
    return state.withLock {
      $0.running.isEmpty && $0.waiting.isEmpty
        && $0.lastActivity.duration(to: .now) >= .milliseconds(limit.milliseconds)
    }
  }

  private func accept(_ listening: Int32) {
    let descriptor = Glibc.accept(listening, nil, nil)
    guard descriptor >= 0 else {
      // Out of descriptors: the waiting clients are accepted when others have gone.
      if errno == EMFILE || errno == ENFILE { usleep(50_000) }
      return
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let connection = state.withLock { state in
      state.accepted += 1
      state.lastActivity = .now
      return Connection(descriptor, number: state.accepted)
    }
    guard UnixSocket.isTrusted(descriptor) else {
      return turnAway(connection, "this socket serves its owner only, user \(getuid())", status: .unavailable)
    }
    state.withLock { $0.idle.append(connection) }
  }

  /// Refuses clients that have been silent for too long, and the oldest ones when there are too many.
  private func dismissIdle() {
    let dismissed = state.withLock { state -> [Connection] in
      var dismissed = state.idle.filter { $0.start.duration(to: .now) > .seconds(60) }
      let left = state.idle.count - dismissed.count
      if left > mostIdle { dismissed += state.idle.dropFirst(dismissed.count).prefix(left - mostIdle) }
      guard !dismissed.isEmpty else { return [] }
      let numbers = Set(dismissed.map(\.number))
      state.idle.removeAll { numbers.contains($0.number) }
      return dismissed
    }
    for connection in dismissed { turnAway(connection, "nothing has come for too long; try again", status: .retry) }
  }

  private func turnAway(_ connection: Connection, _ message: String, status: StageError.Status) {
    metrics.update { $0.refused += 1 }
    connection.refuse(tool: tool, toolVersion: version, message, status: status)
    connection.close()
  }

  /// A connection has sent its first bytes: it is served, queued or refused.
  private func admit(_ connection: Connection) {
    enum Decision {
      case serve
      case wait
      case refuse
    }
    let decision = state.withLock { state -> Decision in
      state.idle.removeAll { $0.number == connection.number }
      if state.running.count < suite.maximumConnections {
        state.running[connection.number] = connection
        return .serve
      }
      guard state.waiting.count < suite.queue else { return .refuse }
      state.waiting.append(connection)
      return .wait
    }
    publishLoad()
    switch decision {
    case .serve: start(connection)
    case .wait: break
    case .refuse: turnAway(connection, "busy; retry after 5 s", status: .retry)
    }
  }

  private var version: String { "\(tool) \(Session.version)" }

  private func publishLoad() {
    let (running, waiting) = state.withLock { ($0.running.count, $0.waiting.count) }
    metrics.update {
      $0.running = running
      $0.waiting = waiting
    }
  }

  private func start(_ connection: Connection) {
    let thread = SystemThread(ifPossible: { [self] in
      var next: Connection? = connection
      while let current = next {
        serve(current)
        next = state.withLock { state -> Connection? in
          state.running[current.number] = nil
          state.lastActivity = .now
          guard !state.waiting.isEmpty else { return nil }
          let waiting = state.waiting.removeFirst()
          state.running[waiting.number] = waiting
          return waiting
        }
        current.close()
        publishLoad()
      }
    })
    if let thread { return thread.detach() }
    state.withLock { $0.running[connection.number] = nil }
    turnAway(connection, "no thread is left to serve; try again", status: .retry)
    publishLoad()
  }

  private func serve(_ connection: Connection) {
    let start = ContinuousClock.now
    let ownReport = Report(tool: tool, isQuiet: suite.isQuiet, format: suite.logFormat, progress: .never)
    let session = Session(tool: tool, suite: ownSuite, report: ownReport, connection: connection)
    var failure: StageError?
    do {
      if let demands = try Hello.read(connection.descriptor), let reason = refusal(demands) {
        throw StageError(.usage, reason)
      }
      try connection.greet()
      try handler(session)
      try session.finish()
    } catch {
      let error = connection.stopError ?? StageError(any: error)
      failure = error
      if !session.fail(error) {
        connection.refuse(tool: tool, toolVersion: version, error.description, status: error.status)
      }
    }
    let (seconds, attoseconds) = start.duration(to: .now).components
    let figures = session.figures
    metrics.update {
      if failure == nil { $0.served += 1 } else { $0.failed += 1 }
      $0.records += figures.records
      $0.rejects += figures.rejects
      $0.bytesIn += figures.bytesIn
      $0.bytesOut += figures.bytesOut
      $0.seconds += Double(seconds) + Double(attoseconds) * 1e-18
    }
  }

  /// The connections share the threads.
  private var ownSuite: SuiteOptions {
    var suite = suite
    let threads = suite.threads > 0 ? suite.threads : availableProcessors()
    suite.threads = max(1, threads / max(1, suite.maximumConnections))
    return suite
  }

  /// Lets running segments finish within `--drain`; clients of the others are told to try again.
  private func drain() {
    let left = state.withLock { state in
      defer { (state.waiting, state.idle) = ([], []) }
      return state.waiting + state.idle
    }
    for connection in left {
      connection.refuse(tool: tool, toolVersion: version, "the service is stopping; try again", status: .retry)
      connection.close()
    }
    let deadline = ContinuousClock.now + .milliseconds(suite.drain.milliseconds)
    // Connections that are cut off get a moment to send their error.
    let end = deadline + .seconds(2)
    while ContinuousClock.now < end {
      let running = state.withLock { Array($0.running.values) }
      if running.isEmpty { return }
      let isLate = ContinuousClock.now >= deadline
      for connection in running where isLate || !connection.isInSegment { connection.stopReading() }
      usleep(20_000)
    }
  }
}
