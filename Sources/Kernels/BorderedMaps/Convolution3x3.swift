/// The geometry of a 3×3 convolution of stride 1 and padding 1 by Winograd's F(4×4, 3×3), and where its images lie.
///
/// Letters: n images, h height, w width, i input channels, o output channels; i and o multiples of 8.
public struct Convolution3x3: Sendable {
  /// x [h, w, i] inside a border of 1, with rows and columns of zeros up to whole tiles of 4×4.
  public let input: PixelLayout
  /// y [h, w, o] and rows and columns up to whole tiles.
  public let output: PixelLayout

  public init(height: Int, width: Int, inputs: Int, outputs: Int) {
    precondition(
      height > 0 && width > 0 && inputs > 0 && outputs > 0 && inputs % 8 == 0 && outputs % 8 == 0,
      "Convolution3x3: [\(height), \(width), \(inputs)] → \(outputs) channels; multiples of 8 needed"
    )
    input = PixelLayout(
      height: height, width: width, channels: inputs, border: 1, multiple: 4)
    output = PixelLayout(height: height, width: width, channels: outputs, multiple: 4)
  }

  var grid: TileGrid { TileGrid(rows: output.rows / 4, columns: output.columns / 4) }

  /// Tiles worked on at a time: their transforms stay in the cache between the 36 products.
  static let block = 128

  // 64 bytes beyond the tiles, so that the planes do not share cache sets.
  var plane: Int { Self.block * max(input.channels, output.channels) + 16 }

  /// The same for images without borders, whose filters are transformed alike.
  var plain: WinogradConvolution {
    WinogradConvolution(
      height: output.height, width: output.width, inputs: input.channels, outputs: output.channels)
  }

  /// Floats of the transformed filters, [36][i, o].
  public var filterCount: Int { WinogradConvolution.planes * input.channels * output.channels }

  /// Floats of scratch memory that one call of a kernel needs.
  public var scratchCount: Int { 2 * WinogradConvolution.planes * plane }

  /// Calls `body` with each block of the tiles of n images.
  @inline(__always)
  func forEachBlock(images n: Int, _ body: (Range<Int>) -> Void) {
    let tiles = n * grid.rows * grid.columns
    for start in stride(from: 0, to: tiles, by: Self.block) {
      body(start..<min(tiles, start + Self.block))
    }
  }
}

/// Transforms filters for `convolve`: w [o, i, 3, 3] → u [36][i, o]; only input channels in `range`.
public func transformFilter(
  _ shape: Convolution3x3, _ w: UnsafePointer<Float>, range: Range<Int>,
  into u: UnsafeMutablePointer<Float>
) {
  for i in range { shape.plain.transformFilter(w, input: i, into: u) }
}

/// Takes a gradient of transformed filters back: du [36][i, o] → dw [o, i, 3, 3].
public func transformFilterGradient(
  _ shape: Convolution3x3, _ du: UnsafePointer<Float>, range: Range<Int>,
  into dw: UnsafeMutablePointer<Float>
) {
  let plane = shape.input.channels * shape.output.channels
  for i in range { shape.plain.filterGradient(du, plane: plane, input: i, into: dw) }
}

/// y = conv(x, w) + bias, the cross-correlation that networks call convolution.
///
/// x [n, h, w, i], u [36][i, o] from `transformFilter`, bias [o] → y [n, h, w, o]. Layouts are those of
/// `shape`; what lies in the rounding rows and columns of y has no meaning.
public func convolve(
  _ shape: Convolution3x3, images n: Int, _ x: UnsafePointer<Float>, u: UnsafePointer<Float>,
  bias: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
  scratch: UnsafeMutablePointer<Float>
) {
  let (inputs, outputs, plane) = (shape.input.channels, shape.output.channels, shape.plane)
  let v = scratch
  let m = scratch + WinogradConvolution.planes * plane
  shape.forEachBlock(images: n) { tiles in
    shape.grid.transformInput(tiles, x, shape.input, v, plane: plane)
    for p in 0..<WinogradConvolution.planes {
      gemm(
        .none, .none, m: tiles.count, n: outputs, k: inputs, v + p * plane, inputs,
        u + p * inputs * outputs, outputs, m + p * plane, outputs)
    }
    shape.grid.transformOutput(tiles, m, plane: plane, bias: bias, y, shape.output)
  }
}

/// The gradients of `convolve`.
///
/// x [n, h, w, i], u [36][i, o], dy [n, h, w, o] with zeros in its rounding rows and columns → dx [n, h, w, i]
/// (overwritten; its border then holds no meaning); du [36][i, o] and dBias [o] are added to.
public func convolveBackward(
  _ shape: Convolution3x3, images n: Int, _ x: UnsafePointer<Float>, u: UnsafePointer<Float>,
  dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>, du: UnsafeMutablePointer<Float>,
  dBias: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>
) {
  let (inputs, outputs, plane) = (shape.input.channels, shape.output.channels, shape.plane)
  let v = scratch
  let dm = scratch + WinogradConvolution.planes * plane
  dx.update(repeating: 0, count: n * shape.input.count)
  shape.forEachBlock(images: n) { tiles in
    shape.grid.transformInput(tiles, x, shape.input, v, plane: plane)
    shape.grid.transformOutputTransposed(tiles, dy, shape.output, dm, plane: plane)
    for p in 0..<WinogradConvolution.planes {
      gemm(
        .transposed, .none, m: inputs, n: outputs, k: tiles.count, v + p * plane, inputs,
        dm + p * plane, outputs, adds: true, du + p * inputs * outputs, outputs)
      // The transformed input is not needed any more: its gradient takes its place.
      gemm(
        .none, .transposed, m: tiles.count, n: inputs, k: outputs, dm + p * plane, outputs,
        u + p * inputs * outputs, outputs, v + p * plane, inputs)
    }
    // Row 1, column 1 of A dy Aᵀ is the sum of the tile.
    addRows(dm + 7 * plane, rows: tiles.count, columns: outputs, to: dBias)
    shape.grid.transformInputTransposed(tiles, v, plane: plane, dx, shape.input)
  }
}

/// sum [c] += Σ over rows of a [r, c]; c a multiple of 8.
func addRows(
  _ a: UnsafePointer<Float>, rows: Int, columns: Int, to sum: UnsafeMutablePointer<Float>
) {
  for c in stride(from: 0, to: columns, by: 8) {
    var total = Lanes()
    for row in 0..<rows { total += a.lanes(row * columns + c) }
    sum.store(sum.lanes(c) + total, c)
  }
}
