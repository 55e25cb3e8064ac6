/// Reads items from any undamaged frames, without checking segments.
///
/// For inputs that are not complete streams: pieces cut at frame boundaries, and damaged files of which as much as
/// possible is to be kept (`formats/record-stream.md`, "Salvage").
public final class LooseReader {
  /// The next piece found.
  public enum Piece: Sendable {
    case header(SegmentHeader)
    case record(Record)
    case groupEnd(GroupEnd)
    case reject(Reject)
    case ancillary(Bytes)
    case trailer(SegmentTrailer)
    /// Bytes of the input that contain nothing readable, and why.
    case damage(Range<Int>, reason: String)
  }

  private let source: FrameSource
  private let decompressor: Decompressor
  private let limits: Limits
  private var frame: DecodedFrame?
  private var position = 0
  private var isPart = false  // whether `current` is part of a bare stream or a foreign frame
  private var carried: Bytes?  // the start of an item that continues in the next part
  private var held: FrameSource.Piece?  // a frame that follows it

  /// `name`: what messages call the input.
  public init(descriptor: Int32, name: String, limits: Limits = Limits()) {
    self.limits = limits
    source = FrameSource(.descriptor(descriptor), name: name, limits: limits)
    decompressor = Decompressor(limits)
  }

  /// The next piece, or nil at the end of the input.
  ///
  /// - Throws: `RecordError` `.io` only.
  public func next() throws(RecordError) -> Piece? {
    while true {
      if let current = frame {
        if position < current.items.count {
          let item = current.items[position]
          position += 1
          return piece(item, current)
        }
        frame = current.rest(limits)
        position = 0
        if let failure = current.failure, let damage = try damage(failure, after: current) { return damage }
        if frame != nil { continue }
      }
      let start = source.offset
      do throws(RecordError) {
        let waiting = held
        held = nil
        var found = waiting
        if found == nil { found = try source.next() }
        guard let found else { return unfinished() }
        if case .frame = found, let damage = unfinished() {
          held = found
          return damage
        }
        guard try take(found, start: start) else { return try skip(from: start, "a damaged frame") }
      } catch {
        if error.code == .io { throw error }
        return try skip(from: start, error.reason)
      }
    }
  }

  /// The meaning of the failure that ended a frame's items: bare streams and foreign frames come in parts, split
  /// anywhere.
  private func damage(_ failure: ScanFailure, after current: DecodedFrame) throws(RecordError) -> Piece? {
    let sound = current.items.last?.range.upperBound ?? current.start
    let rest = current.content[sound..<current.content.count]
    if isPart, case .needMore = failure, rest.count <= limits.frame {
      carried = rest
      return nil
    }
    let reason = failure.error(at: "").reason
    // After a damaged item the start of the next one is unknown.
    if isPart { return try skip(from: source.offset - rest.count, reason) }
    return .damage(current.offset..<current.offset + rest.count, reason: reason)
  }

  /// The start of an item whose rest is missing.
  private func unfinished() -> Piece? {
    guard let carried else { return nil }
    self.carried = nil
    return .damage(source.offset - carried.count..<source.offset, reason: "the data ends inside an item")
  }

  private func take(_ found: FrameSource.Piece, start: Int) throws(RecordError) -> Bool {
    switch found {
    case .content(let content):
      isPart = true
      let part = DecodedFrame(content: content, offset: start, limits)
      frame = carried.map { DecodedFrame(joining: $0, part, limits) } ?? part
      carried = nil
    case .frame(let bytes, let size):
      isPart = false
      guard let content = try? decompressor.decompress(bytes, contentSize: size) else {
        // Its length may be what is damaged, so the search continues inside it.
        source.unread(bytes)
        return false
      }
      frame = DecodedFrame(content: content, offset: start, limits)
    }
    position = 0
    return true
  }

  private func skip(from start: Int, _ reason: String) throws(RecordError) -> Piece {
    _ = try source.resynchronize()
    return .damage(start..<source.offset, reason: reason)
  }

  private func piece(_ item: DecodedFrame.Item, _ frame: DecodedFrame) -> Piece {
    let bytes = frame.content[item.range]
    do throws(RecordError) {
      switch item.kind {
      case 0: return .header(try SegmentHeader(scanned: bytes))
      case 1: return .record(Record(scanned: bytes))
      case 2: return .groupEnd(try GroupEnd(scanned: bytes))
      case 3: return .reject(try Reject(scanned: bytes))
      case 4: return .trailer(try SegmentTrailer(scanned: bytes))
      default: return .ancillary(bytes)
      }
    } catch {
      return .damage(frame.offset..<frame.offset + bytes.count, reason: error.reason)
    }
  }
}
