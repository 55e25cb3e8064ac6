import Glibc
internal import Synchronization
internal import Threads

/// Writes a program's buffers before SIGTERM, SIGINT or SIGHUP ends it.
///
/// `FILE.part` then has all finished records, and `--resume` continues after them. The signal still ends the process; a
/// second one does not wait for the disk.
final class TerminationFlush {
  private static let signals = [SIGTERM, SIGINT, SIGHUP]

  /// Calls `flush` on a thread of its own when one of the signals comes.
  init?(_ flush: @escaping @Sendable () -> Void) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let source = ends[0]
    flushPipe.store(ends[1], ordering: .sequentiallyConsistent)
    let watcher = SystemThread(ifPossible: {
      var number: UInt8 = 0
      while read(source, &number, 1) < 0, errno == EINTR {}
      guard number > 0 else { return }
      for other in Self.signals { signal(other, SIG_DFL) }
      flush()
      kill(getpid(), Int32(number))
    })
    guard let watcher else { return nil }
    watcher.detach()
    for number in Self.signals where !Self.isIgnored(number) {
      signal(number) { number in
        // Async-signal-safe calls only.
        var byte = UInt8(number)
        _ = write(flushPipe.load(ordering: .sequentiallyConsistent), &byte, 1)
      }
    }
  }

  // A program under nohup must keep running.
  private static func isIgnored(_ number: Int32) -> Bool {
    let handler = signal(number, SIG_DFL)
    signal(number, handler)
    return unsafeBitCast(handler, to: Int.self) == 1
  }

  /// Restores the signals' default actions, when there is nothing left to write.
  func stop() {
    for number in Self.signals where !Self.isIgnored(number) { signal(number, SIG_DFL) }
  }
}

/// The pipe, for the signal handler.
private let flushPipe = Atomic<Int32>(-1)
