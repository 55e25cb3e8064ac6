import Glibc
public import Kernels

/// The appearance of an image in one step: cropped, mirrored, with changed color and light.
///
/// Sources: torchvision's RandomResizedCrop and RandomHorizontalFlip; ColorJitter and Lighting of vimar-gu/MinimaxDiffusion at
/// 969fc6f, misc/augment.py (the latter after Krizhevsky et al. 2012).
public struct ImageView: Sendable, Equatable {
  /// The distribution of random views.
  public struct Distribution: Sendable, Equatable {
    /// The smallest fraction of the area that is kept.
    public var smallestArea: Double
    /// The largest change of brightness, contrast and saturation.
    public var jitter: Double
    /// The standard deviation of light along its principal directions.
    public var light: Double
    /// Pieces per side that are shuffled before the crop; 1 for none.
    public var pieces: Int

    /// For protocol `minimax`.
    public static let minimax = Distribution(smallestArea: 0.5, jitter: 0.4, light: 0.1, pieces: 1)
    /// For protocol `rded`: the crops keep about as much as one of factor² pieces shows.
    public static func rded(factor: Int) -> Distribution {
      Distribution(smallestArea: 1 / Double(factor), jitter: 0, light: 0, pieces: factor)
    }
    /// torchvision's own: for protocol `teacher`, and for the views of protocol `d4m`, when soft labels are recorded.
    public static let torchvision = Distribution(smallestArea: 0.08, jitter: 0, light: 0, pieces: 1)
  }

  private enum Color: CaseIterable {
    case brightness
    case contrast
    case saturation
  }

  /// The crop as fractions of height and width.
  public var top: Float
  public var left: Float
  public var height: Float
  public var width: Float
  public var isMirrored: Bool
  private var colors: [(Color, Float)] = []
  private var light: [Float] = []
  /// The source of each row and column of pieces.
  private var rows: [Int] = []
  private var columns: [Int] = []

  /// A crop, mirrored or not, without further changes.
  ///
  /// `rows`, `columns`: which piece is moved to each place before the crop; empty if none is moved.
  public init(
    top: Float, left: Float, height: Float, width: Float, isMirrored: Bool, rows: [Int] = [], columns: [Int] = []
  ) {
    (self.top, self.left, self.height, self.width) = (top, left, height, width)
    self.isMirrored = isMirrored
    (self.rows, self.columns) = (rows, columns)
  }

  public static func == (a: ImageView, b: ImageView) -> Bool {
    a.top == b.top && a.left == b.left && a.height == b.height && a.width == b.width && a.isMirrored == b.isMirrored
      && a.colors.elementsEqual(b.colors) { $0.0 == $1.0 && $0.1 == $1.1 } && a.light == b.light && a.rows == b.rows
      && a.columns == b.columns
  }

  /// A random view of images of h x w pixels.
  public init(_ from: Distribution, height h: Int, width w: Int, _ generator: inout SeededGenerator) {
    let pieces = from.pieces
    let (columns, rows) = pieces > 1 ? (generator.permutation(pieces), generator.permutation(pieces)) : ([], [])
    // Remainder pixels that do not fill pieces are dropped.
    let (usedH, usedW) = (h / pieces * pieces, w / pieces * pieces)
    let box = Self.crop(from.smallestArea, usedH, usedW, &generator)
    self.init(
      top: Float(box.top) / Float(h), left: Float(box.left) / Float(w), height: Float(box.height) / Float(h),
      width: Float(box.width) / Float(w), isMirrored: generator.uniform() < 0.5, rows: rows, columns: columns)
    if from.jitter > 0 {
      colors = generator.permutation(3).map { index in
        (Color.allCases[index], Float(generator.uniform(-from.jitter, from.jitter)))
      }
    }
    if from.light > 0 { light = (0..<3).map { _ in Float(generator.normal() * from.light) } }
  }

  /// torchvision's RandomResizedCrop.get_params, with aspect ratios from 3/4 to 4/3.
  private static func crop(
    _ smallest: Double, _ h: Int, _ w: Int, _ generator: inout SeededGenerator
  ) -> (top: Int, left: Int, height: Int, width: Int) {
    // The whole image is the only crop that keeps everything.
    if smallest >= 1, h == w { return (0, 0, h, w) }
    for _ in 0..<10 {
      let area = Double(h * w) * generator.uniform(smallest, 1)
      let aspect = exp(generator.uniform(log(3.0 / 4), log(4.0 / 3)))
      let (cw, ch) = (Int((area * aspect).squareRoot().rounded()), Int((area / aspect).squareRoot().rounded()))
      if cw > 0, cw <= w, ch > 0, ch <= h {
        let top = generator.index(below: h - ch + 1)
        return (top, generator.index(below: w - cw + 1), ch, cw)
      }
    }
    let aspect = Double(w) / Double(h)
    let cw = aspect > 4.0 / 3 ? Int((Double(h) * 4 / 3).rounded()) : w
    let ch = aspect < 3.0 / 4 ? Int((Double(w) * 4 / 3).rounded()) : h
    return ((h - ch) / 2, (w - cw) / 2, ch, cw)
  }

