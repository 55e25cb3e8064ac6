/// The layout of a WebP file, as far as its first image.
///
/// Source: RFC 9649, section 2; which images have alpha, as libwebp 1.6 `ParseHeadersInternal` tells Pillow.
struct WebPContainer {
  /// The chunk of the pixels, and whether they are lossless (VP8L).
  private(set) var pixels = 0..<0
  private(set) var isLossless = false
  /// The chunk of a lossy image's alpha.
  private(set) var alpha: Range<Int>?
  /// The size of the canvas, and the position of the image on it; the first frame of an animation may be smaller.
  private(set) var width = 0
  private(set) var height = 0
  private(set) var left = 0
  private(set) var top = 0
  /// The size of the image.
  private(set) var imageWidth = 0
  private(set) var imageHeight = 0
  private(set) var hasAlpha = false

  /// Reads the chunks up to the pixels of the first image.
  ///
  /// - Throws: `ImageError` `truncated` for a file that ends before, `corrupt` for chunks that contradict each other.
  init(_ bytes: [UInt8]) throws(ImageError) {
    var cursor = ByteCursor(bytes, of: "WebP")
    _ = try cursor.take(4)
    let size = try cursor.long()
    guard size <= bytes.count - 8 else {
      throw ImageError(.truncated, at: bytes.count, "the WebP file declares \(size) bytes and has \(bytes.count - 8)")
    }
    _ = try cursor.take(4)
    var chunk = try Chunk(&cursor)
    var canvas: (width: Int, height: Int)?
    var isAnimated = false
    if chunk.name == "VP8X" {
      var body = ByteCursor(bytes, at: chunk.body.lowerBound, of: "WebP")
      let flags = try body.long()
      canvas = (try body.triple() + 1, try body.triple() + 1)
      hasAlpha = flags & 0x10 != 0
      isAnimated = flags & 2 != 0
      chunk = try Chunk(&cursor)
    }
    if isAnimated {
      while chunk.name != "ANMF" { chunk = try Chunk(&cursor) }
      var body = ByteCursor(bytes, at: chunk.body.lowerBound, of: "WebP")
      (left, top) = (2 * (try body.triple()), 2 * (try body.triple()))
      _ = try body.take(10)  // size, duration and how to dispose of it
      cursor = body
      chunk = try Chunk(&cursor)
    }
    while chunk.name != "VP8 ", chunk.name != "VP8L" {
      if chunk.name == "ALPH" { alpha = chunk.body }
      chunk = try Chunk(&cursor)
    }
    pixels = chunk.body
    isLossless = chunk.name == "VP8L"
    try readSize(bytes, isAnimated: isAnimated)
    if !isAnimated, let canvas, canvas != (imageWidth, imageHeight) {
      throw ImageError(
        .corrupt, at: pixels.lowerBound,
        "an image of \(imageWidth) x \(imageHeight) in a WebP file of \(canvas.width) x \(canvas.height)")
    }
    (width, height) = canvas ?? (imageWidth, imageHeight)
    guard left + imageWidth <= width, top + imageHeight <= height else {
      throw ImageError(.corrupt, at: pixels.lowerBound, "the first image of the animation reaches over its picture")
    }
  }

  /// Reads the size at the start of the pixels.
  private mutating func readSize(_ bytes: [UInt8], isAnimated: Bool) throws(ImageError) {
    var cursor = ByteCursor(bytes, at: pixels.lowerBound, of: "WebP")
    if isLossless {
      guard try cursor.byte() == 0x2F else {
        throw ImageError(.corrupt, at: pixels.lowerBound, "a lossless WebP image begins with byte 47")
      }
      let fields = try cursor.long()
      (imageWidth, imageHeight) = (fields & 0x3FFF + 1, fields >> 14 & 0x3FFF + 1)
      guard fields >> 29 == 0 else {
        throw ImageError(.unsupported, at: pixels.lowerBound, "lossless WebP of version \(fields >> 29); 0 is read")
      }
      if !isAnimated { hasAlpha = fields >> 28 & 1 != 0 }
    } else {
      let header = try VP8Header.Start(bytes, pixels)
      (imageWidth, imageHeight) = (header.width, header.height)
      if !isAnimated, alpha != nil { hasAlpha = true }
    }
  }

  private struct Chunk {
    var name: String
    var body: Range<Int>

    /// Reads the chunk at the cursor and moves the cursor past it.
    init(_ cursor: inout ByteCursor) throws(ImageError) {
      name = String(decoding: try cursor.take(4), as: UTF8.self)
      let size = try cursor.long()
      let start = cursor.position
      _ = try cursor.take(size)
      body = start..<start + size
      cursor.move(to: start + size + size & 1)
    }
  }
}

extension ByteCursor {
  /// A number of three bytes, little-endian.
  fileprivate mutating func triple() throws(ImageError) -> Int { try word() | (try byte()) << 16 }
}
