public import Images
import Kernels

/// The preprocessing of a vision model: Hugging Face's `preprocessor_config.json` of a CLIP.
///
/// Optionally padding to a square, resizing by the shorter side, center-cropping, and normalization to mean 0 and
/// deviation 1.
public struct ImageProcessor: Sendable {
  /// The target length of the shorter side, or of both sides.
  public enum Size: Sendable, Equatable {
    case shortestEdge(Int)
    /// The shorter side, or less if the longer one would exceed `longest`.
    case edges(shortest: Int, longest: Int)
    case exactly(height: Int, width: Int)
  }

  /// Whether images are first padded to squares with the mean color, as by LLaVA's processor.
  public var padsToSquare = false
  /// Nil for no resizing.
  public var size: Size?
  public var filter: ResamplingFilter
  /// The library whose resizing and cropping are reproduced: for an image smaller than its crop, torchvision adds the
  /// odd black pixel after it, Pillow before.
  public var library = ResamplingLibrary.pillow13
  /// Size of the center crop; nil for none.
  public var crop: (height: Int, width: Int)?
  public var scale: Float
  public var mean: [Float]
  public var deviation: [Float]
  /// Whether pixel values are normalized by mean and deviation.
  public var isNormalized = true

  /// CLIP's own processing, for images of `size` pixels a side.
  public init(size: Int) {
    self.size = .shortestEdge(size)
    filter = .bicubic
    crop = (size, size)
    scale = 1 / 255
    mean = [0.48145466, 0.4578275, 0.40821073]
    deviation = [0.26862954, 0.26130258, 0.27577711]
  }

  /// The image as the model sees it: RGB, resized and cropped.
  public func fitted(_ image: PixelImage) -> PixelImage {
    var result = image.convertedToRGB()
    if padsToSquare { result = square(result) }
    switch size {
    case .shortestEdge(let edge):
      let (short, long) = (min(result.width, result.height), max(result.width, result.height))
      let other = Int(Double(edge) * Double(long) / Double(short))
      let isWide = result.width > result.height
      result = resized(result, width: isWide ? other : edge, height: isWide ? edge : other)
    case .edges(let shortest, let longest):
      let (height, width) = Self.sides(result.height, result.width, shortest: shortest, longest: longest)
      result = resized(result, width: width, height: height)
    case .exactly(let height, let width): result = resized(result, width: width, height: height)
    case nil: break
    }
    guard let crop, crop != (result.height, result.width) else { return result }
    return centerCrop(of: result, crop.height, crop.width)
  }

  private func resized(_ image: PixelImage, width: Int, height: Int) -> PixelImage {
    image.resized(width: width, height: height, filter: filter, as: library)
  }

  /// transformers' `get_size_with_aspect_ratio`.
  static func sides(_ height: Int, _ width: Int, shortest: Int, longest: Int) -> (height: Int, width: Int) {
    let (low, high) = (Double(min(height, width)), Double(max(height, width)))
    var (size, exact) = (shortest, Double(shortest))
    if high / low * Double(shortest) > Double(longest) {
      exact = Double(longest) * low / high
      size = max(1, Int(exact.rounded(.toNearestOrEven)))
    }
    if min(height, width) == size { return (height, width) }
    let other = max(1, Int(exact * high / low))
    return width < height ? (other, size) : (size, other)
  }

  /// Pads the image to a square with the mean color; an odd pixel is added after it.
  private func square(_ image: PixelImage) -> PixelImage {
    guard image.width != image.height else { return image }
    let side = max(image.width, image.height)
    let color = mean.map { UInt8(max(0, min(255, $0 * 255))) }
    var pixels = [UInt8](repeating: 0, count: 3 * side * side)
    for index in pixels.indices { pixels[index] = color[index % 3] }
    let (top, left) = ((side - image.height) / 2, (side - image.width) / 2)
    for row in 0..<image.height {
      let (source, target) = (3 * row * image.width, 3 * ((top + row) * side + left))
      pixels.replaceSubrange(target..<target + 3 * image.width, with: image.pixels[source..<source + 3 * image.width])
    }
    return PixelImage(width: side, height: side, channels: 3, pixels: pixels)
  }

  /// Offsets are rounded down, and the outside is black, as in the reference.
  private func centerCrop(of image: PixelImage, _ height: Int, _ width: Int) -> PixelImage {
    var pixels = [UInt8](repeating: 0, count: 3 * height * width)
    func start(_ surplus: Int) -> Int {
      surplus < 0 && library == .torchvision ? -(-surplus / 2) : Int((Double(surplus) / 2).rounded(.down))
    }
    let (top, left) = (start(image.height - height), start(image.width - width))
    for row in 0..<height where (0..<image.height).contains(top + row) {
      for column in 0..<width where (0..<image.width).contains(left + column) {
        let (source, target) = (3 * ((top + row) * image.width + left + column), 3 * (row * width + column))
        for channel in 0..<3 { pixels[target + channel] = image.pixels[source + channel] }
      }
    }
    return PixelImage(width: width, height: height, channels: 3, pixels: pixels)
  }

  /// Writes normalized pixel values, [h, w, 3].
  public func normalize(_ image: PixelImage, into target: UnsafeMutablePointer<Float>) {
    let (mean, deviation): ([Float], [Float]) = isNormalized ? (mean, deviation) : ([0, 0, 0], [1, 1, 1])
    for (index, value) in image.pixels.enumerated() {
      let channel = index % 3
      target[index] = (Float(value) * scale - mean[channel]) / deviation[channel]
    }
  }
}
