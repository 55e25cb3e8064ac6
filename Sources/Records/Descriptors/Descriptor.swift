package import Glibc

/// System calls on file descriptors, with EINTR and partial transfers handled.
///
/// Errors contain the system's own message; each comment names the corresponding C function.
package enum Descriptor {
  /// Reads at most `count` bytes; 0 at the end.
  ///
  /// The corresponding C function is `read`.
  ///
  /// - Throws: `RecordError` `.io`.
  package static func read(
    _ descriptor: Int32, into base: UnsafeMutableRawPointer, count: Int, name: String
  ) throws(RecordError) -> Int {
    while true {
      let n = Glibc.read(descriptor, base, count)
      if n >= 0 { return n }
      if errno != EINTR { throw RecordError(.io, name, "cannot read: \(errorText(errno))") }
    }
  }

  /// Whether input or the end of file is available within `milliseconds`.
  ///
  /// The corresponding C function is `poll`.
  package static func hasInput(_ descriptor: Int32, within milliseconds: Int) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let start = ContinuousClock.now
    while true {
      let left = ContinuousClock.now - start
      let waited = Int(left.components.seconds) * 1000 + Int(left.components.attoseconds / 1_000_000_000_000_000)
      let ready = poll(&entry, 1, Int32(clamping: max(0, milliseconds - waited)))
      // Descriptors that cannot be polled are read, which reports the error.
      if ready != 0, ready > 0 || errno != EINTR { return true }
      if ready == 0 { return false }
    }
  }

  /// Writes all of `bytes`.
  ///
  /// The corresponding C function is `write`.
  ///
  /// - Throws: `RecordError` `.io`, for a full disk too.
  package static func write(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, name: String
  ) throws(RecordError) {
    guard var pointer = bytes.baseAddress else { return }
    var remaining = bytes.count
    while remaining > 0 {
      let n = Glibc.write(descriptor, pointer, remaining)
      if n < 0 {
        if errno == EINTR { continue }
        throw RecordError(.io, name, "cannot write: \(errorText(errno))")
      }
      pointer += n
      remaining -= n
    }
  }

  /// Writes all parts, in order.
  ///
  /// The corresponding C function is `writev`.
  ///
  /// - Throws: `RecordError` `.io`, for a full disk too.
  package static func write(
    _ descriptor: Int32, parts: inout [iovec], name: String
  ) throws(RecordError) {
    var first = 0
    while first < parts.count {
      let count = min(parts.count - first, 1024)
      var n = parts.withUnsafeBufferPointer { buffer in
        writev(descriptor, buffer.baseAddress.map { $0 + first }, Int32(count))
      }
      if n < 0 {
        if errno == EINTR { continue }
        throw RecordError(.io, name, "cannot write: \(errorText(errno))")
      }
      while first < parts.count, n >= parts[first].iov_len {
        n -= parts[first].iov_len
        first += 1
      }
      if n > 0 {
        parts[first].iov_base += n
        parts[first].iov_len -= n
      }
    }
  }

  /// Closes; some file systems report a failed write only here.
  ///
  /// The corresponding C function is `close`.
  ///
  /// - Throws: `RecordError` `.io`.
  package static func close(_ descriptor: Int32, name: String) throws(RecordError) {
    if Glibc.close(descriptor) != 0 && errno != EINTR {
      throw RecordError(.io, name, "cannot close: \(errorText(errno))")
    }
  }

  /// Opens a file for reading.
  ///
  /// The corresponding C function is `open`.
  ///
  /// - Throws: `RecordError` `.noInput`, for a directory too.
  package static func open(reading path: String) throws(RecordError) -> Int32 {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw RecordError(.noInput, path, "cannot open: \(errorText(errno))")
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      _ = Glibc.close(descriptor)
      throw RecordError(
        .noInput, path, "is a directory, not a record stream; \"edits decode\" reads folders")
    }
    return descriptor
  }

  /// The system's message for an error number.
  package static func errorText(_ number: Int32) -> String {
    // glibc's strerror keeps its text per thread.
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }
}
