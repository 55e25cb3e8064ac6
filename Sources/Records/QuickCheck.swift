import Glibc

/// Whether a file begins like a record stream: a zstd frame, a skippable one, or a bare header.
///
/// The one test used by all programs that also read other formats (`formats/record-stream.md`, "Recognizing"). A pipe
/// cannot be examined without consuming it, and a file of less than four bytes is judged by its name.
///
/// - Throws: `RecordError` `.noInput`.
public func isRecordStream(_ path: String) throws(RecordError) -> Bool {
  var status = stat()
  guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
  let descriptor = try Descriptor.open(reading: path)
  defer { close(descriptor) }
  var start = [UInt8](repeating: 0, count: 4)
  guard pread(descriptor, &start, 4, 0) == 4 else { return path.hasSuffix(".zst") || path.hasSuffix(".recs") }
  return start == FrameHeader.magic || FrameHeader.isSkippable(start)
    || start.elementsEqual(ItemScanner.headerMagic.prefix(4))
}

/// Whether a file ends in a trailer that reports success.
///
/// Reads only the last 268 bytes, which must contain the trailer's stored frame. This finds files that were cut off,
/// but no damage further up (`formats/record-stream.md`, "Quick check").
public func endsInTrailer(_ path: String) throws(RecordError) -> SegmentTrailer? {
  let descriptor = try Descriptor.open(reading: path)
  defer { close(descriptor) }
  let size = lseek(descriptor, 0, SEEK_END)
  guard size > 0 else { return nil }
  // A seek table written by zstd tools may follow; it is skipped by its declared size.
  var end = Int(size)
  if let table = seekTableSize(descriptor, end) { end -= table }
  let start = max(0, end - 268)
  var tail = [UInt8](repeating: 0, count: end - start)
  let count = tail.count
  guard pread(descriptor, &tail, count, off_t(start)) == count else { return nil }
  return trailer(atTheEndOf: tail)
}

private func trailer(atTheEndOf tail: [UInt8]) -> SegmentTrailer? {
  let decompressor = Decompressor(Limits())
  for start in tail.indices.reversed() where tail[start...].starts(with: FrameHeader.magic) {
    let bytes = Bytes(Array(tail[start...]))
    guard let header = bytes.withUnsafeBytes({ try? FrameHeader($0, Limits()) }),
      let size = header.contentSize, size <= UInt64(Limits().trailer),
      let content = try? decompressor.decompress(bytes, contentSize: Int(size))
    else { continue }
    let frame = DecodedFrame(content: content, offset: start, Limits())
    guard frame.items.count == 1, frame.failure == nil, frame.items[0].kind == 4 else { return nil }
    return try? SegmentTrailer(scanned: content)
  }
  // A bare stream ends with the item itself.
  for start in tail.indices.reversed() where tail[start...].starts(with: [0x82, 0x04]) {
    let bytes = Bytes(Array(tail[start...]))
    let end = bytes.withUnsafeBytes { raw in
      var scanner = ItemScanner(raw, Limits())
      return try? scanner.item(at: 0).end
    }
    if end == bytes.count { return try? SegmentTrailer(scanned: bytes) }
  }
  return nil
}

/// The size of a zstd seek table at the end of a file (zstd's contrib/seekable_format), if there is one.
private func seekTableSize(_ descriptor: Int32, _ end: Int) -> Int? {
  var footer = [UInt8](repeating: 0, count: 9)
  guard end >= 17, pread(descriptor, &footer, 9, off_t(end - 9)) == 9,
    footer[5...] == [0xB1, 0xEA, 0x92, 0x8F]
  else { return nil }
  let frames = (0..<4).reduce(0) { $0 | Int(footer[$1]) << (8 * $1) }
  let size = 8 + frames * (footer[4] & 0x80 != 0 ? 12 : 8) + 9
  return size <= end ? size : nil
}
