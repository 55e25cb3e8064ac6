import Glibc

/// A memory-mapped file, paged in as it is read.
public final class MappedFile: @unchecked Sendable {
  public let path: String
  public let base: UnsafeRawPointer
  public let count: Int

  /// - Throws: `WeightsError` `.missing` if there is no such file.
  public init(_ path: String) throws(WeightsError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw WeightsError(.missing, path, "cannot open: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw WeightsError(.missing, path, "is no file")
    }
    count = Int(status.st_size)
    guard count > 0 else { throw WeightsError(.corrupt, path, "is empty") }
    guard let memory = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED else {
      throw WeightsError(.missing, path, "cannot map: \(String(cString: strerror(errno)))")
    }
    base = UnsafeRawPointer(memory)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: base), count) }

  /// A view that is valid as long as the file is held.
  public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// A copy of the bytes.
  public var contents: [UInt8] { withExtendedLifetime(self) { [UInt8](bytes) } }
}
