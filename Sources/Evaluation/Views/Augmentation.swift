import Glibc
public import Kernels

/// The transformation of one image by differentiable siamese augmentation (DSA), as used in evaluation.
///
/// A batch gets one of the six families, each image its own parameters. Images are normalized, so that 0 is the mean
/// color. Source: Zhao & Bilen 2021, arXiv 2102.08259; VICO-UoE/DatasetCondensation at 53f63a6, utils.py DiffAugment()
/// with ParamDiffAug(), strategy color_crop_cutout_flip_scale_rotate, aug_mode "S".
///
/// Letters: h, w, c height, width and channels of the image.
public enum Augmentation: Sendable, Equatable {
  /// Adds `brightness`, then multiplies the distance to the mean of the pixel's channels by `saturation`,
  /// then the distance to the mean of the image by `contrast`.
  case color(brightness: Float, saturation: Float, contrast: Float)
  /// Moves the image up and left by a number of pixels, filling with zero.
  case crop(up: Int, left: Int)
  /// Zeroes a rectangle of half the height and width around a pixel.
  case cutout(row: Int, column: Int)
  /// Mirrors the image horizontally, or leaves it unchanged.
  case flip(Bool)
  /// Samples at x and y times the distance from the center: above 1 the image shrinks.
  case scale(x: Float, y: Float)
  /// Samples rotated by an angle in radians.
  case rotate(Float)

  private enum Family: CaseIterable {
    case color
    case crop
    case cutout
    case flip
    case scale
    case rotate
  }

  /// Chooses a family for a batch of n images of h·w pixels, and parameters for each image.
  public static func draw(
    _ n: Int, height h: Int, width w: Int, _ generator: inout SeededGenerator
  ) -> [Augmentation] {
    let family = Family.allCases[generator.index(below: Family.allCases.count)]
    return (0..<n).map { _ in draw(family, height: h, width: w, &generator) }
  }

  private static func draw(
    _ family: Family, height h: Int, width w: Int, _ generator: inout SeededGenerator
  ) -> Augmentation {
    func within(_ low: Double, _ high: Double) -> Float { Float(generator.uniform(low, high)) }
    // Rounded to nearest, as int(x·ratio + 0.5).
    func shift(_ side: Int) -> Int {
      let most = Int(Double(side) * 0.125 + 0.5)
      return generator.index(below: 2 * most + 1) - most
    }
    func center(_ side: Int) -> Int {
      generator.index(below: side + 1 - cutoutSide(side) % 2)
    }
    switch family {
    case .color:
      let (brightness, saturation) = (within(-0.5, 0.5), within(0, 2))
      return .color(brightness: brightness, saturation: saturation, contrast: within(0.5, 1.5))
    case .crop:
      let up = shift(h)
      return .crop(up: up, left: shift(w))
    case .cutout:
      let row = center(h)
      return .cutout(row: row, column: center(w))
    case .flip: return .flip(generator.uniform() < 0.5)
    case .scale:
      let x = within(1 / 1.2, 1.2)
      return .scale(x: x, y: within(1 / 1.2, 1.2))
    case .rotate: return .rotate(within(-.pi / 12, .pi / 12))
    }
  }

  private static func cutoutSide(_ side: Int) -> Int { Int(Double(side) * 0.5 + 0.5) }

