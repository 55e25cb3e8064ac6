import Glibc

/// Set by SIGUSR1, as dd does: the next chance to show progress is taken.
let statusRequested = StatusRequest()

/// A flag that a signal handler may set.
final class StatusRequest: @unchecked Sendable {
  private let flag = UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: 1)

  init() { flag.initialize(to: 0) }

  func set() { flag.pointee = 1 }

  func exchange() -> Bool {
    defer { flag.pointee = 0 }
    return flag.pointee != 0
  }
}
