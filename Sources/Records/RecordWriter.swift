internal import Glibc
internal import Threads

/// Writes a record stream: segments of items, in independent frames.
///
/// Items keep their order, whatever the number of threads. A frame ends at `frameSize`, at the end of a group and, on
/// pipes, when its oldest item has waited for 250 ms. Source: `formats/record-stream.md`.
public final class RecordWriter: @unchecked Sendable {
  /// How a stream is written; none of these options changes what is read back.
  public struct Options: Sendable {
    /// zstd level 1 to 19; 0 stores.
    public var level = 1
    /// Store frames of less than `smallFrame` bytes uncompressed, whatever the level.
    ///
    /// A compressed frame has a few unused bits, so damage to them goes unnoticed (and does no harm); a stored frame
    /// has none, and compressing a small one gains little.
    public var storesSmallFrames = true
    /// Target size of a frame's content, in bytes.
    public var frameSize = 1 << 20
    /// Number of concurrent compressors; 1 works on the calling thread.
    public var threads = 1
    /// No zstd: write the bare CBOR sequence.
    public var isBare = false
    /// End a frame after every item.
    public var flushesEveryItem = false
    /// For a waiting reader: flush by time, send heartbeats, detect that it has closed.
    public var isLive = false
    /// End a frame after a few seconds, to limit what is lost if the program is killed.
    public var isTimed = false

    public init() {}

    /// Frames with less content than this, in bytes, count as small.
    static let smallFrame = 32 << 10
  }

  /// The largest item that may be written: readers refuse larger frames.
  public static let maximumItem = Limits().frame

  private static let patience = Duration.milliseconds(250)
  private static let patienceOfFiles = Duration.seconds(2)
  private static let silence = Duration.seconds(15)

  private let output: FrameOutput
  private let options: Options
  private let name: String
  private let monitor = Monitor()
  private let watch: ReaderWatch?

  // Guarded by `monitor`, because the watch may flush.
  private var buffer: ByteBuffer
  private var ranges: [Range<Int>] = []
  private var oldest = ContinuousClock.now
  private var isOpen = false
  private var counts = SegmentTotals()

  /// Writes to an open descriptor.
  ///
  /// `descriptor`: an open file, pipe or socket; the caller closes it. `name`: what messages call the output.
  public init(descriptor: Int32, name: String, options: Options = Options()) {
    self.name = name
    self.options = options
    buffer = ByteBuffer(capacity: options.frameSize)
    output = FrameOutput(descriptor: descriptor, name: name, options: options)
    watch = options.isLive || options.isTimed ? ReaderWatch(descriptor: descriptor) : nil
    watch?.start { [weak self] in self?.tick() }
  }

  deinit { watch?.stop() }

  /// Bytes written so far.
  public var bytesWritten: Int { output.bytesWritten }

  /// True between a header and its trailer.
  public var isInSegment: Bool { monitor.locked { isOpen } }

  private func tick() {
    let patience = options.isLive ? Self.patience : Self.patienceOfFiles
    monitor.locked {
      if buffer.count > 0, oldest.duration(to: .now) >= patience { try? flushHeld() }
    }
    if options.isLive { output.heartbeat(after: Self.silence) }
  }

  /// Opens a segment.
  ///
  /// - Throws: `RecordError` `.io`, or `.limit` for a header that readers would refuse.
  public func begin(_ header: SegmentHeader) throws(RecordError) {
    let encoded = header.encoded
    guard encoded.count <= Limits().header else {
      throw RecordError(.limit, name, "a header of \(encoded.count) bytes; \(Limits().header) are allowed")
    }
    try holding { () throws(RecordError) in
      precondition(!isOpen, "a segment is open")
      output.beginSegment(SegmentTotals())
      counts = SegmentTotals()
      try output.writeAlone(encoded, countsInDigest: true)
      isOpen = true
    }
  }

