internal import Glibc
internal import Threads

/// Watches the far end of a pipe or socket while the program computes.
///
/// If the reader closes, POLLERR is signaled immediately, long before the next write would fail; the program then ends
/// by SIGPIPE, as any filter does.
package final class ReaderWatch: @unchecked Sendable {
  private let descriptor: Int32
  private let monitor = Monitor()
  private var isStopped = false
  private var thread: SystemThread?

  /// `descriptor`: what the program writes to.
  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Calls `tick` ten times a second until `stop`.
  package func start(_ tick: @escaping @Sendable () -> Void) {
    thread = SystemThread { [self] in
      while true {
        var entry = pollfd(fd: descriptor, events: 0, revents: 0)
        let ready = poll(&entry, 1, 0)
        if ready > 0, entry.revents & Int16(POLLERR) != 0 { kill(getpid(), SIGPIPE) }
        let stop = monitor.locked { () -> Bool in
          if !isStopped { _ = monitor.wait(milliseconds: 100) }
          return isStopped
        }
        if stop { return }
        tick()
      }
    }
  }

  /// Ends the thread; `tick` is not called afterwards.
  package func stop() {
    monitor.locked {
      isStopped = true
      monitor.signalAll()
    }
    thread?.join()
    thread = nil
  }
}
