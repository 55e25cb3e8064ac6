/// Reads little-endian fields of a header, one after the other.
struct ByteCursor {
  let bytes: [UInt8]
  private(set) var position: Int
  /// What is being read, for errors: "GIF".
  let format: String

  init(_ bytes: [UInt8], at position: Int = 0, of format: String) {
    (self.bytes, self.position, self.format) = (bytes, position, format)
  }

  /// The next `count` bytes.
  ///
  /// - Throws: `ImageError` `.truncated` where the file ends before.
  mutating func take(_ count: Int) throws(ImageError) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else {
      throw ImageError(.truncated, at: bytes.count, "the \(format) file ends before its image does")
    }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func byte() throws(ImageError) -> Int { Int(try take(1).first ?? 0) }

  /// Two bytes, the lowest first.
  mutating func word() throws(ImageError) -> Int { Int(try byte()) | Int(try byte()) << 8 }

  /// Four bytes, the lowest first.
  mutating func long() throws(ImageError) -> Int { try word() | (try word()) << 16 }

  /// Goes on at `position`, which may lie behind the end: reading there is an error.
  mutating func move(to position: Int) { self.position = min(max(0, position), bytes.count) }
}
