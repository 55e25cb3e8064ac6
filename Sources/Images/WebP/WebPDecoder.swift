/// Decodes a WebP file: lossy or lossless, with or without alpha; of an animation the first frame.
///
/// Source: RFC 9649; where it leaves a choice, Pillow 13 `WebPImagePlugin.py` with libwebp 1.6.
enum WebPDecoder {
  static func decode(_ bytes: [UInt8], maximumPixels: Int) throws(ImageError) -> PixelImage {
    let container = try WebPContainer(bytes)
    try PixelImage.checkSize(
      width: container.width, height: container.height, maximumPixels: maximumPixels, at: container.pixels.lowerBound)
    let channels = container.hasAlpha ? 4 : 3
    let pitch = container.width * channels
    // The canvas around the first frame of an animation is transparent, or black.
    var pixels = [UInt8](repeating: 0, count: container.height * pitch)
    try pixels.withUnsafeMutableBufferPointer { (target) throws(ImageError) in
      try bytes.withUnsafeBufferPointer { (bytes) throws(ImageError) in
        guard let base = target.baseAddress else { return }
        let first = base + container.top * pitch + container.left * channels
        if container.isLossless {
          try lossless(bytes, container, to: first, pitch, channels)
        } else {
          try lossy(bytes, container, to: first, pitch, channels)
        }
      }
    }
    return PixelImage(width: container.width, height: container.height, channels: channels, pixels: pixels)
  }

  private static func lossless(
    _ bytes: UnsafeBufferPointer<UInt8>, _ container: WebPContainer, to target: UnsafeMutablePointer<UInt8>,
    _ pitch: Int, _ channels: Int
  ) throws(ImageError) {
    let (width, height) = (container.imageWidth, container.imageHeight)
    let body = container.pixels.dropFirst(5)
    let pixels = try VP8LDecoder.decode(
      bytes, body.startIndex..<body.endIndex, width: width, height: height)
    for y in 0..<height {
      for x in 0..<width {
        let pixel = pixels[y * width + x]
        let place = target + y * pitch + x * channels
        place[0] = UInt8(truncatingIfNeeded: pixel >> 16)
        place[1] = UInt8(truncatingIfNeeded: pixel >> 8)
        place[2] = UInt8(truncatingIfNeeded: pixel)
        if channels == 4 { place[3] = UInt8(truncatingIfNeeded: pixel >> 24) }
      }
    }
  }

  private static func lossy(
    _ bytes: UnsafeBufferPointer<UInt8>, _ container: WebPContainer, to target: UnsafeMutablePointer<UInt8>,
    _ pitch: Int, _ channels: Int
  ) throws(ImageError) {
    let (width, height) = (container.imageWidth, container.imageHeight)
    let planes = try VP8Decoder.decode(bytes, container.pixels, try VP8Header.Start(bytes, container.pixels))
    WebPColor.convert(planes, width: width, height: height, channels: channels, to: target, pitch: pitch)
    guard channels == 4 else { return }
    let alpha = try container.alpha.map { (part) throws(ImageError) in
      try WebPAlpha.decode(bytes, part, width: width, height: height)
    }
    for y in 0..<height {
      for x in 0..<width { target[y * pitch + x * channels + 3] = alpha?[y * width + x] ?? 255 }
    }
  }

  /// The bytes that decoding needs in addition to the samples.
  static func memory(_ container: WebPContainer) -> Int {
    let pixels = container.imageWidth * container.imageHeight
    // Pixels of 32 bits, twice while a palette is inverted; for alpha, the samples too.
    let lossless = 8 * pixels
    if container.isLossless { return lossless }
    let planes = VP8Planes.memory(width: container.imageWidth, height: container.imageHeight) + pixels / 8
    return planes + (container.alpha == nil ? 0 : lossless + pixels)
  }
}
