import Failures
import Glibc

/// Items of one size, in memory or, if they are many, in a temporary file, so that memory does not grow with the set.
///
/// The file is unlinked as soon as it is open. One thread appends and writes items; afterwards any number of threads
/// may read.
public final class ItemStore: @unchecked Sendable {
  /// Bytes of an item.
  public let size: Int
  /// Number of items.
  public private(set) var count = 0
  private let directory: String
  private let limit: Int
  private var memory: [UInt8] = []
  private var descriptor: Int32 = -1

  /// Bytes to keep in memory: fewer than the networks need, and enough for small sets.
  public static let defaultLimit = 64 << 20

  /// An empty store; beyond `limit` bytes, items are stored in a file in `directory`.
  public init(size: Int, directory: String = "/tmp", limit: Int = ItemStore.defaultLimit) {
    (self.size, self.directory, self.limit) = (size, directory, limit)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Appends an item.
  ///
  /// - Throws: `EvaluationError` `storage` when the file cannot be made or written.
  public func append(_ item: UnsafeRawBufferPointer) throws(EvaluationError) {
    precondition(item.count == size, "ItemStore: an item of \(item.count) bytes for \(size)")
    if descriptor < 0, memory.count + size > limit { try open() }
    if descriptor < 0 {
      memory.append(contentsOf: item)
    } else {
      try put(item, at: count * size)
    }
    count += 1
  }

  /// Appends `number` items of zeros.
  ///
  /// - Throws: `EvaluationError` `storage`.
  public func appendZeros(_ number: Int) throws(EvaluationError) {
    if descriptor < 0, memory.count + number * size > limit { try open() }
    count += number
    if descriptor < 0 {
      memory.append(contentsOf: repeatElement(0, count: number * size))
    } else if ftruncate(descriptor, count * size) != 0 {
      throw failure("cannot be enlarged")
    }
  }

  /// Overwrites bytes of an item, starting at `offset`.
  ///
  /// - Throws: `EvaluationError` `storage`.
  public func write(_ bytes: UnsafeRawBufferPointer, item: Int, offset: Int) throws(EvaluationError) {
    precondition(item < count && offset + bytes.count <= size, "ItemStore: outside of the item")
    let start = item * size + offset
    if descriptor < 0 {
      memory.replaceSubrange(start..<start + bytes.count, with: bytes)
    } else {
      try put(bytes, at: start)
    }
  }

  /// Copies bytes of an item, starting at `offset`.
  ///
  /// A file that cannot be read back ends the process with status 74.
  public func read(_ item: Int, offset: Int = 0, into target: UnsafeMutableRawBufferPointer) {
    precondition(item < count && offset + target.count <= size, "ItemStore: outside of the item")
    let start = item * size + offset
    if descriptor < 0 {
      memory.withUnsafeBytes {
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[start..<start + target.count]))
      }
      return
    }
    var done = 0
    while done < target.count {
      let n = pread(descriptor, target.baseAddress.map { $0 + done }, target.count - done, start + done)
      if n < 0, errno == EINTR { continue }
      guard n > 0 else { SystemRefusal.temporaryFile() }
      done += n
    }
  }

  /// Calls `body` with the bytes of an item.
  public func withItem<R>(_ item: Int, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    precondition(item < count, "ItemStore: no such item")
    if descriptor < 0 {
      return memory.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[item * size..<(item + 1) * size])) }
    }
    return withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { buffer in
      read(item, into: buffer)
      return body(UnsafeRawBufferPointer(buffer))
    }
  }

  private func open() throws(EvaluationError) {
    var template = Array("\(directory)/edits-items-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure("cannot be made") }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var old: [UInt8] = []
    swap(&old, &memory)
    try old.withUnsafeBufferPointer { (bytes) throws(EvaluationError) in try put(UnsafeRawBufferPointer(bytes), at: 0) }
  }

  private func put(_ bytes: UnsafeRawBufferPointer, at start: Int) throws(EvaluationError) {
    var done = 0
    while done < bytes.count {
      let n = pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, start + done)
      if n < 0, errno == EINTR { continue }
      guard n > 0 else { throw failure("cannot be written") }
      done += n
    }
  }

  private func failure(_ what: String) -> EvaluationError {
    EvaluationError(
      .storage, place: "temporary file in \(directory)",
      reason: "\(what): \(String(cString: strerror(errno))); name a roomier place with --tmpdir")
  }
}