  /// Continues a segment of which a file already contains a part.
  public func `continue`(_ segment: PartialStream.OpenSegment) {
    monitor.locked {
      counts = segment.totals
      isOpen = true
    }
    output.beginSegment(segment.totals)
  }

  /// - Throws: `RecordError` `.io`, or `.limit` for a record that readers would refuse.
  public func write(_ record: Record) throws(RecordError) {
    if let defect = record.defect { throw RecordError(.limit, name, defect.message) }
    try append(record.encoded, isRecord: true)
  }

  /// - Throws: `RecordError` `.io`.
  public func write(_ group: GroupEnd) throws(RecordError) {
    try append(group.encoded)
    // A group must not wait for the next one, which may take hours.
    try flush()
  }

  /// - Throws: `RecordError` `.io`.
  public func write(_ reject: Reject) throws(RecordError) {
    monitor.locked { counts.rejects += 1 }
    try append(reject.encoded)
  }

  /// Writes an encoded item of a kind that the caller does not know.
  ///
  /// - Throws: `RecordError` `.io`.
  public func write(ancillary item: Bytes) throws(RecordError) { try append(item) }

  private func append(_ item: Bytes, isRecord: Bool = false) throws(RecordError) {
    try holding { () throws(RecordError) in
      precondition(isOpen, "no segment is open")
      guard item.count <= Self.maximumItem else {
        throw RecordError(
          .limit, name, "a record of \(item.count) bytes; \(Self.maximumItem) are allowed")
      }
      if buffer.count > 0, buffer.count + item.count > options.frameSize { try flushHeld() }
      if buffer.count == 0 { oldest = .now }
      if isRecord {
        counts.records += 1
        ranges.append(buffer.count..<buffer.count + item.count)
      }
      buffer.append(item)
      if options.flushesEveryItem || buffer.count >= options.frameSize { try flushHeld() }
    }
  }

  /// Ends the current frame.
  ///
  /// - Throws: `RecordError` `.io`.
  public func flush() throws(RecordError) {
    try holding { () throws(RecordError) in try flushHeld() }
  }

  /// Ends the current frame, and waits until all frames are written.
  ///
  /// - Throws: `RecordError` `.io`.
  public func settle() throws(RecordError) {
    try holding { () throws(RecordError) in
      try flushHeld()
      _ = try output.drain()
    }
  }

  private func flushHeld() throws(RecordError) {
    guard buffer.count > 0 else { return }
    let job = FrameOutput.Job(
      content: buffer.take(nextCapacity: options.frameSize), records: ranges)
    ranges.removeAll(keepingCapacity: true)
    try output.submit(job)
  }

  /// Closes the segment; `failure` marks it as incomplete.
  ///
  /// - Throws: `RecordError` `.io`.
  @discardableResult
  public func end(failure: SegmentTrailer.Failure? = nil) throws(RecordError) -> SegmentTrailer {
    var result: SegmentTrailer?
    try holding { () throws(RecordError) in
      precondition(isOpen, "no segment is open")
      try flushHeld()
      var totals = try output.drain()
      totals.records = counts.records
      totals.rejects = counts.rejects
      let trailer = SegmentTrailer(totals, failure: failure)
      try output.writeAlone(trailer.encoded, countsInDigest: false)
      isOpen = false
      result = trailer
    }
    guard let result else { preconditionFailure() }
    return result
  }

  /// Waits until everything is written and ends the threads; the descriptor stays open.
  ///
  /// - Throws: `RecordError` `.io`.
  public func close() throws(RecordError) {
    watch?.stop()
    try holding { () throws(RecordError) in
      try flushHeld()
      _ = try output.drain()
    }
  }

  // `Monitor.locked` cannot rethrow typed errors through a C call, so the result is returned.
  private func holding(_ body: () throws(RecordError) -> Void) throws(RecordError) {
    var failure: RecordError?
    monitor.locked {
      do throws(RecordError) { try body() } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
