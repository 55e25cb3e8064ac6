internal import CLinux
internal import Failures
import Glibc

/// A POSIX thread that runs one closure.
public struct SystemThread: Sendable {
  private let handle: pthread_t

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread with asynchronous signals blocked, so that the main thread handles them.
  ///
  /// SIGPIPE and faults stay deliverable: the kernel sends those to the thread that caused them.
  ///
  /// Ends the process with status 71 if the system refuses a thread (`SystemRefusal`).
  public init(_ run: @escaping @Sendable () -> Void) {
    guard let thread = SystemThread(ifPossible: run) else { SystemRefusal.thread() }
    self = thread
  }

  /// As `init(_:)`, but nil if the system refuses a thread.
  public init?(ifPossible run: @escaping @Sendable () -> Void) {
    var all = sigset_t()
    var previous = sigset_t()
    sigfillset(&all)
    for caused in [SIGPIPE, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT] {
      sigdelset(&all, caused)
    }
    pthread_sigmask(SIG_SETMASK, &all, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Body(run)).toOpaque()
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, context)
    guard status == 0 else {
      Unmanaged<Body>.fromOpaque(context).release()
      return nil
    }
    handle = thread
  }

  /// Waits until the closure has returned.
  public func join() { pthread_join(handle, nil) }

  /// Gives up `join`: the thread's resources are freed when it ends.
  public func detach() { pthread_detach(handle) }
}

/// The number of processors available to this process, given its affinity and its control group's quota.
public func availableProcessors() -> Int {
  let allowed = Int(linux_processor_count())
  let processors = allowed > 0 ? allowed : max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  return min(processors, processorQuota() ?? processors)
}
