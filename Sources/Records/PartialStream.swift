/// What an interrupted program has left in a file: complete segments and frames.
///
/// A later run keeps these and continues after them (`formats/record-stream.md`, "Resuming").
public struct PartialStream: Sendable {
  /// Number of bytes worth keeping: everything up to the end of a frame.
  public var length = 0
  /// Number of segments with a trailer.
  public var segments = 0
  /// Rejects of the program that wrote the file, in all kept segments.
  public var rejects: [Reject] = []
  /// The segment that was cut off, if any.
  public var open: OpenSegment?

  /// The kept part of a segment without a trailer.
  public struct OpenSegment: Sendable {
    public var header: SegmentHeader
    /// Id of the last kept record or reject.
    public var lastID: String?
    /// Number of kept records and rejects.
    public var samples = 0
    /// Number of kept items of unknown kinds after the last record or reject.
    public var unknownItems = 0
    /// Number of kept records of the unfinished group.
    public var groupRecords: UInt64 = 0
    /// Keys of the kept groups.
    public var groups: [String] = []
    /// Rejects of the program that wrote the file.
    public var rejects: [Reject] = []
    /// Number of kept records.
    public var recordCount: UInt64 { totals.records }
    package var totals = SegmentTotals()
  }

  /// Examines the file behind `descriptor` from its start; `tool` is the program that wrote it.
  ///
  /// With `wholeGroups`, a segment is kept only up to its last group end. A trailer that reports a failure is not kept:
  /// the segment can be continued.
  ///
  /// - Throws: `RecordError` `.io`; damage just ends the kept part.
  public init(descriptor: Int32, name: String, tool: String = "", wholeGroups: Bool) throws(RecordError) {
    self.init()
    let source = FrameSource(.descriptor(descriptor), name: name, limits: Limits())
    let decompressor = Decompressor(Limits())
    var state = PartialStream()
    while true {
      let piece: FrameSource.Piece?
      do throws(RecordError) {
        piece = try source.next()
      } catch {
        if error.code == .io { throw error }
        return
      }
      guard case .frame(let bytes, let size)? = piece,
        let content = try? decompressor.decompress(bytes, contentSize: size)
      else { return }
      var rest: DecodedFrame? = DecodedFrame(content: content, offset: 0, Limits())
      var last: UInt64?
      while let frame = rest {
        guard frame.failure == nil, state.add(frame, tool, end: source.offset) else { return }
        last = frame.items.last?.kind ?? last
        rest = frame.rest(Limits())
      }
      if !wholeGroups || last.map({ $0 == 2 || $0 == 4 || $0 == 0 }) ?? true {
        self = state
      }
    }
  }

  /// Adds a whole frame; false if it does not continue the stream.
  private mutating func add(_ frame: DecodedFrame, _ tool: String, end: Int) -> Bool {
    for item in frame.items {
      let bytes = frame.content[item.range]
      if item.kind == 4 {
        guard let trailer = try? SegmentTrailer(scanned: bytes), trailer.failure == nil,
          open?.totals.disagreement(with: trailer) == nil
        else { return false }
        segments += 1
        open = nil
        continue
      }
      if item.kind == 0 {
        guard open == nil, let header = try? SegmentHeader(scanned: bytes) else { return false }
        open = OpenSegment(header: header)
      }
      guard open != nil else { return false }
      open?.add(item, bytes)
      if item.kind == 3, let reject = try? Reject(scanned: bytes), reject.tool == tool {
        open?.rejects.append(reject)
        rejects.append(reject)
      }
    }
    length = end
    return true
  }

  private init() {}

  /// Nothing to resume.
  public static let nothing = PartialStream()
}

extension PartialStream.OpenSegment {
  fileprivate mutating func add(_ item: DecodedFrame.Item, _ bytes: Bytes) {
    bytes.withUnsafeBytes { totals.digest.update($0) }
    totals.bytes += UInt64(bytes.count)
    switch item.kind {
    case 1:
      totals.records += 1
      totals.sum &+= item.digest
      samples += 1
      unknownItems = 0
      groupRecords += 1
      lastID = Record(scanned: bytes).id
    case 2:
      groupRecords = 0
      if let group = try? GroupEnd(scanned: bytes) { groups.append(group.key) }
    case 3:
      totals.rejects += 1
      samples += 1
      unknownItems = 0
      lastID = (try? Reject(scanned: bytes))?.id
    case 16...: unknownItems += 1
    default: break
    }
  }
}
