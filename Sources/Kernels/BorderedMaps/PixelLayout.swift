/// Where the values of one image lie: rows of pixels of channels, inside a border.
///
/// Images are stored channels-last, [height, width, channels]: kernels then work on eight channels at
/// once whatever the height and width. The border is zero, so that a convolution reads it unchecked.
public struct PixelLayout: Sendable, Equatable {
  public let height: Int
  public let width: Int
  public let channels: Int
  /// Rows above and columns to the left of the image.
  public let border: Int
  /// Rows held, border included.
  public let rows: Int
  /// Columns held, border included.
  public let columns: Int

  /// Lays out an image with `border` pixels on each of its four sides.
  ///
  /// Height and width are rounded up to a `multiple` with zero rows and columns, as the tiles of `Convolution3x3` need.
  public init(height: Int, width: Int, channels: Int, border: Int = 0, multiple: Int = 1) {
    self.height = height
    self.width = width
    self.channels = channels
    self.border = border
    rows = (height + multiple - 1) / multiple * multiple + 2 * border
    columns = (width + multiple - 1) / multiple * multiple + 2 * border
  }

  /// Floats of one image.
  public var count: Int { rows * columns * channels }
  /// Floats from a row to the next.
  public var pitch: Int { columns * channels }
  /// Floats before the first pixel of the image itself.
  public var origin: Int { border * pitch + border * channels }
}
