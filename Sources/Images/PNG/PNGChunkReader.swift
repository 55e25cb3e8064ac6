/// One chunk of a PNG file; its CRC has been verified.
struct PNGChunk {
  let type: String
  let body: Range<Int>

  /// Whether a reader that does not know the type must stop.
  var isCritical: Bool { type.utf8.first.map { $0 & 0x20 == 0 } ?? true }
}

/// Iterates over the chunks of a PNG file: PNG specification section 5.3.
struct PNGChunkReader {
  let bytes: [UInt8]
  private(set) var position = 8  // after the signature

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next chunk.
  ///
  /// - Throws: `ImageError`: `truncated` if the file ends within it, `corrupt` if its CRC is wrong.
  mutating func next() throws(ImageError) -> PNGChunk {
    guard bytes.count - position >= 12 else {
      throw ImageError(.truncated, at: bytes.count, "the file ends before its IEND chunk")
    }
    let length = Int(bigEndian32(bytes[...], position))
    let typeStart = position + 4
    let typeBytes = bytes[typeStart..<typeStart + 4]
    guard length <= Int(Int32.max), typeBytes.allSatisfy(isASCIILetter) else {
      throw ImageError(.corrupt, at: position, "not a chunk")
    }
    let type = String(decoding: typeBytes, as: UTF8.self)
    let body = typeStart + 4..<typeStart + 4 + length
    guard body.upperBound + 4 <= bytes.count else {
      throw ImageError(.truncated, at: bytes.count, "the file ends within its \(type) chunk")
    }
    let expected = bigEndian32(bytes[...], body.upperBound)
    guard CRC32.checksum(bytes[typeStart..<body.upperBound]) == expected else {
      throw ImageError(.corrupt, at: position, "the CRC of the \(type) chunk is wrong")
    }
    position = body.upperBound + 4
    return PNGChunk(type: type, body: body)
  }
}

private func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
