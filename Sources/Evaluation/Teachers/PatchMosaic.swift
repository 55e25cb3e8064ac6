public import Images

/// RDED's images, composed of the patches that an observer classifies best.
///
/// Source: LINs-lab/RDED at 3f6453d, synthesize/utils.py selector() and mix_images().
public enum PatchMosaic {
  /// The crop with the least loss of each image, the first of equal ones: losses [images, crops] → [images].
  public static func best(_ losses: [Float], crops: Int) -> [Int] {
    stride(from: 0, to: losses.count, by: crops).map { start in
      (0..<crops).reduce(0) { losses[start + $1] < losses[start + $0] ? $1 : $0 }
    }
  }

  /// The ranks of the patches that make up image number `image` of `count`: every count-th, from the best on.
  ///
  /// `patches`: how many there are; if too few, they are used again.
  public static func ranks(image: Int, of count: Int, tiles: Int, patches: Int) -> [Int] {
    (0..<tiles).map { (image + $0 * count) % patches }
  }

  /// factor × factor patches of one size, row by row, as an image of a size.
  ///
  /// If the size does not divide evenly, the first rows and columns of patches are a pixel longer, and pixels are repeated as
  /// PyTorch's `interpolate` does.
  public static func compose(_ parts: [PixelImage], factor: Int, width: Int, height: Int) -> PixelImage {
    let (h, w, c) = (parts[0].height, parts[0].width, parts[0].channels)
    /// The patch and its pixel for each pixel along a side.
    func sources(_ side: Int, _ length: Int) -> [(part: Int, pixel: Int)] {
      (0..<factor).flatMap { part in
        let count = side / factor + (part < side % factor ? 1 : 0)
        return (0..<count).map { (part, $0 * length / count) }
      }
    }
    let columns = sources(width, w)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(height * width * c)
    for row in sources(height, h) {
      for column in columns {
        let start = (row.pixel * w + column.pixel) * c
        pixels += parts[row.part * factor + column.part].pixels[start..<start + c]
      }
    }
    return PixelImage(width: width, height: height, channels: c, pixels: pixels)
  }
}
