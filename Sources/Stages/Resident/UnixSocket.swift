internal import CLinux
import Glibc

/// Unix domain sockets.
enum UnixSocket {
  /// Calls `body` with the socket address of a path.
  private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    var bytes = Array(path.utf8)
    // systemd writes the leading zero of an abstract socket's name as @.
    if bytes.first == 0x40 { bytes[0] = 0 }
    let isAbstract = bytes.first == 0
    return withUnsafeMutablePointer(to: &address) { pointer in
      withUnsafeMutableBytes(of: &pointer.pointee.sun_path) { target in
        for (index, byte) in bytes.prefix(target.count - 1).enumerated() { target[index] = byte }
      }
      let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
      let length = offset + min(bytes.count, 107) + (isAbstract ? 0 : 1)
      return pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(length)) }
    }
  }

  private static func socket(_ kind: __socket_type) -> Int32 {
    Glibc.socket(AF_UNIX, Int32(kind.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
  }

  /// Connects; the descriptor, or −1 with `errno` set.
  static func connect(_ path: String) -> Int32 {
    let descriptor = socket(SOCK_STREAM)
    guard descriptor >= 0 else { return -1 }
    if withAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 { return descriptor }
    let reason = errno
    close(descriptor)
    errno = reason
    return -1
  }

  /// Listens at a path with access for this user only; a socket left by a dead program is removed.
  ///
  /// - Throws: `StageError` 73.
  static func listen(_ path: String) throws(StageError) -> Int32 {
    let probe = connect(path)
    if probe >= 0 {
      close(probe)
      throw StageError(.cannotCreate, "unix:\(path) is being served already")
    }
    if errno == ECONNREFUSED || errno == ENOTSOCK { try removeStale(path) }
    let descriptor = socket(SOCK_STREAM)
    let mask = umask(0o177)
    defer { umask(mask) }
    guard descriptor >= 0, withAddress(path, { bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, 64) == 0
    else {
      let reason = String(cString: strerror(errno))
      if descriptor >= 0 { close(descriptor) }
      throw StageError(.cannotCreate, "unix:\(path): cannot listen: \(reason)")
    }
    return descriptor
  }

  /// Removes the socket that a dead program left at `path`; any other kind of file is kept.
  private static func removeStale(_ path: String) throws(StageError) {
    guard path.utf8.first != 0x40 else { return }
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      throw StageError(.cannotCreate, "\(path) is there and is no socket; name another path, or remove it")
    }
    unlink(path)
  }

  /// Notifies the service manager (sd_notify(3)); without one nothing happens.
  static func notify(_ message: String) {
    guard let name = getenv("NOTIFY_SOCKET"), name.pointee != 0 else { return }
    let descriptor = socket(SOCK_DGRAM)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array(message.utf8)
    _ = withAddress(String(cString: name)) {
      Int32(truncatingIfNeeded: sendto(descriptor, bytes, bytes.count, 0, $0, $1))
    }
  }

  /// The sockets passed by systemd, by name (sd_listen_fds(3)); empty unless they are for this process.
  static func inherited() -> [(name: String, descriptor: Int32)] {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    guard variable("LISTEN_PID").flatMap(Int32.init) == getpid(),
      let count = variable("LISTEN_FDS").flatMap(Int32.init), (1...64).contains(count)
    else { return [] }
    let names = variable("LISTEN_FDNAMES")?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    return (0..<count).map { index in
      let descriptor = 3 + index
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      return (Int(index) < names.count ? String(names[Int(index)]) : "", descriptor)
    }
  }

  /// Checks that a socket passed by systemd can be served.
  ///
  /// - Throws: `StageError` 78 for other families (the user at the other end of TCP is unknown) and types.
  static func requireStream(_ descriptor: Int32, _ name: String) throws(StageError) {
    func option(_ option: Int32) -> Int32 {
      var value: Int32 = -1
      var size = socklen_t(MemoryLayout<Int32>.size)
      return getsockopt(descriptor, SOL_SOCKET, option, &value, &size) == 0 ? value : -1
    }
    guard option(SO_DOMAIN) == AF_UNIX, option(SO_TYPE) == Int32(SOCK_STREAM.rawValue), option(SO_ACCEPTCONN) == 1
    else {
      throw StageError(
        .configuration, "\(name) is no listening Unix stream socket; say ListenStream=/PATH and Accept=no in its unit")
    }
  }

  /// Whether the other end of a connection belongs to this user or to root.
  static func isTrusted(_ descriptor: Int32) -> Bool {
    let user = linux_peer_user(descriptor)
    return user == 0 || user == Int64(getuid())
  }
}
