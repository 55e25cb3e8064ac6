import Glibc
import Records

/// What an interrupted run has written, to be gone through once more: rejects that may pass are tried again.
///
/// The stream is written anew beside the old file, which stays until everything in it is written again, so that an
/// interruption loses nothing.
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

  /// The file that takes the old one's place.
  ///
  /// - Throws: `StageError` 73.
  func successor() throws(StageError) -> OutputFile {
    let file = try OutputFile(replacing: old)
    next = file
    return file
  }

  /// The next header, if the old file goes on with one.
  ///
  /// - Throws: `StageError` 74.
  func header() throws(StageError) -> SegmentHeader? {
    while let piece = try piece() {
      if case .header(let header) = piece { return header }
    }
    return nil
  }

  /// What became of the next sample of this segment; nil when the old file holds no more.
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

  /// Everything is written again: the new file takes the old one's name.
  ///
  /// - Throws: `StageError` 74.
  func finish() throws(StageError) {
    guard let next else { return }
    self.next = nil
    isAtEnd = true
    try next.takeOver()
  }
}
