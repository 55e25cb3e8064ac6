/// The parts of a zstd frame header (RFC 8878 section 3.1.1.1) that are needed for reading.
struct FrameHeader {
  /// Magic number of a zstd frame, as it lies in a file.
  static let magic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
  /// Whether the first four bytes of a frame are those of a skippable one (RFC 8878 section 3.1.2).
  static func isSkippable(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    (bytes.first ?? 0) & 0xF0 == 0x50 && bytes.dropFirst().prefix(3).elementsEqual([0x2A, 0x4D, 0x18])
  }
  /// Bytes that suffice to read any frame header.
  static let maximumSize = 18
  /// Maximum content of one block.
  static let blockSize = 128 << 10

  /// Size of the header, including the magic number.
  let size: Int
  /// The declared content size, if any.
  let contentSize: UInt64?
  let hasChecksum: Bool
  /// The window descriptor of a frame without a content size.
  let windowByte: UInt8?

  /// True if the frame has the form written by writers of record streams: content size and checksum present, and at
  /// most `limit` bytes of content.
  func isNative(limit: Int) -> Bool {
    guard let contentSize else { return false }
    return hasChecksum && contentSize <= UInt64(limit)
  }

  /// Parses the header at the start of `bytes`.
  ///
  /// - Throws: `ScanFailure` `.needMore` if the bytes end first, `.malformed` or `.limit` otherwise.
  init(_ bytes: UnsafeRawBufferPointer, _ limits: Limits) throws(ScanFailure) {
    guard bytes.count >= 6 else { throw .needMore }
    let descriptor = bytes[4]
    guard descriptor & 0x18 == 0 else {
      throw .malformed("a frame header with reserved bits set", offset: 4)
    }
    guard descriptor & 3 == 0 else {
      throw .malformed("a frame that needs a dictionary", offset: 4)
    }
    hasChecksum = descriptor & 4 != 0
    let isSingleSegment = descriptor & 0x20 != 0
    var offset = 5
    if !isSingleSegment {
      let window = bytes[offset]
      // log2 of the window size is 10 plus the exponent; the mantissa adds up to 7/8 of it.
      let windowLog = 10 + Int(window >> 3) + (window & 7 == 0 ? 0 : 1)
      guard windowLog <= limits.windowLog else {
        throw .limit(
          "a frame whose window is over \(1 << (limits.windowLog - 20)) MiB; compress it at level 19 or less",
          offset: 5)
      }
      offset += 1
    }
    let sizeBytes: Int
    switch descriptor >> 6 {
    case 0: sizeBytes = isSingleSegment ? 1 : 0
    case 1: sizeBytes = 2
    case 2: sizeBytes = 4
    default: sizeBytes = 8
    }
    guard bytes.count >= offset + sizeBytes else { throw .needMore }
    if sizeBytes == 0 {
      contentSize = nil
    } else {
      var value: UInt64 = 0
      for i in 0..<sizeBytes { value |= UInt64(bytes[offset + i]) << UInt64(8 * i) }
      contentSize = sizeBytes == 2 ? value + 256 : value
    }
    size = offset + sizeBytes
    windowByte = sizeBytes == 0 ? bytes[5] : nil
    if isSingleSegment, let contentSize, contentSize > UInt64(limits.frame) {
      throw .limit("a frame of \(contentSize) bytes; --max-frame allows \(limits.frame)", offset: 4)
    }
  }
}
