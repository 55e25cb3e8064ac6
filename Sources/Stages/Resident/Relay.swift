import Glibc
internal import Records
internal import Threads

/// `--connect`: lets a resident program do this program's work.
///
/// The input is sent to the service unchanged once it has admitted us; its output is checked and written like any
/// other. A busy service is asked again for a while.
struct Relay {
  private let address: ServiceAddress
  private let session: Session
  private let hello: [UInt8]

  /// `demands`: options that must be the same in the service.
  init(_ address: ServiceAddress, _ session: Session, demands: [(name: String, value: String)]) {
    (self.address, self.session) = (address, session)
    hello = Hello.frame(demands)
  }

  /// - Throws: `StageError` 69 if nobody listens; otherwise the error in the service's trailer.
  func run() throws {
    let start = ContinuousClock.now
    let limit = Duration.milliseconds(session.suite.connectWait.milliseconds)
    var pause: UInt32 = 100_000
    while true {
      do {
        try relay()
        return
      } catch let error as Busy {
        guard start.duration(to: .now) < limit else { throw error.reason }
        session.report.once("busy", "\(error.reason)")
        usleep(pause)
        pause = min(2 * pause, 5_000_000)
      }
    }
  }

  /// The service did not admit us; nothing was sent.
  private struct Busy: Error {
    let reason: StageError
  }

  private func relay() throws {
    let descriptor = UnixSocket.connect(address.path)
    guard descriptor >= 0 else {
      let remedy =
        errno == EACCES ? "a service serves its owner only; ask as that user" : "start the service with --listen"
      throw StageError(
        .unavailable, "unix:\(address.path) cannot be reached: \(String(cString: strerror(errno))); \(remedy)")
    }
    defer { close(descriptor) }
    // A service that refuses may have closed its end already; its answer is still read.
    signal(SIGPIPE, SIG_IGN)
    try? writeAll(hello, to: descriptor, name: "the service")
    let reader = RecordReader(descriptor: descriptor, name: "the service", limits: session.limits)
    try admission(descriptor, reader)
    let feeder = try Feeder(files: session.operands, to: descriptor)
    defer { feeder.stop() }
    do {
      try copy(reader)
    } catch let error as RecordError where [.truncated, .empty, .io].contains(error.code) {
      if let failure = feeder.failure { throw failure }
      throw StageError(.retry, "the service went away: \(error)")
    }
    if let failure = feeder.failure { throw failure }
  }

  /// Waits for the empty frame that admits us, leaving it for the reader.
  private func admission(_ descriptor: Int32, _ reader: RecordReader) throws {
    var bytes = [UInt8](repeating: 0, count: emptyFrame.count)
    let size = bytes.count
    let count = recv(descriptor, &bytes, size, Int32(MSG_PEEK) | Int32(MSG_WAITALL))
    if count == size, bytes == emptyFrame { return }
    do {
      while let event = try reader.next() {
        guard case .trailer(let trailer) = event, let failure = trailer.failure else { continue }
        let reason = StageError(
          StageError.Status(upstream: failure), "\(failure.tool): \(failure.message)", upstream: failure)
        guard reason.status == .retry else { throw reason }
        throw Busy(reason: reason)
      }
    } catch let error as RecordError {
      throw StageError(.retry, "the service went away: \(error)")
    }
    throw StageError(.retry, "the service went away")
  }

  private func copy(_ reader: RecordReader) throws {
    var output: StreamOutput?
    while let event = try reader.next() {
      let target = try output ?? session.output()
      output = target
      switch event {
      case .header(let header): try target.begin(header)
      case .record(let record): try target.write(record)
      case .groupEnd(let group): try target.endGroup(by: group.by, key: group.key)
      case .reject(let reject): try target.write(reject)
      case .ancillary(let item): try target.write(ancillary: item)
      case .trailer(let trailer):
        if let failure = trailer.failure {
          throw StageError(
            StageError.Status(upstream: failure),
            "the service failed: \(failure.tool): \(failure.message)", upstream: failure)
        }
        try target.end()
      }
    }
  }
}

/// Sends files or standard input to the service, on a thread of its own.
private final class Feeder: @unchecked Sendable {
  private let monitor = Monitor()
  private var problem: StageError?
  private let descriptors: [Int32]
  private let service: Int32

  init(files: [String], to service: Int32) throws(StageError) {
    self.service = service
    var opened: [Int32] = []
    for file in files.isEmpty ? ["-"] : files {
      let descriptor = file == "-" ? 0 : open(file, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw StageError(.noInput, "\(file): cannot open: \(String(cString: strerror(errno)))")
      }
      opened.append(descriptor)
    }
    if opened.contains(0), isatty(0) == 1 {
      throw StageError(.usage, "a record stream is expected on standard input, which is a terminal; see --help")
    }
    descriptors = opened
    // When the service is gone, its last answer tells why, not a signal.
    signal(SIGPIPE, SIG_IGN)
    SystemThread { [self] in feed() }.detach()
  }

  /// An error of the input.
  var failure: StageError? { monitor.locked { problem } }

  /// Stops sending.
  func stop() { shutdown(service, Int32(SHUT_RDWR)) }

  private func feed() {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    for descriptor in descriptors {
      defer { if descriptor > 0 { close(descriptor) } }
      while true {
        let n = read(descriptor, &chunk, chunk.count)
        if n < 0, errno == EINTR { continue }
        if n < 0 {
          let error = StageError(.io, "the input cannot be read: \(String(cString: strerror(errno)))")
          monitor.locked { problem = error }
        }
        if n <= 0 { break }
        do throws(StageError) {
          try writeAll(Array(chunk[..<n]), to: service, name: "the service")
        } catch {
          return
        }
      }
    }
    shutdown(service, Int32(SHUT_WR))
  }
}
