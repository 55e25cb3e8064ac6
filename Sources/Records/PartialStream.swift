/// What an interrupted program left in a file: the segments and frames that are whole.
///
/// A later run keeps that much and goes on after it (`formats/record-stream.md`, "Resuming").
public struct PartialStream: Sendable {
  /// Bytes of the file worth keeping: everything up to the end of a frame.
  public var length = 0
  /// Segments that have their trailer.
  public var segments = 0
  /// Rejects of the program that wrote the file, in all segments that are kept.
  public var rejects: [Reject] = []
  /// The segment that was cut off, if one was.
  public var open: OpenSegment?

  /// The kept part of a segment without a trailer.
  public struct OpenSegment: Sendable {
    public var header: SegmentHeader
    /// Id of the last record or reject that is kept.
    public var lastID: String?
    /// Records and rejects kept.
    public var samples = 0
    /// Items of unknown kinds kept after the last record or reject.
    public var unknownItems = 0
    /// Records kept of the group that has not ended.
    public var groupRecords: UInt64 = 0
    /// Keys of the groups that are kept.
    public var groups: [String] = []
    /// Rejects of the program that wrote the file.
    public var rejects: [Reject] = []
    /// Records kept.
    public var recordCount: UInt64 { totals.records }
    package var totals = SegmentTotals()
  }

  /// Examines the file behind `descriptor` from its start; `tool` is the program that wrote it.
  ///
  /// With `wholeGroups`, a segment is kept up to its last group end only. A trailer that tells of a
  /// failure is not kept: the segment can be continued.
  ///
  /// - Throws: `RecordError` `.io`; damage merely ends what is kept.
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

  /// Takes a whole frame in; false when the stream cannot go on after what came before.
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

  /// Nothing to go on from.
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
