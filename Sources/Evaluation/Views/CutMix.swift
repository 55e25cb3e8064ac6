public import Kernels

/// Pasting a rectangle of another image of the batch into each image, as Yun and others did in 2019.
///
/// λ is uniform in 0…1, the rectangle has a part 1 − λ of the area before it is clipped, and one rectangle and one
/// permutation serve a whole batch, as in the sources of protocols `minimax`, `rded` and `d4m`.
public struct CutMix: Sendable, Equatable {
  /// The image from which each image's rectangle comes, by place in the batch.
  public var partners: [Int]
  /// Rows and columns of the rectangle.
  public var rows: Range<Int>
  public var columns: Range<Int>

  /// Describes a mix.
  public init(partners: [Int], rows: Range<Int>, columns: Range<Int>) {
    self.partners = partners
    self.rows = rows
    self.columns = columns
  }

  /// Draws a mix for n images of h x w pixels.
  public init(_ n: Int, height h: Int, width w: Int, _ generator: inout SeededGenerator) {
    let part = (1 - generator.uniform()).squareRoot()
    let (boxHeight, boxWidth) = (Int(Double(h) * part), Int(Double(w) * part))
    let (row, column) = (generator.index(below: h), generator.index(below: w))
    rows = max(0, row - boxHeight / 2)..<min(h, row + boxHeight / 2)
    columns = max(0, column - boxWidth / 2)..<min(w, column + boxWidth / 2)
    partners = generator.permutation(n)
  }

  /// How much of an image of h x w pixels is its own.
  public func share(height h: Int, width w: Int) -> Float {
    1 - Float(rows.count * columns.count) / Float(h * w)
  }

  /// Pastes into the images of a batch: plain [n, h, w, c] → y, of which y holds a copy before.
  func apply(
    _ plain: UnsafePointer<Float>, image: Int, _ w: Int, _ c: Int, size: Int, into y: UnsafeMutablePointer<Float>
  ) {
    let (source, target) = (plain + partners[image] * size, y + image * size)
    for row in rows {
      let start = (row * w + columns.lowerBound) * c
      (target + start).update(from: source + start, count: columns.count * c)
    }
  }
}
