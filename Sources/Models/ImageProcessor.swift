public import Images
import JSON
import Tensors
public import Weights

/// What a vision model wants done to an image: Hugging Face's `preprocessor_config.json` of a CLIP.
///
/// Resizing so that the shorter side fits, cutting out the middle, and pixel values of mean 0 and deviation 1.
public struct ImageProcessor: Sendable {
  /// The side that the shorter side becomes, or both sides.
  public enum Size: Sendable, Equatable {
    case shortestEdge(Int)
    case exactly(height: Int, width: Int)
  }

  /// Nil for no resizing.
  public var size: Size?
  public var filter: ResamplingFilter
  /// What is cut out of the middle; nil for nothing.
  public var crop: (height: Int, width: Int)?
  public var scale: Float
  public var mean: [Float]
  public var deviation: [Float]

  /// CLIP's own processing for images of so many pixels per side.
  public init(size: Int) {
    self.size = .shortestEdge(size)
    filter = .bicubic
    crop = (size, size)
    scale = 1 / 255
    mean = [0.48145466, 0.4578275, 0.40821073]
    deviation = [0.26862954, 0.26130258, 0.27577711]
  }

  /// The processing that a folder's `preprocessor_config.json`, or `processor_config.json`, describes.
  ///
  /// Without such a file, CLIP's own for `size` pixels.
  ///
  /// - Throws: `WeightsError` for a key that cannot be used.
  public init(folder: String, size: Int) throws(WeightsError) {
    self.init(size: size)
    guard let file = try Self.file(in: folder) else { return }
    if try file.bool("do_resize", default: true) {
      let section = file.section("size")
      if let edge = file["size"]?.int ?? section["shortest_edge"]?.int {
        self.size = .shortestEdge(try Self.side(Int(edge), file))
      } else if section["height"] != nil {
        self.size = .exactly(
          height: try section.int("height", in: 1...65_536), width: try section.int("width", in: 1...65_536))
      }
    } else {
      self.size = nil
    }
    let number = try file.int("resample", default: 3, in: 0...5)
    filter = [.nearest, .lanczos, .bilinear, .bicubic, .box, .hamming][number]
    if try file.bool("do_center_crop", default: true) {
      let section = file.section("crop_size")
      if let side = file["crop_size"]?.int {
        crop = (try Self.side(Int(side), file), try Self.side(Int(side), file))
      } else if section["height"] != nil {
        crop = (try section.int("height", in: 1...65_536), try section.int("width", in: 1...65_536))
      }
    } else {
      crop = nil
    }
    scale =
      try file.bool("do_rescale", default: true) ? Float(try file.float("rescale_factor", default: 1 / 255.0)) : 1
    if try file.bool("do_normalize", default: true) {
      mean = try Self.three(file, "image_mean") ?? mean
      deviation = try Self.three(file, "image_std") ?? deviation
    } else {
      (mean, deviation) = ([0, 0, 0], [1, 1, 1])
    }
  }

  private static func file(in folder: String) throws(WeightsError) -> ModelConfiguration? {
    for name in ["preprocessor_config.json", "processor_config.json"] {
      do throws(WeightsError) {
        let file = try ModelConfiguration(folder: folder, name: name)
        return file["image_processor"] == nil ? file : file.section("image_processor")
      } catch  where error.code == .missing { continue }
    }
    return nil
  }

  private static func side(_ value: Int, _ file: ModelConfiguration) throws(WeightsError) -> Int {
    guard (1...65_536).contains(value) else {
      throw WeightsError(.unsupported, file.path, "a size of \(value) pixels is not possible")
    }
    return value
  }

  private static func three(_ file: ModelConfiguration, _ key: String) throws(WeightsError) -> [Float]? {
    guard let value = file[key] else { return nil }
    let numbers = value.array?.compactMap(\.double).map { Float($0) } ?? []
    guard numbers.count == 3, numbers.allSatisfy({ $0.isFinite }), key == "image_mean" || !numbers.contains(0) else {
      throw WeightsError(.unsupported, file.path, "\"\(key)\" is \(value) where three numbers are needed")
    }
    return numbers
  }

  /// The image as it will be seen: RGB, resized and cut.
  public func fitted(_ image: PixelImage) -> PixelImage {
    var result = image.convertedToRGB()
    switch size {
    case .shortestEdge(let edge):
      let (short, long) = (min(result.width, result.height), max(result.width, result.height))
      let other = Int(Double(edge) * Double(long) / Double(short))
      let isWide = result.width > result.height
      result = result.resized(width: isWide ? other : edge, height: isWide ? edge : other, filter: filter)
    case .exactly(let height, let width): result = result.resized(width: width, height: height, filter: filter)
    case nil: break
    }
    guard let crop, crop != (result.height, result.width) else { return result }
    return centre(of: result, crop.height, crop.width)
  }

  /// Halves are rounded down, and what lies outside is black, as the reference has it.
  private func centre(of image: PixelImage, _ height: Int, _ width: Int) -> PixelImage {
    var pixels = [UInt8](repeating: 0, count: 3 * height * width)
    let top = Int((Double(image.height - height) / 2).rounded(.down))
    let left = Int((Double(image.width - width) / 2).rounded(.down))
    for row in 0..<height where (0..<image.height).contains(top + row) {
      for column in 0..<width where (0..<image.width).contains(left + column) {
        let (source, target) = (3 * ((top + row) * image.width + left + column), 3 * (row * width + column))
        for channel in 0..<3 { pixels[target + channel] = image.pixels[source + channel] }
      }
    }
    return PixelImage(width: width, height: height, channels: 3, pixels: pixels)
  }

  /// Pixel values as the model reads them, [h, w, 3].
  public func normalize(_ image: PixelImage, into target: UnsafeMutablePointer<Float>) {
    for (index, value) in image.pixels.enumerated() {
      let channel = index % 3
      target[index] = (Float(value) * scale - mean[channel]) / deviation[channel]
    }
  }
}
