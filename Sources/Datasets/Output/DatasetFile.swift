import Glibc

/// A buffered output file; errors of all writes and of closing are reported.
final class DatasetFile {
  private static let bufferSize = 256 * 1024

  private let path: String
  private var descriptor: Int32
  private let closesDescriptor: Bool
  private var buffer: [UInt8] = []

  /// Creates a file that must not exist.
  init(creating path: String) throws(DatasetError) {
    self.path = path
    closesDescriptor = true
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw systemFailure(.cannotCreate, at: path, "cannot be created") }
  }

  /// Writes to a descriptor that stays open.
  init(descriptor: Int32, name: String) {
    path = name
    closesDescriptor = false
    self.descriptor = descriptor
  }

  deinit { if closesDescriptor, descriptor >= 0 { close(descriptor) } }

  /// Appends bytes.
  func write(_ bytes: some Collection<UInt8>) throws(DatasetError) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes the buffer and closes the file, which may reveal write errors.
  func finish() throws(DatasetError) {
    try flush()
    guard closesDescriptor else { return }
    let closed = close(descriptor)
    descriptor = -1
    // On Linux the descriptor is closed even after EINTR.
    if closed != 0, errno != EINTR {
      throw systemFailure(.cannotWrite, at: path, "cannot be closed")
    }
  }

  private func flush() throws(DatasetError) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw systemFailure(.cannotWrite, at: path, "cannot be written")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
