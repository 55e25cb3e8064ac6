/// A part of an image: ranges of columns and rows within it.
public struct PixelWindow: Sendable, Equatable {
  public var columns: Range<Int>
  public var rows: Range<Int>

  /// Describes a part.
  public init(columns: Range<Int>, rows: Range<Int>) {
    self.columns = columns
    self.rows = rows
  }
}

/// The library whose bytes resampling reproduces.
public enum ResamplingLibrary: String, Sendable, CaseIterable {
  /// Pillow 13.0: the vertical pass comes first if the height shrinks by more than twice the factor of the width.
  case pillow13 = "13"
  /// Pillow 9.5 to 12: the horizontal pass always comes first. Differs from 13 by a level in a few pixels of images
  /// that shrink much in height.
  case pillow12 = "12"
  /// torchvision's `resize` of a byte tensor with antialiasing, the default of Hugging Face's image processors since
  /// transformers 5: weights of 16 bits; differs from Pillow by a level in a few pixels. Bilinear and bicubic.
  case torchvision

  /// Whether the library supports the filter.
  public func knows(_ filter: ResamplingFilter) -> Bool {
    self != .torchvision || filter == .bilinear || filter == .bicubic
  }
}

/// The passes that compute a part of a resized image.
struct ResamplingPlan {
  /// The weights of the columns; nil if the width does not change.
  let across: ResamplingWeights?
  /// The weights of the rows; nil if the height does not change.
  let down: ResamplingWeights?
  /// The order determines how intermediate values are rounded.
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

  /// Bytes that the passes need in addition to the source: weights, the intermediate image, the result.
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
