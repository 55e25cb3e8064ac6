/// How an image is brought to a given size.
public enum ImageFit: String, Sendable, CaseIterable {
  /// Resized to exactly the size, without regard to proportions: torchvision's `Resize((h, w))`.
  case stretch
  /// Resized until it covers the size, then cropped around the center: torchvision's `Resize(n)` and `CenterCrop(n)`.
  case crop
  /// As crop, but cropped as Hugging Face's image processors do: an odd excess pixel is always removed before, never
  /// after.
  case cropAsTransformers = "crop@transformers"
  /// Resized until it fits the size, then centered on black.
  case pad
  /// Not resized: centered on black, or cropped around the center so that this is undone.
  case center

  /// The size to which an image is resampled before it is cropped or padded.
  ///
  /// The longer side is truncated to a whole number, as torchvision does.
  func resampledSize(width: Int, height: Int, targetWidth: Int, targetHeight: Int) -> (width: Int, height: Int) {
    switch self {
    case .stretch: return (targetWidth, targetHeight)
    case .center: return (width, height)
    case .crop, .cropAsTransformers, .pad:
      // Comparing products instead of quotients is exact.
      let isWider = width * targetHeight > height * targetWidth
      if isWider == (self != .pad) {
        return (max(1, Int(Double(targetHeight * width) / Double(height))), targetHeight)
      }
      return (targetWidth, max(1, Int(Double(targetWidth * height) / Double(width))))
    }
  }
}

extension DecodingOptions.Target {
  /// The size to which an image is resampled before it is cropped or padded.
  func resampledSize(width: Int, height: Int) -> (width: Int, height: Int) {
    guard let shorterSide else {
      return fit.resampledSize(width: width, height: height, targetWidth: self.width, targetHeight: self.height)
    }
    // torchvision truncates the longer side, after an integer division that is rounded once.
    let longer = Int(Double(shorterSide * max(width, height)) / Double(min(width, height)))
    return width <= height ? (shorterSide, longer) : (longer, shorterSide)
  }
}

extension ImageFit {
  /// The offset of the target along one axis of the resampled image; negative if the image is padded.
  ///
  /// torchvision crops 3 pixels as 2 before and 1 after, but pads them as 1 and 2; transformers and `center` crop as
  /// they pad.
  func offset(_ own: Int, _ target: Int) -> Int {
    guard own >= target, self != .center, self != .cropAsTransformers else { return (own - target) / 2 }
    // Python's round() rounds half to even.
    return Int((Double(own - target) / 2).rounded(.toNearestOrEven))
  }

  /// The part of the resampled image that is visible in the target.
  func window(width: Int, height: Int, targetWidth: Int, targetHeight: Int) -> PixelWindow {
    func range(_ own: Int, _ target: Int) -> Range<Int> {
      let first = max(0, offset(own, target))
      return first..<first + min(own, target)
    }
    return PixelWindow(columns: range(width, targetWidth), rows: range(height, targetHeight))
  }
}

extension PixelImage {
  /// The image fitted to a size; parts that are cropped are not computed.
  ///
  /// Source: torchvision `Resize` and `CenterCrop` on PIL images.
  public func fitted(
    width targetWidth: Int, height targetHeight: Int, fit: ImageFit, filter: ResamplingFilter,
    as library: ResamplingLibrary = .pillow13
  ) -> PixelImage {
    let size = fit.resampledSize(
      width: width, height: height, targetWidth: targetWidth, targetHeight: targetHeight)
    return fitted(
      DecodingOptions.Target(width: targetWidth, height: targetHeight, fit: fit, filter: filter, library: library),
      resampled: size)
  }

  /// The image fitted to a target, through an intermediate size.
  func fitted(_ target: DecodingOptions.Target, resampled size: (width: Int, height: Int)) -> PixelImage {
    let window = target.fit.window(
      width: size.width, height: size.height, targetWidth: target.width, targetHeight: target.height)
    return resized(
      width: size.width, height: size.height, filter: target.filter, as: target.library, window: window
    ).bordered(target, of: size)
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

  // The window of an image of `size`, padded with black where that is smaller than the target.
  private func bordered(_ target: DecodingOptions.Target, of size: (width: Int, height: Int)) -> PixelImage {
    if width == target.width, height == target.height { return self }
    let left = max(0, -target.fit.offset(size.width, target.width))
    let top = max(0, -target.fit.offset(size.height, target.height))
    var bordered = [UInt8](repeating: 0, count: target.width * target.height * channels)
    for y in 0..<height {
      let source = y * width * channels
      let place = ((y + top) * target.width + left) * channels
      bordered.replaceSubrange(place..<place + width * channels, with: pixels[source..<source + width * channels])
    }
    return PixelImage(width: target.width, height: target.height, channels: channels, pixels: bordered)
  }
}
