internal import Images

/// An image scaled to a size at which measurements are comparable: at most 96 pixels a side, RGB.
///
/// Larger images are averaged over squares, so that texture is measured at the same apparent distance.
struct WorkingPicture {
  static let largestSide = 96

  let width: Int
  let height: Int
  /// [height, width, 3], 0 to 255.
  let colors: [UInt8]
  /// [height, width], 0.299 R + 0.587 G + 0.114 B.
  let luminance: [Float]
  /// True if no pixel has a hue.
  let isGray: Bool

  init(_ image: PixelImage) {
    let step = (max(image.width, image.height) + Self.largestSide - 1) / Self.largestSide
    let (width, height) = ((image.width + step - 1) / step, (image.height + step - 1) / step)
    let channels = image.channels
    var colors = [UInt8](repeating: 0, count: width * height * 3)
    var luminance = [Float](repeating: 0, count: width * height)
    var isGray = true
    image.pixels.withUnsafeBufferPointer { pixels in
      for y in 0..<height {
        let rows = y * step..<min(image.height, (y + 1) * step)
        for x in 0..<width {
          let columns = x * step..<min(image.width, (x + 1) * step)
          var sums = (0, 0, 0)
          for row in rows {
            for column in columns {
              let place = (row * image.width + column) * channels
              sums.0 += Int(pixels[place])
              sums.1 += Int(pixels[channels < 3 ? place : place + 1])
              sums.2 += Int(pixels[channels < 3 ? place : place + 2])
            }
          }
          let area = rows.count * columns.count
          let color = ((sums.0 + area / 2) / area, (sums.1 + area / 2) / area, (sums.2 + area / 2) / area)
          let place = y * width + x
          colors[3 * place] = UInt8(color.0)
          colors[3 * place + 1] = UInt8(color.1)
          colors[3 * place + 2] = UInt8(color.2)
          luminance[place] = 0.299 * Float(color.0) + 0.587 * Float(color.1) + 0.114 * Float(color.2)
          let chroma = max(color.0, color.1, color.2) - min(color.0, color.1, color.2)
          if chroma >= ColorName.leastChroma { isGray = false }
        }
      }
    }
    (self.width, self.height, self.colors, self.luminance, self.isGray) = (width, height, colors, luminance, isGray)
  }

  func color(_ place: Int) -> (Int, Int, Int) {
    (Int(colors[3 * place]), Int(colors[3 * place + 1]), Int(colors[3 * place + 2]))
  }
}
