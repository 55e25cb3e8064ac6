import Glibc

// Every transformation is affine in the pixels, so the gradient needs none of them: it is the transposed linear part.

extension Augmentation {
  /// The gradient of the image from that of the transformed image: dy [h, w, c] → dx [h, w, c], which must not overlap.
  public func backward(
    _ dy: UnsafePointer<Float>, height h: Int, width w: Int, channels c: Int, into dx: UnsafeMutablePointer<Float>
  ) {
    switch self {
    case .color(_, let saturation, let contrast):
      Self.colorBackward(dy, h * w, c, saturation, contrast, into: dx)
    case .crop(let up, let left):
      for row in 0..<h {
        for column in 0..<w {
          let (r, s) = (row - up, column - left)
          let isSeen = r >= 0 && r < h && s >= 0 && s < w
          for k in 0..<c { dx[(row * w + column) * c + k] = isSeen ? dy[(r * w + s) * c + k] : 0 }
        }
      }
    case .cutout, .flip:
      // Masks and mirror images are their own transposes.
      apply(dy, height: h, width: w, channels: c, into: dx)
    case .scale(let sx, let sy):
      Self.sampleBackward(dy, h, w, c, into: dx, (sx, 0, 0, sy))
    case .rotate(let angle):
      Self.sampleBackward(dy, h, w, c, into: dx, (cos(angle), -sin(angle), sin(angle), cos(angle)))
    }
  }

  /// Contrast, then saturation: each mixes a value with a mean, of the image and of the pixel's channels.
  private static func colorBackward(
    _ dy: UnsafePointer<Float>, _ area: Int, _ c: Int, _ saturation: Float, _ contrast: Float,
    into dx: UnsafeMutablePointer<Float>
  ) {
    var total = 0.0
    for index in 0..<area * c { total += Double(dy[index]) }
    let spread = (1 - contrast) * Float(total / Double(area * c))
    for pixel in 0..<area {
      let (source, target) = (dy + pixel * c, dx + pixel * c)
      var mean: Float = 0
      for k in 0..<c {
        target[k] = contrast * source[k] + spread
        mean += target[k]
      }
      mean /= Float(c)
      for k in 0..<c { target[k] = saturation * target[k] + (1 - saturation) * mean }
    }
  }

  private static func sampleBackward(
    _ dy: UnsafePointer<Float>, _ h: Int, _ w: Int, _ c: Int, into dx: UnsafeMutablePointer<Float>,
    _ m: (Float, Float, Float, Float)
  ) {
    dx.update(repeating: 0, count: h * w * c)
    forEachSample(h, w, m) { pixel, r, s, fx, fy in
      @inline(__always) func add(_ r: Int, _ s: Int, _ weight: Float) {
        guard r >= 0, r < h, s >= 0, s < w else { return }
        for k in 0..<c { dx[(r * w + s) * c + k] += weight * dy[pixel * c + k] }
      }
      add(r, s, (1 - fy) * (1 - fx))
      add(r, s + 1, (1 - fy) * fx)
      add(r + 1, s, fy * (1 - fx))
      add(r + 1, s + 1, fy * fx)
    }
  }
}
