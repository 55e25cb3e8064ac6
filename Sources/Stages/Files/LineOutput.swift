import Records
import Threads

/// Text lines on standard output or in `-o FILE`, buffered.
///
/// Lines are written after a tenth of a second at most. A reader that has closed the pipe ends the program, as with
/// records.
public final class LineOutput {
  private let pending: PendingLines
  private let watch: ReaderWatch
  private let file: OutputFile?

  /// - Throws: `StageError` 73 or 75 when `-o FILE` cannot be made, 64 when it is an input.
  public init(_ session: Session) throws(StageError) {
    let path = session.suite.output ?? "-"
    let isSpecial = path != "-" && FileIdentity(path)?.isRegular == false
    file = path == "-" || isSpecial ? nil : try OutputFile(path)
    let descriptor: Int32
    if let file { descriptor = file.descriptor } else { descriptor = isSpecial ? try openSpecial(path) : 1 }
    pending = PendingLines(descriptor: descriptor, name: path == "-" ? "standard output" : path)
    watch = ReaderWatch(descriptor: descriptor)
    watch.start { [pending] in try? pending.flush() }
  }

  // A program that fails still prints what it has found.
  deinit {
    watch.stop()
    try? pending.flush()
    file?.discard()
  }

  /// Writes a line.
  ///
  /// - Throws: `StageError` 74.
  public func write(_ line: String) throws(StageError) {
    if pending.append(line) > 1 << 16 { try pending.flush() }
  }

  /// Flushes and closes.
  ///
  /// - Throws: `StageError` 74; some systems report a full disk only now.
  public func close() throws(StageError) {
    watch.stop()
    try pending.flush()
    if let file { try file.commit() } else { try pending.close() }
  }
}

/// The buffer, shared by the program and the thread that watches its reader.
private final class PendingLines: @unchecked Sendable {
  private let monitor = Monitor()
  private var text = ""
  private let descriptor: Int32
  private let name: String

  init(descriptor: Int32, name: String) { (self.descriptor, self.name) = (descriptor, name) }

  /// Some systems report a full disk only on closing.
  func close() throws(StageError) {
    try reported { () throws(RecordError) in try Descriptor.close(descriptor, name: name) }
  }

  /// Adds a line; returns the number of buffered bytes.
  func append(_ line: String) -> Int {
    monitor.locked {
      text += line
      text += "\n"
      return text.utf8.count
    }
  }

  func flush() throws(StageError) {
    var failure: StageError?
    // Writing while holding the lock keeps the lines in order.
    monitor.locked {
      guard !text.isEmpty else { return }
      do throws(StageError) {
        try writeText(text, to: descriptor, name: name)
        text.removeAll(keepingCapacity: true)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}
