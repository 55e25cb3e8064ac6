/// Reads consecutive little-endian fields of a header.
struct ByteCursor {
  let bytes: [UInt8]
  private(set) var position: Int
  /// The name of the format, for errors: "GIF".
  let format: String

  init(_ bytes: [UInt8], at position: Int = 0, of format: String) {
    (self.bytes, self.position, self.format) = (bytes, position, format)
  }

  /// The next `count` bytes.
  ///
  /// - Throws: `ImageError` `.truncated` if the file ends before.
  mutating func take(_ count: Int) throws(ImageError) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else {
      throw ImageError(.truncated, at: bytes.count, "the \(format) file ends before its image does")
    }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func byte() throws(ImageError) -> Int { Int(try take(1).first ?? 0) }

  /// Two bytes, little-endian.
  mutating func word() throws(ImageError) -> Int { Int(try byte()) | Int(try byte()) << 8 }

  /// Four bytes, little-endian.
  mutating func long() throws(ImageError) -> Int { try word() | (try word()) << 16 }

  /// Moves to `position`, which may lie beyond the end: reading there is an error.
  mutating func move(to position: Int) { self.position = min(max(0, position), bytes.count) }
}
