internal import Exact
internal import Threads

/// An element of a stream.
public enum StreamEvent: Sendable {
  /// Starts to count the rejects of a segment.
  case header(SegmentHeader)
  case record(Record)
  case groupEnd(GroupEnd)
  case reject(Reject)
  /// An item of an unknown kind; pass the bytes on unchanged.
  case ancillary(Bytes)
  /// A segment has ended, and its counts and digests have been checked.
  case trailer(SegmentTrailer)
}

/// Reads a record stream and checks all guarantees of the format.
///
/// A stream is complete only when `next` returns nil: then every frame's checksum, every item's form, the counts and
/// digests of every segment and the grouping have been verified. Memory is bounded by `threads` frames in flight.
/// Source: `formats/record-stream.md`.
public final class RecordReader {
  private let frames: DecodedFrames
  private let name: String
  private let limits: Limits
  private var frame = DecodedFrame.empty
  private var position = 0  // offset of the next item in `frame`
  private var carried: Bytes?  // the start of an item that continues in the next frame
  private var hashed = 0  // bytes of `frame` already added to the segment's digest
  private var segment: Segment?
  private var itemNumber = 0

  /// Number of segments that have ended.
  public private(set) var segments = 0

  private struct Segment {
    var totals = SegmentTotals()
    var grouping: GroupingCheck?
  }

  /// Reads from an open descriptor.
  ///
  /// `descriptor`: an open file, pipe or socket; the caller closes it. `name`: what messages call the input. `threads`:
  /// number of concurrent decompressors; 1 works on the calling thread.
  public init(
    descriptor: Int32, name: String, threads: Int = 1, limits: Limits = Limits()
  ) {
    self.name = name
    self.limits = limits
    frames = DecodedFrames(.descriptor(descriptor), name: name, threads: threads, limits: limits)
  }

  /// Reads a stream that is in memory.
  public init(_ bytes: Bytes, name: String, threads: Int = 1, limits: Limits = Limits()) {
    self.name = name
    self.limits = limits
    frames = DecodedFrames(.memory(bytes), name: name, threads: threads, limits: limits)
  }

  /// Bytes of the input consumed so far, compressed.
  public var bytesRead: Int { frames.bytesRead }

  /// Bytes of items seen so far.
  public private(set) var bytesDecoded = 0

  /// The next event, or nil at the end of a complete stream.
  ///
  /// - Throws: `RecordError`, naming the input, the byte offset of the frame and the item.
  public func next() throws(RecordError) -> StreamEvent? {
    do {
      return try nextEvent()
    } catch {
      throw error.inFile(name)
    }
  }

  private func nextEvent() throws(RecordError) -> StreamEvent? {
    while true {
      if position < frame.items.count {
        let item = frame.items[position]
        position += 1
        itemNumber += 1
        do {
          return try event(item)
        } catch {
          throw RecordError(error.code, "byte \(frame.offset), item \(itemNumber)", error.reason)
        }
      }
      guard try nextFrame() else { return nil }
    }
  }

  private func nextFrame() throws(RecordError) -> Bool {
    hashRest()
    if let rest = frame.rest(limits) {
      try take(rest)
      return true
    }
    frame = .empty
    position = 0
    guard let decoded = try frames.next() else {
      if carried != nil { throw RecordError(.truncated, "end", "the stream ends inside an item") }
      if segment != nil {
        throw RecordError(
          .truncated, "end", "the stream ends without a trailer; its writer was cut off")
      }
      guard segments > 0 else {
        throw RecordError(
          .empty, "", "the input is empty; the program before this one did not start")
      }
      return false
    }
    var next = decoded
    if let carried {
      next = DecodedFrame(joining: carried, decoded, limits)
      self.carried = nil
    }
    try take(next)
    return true
  }

  /// Continues with the items of `next`.
  private func take(_ next: DecodedFrame) throws(RecordError) {
    if let failure = next.failure {
      guard case .needMore = failure else {
        frame = next.items.isEmpty ? .empty : next
        // Salvage still returns the items before the damage; a strict reader stops here.
        throw failure.error(at: "byte \(next.offset), item \(itemNumber + next.items.count + 1)")
      }
      let end = next.items.last?.range.upperBound ?? next.start
      carried = next.content[end..<next.content.count]
      guard next.content.count - end <= (CheckedSize(limits.frame) + limits.header).saturated else {
        throw RecordError(.limit, "byte \(next.offset)", "an item larger than --max-frame")
      }
    }
    frame = next
    position = 0
    hashed = next.start
  }

  // Digests whole stretches of a frame instead of single items, which may be tiny.
  private func hash(upTo end: Int) {
    guard segment != nil, end > hashed else { return }
    let part = frame.content[hashed..<end]
    part.withUnsafeBytes { segment?.totals.digest.update($0) }
    segment?.totals.bytes += UInt64(part.count)
    hashed = end
  }

  private func hashRest() {
    hash(upTo: frame.items.last?.range.upperBound ?? frame.start)
  }

  private func event(_ item: DecodedFrame.Item) throws(RecordError) -> StreamEvent {
    let bytes = frame.content[item.range]
    bytesDecoded += bytes.count
    if item.kind == 0 {
      guard segment == nil else {
        throw RecordError(.corrupt, "", "a header inside a segment: the one before has no trailer")
      }
      let header = try SegmentHeader(scanned: bytes)
      segment = Segment(grouping: header.by.map { GroupingCheck(by: $0, limit: limits.groups) })
      hashed = item.range.lowerBound
      return .header(header)
    }
    guard segment != nil else { throw RecordError(.corrupt, "", "an item before the header") }
    switch item.kind {
    case 1:
      segment?.totals.records += 1
      segment?.totals.sum &+= item.digest
      let record = Record(scanned: bytes)
      try segment?.grouping?.add(record)
      return .record(record)
    case 2:
      let group = try GroupEnd(scanned: bytes)
      try segment?.grouping?.close(group)
      return .groupEnd(group)
    case 3:
      segment?.totals.rejects += 1
      return .reject(try Reject(scanned: bytes))
    case 4: return .trailer(try end(SegmentTrailer(scanned: bytes), before: item.range.lowerBound))
    default: return .ancillary(bytes)
    }
  }

  private func end(
    _ trailer: SegmentTrailer, before start: Int
  ) throws(RecordError) -> SegmentTrailer {
    hash(upTo: start)
    if let difference = segment?.totals.disagreement(with: trailer) {
      throw RecordError(.corrupt, "", "the trailer does not fit the segment: \(difference)")
    }
    if trailer.failure == nil { try segment?.grouping?.finish() }
    segment = nil
    segments += 1
    return trailer
  }
}
