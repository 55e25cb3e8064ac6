/// The headers and color table of a BMP file.
///
/// Source: Microsoft's BITMAPFILEHEADER, BITMAPCOREHEADER to BITMAPV5HEADER; IBM OS/2 2.0. The supported variants are
/// those of Pillow 13, `BmpImagePlugin.py`.
struct BMPHeader {
  enum Compression: Int {
    case none = 0
    case rle8 = 1
    case rle4 = 2
    case masks = 3
  }

  let width: Int
  let height: Int
  let isTopDown: Bool
  let bits: Int
  let compression: Compression
  /// Masks of red, green, blue and alpha; all 0 unless `compression` is `masks`.
  private(set) var masks: [Int] = [0, 0, 0, 0]
  /// [blue, green, red] of each color, for images of at most 8 bits.
  private(set) var colors: [[UInt8]] = []
  /// Offset of the pixels.
  private(set) var offset: Int

  /// - Throws: `ImageError` `.corrupt` or `.truncated`; `.unsupported` for variants that Pillow does not support
  ///   either.
  init(_ bytes: [UInt8]) throws(ImageError) {
    var cursor = ByteCursor(bytes, at: 10, of: "BMP")
    offset = try cursor.long()
    let size = try cursor.long()
    guard [12, 40, 52, 56, 64, 108, 124].contains(size) else {
      throw ImageError(.unsupported, at: 14, "a BMP header of \(size) bytes is not read; convert the file to PNG")
    }
    var declared = 0
    if size == 12 {
      (width, height) = (try cursor.word(), try cursor.word())
      _ = try cursor.word()
      (bits, compression, isTopDown) = (try cursor.word(), .none, false)
    } else {
      width = try cursor.long()
      let rows = try cursor.long()
      isTopDown = rows >> 24 == 0xFF
      height = isTopDown ? 1 << 32 - rows : rows
      _ = try cursor.word()
      bits = try cursor.word()
      let method = try cursor.long()
      guard let compression = Compression(rawValue: method) else {
        throw ImageError(.unsupported, at: 30, "BMP compression \(method) is not read; convert the file to PNG")
      }
      self.compression = compression
      _ = try cursor.take(12)
      declared = try cursor.long()
    }
    guard [1, 4, 8, 16, 24, 32].contains(bits) else {
      throw ImageError(.unsupported, at: 28, "\(bits) bits per pixel are not read; a BMP has 1, 4, 8, 16, 24 or 32")
    }
    if compression == .masks {
      cursor.move(to: 14 + 40)
      for i in 0..<(size >= 56 ? 4 : 3) { masks[i] = try cursor.long() }
    }
    let entry = size == 12 ? 3 : 4
    if bits <= 8 {
      let count = declared == 0 ? 1 << bits : declared
      guard count <= 65_536 else {
        throw ImageError(.corrupt, at: 46, "a color table of \(count) entries")
      }
      cursor.move(to: 14 + size)
      for _ in 0..<count { colors.append(Array(try cursor.take(entry).prefix(3))) }
      if offset == 14 + size { offset += entry * count }
    }
    if offset == 0 { offset = max(cursor.position, 14 + size) }
  }

  /// Bytes of a row in the file, a multiple of 4.
  ///
  /// Size and depth have been checked, so that this does not overflow.
  var rowBytes: Int { (width * bits + 31) / 32 * 4 }

  /// Whether the colors are grays, so that the image has one channel.
  var isGray: Bool { colors.allSatisfy { $0[0] == $0[1] && $0[1] == $0[2] } && hasRampOfGrays }

  /// Pillow treats an image as gray if its colors are black and white, or each index is its own gray level.
  private var hasRampOfGrays: Bool {
    let wanted = colors.count == 2 ? [0, 255] : Array(0..<colors.count)
    return colors.indices.allSatisfy { Int(colors[$0][0]) == wanted[$0] }
  }
}
