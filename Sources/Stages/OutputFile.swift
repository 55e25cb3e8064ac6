import Glibc

/// A file that appears under its name when it is complete: `PATH.part` until then, locked against other runs.
public final class OutputFile {
  /// The name that it will have.
  public let path: String
  /// Open for reading and writing.
  public let descriptor: Int32
  private var part: String
  private var isOpen = true

  /// Opens `path` with `.part` after it; what an interrupted run left there stays if `keepsContent`.
  ///
  /// - Throws: `StageError` 75 while another run writes it, 73 when it cannot be made or is not a regular file.
  public init(_ path: String, keepsContent: Bool = false) throws(StageError) {
    self.path = path
    part = path + ".part"
    try OpenedInputs.refuse(path)
    try OpenedInputs.refuse(part)
    descriptor = try Self.open(part)
    // Emptied only now: until it is locked it may be another run's.
    guard keepsContent || ftruncate(descriptor, 0) == 0 else { throw Self.failure(.io, part, "cannot write") }
  }

  /// A file that is to take the place of one that an interrupted run has left (`takeOver`).
  ///
  /// - Throws: `StageError` as `init`.
  init(replacing old: OutputFile) throws(StageError) {
    path = old.path
    part = old.part + ".new"
    descriptor = try Self.open(part)
    guard ftruncate(descriptor, 0) == 0 else { throw Self.failure(.io, part, "cannot write") }
  }

  /// Takes the name of the file that this one replaces.
  ///
  /// - Throws: `StageError` 74.
  func takeOver() throws(StageError) {
    let name = path + ".part"
    guard fsync(descriptor) == 0, rename(part, name) == 0 else { throw Self.failure(.io, name, "cannot replace") }
    part = name
  }

  deinit { if isOpen { close(descriptor) } }

  private static func failure(_ status: StageError.Status, _ path: String, _ what: String) -> StageError {
    StageError(status, "\(path): \(what): \(String(cString: strerror(errno)))")
  }

  private static func open(_ part: String) throws(StageError) -> Int32 {
    while true {
      // Not through a link, and without waiting for the other end of a FIFO.
      let descriptor = Glibc.open(part, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else {
        if errno == ELOOP { throw StageError(.cannotCreate, "\(part) is a symbolic link; remove it") }
        throw failure(.cannotCreate, part, "cannot create")
      }
      do throws(StageError) {
        guard FileIdentity(descriptor)?.isRegular == true else {
          throw StageError(.cannotCreate, "\(part) is not a regular file; remove it")
        }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
          throw StageError(.retry, "\(part) is being written by another run; try again when that has ended")
        }
      } catch {
        close(descriptor)
        throw error
      }
      // The run that held the lock may have given the file its final name meanwhile.
      if FileIdentity(descriptor) == FileIdentity(part) { return descriptor }
      close(descriptor)
    }
  }

  /// Makes sure that all is on disk, and gives the file its name.
  ///
  /// - Throws: `StageError` 74.
  public func commit() throws(StageError) {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw Self.failure(.io, part, "cannot write") }
    guard rename(part, path) == 0 else { throw Self.failure(.io, path, "cannot rename") }
    isOpen = false
    // After the renaming, so that nobody else locks it under its old name.
    guard close(descriptor) == 0 || errno == EINTR else { throw Self.failure(.io, path, "cannot close") }
  }

  /// Takes the file away, for output that is of no use in part.
  public func discard() {
    guard isOpen else { return }
    unlink(part)
    isOpen = false
    close(descriptor)
  }
}
