/// Reads the first image of a GIF file (87a and 89a).
///
/// Source: GIF89a specification (CompuServe 1990); for files that violate it, Pillow 13 `GifImagePlugin.py`: an image
/// that extends beyond the screen enlarges it, and the rest of the screen has color 0, or is transparent if the image
/// uses transparency.
enum GIFDecoder {
  /// Everything before the first image's codes.
  private struct Start {
    var width: Int
    var height: Int
    var palette: GIFPalette?
    var transparent: Int?
    var left = 0
    var top = 0
    var frameWidth = 0
    var frameHeight = 0
    var isInterlaced = false
  }

  static func decode(_ bytes: [UInt8], maximumPixels: Int) throws(ImageError) -> PixelImage {
    var cursor = ByteCursor(bytes, of: "GIF")
    let start = try readStart(&cursor)
    try PixelImage.checkSize(
      width: start.width, height: start.height, maximumPixels: maximumPixels, at: cursor.position)
    let bits = try cursor.byte()
    guard (1...8).contains(bits) else {
      throw ImageError(.corrupt, at: cursor.position - 1, "codes of \(bits) bits; a GIF has 1 to 8")
    }
    let count = start.frameWidth * start.frameHeight
    var codes = GIFCodes(bits: bits, cursor)
    let frame = try codes.pixels(count)
    var screen = [UInt8](repeating: UInt8(start.transparent ?? 0), count: start.width * start.height)
    for (row, y) in rows(start).enumerated() {
      let place = (start.top + y) * start.width + start.left
      screen.replaceSubrange(
        place..<place + start.frameWidth, with: frame[row * start.frameWidth..<(row + 1) * start.frameWidth])
    }
    return colored(screen, start)
  }

  /// The size of the decoded first image.
  ///
  /// - Throws: `ImageError`, as `decode`.
  static func size(_ bytes: [UInt8]) throws(ImageError) -> (width: Int, height: Int) {
    var cursor = ByteCursor(bytes, of: "GIF")
    let start = try readStart(&cursor)
    return (start.width, start.height)
  }

  private static func readStart(_ cursor: inout ByteCursor) throws(ImageError) -> Start {
    let signature = try cursor.take(6)
    guard signature.elementsEqual("GIF87a".utf8) || signature.elementsEqual("GIF89a".utf8) else {
      throw ImageError(.corrupt, at: 0, "a GIF of a version that does not exist; 87a and 89a do")
    }
    var start = Start(width: try cursor.word(), height: try cursor.word())
    let flags = try cursor.byte()
    _ = try cursor.take(2)  // background, which Pillow does not draw, and the shape of pixels
    if flags & 128 != 0 { start.palette = GIFPalette(try cursor.take(3 << (flags & 7 + 1))) }
    while true {
      let position = cursor.position
      switch try cursor.byte() {
      case 0x21: try readExtension(&cursor, &start)
      case 0x2C:
        try readFrame(&cursor, &start)
        return start
      case 0x3B: throw ImageError(.truncated, at: position, "the GIF file ends before its first image")
      default: break  // padding between blocks
      }
    }
  }

  private static func readExtension(_ cursor: inout ByteCursor, _ start: inout Start) throws(ImageError) {
    let label = try cursor.byte()
    var length = try cursor.byte()
    let first = try cursor.take(length)
    // The graphic control extension.
    if label == 0xF9, first.count >= 4, first[first.startIndex] & 1 != 0 {
      start.transparent = Int(first[first.startIndex + 3])
    }
    while length != 0 {
      length = try cursor.byte()
      _ = try cursor.take(length)
    }
  }

  private static func readFrame(_ cursor: inout ByteCursor, _ start: inout Start) throws(ImageError) {
    (start.left, start.top) = (try cursor.word(), try cursor.word())
    (start.frameWidth, start.frameHeight) = (try cursor.word(), try cursor.word())
    let flags = try cursor.byte()
    start.isInterlaced = flags & 64 != 0
    if flags & 128 != 0 { start.palette = GIFPalette(try cursor.take(3 << (flags & 7 + 1))) }
    start.width = max(start.width, start.left + start.frameWidth)
    start.height = max(start.height, start.top + start.frameHeight)
  }

  /// The rows of the image in file order.
  private static func rows(_ start: Start) -> [Int] {
    let height = start.frameHeight
    guard start.isInterlaced else { return Array(0..<height) }
    return [(0, 8), (4, 8), (2, 4), (1, 2)].flatMap { Array(stride(from: $0.0, to: height, by: $0.1)) }
  }

  /// Indices as gray or RGB pixels, with alpha if one index is transparent.
  private static func colored(_ indices: [UInt8], _ start: Start) -> PixelImage {
    let colors = start.palette.flatMap { $0.isGrayRamp ? nil : $0 }
    let channels = (colors == nil ? 1 : 3) + (start.transparent == nil ? 0 : 1)
    var table: [UInt8] = []
    for index in 0..<256 {
      table += colors?.color(index) ?? [UInt8(index)]
      if let transparent = start.transparent { table.append(index == transparent ? 0 : 255) }
    }
    return PixelImage(expanding: indices, by: table, channels, width: start.width, height: start.height)
  }
}

/// The colors of a GIF.
struct GIFPalette {
  private let entries: [UInt8]

  init(_ entries: ArraySlice<UInt8>) { self.entries = Array(entries) }

  /// Whether each entry is the gray of its own index, so that indices are gray levels.
  var isGrayRamp: Bool { entries.indices.allSatisfy { Int(entries[$0]) == $0 / 3 } }

  /// The color of an index; black outside of the palette.
  func color(_ index: Int) -> [UInt8] {
    3 * index + 3 <= entries.count ? Array(entries[3 * index..<3 * index + 3]) : [0, 0, 0]
  }
}

extension PixelImage {
  /// Maps indices [height, width] through a table of 256 · channels samples.
  init(expanding indices: [UInt8], by table: [UInt8], _ channels: Int, width: Int, height: Int) {
    let pixels = [UInt8](unsafeUninitializedCapacity: indices.count * channels) { target, count in
      for (i, index) in indices.enumerated() {
        for c in 0..<channels { target[i * channels + c] = table[Int(index) * channels + c] }
      }
      count = indices.count * channels
    }
    self.init(width: width, height: height, channels: channels, pixels: pixels)
  }
}
