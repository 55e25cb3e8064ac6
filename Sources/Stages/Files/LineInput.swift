import Glibc

/// The lines of a text file or of standard input, read in large pieces.
public final class LineInput {
  /// The name of the input in messages.
  public let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Bytes that a line may have.
  private static let longest = 1 << 28

  /// - Parameter path: `-` is standard input.
  /// - Throws: `StageError` 66.
  public init(_ path: String) throws(StageError) {
    name = path == "-" ? "standard input" : path
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StageError(.noInput, "\(path): cannot open: \(String(cString: strerror(errno)))")
    }
    OpenedInputs.note(descriptor)
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// The next line without its terminator; nil at the end of the input.
  ///
  /// - Throws: `StageError` 65 for a line longer than 256 MiB, 74.
  public func next() throws(StageError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      searched -= start
      buffer.removeFirst(start)
      start = 0
      guard buffer.count < Self.longest else {
        throw StageError(.data, "\(name): a line over 256 MiB")
      }
      try fill()
    }
  }

  private func fill() throws(StageError) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let n = read(descriptor, &chunk, chunk.count)
    if n < 0 {
      if errno == EINTR { return }
      throw StageError(.io, "\(name): cannot read: \(String(cString: strerror(errno)))")
    }
    if n == 0 { isAtEnd = true }
    buffer += chunk[..<n]
  }
}
