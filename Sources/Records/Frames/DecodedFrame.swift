/// The content of a frame, cut into items.
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
  /// The items that lie wholly inside `content`, as far as they are sound.
  var items: [Item] = []
  /// Why the items end before the content does: `.needMore` when one goes on in the next frame.
  var failure: ScanFailure?

  /// Cuts `content` into items and digests the records.
  init(content: Bytes, offset: Int, _ limits: Limits) {
    self.content = content
    self.offset = offset
    content.withUnsafeBytes { bytes in
      let scanner = ItemScanner(bytes, limits)
      var position = 0
      do throws(ScanFailure) {
        while position < bytes.count {
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
  init(failure: ScanFailure, offset: Int) {
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