  /// Applies the transformation: x [h, w, c] → y [h, w, c], which must not overlap.
  public func apply(
    _ x: UnsafePointer<Float>, height h: Int, width w: Int, channels c: Int,
    into y: UnsafeMutablePointer<Float>
  ) {
    switch self {
    case .color(let brightness, let saturation, let contrast):
      y.update(from: x, count: h * w * c)
      Self.color(y, h * w, c, brightness, saturation, contrast)
    case .crop(let up, let left):
      for row in 0..<h {
        for column in 0..<w {
          let (r, s) = (row + up, column + left)
          let isInside = r >= 0 && r < h && s >= 0 && s < w
          for k in 0..<c { y[(row * w + column) * c + k] = isInside ? x[(r * w + s) * c + k] : 0 }
        }
      }
    case .cutout(let row, let column):
      y.update(from: x, count: h * w * c)
      let (top, left) = (row - Self.cutoutSide(h) / 2, column - Self.cutoutSide(w) / 2)
      for r in max(0, top)..<min(h, top + Self.cutoutSide(h)) {
        for s in max(0, left)..<min(w, left + Self.cutoutSide(w)) {
          for k in 0..<c { y[(r * w + s) * c + k] = 0 }
        }
      }
    case .flip(let isMirrored):
      for row in 0..<h {
        for column in 0..<w {
          let source = isMirrored ? w - 1 - column : column
          for k in 0..<c { y[(row * w + column) * c + k] = x[(row * w + source) * c + k] }
        }
      }
    case .scale(let sx, let sy):
      Self.sample(x, h, w, c, into: y, (sx, 0, 0, sy))
    case .rotate(let angle):
      Self.sample(x, h, w, c, into: y, (cos(angle), -sin(angle), sin(angle), cos(angle)))
    }
  }

  /// Brightness, saturation and contrast in place: y [area, c].
  private static func color(
    _ y: UnsafeMutablePointer<Float>, _ area: Int, _ c: Int, _ brightness: Float,
    _ saturation: Float, _ contrast: Float
  ) {
    var total = 0.0
    for pixel in 0..<area {
      let p = y + pixel * c
      var mean: Float = 0
      for k in 0..<c {
        p[k] += brightness
        mean += p[k]
      }
      mean /= Float(c)
      for k in 0..<c {
        p[k] = (p[k] - mean) * saturation + mean
        total += Double(p[k])
      }
    }
    let mean = Float(total / Double(area * c))
    for index in 0..<area * c { y[index] = (y[index] - mean) * contrast + mean }
  }

  /// Bilinear sampling at m·(position relative to the center), zero outside; see `forEachSample`.
  private static func sample(
    _ x: UnsafePointer<Float>, _ h: Int, _ w: Int, _ c: Int,
    into y: UnsafeMutablePointer<Float>, _ m: (Float, Float, Float, Float)
  ) {
    forEachSample(h, w, m) { pixel, r, s, fx, fy in
      for k in 0..<c {
        @inline(__always) func value(_ r: Int, _ s: Int) -> Float {
          r >= 0 && r < h && s >= 0 && s < w ? x[(r * w + s) * c + k] : 0
        }
        y[pixel * c + k] =
          value(r, s) * (1 - fy) * (1 - fx) + value(r, s + 1) * (1 - fy) * fx
          + value(r + 1, s) * fy * (1 - fx) + value(r + 1, s + 1) * fy * fx
      }
    }
  }

  /// Calls `body` with each pixel, the upper left of the four that it is sampled from, any of which may lie outside, and
  /// its distances from that in x and y.
  ///
  /// Positions range from −1 to 1 between the outer edges of the image, as in PyTorch's `affine_grid` and `grid_sample`
  /// with `align_corners=False`. m = (xx, xy, yx, yy).
  @inline(__always)
  static func forEachSample(
    _ h: Int, _ w: Int, _ m: (Float, Float, Float, Float), _ body: (Int, Int, Int, Float, Float) -> Void
  ) {
    for row in 0..<h {
      let v = Float(2 * row + 1) / Float(h) - 1
      for column in 0..<w {
        let u = Float(2 * column + 1) / Float(w) - 1
        let px = ((m.0 * u + m.1 * v + 1) * Float(w) - 1) / 2
        let py = ((m.2 * u + m.3 * v + 1) * Float(h) - 1) / 2
        let (left, top) = (px.rounded(.down), py.rounded(.down))
        body(row * w + column, Int(top), Int(left), px - left, py - top)
      }
    }
  }
}
