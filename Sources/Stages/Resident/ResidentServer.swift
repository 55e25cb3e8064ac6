import Glibc
import Options
internal import Synchronization
internal import Threads

/// A program that stays: it accepts connections, serves a few at once, lets a few wait, and refuses the rest at once.
final class ResidentServer: Sendable {
  typealias Handler = @Sendable (Session) throws -> Void

  private let tool: String
  private let suite: SuiteOptions
  private let report: Report
  private let metrics: ServerMetrics
  private let handler: Handler

  private struct State {
    var running: [Int: Connection] = [:]
    var waiting: [Connection] = []
    var accepted = 0
    var lastActivity = ContinuousClock.now
  }

  private let state = Mutex(State())

  init(tool: String, suite: SuiteOptions, report: Report, metrics: ServerMetrics, handler: @escaping Handler) {
    (self.tool, self.suite, self.report) = (tool, suite, report)
    (self.metrics, self.handler) = (metrics, handler)
  }

  /// Accepts until a signal or `--idle-exit` ends it, then lets those finish that are being served.
  func run(listening descriptor: Int32, signals: TerminationSignals) {
    // A client that goes must end its connection, not the process.
    signal(SIGPIPE, SIG_IGN)
    metrics.update { $0.isReady = true }
    UnixSocket.notify("READY=1\nSTATUS=serving")
    report.note("ready")
    while !isIdleTooLong {
      var entries = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&entries, 2, suite.idleExit == nil ? -1 : 100)
      if ready < 0 { continue }
      if entries[1].revents != 0 { break }
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
      // Out of descriptors: those who wait are served when others have gone.
      if errno == EMFILE || errno == ENFILE { usleep(50_000) }
      return
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    guard UnixSocket.isTrusted(descriptor) else {
      close(descriptor)
      return
    }
    enum Decision { case serve, wait, refuse }
    let (connection, decision) = state.withLock { state -> (Connection, Decision) in
      state.accepted += 1
      state.lastActivity = .now
      let connection = Connection(descriptor, number: state.accepted)
      if state.running.count < suite.maximumConnections {
        state.running[connection.number] = connection
        return (connection, .serve)
      }
      guard state.waiting.count < suite.queue else { return (connection, .refuse) }
      state.waiting.append(connection)
      return (connection, .wait)
    }
    publishLoad()
    switch decision {
    case .serve: start(connection)
    case .wait: break
    case .refuse:
      metrics.update { $0.refused += 1 }
      connection.refuse(tool: tool, toolVersion: version, "busy; retry after 5 s", status: .retry)
      connection.close()
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
    SystemThread { [self] in
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
    }.detach()
  }

  private func serve(_ connection: Connection) {
    let start = ContinuousClock.now
    let ownReport = Report(tool: tool, isQuiet: suite.isQuiet, format: suite.logFormat, progress: .never)
    let session = Session(tool: tool, suite: ownSuite, report: ownReport, connection: connection)
    var failure: StageError?
    do {
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

  /// The threads are shared out among the connections.
  private var ownSuite: SuiteOptions {
    var suite = suite
    let threads = suite.threads > 0 ? suite.threads : availableProcessors()
    suite.threads = max(1, threads / max(1, suite.maximumConnections))
    return suite
  }

  /// Lets segments that are under way end, within `--drain`; what is left then is told to try again.
  private func drain() {
    let left = state.withLock { state in
      defer { state.waiting = [] }
      return state.waiting
    }
    for connection in left {
      connection.refuse(tool: tool, toolVersion: version, "the service is stopping; try again", status: .retry)
      connection.close()
    }
    let deadline = ContinuousClock.now + .milliseconds(suite.drain.milliseconds)
    // Those that are cut off get a moment to say so.
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
