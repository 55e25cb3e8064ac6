import Glibc
import Records

/// Replays the output of an interrupted run: rejects that may succeed now are tried again, everything else is copied.
///
/// The new stream is written beside the old file, which stays until all of it is copied, so another interruption loses
/// nothing.
final class Replay {
  private let old: OutputFile
  private let reader: LooseReader
  private var isAtEnd = false
  private var next: OutputFile?

  init(_ kept: PartialStream, _ old: OutputFile) {
    self.old = old
    lseek(old.descriptor, 0, SEEK_SET)
    reader = LooseReader(descriptor: old.descriptor, name: old.path + ".part")
  }

  /// The file that will replace the old one.
  ///
  /// - Throws: `StageError` 73.
  func successor() throws(StageError) -> OutputFile {
    let file = try OutputFile(replacing: old)
    next = file
    return file
  }

  /// The next header, if the old file has one at this point.
  ///
  /// - Throws: `StageError` 74.
  func header() throws(StageError) -> SegmentHeader? {
    while let piece = try piece() {
      if case .header(let header) = piece { return header }
    }
    return nil
  }

  /// What the old file has for the next sample of this segment; nil when it has no more.
  ///
  /// - Throws: `StageError` 74.
  func sample() throws(StageError) -> StreamEvent? {
    while let piece = try piece() {
      switch piece {
      case .record(let record): return .record(record)
      case .reject(let reject): return .reject(reject)
      case .groupEnd, .ancillary, .trailer: continue
      case .header, .damage: break
      }
      break
    }
    try finish()
    return nil
  }

  private func piece() throws(StageError) -> LooseReader.Piece? {
    if isAtEnd { return nil }
    let piece = try reported { () throws(RecordError) in try reader.next() }
    isAtEnd = piece == nil
    return piece
  }

  /// Gives the new file the name of the old one.
  ///
  /// - Throws: `StageError` 74.
  func finish() throws(StageError) {
    guard let next else { return }
    self.next = nil
    isAtEnd = true
    try next.takeOver()
  }
}
