/// The content of a frame, split into items, up to a bounded number at a time (`rest`).
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
  /// Offset in `content` of the first item.
  private(set) var start = 0
  /// The items that lie completely inside `content` and are valid.
  var items: [Item] = []
  /// Why the items end before the content does: `.needMore` if one continues in the next frame.
  var failure: ScanFailure?
  /// Offset of the first item that has not been split off, if any.
  private var next: Int?

  /// Items split off at a time: an item may have three bytes, so that a list of all would take ten times the frame.
  private static let most = 1 << 16

  /// No frame.
  static let empty = DecodedFrame(failure: nil, offset: 0)

  /// Splits `content` into items and digests the records.
  init(content: Bytes, offset: Int, _ limits: Limits) {
    self.content = content
    self.offset = offset
    cut(from: 0, limits)
  }

  /// The items after these; nil if there are no more.
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

  /// A frame whose content could not be decompressed.
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
