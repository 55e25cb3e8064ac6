import Glibc

/// Reads lines of a file from any offset.
struct LineReader {
  struct Line {
    var bytes: [UInt8]
    let offset: Int
  }

  private let descriptor: Int32
  private let path: String
  private let limit: Int
  private var buffer: [UInt8] = []
  private var bufferOffset: Int
  private var position = 0

  init(_ descriptor: Int32, path: String, limit: Int, from offset: Int = 0) {
    self.descriptor = descriptor
    self.path = path
    self.limit = limit
    bufferOffset = offset
  }

  /// The next line without its line feed.
  ///
  /// - Throws: `DatasetError` `tooLarge` for lines above the limit, `unreadable`.
  mutating func next() throws(DatasetError) -> Line? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return Line(bytes: Array(buffer[position..<end]), offset: bufferOffset + position)
      }
      let pending = buffer.count - position
      guard pending <= limit else {
        throw DatasetError(.tooLarge, at: path, "a line of more than \(limit) bytes")
      }
      let more = try readMore()
      bufferOffset += position
      buffer = Array(buffer[position...]) + more
      position = 0
      searched = pending
      if more.isEmpty {
        if buffer.isEmpty { return nil }
        defer { position = buffer.count }
        return Line(bytes: buffer, offset: bufferOffset)
      }
    }
  }

  private func readMore() throws(DatasetError) -> [UInt8] {
    let offset = bufferOffset + buffer.count
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 14) { target, initialized in
        count = pread(descriptor, target.baseAddress, target.count, offset)
        initialized = max(0, count)
      }
      if count >= 0 { return bytes }
      if errno != EINTR { throw systemFailure(.unreadable, at: path, "cannot be read") }
    }
  }
}
