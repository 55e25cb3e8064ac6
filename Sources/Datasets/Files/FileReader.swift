import Glibc

/// A file, pipe or socket read from front to back with plain `read` calls.
final class FileReader {
  let name: String
  private let descriptor: Int32
  private let closesDescriptor: Bool
  private let buffer: UnsafeMutableRawBufferPointer
  private var position = 0
  private var end = 0

  /// Opens a file for reading.
  convenience init(path: String) throws(DatasetError) { try self.init(path: FilePath(path)) }

  /// Opens a file for reading.
  init(path: FilePath) throws(DatasetError) {
    name = path.text
    descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    closesDescriptor = true
    buffer = .allocate(byteCount: 64 * 1024, alignment: 16)
    if descriptor < 0 { throw systemFailure(.unreadable, at: name, "cannot be opened") }
  }

  /// Reads from a descriptor that stays open.
  init(descriptor: Int32, name: String) {
    self.name = name
    self.descriptor = descriptor
    closesDescriptor = false
    buffer = .allocate(byteCount: 64 * 1024, alignment: 16)
  }

  deinit {
    if closesDescriptor, descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
  }

  /// The size of a regular file; nil for a pipe.
  var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Returns up to `count` bytes without consuming them; fewer only at the end.
  func peek(_ count: Int) throws(DatasetError) -> [UInt8] {
    while end - position < count {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[position..<end]))
      end -= position
      position = 0
      let got = try readOnce(UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
      if got == 0 { break }
      end += got
    }
    return Array(buffer[position..<min(end, position + count)])
  }

  /// Reads the next bytes into `target`, at least one unless the file has ended.
  func read(into target: UnsafeMutableRawBufferPointer) throws(DatasetError) -> Int {
    if target.isEmpty { return 0 }
    if position == end {
      if target.count >= buffer.count { return try readOnce(target) }
      position = 0
      end = 0
      end = try readOnce(buffer)
    }
    let count = min(end - position, target.count)
    target.copyMemory(
      from: UnsafeRawBufferPointer(rebasing: buffer[position..<position + count]))
    position += count
    return count
  }

  private func readOnce(_ target: UnsafeMutableRawBufferPointer) throws(DatasetError) -> Int {
    while true {
      let count = Glibc.read(descriptor, target.baseAddress, target.count)
      if count >= 0 { return count }
      if errno != EINTR { throw systemFailure(.unreadable, at: name, "cannot be read") }
    }
  }
}

/// A failure whose reason is in `errno`.
func systemFailure(_ code: DatasetError.Code, at place: String, _ what: String) -> DatasetError {
  let number = errno
  let reason = String(cString: strerror(number))
  let isMissing = code == .unreadable && (number == ENOENT || number == ENOTDIR)
  return DatasetError(isMissing ? .notFound : code, at: place, "\(what): \(reason)")
}
