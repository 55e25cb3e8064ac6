/// A zstd frame of raw blocks, used for level 0, headers and trailers.
///
/// libzstd has no level that stores, so the 9 to 13 bytes around the content are written here (RFC 8878 section 3.1.1;
/// `formats/record-stream.md`, "Frames").
enum StoredFrame {
  /// The frame header for `count` bytes of content: single segment, content size, checksum.
  static func header(count: Int) -> [UInt8] {
    var header = FrameHeader.magic
    switch count {
    case ..<256: header += [0x24, UInt8(count)]
    case ..<65_792:
      header.append(0x64)
      header += littleEndian(UInt64(count - 256), 2)
    default:
      header.append(0xA4)
      header += littleEndian(UInt64(count), 4)
    }
    return header
  }

  /// The 3-byte headers of the raw blocks that hold `count` bytes.
  static func blockHeaders(count: Int) -> [[UInt8]] {
    let blocks = max(1, (count + FrameHeader.blockSize - 1) / FrameHeader.blockSize)
    return (0..<blocks).map { index in
      let size = min(FrameHeader.blockSize, count - index * FrameHeader.blockSize)
      return littleEndian(UInt64(size << 3 | (index == blocks - 1 ? 1 : 0)), 3)
    }
  }

  /// The checksum that ends the frame: the low half of the content's XXH64.
  static func checksum(_ digest: UInt64) -> [UInt8] { littleEndian(digest & 0xFFFF_FFFF, 4) }

  /// The whole frame around `content`.
  static func encode(_ content: UnsafeRawBufferPointer) -> Bytes {
    var buffer = ByteBuffer(capacity: content.count + content.count / 1024 + 64)
    header(count: content.count).withUnsafeBytes { buffer.append($0) }
    var offset = 0
    for block in blockHeaders(count: content.count) {
      block.withUnsafeBytes { buffer.append($0) }
      let end = min(offset + FrameHeader.blockSize, content.count)
      buffer.append(UnsafeRawBufferPointer(rebasing: content[offset..<end]))
      offset = end
    }
    checksum(XXH64.hash(content)).withUnsafeBytes { buffer.append($0) }
    return buffer.take()
  }

  private static func littleEndian(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
  }
}