  /// The crop in pixels of an image of h x w: at least one, and inside.
  func box(height h: Int, width w: Int) -> (top: Int, left: Int, height: Int, width: Int) {
    func pixels(_ start: Float, _ length: Float, _ side: Int) -> (Int, Int) {
      let first = min(side - 1, Int((start * Float(side)).rounded()))
      return (first, max(1, min(side - first, Int((length * Float(side)).rounded()))))
    }
    let ((top, height), (left, width)) = (pixels(top, height, h), pixels(left, width, w))
    return (top, left, height, width)
  }

  /// Renders the view in levels from 0 to 1: bytes [h, w, c] → y [h, w, c].
  public func apply(
    _ bytes: UnsafePointer<UInt8>, height h: Int, width w: Int, channels c: Int,
    into y: UnsafeMutablePointer<Float>
  ) {
    sample(bytes, h, w, c, into: y)
    for (color, amount) in colors { Self.change(color, amount, y, h * w, c) }
    if !light.isEmpty, c == 3 { illuminate(y, h * w) }
  }

  /// Bilinear sampling of the crop (half-pixel centers, replicated edges), mirrored or not.
  private func sample(
    _ bytes: UnsafePointer<UInt8>, _ h: Int, _ w: Int, _ c: Int, into y: UnsafeMutablePointer<Float>
  ) {
    let box = box(height: h, width: w)
    let (first, count, start, length) = (box.top, box.height, box.left, box.width)
    let down = Self.taps(count, h).map { tap in
      (moved(first + tap.0, rows, h), moved(first + tap.1, rows, h), tap.2)
    }
    let across = Self.taps(length, w).map { tap in
      (moved(start + tap.0, columns, w), moved(start + tap.1, columns, w), tap.2)
    }
    for row in 0..<h {
      let (a, b, v) = down[row]
      for column in 0..<w {
        let (p, q, u) = across[isMirrored ? w - 1 - column : column]
        for k in 0..<c {
          @inline(__always) func at(_ r: Int, _ s: Int) -> Float { Float(bytes[(r * w + s) * c + k]) }
          let above = at(a, p) + (at(a, q) - at(a, p)) * u
          let below = at(b, p) + (at(b, q) - at(b, p)) * u
          y[(row * w + column) * c + k] = (above + (below - above) * v) * (1 / 255)
        }
      }
    }
  }

  /// The two source pixels of each target pixel, and the weight of the second.
  private static func taps(_ source: Int, _ target: Int) -> [(Int, Int, Float)] {
    let scale = Float(source) / Float(target)
    return (0..<target).map { index in
      let place = max(0, (Float(index) + 0.5) * scale - 0.5)
      let low = min(source - 1, Int(place))
      return (low, min(source - 1, low + 1), place - Float(low))
    }
  }

  /// The source of a pixel after pieces have been shuffled.
  private func moved(_ index: Int, _ order: [Int], _ side: Int) -> Int {
    guard !order.isEmpty else { return index }
    let piece = side / order.count
    let which = index / piece
    return which < order.count ? order[which] * piece + index % piece : index
  }

  /// x ← x + amount·(reference − x), unclamped.
  private static func change(
    _ color: Color, _ amount: Float, _ y: UnsafeMutablePointer<Float>, _ area: Int, _ c: Int
  ) {
    @inline(__always) func gray(_ p: UnsafeMutablePointer<Float>) -> Float {
      c == 3 ? 0.299 * p[0] + 0.587 * p[1] + 0.114 * p[2] : p[0]
    }
    var reference: Float = 0
    if color == .contrast {
      var sum = 0.0
      for pixel in 0..<area { sum += Double(gray(y + pixel * c)) }
      reference = Float(sum / Double(area))
    }
    for pixel in 0..<area {
      let p = y + pixel * c
      if color == .saturation { reference = gray(p) }
      for k in 0..<c { p[k] += amount * (reference - p[k]) }
    }
  }

  // Eigenvectors and eigenvalues of ImageNet's colors.
  private static let vectors: [[Float]] = [
    [-0.5675, 0.7192, 0.4009], [-0.5808, -0.0045, -0.8140], [-0.5836, -0.6948, 0.4203],
  ]
  private static let values: [Float] = [0.2175, 0.0188, 0.0045]

  private func illuminate(_ y: UnsafeMutablePointer<Float>, _ area: Int) {
    let shift = Self.vectors.map { row in
      (0..<3).reduce(Float(0)) { $0 + row[$1] * light[$1] * Self.values[$1] }
    }
    for pixel in 0..<area { for k in 0..<3 { y[pixel * 3 + k] += shift[k] } }
  }
}
