/// How an image is brought to a given size.
public enum ImageFit: String, Sendable, CaseIterable {
  /// Resized to exactly the size, whatever becomes of its proportions: torchvision's `Resize((h, w))`.
  case stretch
  /// Resized until it covers the size, then cut about the centre: torchvision's `Resize(n)` and `CenterCrop(n)`.
  case crop
  /// Resized until it fits into the size, then centred on black.
  case pad
  /// Not resized: centred on black, or cut about the centre so that this is undone.
  case center

  /// The size that an image is resampled to before it is cut or padded.
  ///
  /// The longer side is truncated to a whole number, as torchvision does.
  func resampledSize(width: Int, height: Int, targetWidth: Int, targetHeight: Int) -> (width: Int, height: Int) {
    switch self {
    case .stretch: return (targetWidth, targetHeight)
    case .center: return (width, height)
    case .crop, .pad:
      // Compared as products, the ratios are exact.
      let isWider = width * targetHeight > height * targetWidth
      if isWider == (self == .crop) {
        return (max(1, Int(Double(targetHeight * width) / Double(height))), targetHeight)
      }
      return (targetWidth, max(1, Int(Double(targetWidth * height) / Double(width))))
    }
  }
}

extension PixelImage {
  /// The image brought to a size.
  ///
  /// Source: torchvision `Resize` and `CenterCrop` on PIL images.
  public func fitted(
    width targetWidth: Int, height targetHeight: Int, fit: ImageFit, filter: ResamplingFilter
  ) -> PixelImage {
    let size = fit.resampledSize(
      width: width, height: height, targetWidth: targetWidth, targetHeight: targetHeight)
    return resized(width: size.width, height: size.height, filter: filter)
      .centered(width: targetWidth, height: targetHeight, undoesBorders: fit == .center)
  }

  /// A rectangle of the image, which must lie inside of it.
  public func cropped(top: Int, left: Int, width cropWidth: Int, height cropHeight: Int) -> PixelImage {
    var cropped: [UInt8] = []
    cropped.reserveCapacity(cropWidth * cropHeight * channels)
    for row in top..<top + cropHeight {
      let start = (row * width + left) * channels
      cropped += pixels[start..<start + cropWidth * channels]
    }
    return PixelImage(width: cropWidth, height: cropHeight, channels: channels, pixels: cropped)
  }

  /// The middle of the image, or the image in the middle of black.
  ///
  /// torchvision cuts 3 pixels as 2 before and 1 behind, but adds them as 1 and 2; `undoesBorders`: cuts as it adds.
  func centered(width targetWidth: Int, height targetHeight: Int, undoesBorders: Bool = false) -> PixelImage {
    if width == targetWidth, height == targetHeight { return self }
    // Python's round() takes halves to the even number; torchvision pads by the smaller half before.
    func offset(_ own: Int, _ target: Int) -> Int {
      own >= target && !undoesBorders ? Int((Double(own - target) / 2).rounded(.toNearestOrEven)) : (own - target) / 2
    }
    let left = offset(width, targetWidth)
    let top = offset(height, targetHeight)
    var centered = [UInt8](repeating: 0, count: targetWidth * targetHeight * channels)
    let columns = max(0, -left)..<min(targetWidth, width - left)
    for y in max(0, -top)..<min(targetHeight, height - top) {
      let source = ((y + top) * width + columns.lowerBound + left) * channels
      let target = (y * targetWidth + columns.lowerBound) * channels
      centered.replaceSubrange(
        target..<target + columns.count * channels, with: pixels[source..<source + columns.count * channels])
    }
    return PixelImage(width: targetWidth, height: targetHeight, channels: channels, pixels: centered)
  }
}
