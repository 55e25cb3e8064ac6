/// Reads Windows and OS/2 bitmaps: 1, 4 and 8 bits with a color table, plain or run-length encoded; 16, 24 and 32 bits.
///
/// The pixels are those of Pillow 13: 5 and 6 bits become 8 by x · 255 / 31 and 63, rounded down; the fourth byte of 32
/// bits is alpha only if the masks declare it.
enum BMPDecoder {
  static func decode(_ bytes: [UInt8], maximumPixels: Int) throws(ImageError) -> PixelImage {
    let header = try BMPHeader(bytes)
    try PixelImage.checkSize(width: header.width, height: header.height, maximumPixels: maximumPixels, at: 18)
    switch header.compression {
    case .none where header.bits <= 8: return colored(try indices(bytes, header), header)
    case .rle8 where header.bits == 8, .rle4 where header.bits == 4:
      return colored(try BMPRuns(bytes, header).indices(), header)
    case .none, .masks: return try direct(bytes, header)
    default:
      throw ImageError(.corrupt, at: 28, "\(header.bits) bits per pixel do not go with this compression")
    }
  }

  /// A row of the file, from the top.
  private static func row(_ y: Int, _ bytes: [UInt8], _ header: BMPHeader) throws(ImageError) -> ArraySlice<UInt8> {
    let place = header.offset + (header.isTopDown ? y : header.height - 1 - y) * header.rowBytes
    let used = (header.width * header.bits + 7) / 8
    guard place <= bytes.count - used else {
      throw ImageError(.truncated, at: bytes.count, "the BMP file ends before its image does")
    }
    return bytes[place..<place + used]
  }

  private static func indices(_ bytes: [UInt8], _ header: BMPHeader) throws(ImageError) -> [UInt8] {
    _ = try row(header.isTopDown ? header.height - 1 : 0, bytes, header)  // before anything is allocated
    var indices: [UInt8] = []
    indices.reserveCapacity(header.width * header.height)
    for y in 0..<header.height {
      let row = try row(y, bytes, header)
      guard header.bits < 8 else {
        indices += row
        continue
      }
      let perByte = 8 / header.bits
      for x in 0..<header.width {
        let shift = 8 - header.bits - x % perByte * header.bits
        indices.append(row[row.startIndex + x / perByte] >> UInt8(shift) & UInt8(1 << header.bits - 1))
      }
    }
    return indices
  }

  /// Indices as gray or RGB pixels; indices outside of the table are black.
  private static func colored(_ indices: [UInt8], _ header: BMPHeader) -> PixelImage {
    let channels = header.isGray ? 1 : 3
    var table: [UInt8] = []
    for index in 0..<256 {
      let color = index < header.colors.count ? header.colors[index] : [0, 0, 0]
      table += channels == 1 ? [color[0]] : [color[2], color[1], color[0]]
    }
    return PixelImage(expanding: indices, by: table, channels, width: header.width, height: header.height)
  }

  private static func direct(_ bytes: [UInt8], _ header: BMPHeader) throws(ImageError) -> PixelImage {
    _ = try row(header.isTopDown ? header.height - 1 : 0, bytes, header)
    let layout = try BMPLayout(header)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(header.width * header.height * layout.channels)
    for y in 0..<header.height { layout.append(try row(y, bytes, header), to: &pixels) }
    return PixelImage(width: header.width, height: header.height, channels: layout.channels, pixels: pixels)
  }
}

/// The layout of a pixel of 16, 24 or 32 bits.
private enum BMPLayout {
  /// The offsets of red, green, blue and perhaps alpha within `pitch` bytes.
  case bytes(pitch: Int, [Int])
  /// 16 bits with 5 per channel, or 6 for green.
  case words(greenBits: Int)

  /// - Throws: `ImageError` `.unsupported` for masks that Pillow does not support.
  init(_ header: BMPHeader) throws(ImageError) {
    let masks = header.masks
    let isPlain = header.compression == .none
    let colors = Array(masks[..<3])
    switch header.bits {
    case 16 where isPlain || colors == [0x7C00, 0x3E0, 0x1F]: self = .words(greenBits: 5)
    case 16 where colors == [0xF800, 0x7E0, 0x1F]: self = .words(greenBits: 6)
    case 24 where isPlain || colors == [0xFF0000, 0xFF00, 0xFF]: self = .bytes(pitch: 3, [2, 1, 0])
    case 32 where isPlain: self = .bytes(pitch: 4, [2, 1, 0])
    case 32 where masks == [0, 0, 0, 0]: self = .bytes(pitch: 4, [2, 1, 0, 3])
    case 32:
      let places = masks.prefix(masks[3] == 0 ? 3 : 4).map { mask in (0..<4).first { mask == 0xFF << (8 * $0) } }
      guard !places.contains(nil), Set(places).count == places.count else { fallthrough }
      self = .bytes(pitch: 4, places.compactMap(\.self))
    default:
      let words = masks.map { "0x" + String($0, radix: 16) }.joined(separator: ", ")
      throw ImageError(
        .unsupported, at: 54, "\(header.bits) bits per pixel with the masks \(words) are not read; convert it to PNG")
    }
  }

  var channels: Int {
    if case .bytes(_, let places) = self { places.count } else { 3 }
  }

  /// Appends a row of the file as samples.
  func append(_ row: ArraySlice<UInt8>, to pixels: inout [UInt8]) {
    switch self {
    case .bytes(let pitch, let places):
      for pixel in stride(from: row.startIndex, to: row.endIndex - pitch + 1, by: pitch) {
        for place in places { pixels.append(row[pixel + place]) }
      }
    case .words(let greenBits):
      let most = 1 << greenBits - 1
      for pixel in stride(from: row.startIndex, to: row.endIndex - 1, by: 2) {
        let word = Int(row[pixel]) | Int(row[pixel + 1]) << 8
        pixels.append(UInt8((word >> (5 + greenBits) & 31) * 255 / 31))
        pixels.append(UInt8((word >> 5 & most) * 255 / most))
        pixels.append(UInt8((word & 31) * 255 / 31))
      }
    }
  }
}
