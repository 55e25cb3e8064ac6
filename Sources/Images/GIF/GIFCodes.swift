/// Unpacks the codes of a GIF image: LZW with codes of 3 to 12 bits, in blocks of at most 255 bytes.
///
/// Source: GIF89a specification, appendix F. When the table is full it stays unchanged until the clear code.
struct GIFCodes {
  private var cursor: ByteCursor
  private let clear: Int
  private let bits: Int
  /// The last index of each code's string, and the code of the string before it.
  private var last = [UInt8](repeating: 0, count: 4096)
  private var before = [Int16](repeating: -1, count: 4096)
  private var first = [UInt8](repeating: 0, count: 4096)
  private var length = [Int32](repeating: 0, count: 4096)
  private var block = 0  // bytes left of it
  private var buffer = 0
  private var buffered = 0

  /// `bits`: bits per index; the codes start at the cursor.
  init(bits: Int, _ cursor: ByteCursor) {
    (self.bits, self.cursor, clear) = (bits, cursor, 1 << bits)
    for code in 0..<clear {
      (last[code], first[code], length[code]) = (UInt8(code), UInt8(code), 1)
    }
  }

  /// The first `count` indices.
  ///
  /// - Throws: `ImageError` `.truncated` if the codes end before, `.corrupt` for an invalid code.
  mutating func pixels(_ count: Int) throws(ImageError) -> [UInt8] {
    // Codes of 12 bits expand to at most 4096 indices each, which bounds the allocation for a short file.
    var pixels: [UInt8] = []
    pixels.reserveCapacity(min(count, 2731 * cursor.bytes.count))
    var width = bits + 1
    var next = clear + 2
    var previous = -1
    while pixels.count < count {
      let code = try self.code(width)
      if code == clear {
        (width, next, previous) = (bits + 1, clear + 2, -1)
        continue
      }
      if code == clear + 1 {
        throw ImageError(
          .truncated, at: cursor.position, "the GIF image ends after \(pixels.count) of \(count) pixels")
      }
      guard code < next || (code == next && previous >= 0 && next < 4096), previous >= 0 || code < clear else {
        throw ImageError(.corrupt, at: cursor.position, "code \(code) cannot stand here")
      }
      if previous >= 0, next < 4096 {
        last[next] = code == next ? first[previous] : first[code]
        (before[next], first[next], length[next]) = (Int16(previous), first[previous], length[previous] + 1)
        next += 1
        if next == 1 << width, width < 12 { width += 1 }
      }
      append(code, to: &pixels)
      previous = code
    }
    if pixels.count > count { pixels.removeLast(pixels.count - count) }
    return pixels
  }

  private func append(_ code: Int, to pixels: inout [UInt8]) {
    let start = pixels.count
    let count = Int(length[code])
    pixels.append(contentsOf: repeatElement(0, count: count))
    var code = code
    for place in stride(from: start + count - 1, through: start, by: -1) {
      pixels[place] = last[code]
      code = Int(before[code])
    }
  }

  private mutating func code(_ width: Int) throws(ImageError) -> Int {
    while buffered < width {
      while block == 0 {
        block = try cursor.byte()
        guard block > 0 else {
          throw ImageError(.truncated, at: cursor.position, "the GIF image's data end before its pixels")
        }
      }
      buffer |= try cursor.byte() << buffered
      buffered += 8
      block -= 1
    }
    defer {
      buffer >>= width
      buffered -= width
    }
    return buffer & (1 << width - 1)
  }
}
