import Glibc
public import Records

/// Encoded items in a temporary file, which can be read back in any order.
///
/// The file is unlinked as soon as it is open, so nothing is left behind however the program ends. Memory: one write
/// buffer, and 8 bytes per item.
public final class Spool {
  private let directory: String
  private var descriptor: Int32 = -1
  private var pending: [UInt8] = []
  private var flushed = 0
  private var ends: [Int] = []  // offsets at which the items end

  private static let bufferSize = 1 << 20

  /// - Parameter directory: the folder of the file, which is created when the first buffer is full.
  public init(directory: String) { self.directory = directory }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Number of items.
  public var count: Int { ends.count }

  /// Appends an item and returns its index.
  ///
  /// - Throws: `StageError` 73 or 74 when the file cannot be created or written.
  @discardableResult
  public func append(_ item: Bytes) throws(StageError) -> Int {
    item.withUnsafeBytes { pending.append(contentsOf: $0) }
    ends.append(flushed + pending.count)
    if pending.count >= Self.bufferSize { try flush() }
    return ends.count - 1
  }

  private func flush() throws(StageError) {
    if descriptor < 0 { try open() }
    var start = 0
    while start < pending.count {
      let n = pending.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start, flushed + start)
      }
      if n < 0 {
        if errno == EINTR { continue }
        throw StageError(
          .io,
          "cannot write the temporary file in \(directory): \(String(cString: strerror(errno))); "
            + "name a roomier place with --tmpdir")
      }
      start += n
    }
    flushed += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  private func open() throws(StageError) {
    var template = Array("\(directory)/edits-spool-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw StageError(
        .cannotCreate,
        "cannot make a temporary file in \(directory): \(String(cString: strerror(errno))); "
          + "name another place with --tmpdir")
    }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// Reads an item back.
  ///
  /// - Throws: `StageError` 74.
  public func item(_ index: Int) throws(StageError) -> Bytes {
    let offset = index == 0 ? 0 : ends[index - 1]
    let count = ends[index] - offset
    if offset >= flushed {
      return Bytes(Array(pending[offset - flushed..<offset - flushed + count]))
    }
    var bytes = [UInt8](repeating: 0, count: count)
    var start = 0
    while start < count {
      let n = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + start }, count - start, offset + start)
      }
      if n < 0, errno == EINTR { continue }
      guard n > 0 else {
        throw StageError(.io, "cannot read the temporary file in \(directory) back")
      }
      start += n
    }
    return Bytes(bytes)
  }

  /// Reads a record back.
  ///
  /// - Throws: `StageError` 74.
  public func record(_ index: Int) throws(StageError) -> Record {
    Record(spooled: try item(index))
  }

  /// Removes all items; the file is reused.
  public func removeAll() {
    ends.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    flushed = 0
    if descriptor >= 0 { _ = ftruncate(descriptor, 0) }
  }
}
