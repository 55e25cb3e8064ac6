public import Kernels

/// CutMix: pastes a rectangle of another image of the batch into each image (Yun and others 2019).
///
/// λ is uniform in 0…1, the rectangle has the fraction 1 − λ of the area before clipping, and one rectangle and one
/// permutation are used for a whole batch, as in the sources of protocols `minimax`, `rded` and `d4m`.
public struct CutMix: Sendable, Equatable {
  /// The source of each image's rectangle, by index in the batch.
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

  /// A random mix for n images of h x w pixels.
  public init(_ n: Int, height h: Int, width w: Int, _ generator: inout SeededGenerator) {
    let part = (1 - generator.uniform()).squareRoot()
    let (boxHeight, boxWidth) = (Int(Double(h) * part), Int(Double(w) * part))
    let (row, column) = (generator.index(below: h), generator.index(below: w))
    rows = max(0, row - boxHeight / 2)..<min(h, row + boxHeight / 2)
    columns = max(0, column - boxWidth / 2)..<min(w, column + boxWidth / 2)
    partners = generator.permutation(n)
  }

  /// The fraction of an image of h x w pixels that is its own.
  public func share(height h: Int, width w: Int) -> Float {
    1 - Float(rows.count * columns.count) / Float(h * w)
  }

  /// Mixes the images of a batch: plain [n, h, w, c] → y, which must contain a copy of plain.
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
