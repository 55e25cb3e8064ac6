import Glibc

/// The sockets of a resident program: created here and removed at the end, or passed by systemd.
final class ListeningSockets {
  let stream: Int32
  let admin: Int32?
  private var files: [String] = []
  private var lock: Int32 = -1

  /// - Throws: `StageError` 73; 64 if there is nothing to listen on.
  init(_ suite: SuiteOptions) throws(StageError) {
    let inherited = UnixSocket.inherited()
    // systemd names a socket after its unit by default.
    let isAdmin = { (name: String) in name == "admin" || name.hasSuffix("admin.socket") }
    if let address = suite.listen {
      lock = try Self.lock(address.path)
      do throws(StageError) {
        stream = try UnixSocket.listen(address.path)
      } catch {
        unlink(address.path + ".lock")
        throw error
      }
      files = [address.path, address.path + ".lock"]
    } else if let first = inherited.first(where: { !isAdmin($0.name) }) {
      stream = first.descriptor
      try UnixSocket.requireStream(stream, "the socket from systemd")
    } else {
      throw StageError(.usage, "--listen unix:PATH is needed, or a socket from systemd")
    }
    if let address = suite.admin {
      do throws(StageError) {
        admin = try UnixSocket.listen(address.path)
      } catch {
        for file in files { unlink(file) }
        throw error
      }
      files.append(address.path)
    } else {
      admin = inherited.first { isAdmin($0.name) }?.descriptor
      if let admin { try UnixSocket.requireStream(admin, "the admin socket from systemd") }
    }
  }

  /// Whether systemd has passed sockets to this process.
  static var areInherited: Bool { !UnixSocket.inherited().isEmpty }

  /// Locks a file beside the socket, so that two programs starting at once do not both take the path.
  private static func lock(_ path: String) throws(StageError) -> Int32 {
    let file = path + ".lock"
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StageError(.cannotCreate, "\(file): cannot create: \(String(cString: strerror(errno)))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      throw StageError(.cannotCreate, "unix:\(path) is being served already")
    }
    return descriptor
  }

  /// Removes the files.
  func remove() {
    for file in files { unlink(file) }
    files = []
    if lock >= 0 { Glibc.close(lock) }
    lock = -1
  }

  deinit { remove() }
}
