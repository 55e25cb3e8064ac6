/// Reads the first image of a PBM, PGM or PPM file, in text (P1 to P3) or binary (P4 to P6) form.
///
/// Source: netpbm's pbm(5), pgm(5), ppm(5). Bitmaps become gray: 0 is white (255), 1 black (0).
enum PNMDecoder {
  static func decode(_ bytes: [UInt8], maximumPixels: Int) throws(ImageError) -> PixelImage {
    let kind = bytes[1] - 0x30
    var cursor = PNMCursor(bytes, at: 2)
    let width = try cursor.number()
    let height = try cursor.number()
    try PixelImage.checkSize(
      width: width, height: height, maximumPixels: maximumPixels, at: cursor.position)
    let channels = kind == 3 || kind == 6 ? 3 : 1
    let pixels: [UInt8]
    if kind == 1 || kind == 4 {
      pixels = try decodeBitmap(&cursor, width, height, isText: kind == 1)
    } else {
      let maximum = try cursor.number()
      guard (1...65535).contains(maximum) else {
        throw ImageError(.corrupt, at: cursor.position, "maximum \(maximum) is not in 1...65535")
      }
      let scale = PNMScale(maximum: maximum)
      let count = width * height * channels
      if kind <= 3 {
        pixels = try decodeText(&cursor, count, scale)
      } else {
        try cursor.endHeader()
        pixels = try scale(try cursor.take(maximum > 255 ? 2 * count : count))
      }
    }
    return PixelImage(width: width, height: height, channels: channels, pixels: pixels)
  }

  private static func decodeText(
    _ cursor: inout PNMCursor, _ count: Int, _ scale: PNMScale
  ) throws(ImageError) -> [UInt8] {
    var pixels: [UInt8] = []
    // A sample takes at least a digit and a space, so the file size bounds the allocation.
    pixels.reserveCapacity(min(count, cursor.bytes.count / 2 + 1))
    while pixels.count < count {
      let value = try cursor.number()
      pixels.append(try scale.scale(value, at: cursor.position))
    }
    return pixels
  }

  private static func decodeBitmap(
    _ cursor: inout PNMCursor, _ width: Int, _ height: Int, isText: Bool
  ) throws(ImageError) -> [UInt8] {
    var pixels: [UInt8] = []
    if isText {
      pixels.reserveCapacity(min(width * height, cursor.bytes.count))
      while pixels.count < width * height { pixels.append(try cursor.bit() == 1 ? 0 : 255) }
      return pixels
    }
    try cursor.endHeader()
    let rowBytes = (width + 7) / 8
    let rows = try cursor.take(rowBytes * height)
    pixels.reserveCapacity(width * height)
    for y in 0..<height {
      let row = rows.startIndex + y * rowBytes
      for x in 0..<width {
        pixels.append(rows[row + x / 8] >> UInt8(7 - x % 8) & 1 == 1 ? 0 : 255)
      }
    }
    return pixels
  }
}
