/// How to decode and transform an image.
public struct DecodingOptions: Sendable {
  /// A size to resize images to.
  public struct Target: Sendable {
    /// Columns and rows, at least 1.
    public var width: Int
    public var height: Int
    public var fit: ImageFit
    public var filter: ResamplingFilter
    public var library: ResamplingLibrary
    /// The length of the shorter side before cropping around the center; nil to derive it from the target's sides by
    /// `fit`.
    ///
    /// Source: torchvision's `Resize(n)` and `CenterCrop`.
    public var shorterSide: Int?

    /// Describes a target.
    public init(
      width: Int, height: Int, fit: ImageFit = .stretch, filter: ResamplingFilter = .bilinear,
      library: ResamplingLibrary = .pillow13
    ) {
      self.width = width
      self.height = height
      self.fit = fit
      self.filter = filter
      self.library = library
    }

    /// A target that is cropped from the image resized to a shorter side, padded with black where it is larger.
    public init(
      shorterSide: Int, cropWidth: Int, cropHeight: Int, filter: ResamplingFilter = .bilinear,
      library: ResamplingLibrary = .pillow13
    ) {
      self.init(width: cropWidth, height: cropHeight, fit: .crop, filter: filter, library: library)
      self.shorterSide = shorterSide
    }
  }

  /// Larger images are refused before memory is allocated for them.
  public var maximumPixels = PixelImage.defaultMaximumPixels
  /// Whether damaged JPEG data is decoded as libjpeg does instead of being an error.
  public var isTolerant = false
  /// Whether the orientation of the file's EXIF data is applied.
  public var isOriented = false
  /// Whether JPEG files may be decoded at a reduced size when the target is much smaller.
  public var isFast = false
  /// 1 or 3; nil keeps gray images gray and converts all others to RGB.
  public var channels: Int?
  /// The size of the result; nil keeps the image's own.
  public var target: Target?

  /// The defaults: no transformation; damage is an error.
  public init() {}
}

/// An image, and the damage to its file.
public struct DecodedImage: Sendable {
  public var image: PixelImage
  /// Damage that was tolerated.
  public var warning: ImageError?

  /// Describes the outcome.
  public init(image: PixelImage, warning: ImageError?) {
    self.image = image
    self.warning = warning
  }
}

extension DecodingOptions {
  /// Decodes an image file and transforms the image: oriented, then converted, then resized.
  ///
  /// - Throws: `ImageError`.
  public func decode(_ bytes: [UInt8]) throws(ImageError) -> DecodedImage {
    let orientation = isOriented ? ImageOrientation(ofFile: bytes) ?? .upright : .upright
    guard ImageFormat(sniffing: bytes) == .jpeg else {
      let image = try PixelImage(decoding: bytes, maximumPixels: maximumPixels)
      return DecodedImage(image: finish(image.oriented(by: orientation)), warning: nil)
    }
    var options = JPEGDecoder.Options(maximumPixels: maximumPixels, isTolerant: isTolerant)
    var resampled: (width: Int, height: Int)?
    if isFast, let target, var size = JPEGDecoder.size(of: bytes) {
      if orientation.isTransposing { size = (size.height, size.width) }
      let wanted = target.resampledSize(width: size.width, height: size.height)
      options.reduction = JPEGDecoder.reduction(from: size, to: wanted)
      resampled = wanted
    }
    let result = try JPEGDecoder.decode(bytes, options)
    return DecodedImage(
      image: finish(result.image.oriented(by: orientation), resampled: resampled), warning: result.warning)
  }

  /// Converts and resizes decoded pixels.
  public func prepare(_ image: PixelImage) -> PixelImage { finish(image) }

  // `resampled`: the size before cropping, if the image is not the original one.
  private func finish(_ image: PixelImage, resampled: (width: Int, height: Int)? = nil) -> PixelImage {
    let converted = channels.map { image.converted(toChannels: $0) } ?? image.withoutAlpha
    guard let target else { return converted }
    let size =
      resampled ?? target.resampledSize(width: image.width, height: image.height)
    return converted.fitted(target, resampled: size)
  }
}

extension JPEGDecoder {
  /// The reduction at which an image is still at least as large as `target`, by Pillow's rule for `Image.draft`.
  static func reduction(from size: (width: Int, height: Int), to target: (width: Int, height: Int)) -> Int {
    let scale = min(size.width / target.width, size.height / target.height)
    return [8, 4, 2].first { $0 <= scale } ?? 1
  }
}
