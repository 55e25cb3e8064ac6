/// The content of a frame, cut into items, as many as fit into a bounded list at a time (`rest`).
struct DecodedFrame: Sendable {
  /// An item's kind, bytes and, for a record, digest.
  struct Item: Sendable {
    var kind: UInt64
    var range: Range<Int>
    var digest: UInt64
  }

  /// Byte offset of the frame in the input.
  var offset: Int
  var content: Bytes
  /// Where in `content` the items begin.
  private(set) var start = 0
  /// The items that lie wholly inside `content`, as far as they are sound.
  var items: [Item] = []
  /// Why the items end before the content does: `.needMore` when one goes on in the next frame.
  var failure: ScanFailure?
  /// Where the items begin that have not been cut yet, if there are any.
  private var next: Int?

  /// Items cut at a time: items may be of three bytes, and their list would take ten times the frame.
  private static let most = 1 << 16

  /// No frame at all.
  static let empty = DecodedFrame(failure: nil, offset: 0)

  /// Cuts `content` into items and digests the records.
  init(content: Bytes, offset: Int, _ limits: Limits) {
    self.content = content
    self.offset = offset
    cut(from: 0, limits)
  }

  /// The items after these, or nil when all have been cut.
  func rest(_ limits: Limits) -> DecodedFrame? {
    guard let next else { return nil }
    var frame = self
    frame.items.removeAll(keepingCapacity: true)
    frame.next = nil
    frame.cut(from: next, limits)
    return frame
  }

  private mutating func cut(from start: Int, _ limits: Limits) {
    self.start = start
    let content = content
    content.withUnsafeBytes { bytes in
      var scanner = ItemScanner(bytes, limits)
      var position = start
      do throws(ScanFailure) {
        while position < bytes.count {
          if items.count == Self.most {
            next = position
            return
          }
          let (kind, end) = try scanner.item(at: position)
          let digest =
            kind == 1 ? XXH64.hash(UnsafeRawBufferPointer(rebasing: bytes[position..<end])) : 0
          items.append(Item(kind: kind, range: position..<end, digest: digest))
          position = end
        }
      } catch {
        failure = error
      }
    }
  }

  /// A frame whose content could not be had.
  init(failure: ScanFailure?, offset: Int) {
    self.failure = failure
    self.offset = offset
    content = Bytes([])
  }

  /// The content of `next` with the unfinished item `carried` before it.
  init(joining carried: Bytes, _ next: DecodedFrame, _ limits: Limits) {
    var buffer = ByteBuffer(capacity: carried.count + next.content.count)
    buffer.append(carried)
    buffer.append(next.content)
    self.init(content: buffer.take(), offset: next.offset, limits)
  }
}
