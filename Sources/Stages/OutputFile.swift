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

/// Which file it is, whatever it is called.
struct FileIdentity: Hashable {
  private let device: UInt
  private let number: UInt
  let isRegular: Bool
  /// Bytes; no part of the identity.
  let size: Int

  private init(_ status: stat) {
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
  }

  static func == (a: FileIdentity, b: FileIdentity) -> Bool { a.device == b.device && a.number == b.number }

  func hash(into hasher: inout Hasher) {
    hasher.combine(device)
    hasher.combine(number)
  }

  /// The file behind an open descriptor; nil when there is none.
  init?(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The file of a name, links followed; nil when there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// Whether a descriptor leads to another process.
func isPipe(_ descriptor: Int32) -> Bool {
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { return false }
  return status.st_mode & S_IFMT == S_IFIFO || status.st_mode & S_IFMT == S_IFSOCK
}

/// Writes a small file in one go; it appears under its name when it is whole.
///
/// Devices and pipes are written into.
///
/// - Throws: `StageError` 73 or 74.
public func writeFile(_ path: String, _ bytes: [UInt8]) throws(StageError) {
  if let found = FileIdentity(path), !found.isRegular {
    let descriptor = try openSpecial(path)
    defer { close(descriptor) }
    return try writeAll(bytes, to: descriptor, name: path)
  }
  try refuseOther(path, than: bytes)
  let file = try OutputFile(path)
  do throws(StageError) {
    try writeAll(bytes, to: file.descriptor, name: path)
    try file.commit()
  } catch {
    file.discard()
    throw error
  }
}

/// Only a file of the same kind is written over, by its first bytes: any other was named by mistake.
///
/// - Throws: `StageError` 73.
private func refuseOther(_ path: String, than bytes: [UInt8]) throws(StageError) {
  guard let found = FileIdentity(path), found.size > 0 else { return }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  defer { close(descriptor) }
  var start = [UInt8](repeating: 0, count: 4)
  guard descriptor < 0 || pread(descriptor, &start, 4, 0) < 4 || !bytes.starts(with: start) else { return }
  throw StageError(.cannotCreate, "\(path) is there and is another kind of file; name another, or remove it")
}

/// Opens a device or a pipe to be written into.
///
/// - Throws: `StageError` 73.
func openSpecial(_ path: String) throws(StageError) -> Int32 {
  try OpenedInputs.refuse(path)
  let descriptor = open(path, O_WRONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw StageError(.cannotCreate, "\(path): cannot open: \(String(cString: strerror(errno)))")
  }
  return descriptor
}
