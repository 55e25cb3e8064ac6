import Glibc

extension Stage {
  /// Serves connections until the program is told to stop, if it was started as a service; otherwise returns false.
  ///
  /// - Throws: `StageError` 64 for programs and options that cannot be a service, 73 when the socket cannot be created,
  ///   and the errors of loading.
  func stays(_ session: Session, refusal: @escaping ResidentServer.Refusal) throws -> Bool {
    let suite = session.suite
    guard suite.listen != nil || ListeningSockets.areInherited else {
      if suite.admin != nil { throw StageError(.usage, "--admin goes with --listen") }
      if suite.connect != nil, !(self is any ResidentStage) {
        throw StageError(.usage, "\(session.tool) does not turn one stream into another and cannot --connect")
      }
      return false
    }
    guard self is any ResidentStage else {
      throw StageError(.usage, "\(session.tool) does not turn one stream into another and cannot --listen")
    }
    let isPlain = suite.connect == nil && suite.output == nil && suite.rejects == nil && !suite.resume
    guard isPlain, session.operands.isEmpty else {
      throw StageError(
        .usage, "--listen takes its streams from connections; leave FILE, -o, --rejects, --resume and --connect out")
    }
    // A client that disconnects must end its connection, not the process.
    signal(SIGPIPE, SIG_IGN)
    let signals = try TerminationSignals()
    let sockets = try ListeningSockets(suite)
    defer { sockets.remove() }
    let metrics = ServerMetrics(tool: session.tool)
    // Probes are answered while the model loads.
    let admin = sockets.admin.map { AdminServer($0, metrics) }
    guard let handler = try connectionHandler(session) else { return false }
    let server = ResidentServer(
      tool: session.tool, suite: suite, report: session.report, metrics: metrics, refusal: refusal, handler: handler)
    server.run(listening: sockets.stream, signals: signals)
    _ = admin
    return true
  }
}
