import Exact

/// Reads the bytes of a pickle sequentially.
struct PickleCursor {
  let path: String
  let bytes: UnsafeRawBufferPointer
  /// From the start of `bytes`.
  private(set) var offset: Int

  init(path: String, _ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    (self.path, self.bytes, self.offset) = (path, bytes, offset)
  }

  /// An error at the current offset.
  func corrupt(_ reason: String) -> WeightsError {
    WeightsError(.corrupt, path, "pickle, byte \(offset): \(reason); fetch the file again")
  }

  mutating func take(_ count: Int) throws(WeightsError) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= bytes.count - offset else { throw corrupt("it ends too early") }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  mutating func byte() throws(WeightsError) -> UInt8 { try take(1)[0] }

  /// A little-endian number.
  mutating func number<T: FixedWidthInteger>(_ type: T.Type) throws(WeightsError) -> T {
    T(littleEndian: try take(MemoryLayout<T>.size).loadUnaligned(as: T.self))
  }

  /// A length that precedes the bytes it counts.
  mutating func length<T: FixedWidthInteger>(_ type: T.Type) throws(WeightsError) -> Int {
    let length = try number(type)
    guard let count = CheckedSize(length).value, count <= bytes.count - offset else {
      throw corrupt("\(length) bytes are said to follow, and there are \(bytes.count - offset)")
    }
    return count
  }

  mutating func text(_ count: Int) throws(WeightsError) -> String {
    let part = try take(count)
    guard let text = String(validating: part, as: UTF8.self) else { throw corrupt("a text is no UTF-8") }
    return text
  }

  /// A text up to the end of the line.
  mutating func line() throws(WeightsError) -> String {
    guard let end = bytes[offset...].prefix(1024).firstIndex(of: 0x0A) else { throw corrupt("a name has no end") }
    let text = try text(end - offset)
    offset += 1
    return text
  }
}
