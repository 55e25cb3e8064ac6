/// The geometry of a network's first convolution: 3×3, stride 1, of an image with few channels.
///
/// Letters: h, w height and width of the output, i input channels (1 or 3), o output channels.
public struct StemConvolution: Sendable {
  /// x [h, w, i] of the image inside a border of `padding`.
  public let input: PixelLayout
  /// y [h, w, 8]: eight output channels at a time.
  public let output: PixelLayout

  public init(height: Int, width: Int, inputs: Int, padding: Int) {
    precondition(
      inputs > 0 && padding >= 0 && height + 2 * padding > 2 && width + 2 * padding > 2,
      "StemConvolution: [\(height), \(width), \(inputs)] padding \(padding)")
    input = PixelLayout(height: height, width: width, channels: inputs, border: padding)
    output = PixelLayout(
      height: height + 2 * padding - 2, width: width + 2 * padding - 2, channels: 8)
  }

  /// Products per output: 9·i, in the order (row, column, input channel).
  public var taps: Int { 9 * input.channels }

  // Where tap k lies, from the top left of its window.
  @inline(__always)
  func offset(_ tap: Int) -> Int {
    let row = 3 * input.channels
    return tap / row * input.pitch + tap % row
  }
}

/// Reorders filters for `convolve`: w [o, i, 3, 3] → r [o/8, taps, 8].
public func reorderFilter(
  _ shape: StemConvolution, _ w: UnsafePointer<Float>, outputs: Int,
  into r: UnsafeMutablePointer<Float>
) {
  forEachTap(shape, outputs: outputs) { plain, reordered in r[reordered] = w[plain] }
}

/// Takes a gradient of reordered filters back: dr [o/8, taps, 8] → dw [o, i, 3, 3].
public func reorderFilterGradient(
  _ shape: StemConvolution, _ dr: UnsafePointer<Float>, outputs: Int,
  into dw: UnsafeMutablePointer<Float>
) {
  forEachTap(shape, outputs: outputs) { plain, reordered in dw[plain] = dr[reordered] }
}

@inline(__always)
private func forEachTap(
  _ shape: StemConvolution, outputs: Int, _ body: (_ plain: Int, _ reordered: Int) -> Void
) {
  let inputs = shape.input.channels
  for o in 0..<outputs {
    for tap in 0..<shape.taps {
      let (position, channel) = (tap / inputs, tap % inputs)
      body((o * inputs + channel) * 9 + position, (o / 8 * shape.taps + tap) * 8 + o % 8)
    }
  }
}

/// y = conv(x, w) + bias for eight output channels of one image.
///
/// x [h, w, i] in its border, r [taps, 8] → y [h, w, 8]. Nine taps at a time stay in registers, so that
/// an output costs nine loads: cheap enough to be computed again in the backward pass.
public func convolve(
  _ shape: StemConvolution, _ x: UnsafePointer<Float>, r: UnsafePointer<Float>, bias: Lanes,
  into y: UnsafeMutablePointer<Float>
) {
  let (step, pitch) = (shape.input.channels, shape.input.pitch)
  for first in stride(from: 0, to: shape.taps, by: 9) {
    let w = r + first * 8
    let (w0, w1, w2) = (w.lanes(0), w.lanes(8), w.lanes(16))
    let (w3, w4, w5) = (w.lanes(24), w.lanes(32), w.lanes(40))
    let (w6, w7, w8) = (w.lanes(48), w.lanes(56), w.lanes(64))
    let (o0, o1, o2) = (shape.offset(first), shape.offset(first + 1), shape.offset(first + 2))
    let (o3, o4, o5) = (shape.offset(first + 3), shape.offset(first + 4), shape.offset(first + 5))
    let (o6, o7, o8) = (shape.offset(first + 6), shape.offset(first + 7), shape.offset(first + 8))
    for row in 0..<shape.output.height {
      var window = x + row * pitch
      var target = y + row * shape.output.pitch
      for _ in 0..<shape.output.width {
        var sum = first == 0 ? bias : target.lanes(0)
        sum.addProduct(w0, Lanes(repeating: window[o0]))
        sum.addProduct(w1, Lanes(repeating: window[o1]))
        sum.addProduct(w2, Lanes(repeating: window[o2]))
        sum.addProduct(w3, Lanes(repeating: window[o3]))
        sum.addProduct(w4, Lanes(repeating: window[o4]))
        sum.addProduct(w5, Lanes(repeating: window[o5]))
        sum.addProduct(w6, Lanes(repeating: window[o6]))
        sum.addProduct(w7, Lanes(repeating: window[o7]))
        sum.addProduct(w8, Lanes(repeating: window[o8]))
        target.store(sum, 0)
        window += step
        target += 8
      }
    }
  }
}

/// The gradients of `convolve` with respect to filters and bias, for eight output channels.
///
/// x [h, w, i] in its border, dy [h, w, 8] → dr [taps, 8], added to; returns the gradient of the bias.
public func convolveBackward(
  _ shape: StemConvolution, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>,
  dr: UnsafeMutablePointer<Float>
) -> Lanes {
  let (step, pitch) = (shape.input.channels, shape.input.pitch)
  for first in stride(from: 0, to: shape.taps, by: 9) {
    let (o0, o1, o2) = (shape.offset(first), shape.offset(first + 1), shape.offset(first + 2))
    let (o3, o4, o5) = (shape.offset(first + 3), shape.offset(first + 4), shape.offset(first + 5))
    let (o6, o7, o8) = (shape.offset(first + 6), shape.offset(first + 7), shape.offset(first + 8))
    let d = dr + first * 8
    for row in 0..<shape.output.height {
      var window = x + row * pitch
      var source = dy + row * shape.output.pitch
      var (s0, s1, s2) = (Lanes(), Lanes(), Lanes())
      var (s3, s4, s5) = (Lanes(), Lanes(), Lanes())
      var (s6, s7, s8) = (Lanes(), Lanes(), Lanes())
      for _ in 0..<shape.output.width {
        let g = source.lanes(0)
        s0.addProduct(g, Lanes(repeating: window[o0]))
        s1.addProduct(g, Lanes(repeating: window[o1]))
        s2.addProduct(g, Lanes(repeating: window[o2]))
        s3.addProduct(g, Lanes(repeating: window[o3]))
        s4.addProduct(g, Lanes(repeating: window[o4]))
        s5.addProduct(g, Lanes(repeating: window[o5]))
        s6.addProduct(g, Lanes(repeating: window[o6]))
        s7.addProduct(g, Lanes(repeating: window[o7]))
        s8.addProduct(g, Lanes(repeating: window[o8]))
        window += step
        source += 8
      }
      // One row at a time: partial sums keep the rounding error of large images small.
      d.store(d.lanes(0) + s0, 0)
      d.store(d.lanes(8) + s1, 8)
      d.store(d.lanes(16) + s2, 16)
      d.store(d.lanes(24) + s3, 24)
      d.store(d.lanes(32) + s4, 32)
      d.store(d.lanes(40) + s5, 40)
      d.store(d.lanes(48) + s6, 48)
      d.store(d.lanes(56) + s7, 56)
      d.store(d.lanes(64) + s8, 64)
    }
  }
  var dBias = Lanes()
  for row in 0..<shape.output.height {
    var sum = Lanes()
    for x in 0..<shape.output.width { sum += dy.lanes(row * shape.output.pitch + x * 8) }
    dBias += sum
  }
  return dBias
}
