/// Reads the tokens of a PNM or PAM header.
struct PNMCursor {
  let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The next number, after white space and comments.
  mutating func number() throws(ImageError) -> Int {
    skipSpace()
    let start = position
    var value = 0
    while position < bytes.count, case let digit = bytes[position], (0x30...0x39).contains(digit) {
      // No field can have ten digits.
      guard position - start < 10 else {
        throw ImageError(.corrupt, at: start, "a number of more than ten digits")
      }
      value = value * 10 + Int(digit - 0x30)
      position += 1
    }
    guard position > start else { throw unexpected("a number") }
    return value
  }

  /// The next `0` or `1` of a P1 file, where digits need no separators.
  mutating func bit() throws(ImageError) -> UInt8 {
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x30 || bytes[position] == 0x31 else {
      throw unexpected("0 or 1")
    }
    position += 1
    return bytes[position - 1] - 0x30
  }

  /// The one white space character that separates a header from its samples.
  mutating func endHeader() throws(ImageError) {
    guard position < bytes.count, isPNMSpace(bytes[position]) else {
      throw unexpected("white space after the header")
    }
    position += 1
  }

  /// The text up to the end of the line.
  mutating func line() throws(ImageError) -> String {
    guard let end = bytes[position...].firstIndex(of: 0x0A) else {
      throw ImageError(.truncated, at: bytes.count, "the file ends within its header")
    }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// The next `count` bytes.
  mutating func take(_ count: Int) throws(ImageError) -> ArraySlice<UInt8> {
    guard bytes.count - position >= count else {
      throw ImageError(
        .truncated, at: bytes.count,
        "the file has \(bytes.count - position) bytes of samples instead of \(count)")
    }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      if bytes[position] == 0x23 {  // a comment runs to the end of its line
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
          position += 1
        }
      } else if isPNMSpace(bytes[position]) {
        position += 1
      } else {
        return
      }
    }
  }

  private func unexpected(_ wanted: String) -> ImageError {
    position >= bytes.count
      ? ImageError(.truncated, at: bytes.count, "the file ends where \(wanted) should be")
      : ImageError(.corrupt, at: position, "expected \(wanted)")
  }
}

/// Whether PNM counts the byte as white space.
func isPNMSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// Maps samples 0...maximum to 0...255, to the nearest.
struct PNMScale {
  private let table: [UInt8]

  /// `maximum` is 1 to 65535.
  init(maximum: Int) { table = (0...maximum).map { UInt8(($0 * 255 + maximum / 2) / maximum) } }

  /// The scaled samples, one or two bytes each, first byte highest.
  func callAsFunction(_ samples: ArraySlice<UInt8>) throws(ImageError) -> [UInt8] {
    let isWide = table.count > 256
    if table.count == 256 { return Array(samples) }
    var result: [UInt8] = []
    result.reserveCapacity(isWide ? samples.count / 2 : samples.count)
    var index = samples.startIndex
    while index < samples.endIndex {
      let value = isWide ? Int(samples[index]) << 8 | Int(samples[index + 1]) : Int(samples[index])
      result.append(try scale(value, at: index))
      index += isWide ? 2 : 1
    }
    return result
  }

  /// One scaled sample.
  func scale(_ value: Int, at position: Int) throws(ImageError) -> UInt8 {
    guard value < table.count else {
      throw ImageError(
        .corrupt, at: position, "sample \(value) is over the maximum of \(table.count - 1)")
    }
    return table[value]
  }
}
