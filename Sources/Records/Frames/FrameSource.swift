internal import Exact
import Glibc

/// Splits the bytes of a file or pipe into zstd frames, without decompressing them if possible.
///
/// Memory: one frame and one read, whatever the input claims.
final class FrameSource {
  /// A piece of the input, in order.
  enum Piece: Sendable {
    /// A whole frame, still compressed.
    case frame(Bytes, contentSize: Int)
    /// Content that is not a separate frame: a bare stream, or part of a foreign frame.
    case content(Bytes)
  }

  private static let readSize = 256 << 10

  /// The source of the bytes.
  enum Origin: Sendable {
    case descriptor(Int32)
    case memory(Bytes)
  }

  private let origin: Origin
  private var position = 0  // bytes of a memory origin delivered so far
  private let name: String
  private let limits: Limits
  private var storage: ByteStorage
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var mode = Mode.undecided
  private var foreign: Decompressor?
  private var foreignHasMore = false
  private var foreignContent = 0
  private var foreignWindow: UInt8?
  /// Bytes of the input before `start`.
  private(set) var offset = 0

  private enum Mode {
    case undecided
    case bare
    case frames
    case insideForeignFrame
  }

  /// `name`: the file's name for messages.
  init(_ origin: Origin, name: String, limits: Limits) {
    self.origin = origin
    self.name = name
    self.limits = limits
    storage = ByteStorage(capacity: Self.readSize)
  }

  /// True if there are bytes that have not been split off.
  var hasBuffered: Bool { end > start }

