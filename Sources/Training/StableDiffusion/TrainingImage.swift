import Images

/// An image as training sees it: resized by its shorter side and center-cropped.
///
/// Fine-tuning resizes bilinearly, as diffusers' script does; from scratch, images are resized by a Lanczos filter, as
/// `embed` does.
enum TrainingImage {
  static func fitted(_ image: PixelImage, size: Int, filter: ResamplingFilter) -> PixelImage {
    image.convertedToRGB().fitted(width: size, height: size, fit: .crop, filter: filter)
  }

  /// Values in −1 … 1, [size·size·3].
  static func values(_ image: PixelImage, size: Int, filter: ResamplingFilter) -> [Float] {
    fitted(image, size: size, filter: filter).pixels.map { Float($0) / 255 * 2 - 1 }
  }

  static func mirrored(_ image: PixelImage) -> PixelImage {
    let c = image.channels
    var pixels = image.pixels
    for row in 0..<image.height {
      for column in 0..<image.width {
        let (source, target) = (row * image.width + column, row * image.width + image.width - 1 - column)
        for channel in 0..<c { pixels[target * c + channel] = image.pixels[source * c + channel] }
      }
    }
    return PixelImage(width: image.width, height: image.height, channels: c, pixels: pixels)
  }
}
