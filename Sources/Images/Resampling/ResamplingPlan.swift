/// A part of an image: columns and rows that lie within it.
public struct PixelWindow: Sendable, Equatable {
  public var columns: Range<Int>
  public var rows: Range<Int>

  /// Describes a part.
  public init(columns: Range<Int>, rows: Range<Int>) {
    self.columns = columns
    self.rows = rows
  }
}

/// Whose bytes a resampled image has.
public enum ResamplingLibrary: String, Sendable, CaseIterable {
  /// Pillow 13.0: the vertical pass comes first where the height shrinks by more than twice what the width shrinks.
  case pillow13 = "13"
  /// Pillow 9.5 to 12: the horizontal pass comes first always. Differs from 13 by a level here and there in pictures that
  /// shrink much in height.
  case pillow12 = "12"
  /// torchvision's `resize` of a tensor of bytes with antialiasing, which Hugging Face's image processors use by default
  /// since transformers 5: weights of 16 bits, differs from Pillow by a level here and there. Bilinear and bicubic.
  case torchvision

  /// Whether the library knows the filter.
  public func knows(_ filter: ResamplingFilter) -> Bool {
    self != .torchvision || filter == .bilinear || filter == .bicubic
  }
}

/// The passes that make a part of an image at another size.
struct ResamplingPlan {
  /// The weights of the columns; nil where the width stays.
  let across: ResamplingWeights?
  /// The weights of the rows; nil where the height stays.
  let down: ResamplingWeights?
  /// The order decides how intermediate values are rounded.
  let isVerticalFirst: Bool

  init(
    from source: (width: Int, height: Int), to target: (width: Int, height: Int), filter: ResamplingFilter,
    library: ResamplingLibrary, window: PixelWindow
  ) {
    across =
      source.width == target.width
      ? nil : ResamplingWeights(from: source.width, to: target.width, filter: filter, targets: window.columns)
    down =
      source.height == target.height
      ? nil : ResamplingWeights(from: source.height, to: target.height, filter: filter, targets: window.rows)
    isVerticalFirst = Self.isVerticalFirst(source, target, library)
  }

  /// Source: Pillow 13.0 `Resample.c` `ImagingResampleInner`.
  static func isVerticalFirst(
    _ source: (width: Int, height: Int), _ target: (width: Int, height: Int), _ library: ResamplingLibrary
  ) -> Bool {
    library == .pillow13 && target.height < source.height
      && source.height - target.height > 2 * (source.width - target.width)
  }

  /// Bytes that the passes take beside the source: weights, the image between them, the result.
  static func memory(
    from source: (width: Int, height: Int), to target: (width: Int, height: Int), channels: Int,
    filter: ResamplingFilter, library: ResamplingLibrary, window: PixelWindow
  ) -> Int {
    if source == target { return window.columns.count * window.rows.count * channels }
    func weights(_ from: Int, _ to: Int, _ count: Int) -> Int {
      from == to ? 0 : count * (16 + 4 * ResamplingWeights.stride(from: from, to: to, filter: filter))
    }
    let between =
      isVerticalFirst(source, target, library)
      ? source.width * window.rows.count : window.columns.count * source.height
    return weights(source.width, target.width, window.columns.count)
      + weights(source.height, target.height, window.rows.count)
      + (between + window.columns.count * window.rows.count) * channels
  }
}
