/// An image of 8-bit samples in memory.
///
/// pixels [height, width, channels], row-major. Channels: 1 gray, 2 gray and alpha, 3 RGB, 4 RGB and alpha; sRGB, alpha
/// not premultiplied, 255 opaque.
public struct PixelImage: Sendable, Equatable {
  /// Columns, at least 1.
  public let width: Int
  /// Rows, at least 1.
  public let height: Int
  /// Samples per pixel, 1 to 4.
  public let channels: Int
  /// height · width · channels samples.
  public let pixels: [UInt8]

  /// Wraps samples; their number must be height · width · channels.
  public init(width: Int, height: Int, channels: Int, pixels: [UInt8]) {
    precondition(width > 0 && height > 0 && (1...4).contains(channels), "not the shape of an image")
    precondition(
      pixels.count == width * height * channels,
      "\(pixels.count) samples do not make an image of [\(height), \(width), \(channels)]")
    self.width = width
    self.height = height
    self.channels = channels
    self.pixels = pixels
  }

  /// The image as RGB: gray is repeated, alpha is dropped without blending.
  ///
  /// Source: Pillow 13 `Image.convert("RGB")`.
  public func convertedToRGB() -> PixelImage {
    if channels == 3 { return self }
    let isGray = channels < 3
    return mapped(channels: 3) { source, target in
      target[0] = source[0]
      target[1] = source[isGray ? 0 : 1]
      target[2] = source[isGray ? 0 : 2]
    }
  }

  /// The image as gray: ITU-R 601 luma of RGB, alpha dropped without blending.
  ///
  /// Source: Pillow 13 `Image.convert("L")`, `Convert.c` macro `L24`.
  public func convertedToGray() -> PixelImage {
    if channels == 1 { return self }
    let isGray = channels == 2
    return mapped(channels: 1) { source, target in
      if isGray {
        target[0] = source[0]
      } else {
        let r = UInt32(source[0]) * 19595
        let g = UInt32(source[1]) * 38470
        let b = UInt32(source[2]) * 7471
        target[0] = UInt8(truncatingIfNeeded: (r + g + b + 0x8000) >> 16)
      }
    }
  }

  /// The image with `count` channels, 1 or 3.
  public func converted(toChannels count: Int) -> PixelImage {
    precondition(count == 1 || count == 3, "images are converted to 1 or 3 channels")
    return count == 1 ? convertedToGray() : convertedToRGB()
  }

  /// The image without alpha: 1 channel stays 1, RGB stays RGB.
  public var withoutAlpha: PixelImage {
    converted(toChannels: channels < 3 ? 1 : 3)
  }

  @inline(__always)
  private func mapped(
    channels count: Int, _ convert: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> Void
  ) -> PixelImage {
    let total = width * height
    let converted = [UInt8](unsafeUninitializedCapacity: total * count) { target, initialized in
      pixels.withUnsafeBufferPointer { source in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        for i in 0..<total { convert(from + i * channels, to + i * count) }
      }
      initialized = total * count
    }
    return PixelImage(width: width, height: height, channels: count, pixels: converted)
  }
}
