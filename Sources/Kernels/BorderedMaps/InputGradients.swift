// The gradients of images where filters are not trained, as when images are learned: half of the work of
// `convolveBackward`.

/// The gradient of `convolve` with respect to x alone.
///
/// u [36][i, o], dy [n, h, w, o] with zeros in its rounding rows and columns → dx [n, h, w, i] (overwritten; its border
/// then holds no meaning).
public func convolveBackwardInput(
  _ shape: Convolution3x3, images n: Int, u: UnsafePointer<Float>, dy: UnsafePointer<Float>,
  dx: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>
) {
  let (inputs, outputs, plane) = (shape.input.channels, shape.output.channels, shape.plane)
  let v = scratch
  let dm = scratch + WinogradConvolution.planes * plane
  dx.update(repeating: 0, count: n * shape.input.count)
  shape.forEachBlock(images: n) { tiles in
    shape.grid.transformOutputTransposed(tiles, dy, shape.output, dm, plane: plane)
    for p in 0..<WinogradConvolution.planes {
      gemm(
        .none, .transposed, m: tiles.count, n: inputs, k: outputs, dm + p * plane, outputs,
        u + p * inputs * outputs, outputs, v + p * plane, inputs)
    }
    shape.grid.transformInputTransposed(tiles, v, plane: plane, dx, shape.input)
  }
}

/// The gradient of the stem's `convolve` with respect to x, for eight output channels.
///
/// dy [h, w, 8], r [taps, 8] → dx [rows, columns, i, 8] of the input with its border, added to: eight partial sums for
/// each value, which the caller adds up when all output channels are through.
public func convolveBackwardInput(
  _ shape: StemConvolution, r: UnsafePointer<Float>, dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>
) {
  let (step, pitch) = (8 * shape.input.channels, 8 * shape.input.pitch)
  for first in stride(from: 0, to: shape.taps, by: 3) {
    let w = r + first * 8
    let (w0, w1, w2) = (w.lanes(0), w.lanes(8), w.lanes(16))
    let (o0, o1, o2) = (8 * shape.offset(first), 8 * shape.offset(first + 1), 8 * shape.offset(first + 2))
    for row in 0..<shape.output.height {
      var window = dx + row * pitch
      var source = dy + row * shape.output.pitch
      for _ in 0..<shape.output.width {
        let g = source.lanes(0)
        window.store(window.lanes(o0).addingProduct(g, w0), o0)
        window.store(window.lanes(o1).addingProduct(g, w1), o1)
        window.store(window.lanes(o2).addingProduct(g, w2), o2)
        window += step
        source += 8
      }
    }
  }
}
