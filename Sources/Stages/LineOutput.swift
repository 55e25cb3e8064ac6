/// Text lines on standard output, gathered into large writes.
public final class LineOutput {
  private var pending = ""

  public init() {}

  /// Adds a line.
  ///
  /// - Throws: `StageError` 74.
  public func write(_ line: String) throws(StageError) {
    pending += line
    pending += "\n"
    if pending.utf8.count > 1 << 16 { try flush() }
  }

  private func flush() throws(StageError) {
    try writeText(pending, to: 1, name: "standard output")
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes what is left.
  ///
  /// - Throws: `StageError` 74; some systems report a full disk only now.
  public func close() throws(StageError) {
    try flush()
    try closeStandardOutput()
  }
}
