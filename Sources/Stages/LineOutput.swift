import Records
import Threads

/// Text lines on standard output, gathered into large writes.
///
/// Lines wait a tenth of a second at most, and a reader that has gone ends the program, as with records.
public final class LineOutput {
  private let pending = PendingLines()
  private let watch = ReaderWatch(descriptor: 1)

  public init() {
    watch.start { [pending] in try? pending.flush() }
  }

  // A program that fails shows what it has found until then.
  deinit {
    watch.stop()
    try? pending.flush()
  }

  /// Adds a line.
  ///
  /// - Throws: `StageError` 74.
  public func write(_ line: String) throws(StageError) {
    if pending.append(line) > 1 << 16 { try pending.flush() }
  }

  /// Writes what is left.
  ///
  /// - Throws: `StageError` 74; some systems report a full disk only now.
  public func close() throws(StageError) {
    watch.stop()
    try pending.flush()
    try closeStandardOutput()
  }
}

/// Lines that the program and the watch of its reader take turns to write.
private final class PendingLines: @unchecked Sendable {
  private let monitor = Monitor()
  private var text = ""

  /// Adds a line; the number of bytes that wait.
  func append(_ line: String) -> Int {
    monitor.locked {
      text += line
      text += "\n"
      return text.utf8.count
    }
  }

  func flush() throws(StageError) {
    var failure: StageError?
    // Writing inside the lock keeps the lines in order.
    monitor.locked {
      guard !text.isEmpty else { return }
      do throws(StageError) {
        try writeText(text, to: 1, name: "standard output")
        text.removeAll(keepingCapacity: true)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}