  private func available() -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: storage.base + start, count: end - start)
  }

  private func consume(_ count: Int) {
    start += count
    offset += count
  }

  /// Makes at least `count` bytes available; false when the input ends first.
  private func fill(_ count: Int) throws(RecordError) -> Bool {
    while end - start < count {
      if isAtEnd { return false }
      if storage.capacity - end < max(count - (end - start), 1) || !hasBuffered {
        makeRoom(count)
      }
      let n = try read(into: storage.base + end, count: storage.capacity - end)
      if n == 0 { isAtEnd = true }
      end += n
    }
    return true
  }

  private func read(into base: UnsafeMutableRawPointer, count: Int) throws(RecordError) -> Int {
    switch origin {
    case .descriptor(let descriptor):
      if let stall = limits.stall, !Descriptor.hasInput(descriptor, within: stall) {
        throw RecordError(
          .stalled, "byte \(offset + end - start)",
          "nothing has come for \(stall / 1000) s, not even a heartbeat; the way to the writer is dead (see --stall-timeout)"
        )
      }
      return try Descriptor.read(descriptor, into: base, count: count, name: name)
    case .memory(let bytes):
      let step = min(count, bytes.count - position)
      bytes[position..<position + step].withUnsafeBytes {
        if let source = $0.baseAddress { memcpy(base, source, step) }
      }
      position += step
      return step
    }
  }

  // Pieces already returned share the storage, so it is replaced unless it is uniquely referenced.
  private func makeRoom(_ count: Int) {
    let kept = end - start
    if isKnownUniquelyReferenced(&storage), storage.capacity >= count {
      memmove(storage.base, storage.base + start, kept)
    } else if storage.capacity - end >= max(count - kept, Self.readSize / 2) {
      return
    } else {
      let next = ByteStorage(capacity: max(Self.readSize, count + count / 2))
      memcpy(next.base, storage.base + start, kept)
      storage = next
    }
    start = 0
    end = kept
  }

  /// The next piece, or nil at the end of the input.
  ///
  /// - Throws: `RecordError` `.corrupt`, `.truncated`, `.limit` or `.io`, naming the byte offset.
  func next() throws(RecordError) -> Piece? {
    switch mode {
    case .undecided:
      guard try fill(1) else { return nil }
      mode = available()[0] == ItemScanner.headerMagic[0] ? .bare : .frames
      return try next()
    case .bare:
      if !hasBuffered, try !fill(1) { return nil }
      let piece = Bytes(storage: storage, offset: start, count: end - start)
      consume(piece.count)
      return .content(piece)
    case .frames: return try nextFrame()
    case .insideForeignFrame: return try nextForeignContent()
    }
  }

  /// Steps back over the frame that `next` returned last, which is still in memory.
  func unread(_ frame: Bytes) {
    start -= frame.count
    offset -= frame.count
  }

  /// Moves to the next place after the current one where a frame may start; false at the end.
  ///
  /// - Throws: `RecordError` `.io`.
  func resynchronize() throws(RecordError) -> Bool {
    mode = .frames
    if hasBuffered { consume(1) }
    while try fill(4) {
      let bytes = available()
      if let found = (0...bytes.count - 4).first(where: {
        bytes[$0] == 0x28 && bytes[$0 + 1] == 0xB5 && bytes[$0 + 2] == 0x2F && bytes[$0 + 3] == 0xFD
      }) {
        consume(found)
        return true
      }
      consume(bytes.count - 3)
    }
    consume(end - start)
    return false
  }

  private func fail(_ failure: ScanFailure) -> RecordError { failure.error(at: "byte \(offset)") }

  private func nextFrame() throws(RecordError) -> Piece? {
    while true {
      guard try fill(1) else { return nil }
      guard try fill(6) else { throw endOfInput() }
      let bytes = available()
      if FrameHeader.isSkippable(bytes) {
        try skipSkippable()
        continue
      }
      guard bytes.starts(with: FrameHeader.magic) else { throw notAStream() }
      let header = try frameHeader()
      guard header.isNative(limit: limits.frame), let contentSize = header.contentSize else {
        mode = .insideForeignFrame
        foreignContent = 0
        foreignWindow = header.windowByte
        return try nextForeignContent()
      }
      let size = try frameSize(header, contentSize: Int(contentSize))
      let frame = Bytes(storage: storage, offset: start, count: size)
      consume(size)
      return .frame(frame, contentSize: Int(contentSize))
    }
  }

  // Never waits for more bytes than the header has: a heartbeat may be all that arrives for a while.
  private func frameHeader() throws(RecordError) -> FrameHeader {
    while true {
      do throws(ScanFailure) {
        return try FrameHeader(available(), limits)
      } catch {
        guard case .needMore = error else { throw fail(error) }
      }
      guard try fill(end - start + 1) else { throw endOfInput() }
    }
  }

  /// Walks the block headers of the current frame; its bytes are available afterwards.
  private func frameSize(_ header: FrameHeader, contentSize: Int) throws(RecordError) -> Int {
    // The number of blocks is unlimited, so the frame as a whole is limited to the size of incompressible content.
    let limit = (CheckedSize(contentSize) + contentSize >> 7 + FrameHeader.blockSize / 8 + 64).saturated
    var position = header.size
    while true {
      guard try fill(position + 3) else { throw endOfInput() }
      let bytes = available()
      let word =
        Int(bytes[position]) | Int(bytes[position + 1]) << 8 | Int(bytes[position + 2]) << 16
      let (type, size) = (word >> 1 & 3, word >> 3)
      position += 3
      guard type != 3, type == 1 || size <= FrameHeader.blockSize else {
        throw fail(.malformed("a frame with an impossible block", offset: 0))
      }
      position += type == 1 ? 1 : size
      guard position <= limit else {
        throw fail(.limit("a frame larger than its content can need", offset: 0))
      }
      if word & 1 == 1 { break }
    }
    guard try fill(position + 4) else { throw endOfInput() }
    return position + 4
  }

  private func nextForeignContent() throws(RecordError) -> Piece? {
    let decompressor = foreign ?? Decompressor(limits)
    foreign = decompressor
    while true {
      // A full chunk may leave content in the decompressor that needs no more input.
      if !foreignHasMore { guard try fill(1) else { throw endOfInput() } }
      var input = available()
      let before = input.count
      let result: (content: Bytes, isEnd: Bool)
      do {
        result = try decompressor.stream(&input, chunk: Self.readSize)
      } catch {
        throw fail(error)
      }
      consume(before - input.count)
      foreignContent += result.content.count
      // One flipped bit turns a 1-byte content size into a window size that still decodes.
      if result.isEnd, let foreignWindow, foreignContent == Int(foreignWindow) {
        throw fail(.malformed("a frame whose header was damaged", offset: 0))
      }
      foreignHasMore = !result.isEnd && result.content.count == Self.readSize
      if result.isEnd { mode = .frames }
      if result.content.count > 0 { return .content(result.content) }
      if result.isEnd { return try nextFrame() }
    }
  }

  private func skipSkippable() throws(RecordError) {
    guard try fill(8) else { throw endOfInput() }
    let bytes = available()
    var remaining = 8 + (0..<4).reduce(0) { $0 | Int(bytes[4 + $1]) << (8 * $1) }
    while remaining > 0 {
      guard try fill(1) else { throw endOfInput() }
      let step = min(remaining, end - start)
      consume(step)
      remaining -= step
    }
  }

  private func endOfInput() -> RecordError {
    RecordError(
      .truncated, "byte \(offset + end - start)",
      "the stream ends inside a frame; its writer was cut off")
  }

  private func notAStream() -> RecordError {
    if offset == 0 {
      return RecordError(
        .corrupt, "byte 0",
        "not a record stream; \"edits decode\" makes one from images, \"recs from-json\" from JSON")
    }
    return RecordError(
      .corrupt, "byte \(offset)",
      "no frame starts here; \"recs salvage\" recovers what is readable")
  }
}

extension ScanFailure {
  /// The failure as an error of the stream at `place`.
  func error(at place: String) -> RecordError {
    switch self {
    case .needMore: RecordError(.truncated, place, "the data ends inside an item")
    case .malformed(let reason, _): RecordError(.corrupt, place, reason)
    case .limit(let reason, _): RecordError(.limit, place, reason)
    case .newer(let reason, _): RecordError(.newer, place, reason)
    }
  }
}
