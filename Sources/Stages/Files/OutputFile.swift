import Glibc

/// A file that takes its name only when it is complete; until then it is `PATH.part`, locked against other runs.
public final class OutputFile {
  /// The final path.
  public let path: String
  /// Open for reading and writing.
  public let descriptor: Int32
  private var part: String
  private var isOpen = true

  /// Opens `path` with the suffix `.part`; the content of an interrupted run is kept if `keepsContent`.
  ///
  /// - Throws: `StageError` 75 while another run writes it, 73 when it cannot be made or is not a regular file.
  public init(_ path: String, keepsContent: Bool = false) throws(StageError) {
    self.path = path
    part = path + ".part"
    try OpenedInputs.refuse(path)
    try OpenedInputs.refuse(part)
    descriptor = try Self.open(part)
    // Truncated only now: before it was locked it may have been another run's.
    guard keepsContent || ftruncate(descriptor, 0) == 0 else { throw Self.failure(.io, part, "cannot write") }
  }

  /// A file that will replace the file of an interrupted run (`takeOver`).
  ///
  /// - Throws: `StageError` as `init`.
  init(replacing old: OutputFile) throws(StageError) {
    path = old.path
    part = old.part + ".new"
    descriptor = try Self.open(part)
    guard ftruncate(descriptor, 0) == 0 else { throw Self.failure(.io, part, "cannot write") }
  }

  /// Takes the name of the file that it replaces.
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
      // Without following a link, and without waiting for the other end of a FIFO.
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
      // The run that held the lock may have renamed the file in the meantime.
      if FileIdentity(descriptor) == FileIdentity(part) { return descriptor }
      close(descriptor)
    }
  }

  /// Flushes the file to disk and gives it its final name.
  ///
  /// - Throws: `StageError` 74.
  public func commit() throws(StageError) {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw Self.failure(.io, part, "cannot write") }
    guard rename(part, path) == 0 else { throw Self.failure(.io, path, "cannot rename") }
    isOpen = false
    // After the rename, so that nobody else locks it under its old name.
    guard close(descriptor) == 0 || errno == EINTR else { throw Self.failure(.io, path, "cannot close") }
  }

  /// Removes the file, when a part of the output is useless.
  public func discard() {
    guard isOpen else { return }
    unlink(part)
    isOpen = false
    close(descriptor)
  }
}
