import Glibc

/// SIGTERM, SIGINT and SIGHUP as bytes on a pipe, for a loop that polls; a second signal ends the process.
final class TerminationSignals {
  /// Readable after a signal.
  let descriptor: Int32

  /// - Throws: `StageError` 71 when no pipe can be created.
  init() throws(StageError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw StageError(.system, "cannot make a pipe: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    terminationPipe.set(ends[1])
    for number in [SIGTERM, SIGINT, SIGHUP] {
      signal(number) { _ in
        // Async-signal-safe calls only.
        if terminationPipe.hasCome { _exit(143) }
        terminationPipe.signal()
      }
    }
  }
}

/// The write end of the pipe, for the signal handler.
private let terminationPipe = TerminationPipe()

private final class TerminationPipe: @unchecked Sendable {
  private let state = UnsafeMutablePointer<(descriptor: Int32, hasCome: sig_atomic_t)>.allocate(capacity: 1)

  init() { state.initialize(to: (-1, 0)) }

  var hasCome: Bool { state.pointee.hasCome != 0 }

  func set(_ descriptor: Int32) { state.pointee.descriptor = descriptor }

  func signal() {
    state.pointee.hasCome = 1
    var byte: UInt8 = 1
    _ = write(state.pointee.descriptor, &byte, 1)
  }
}
