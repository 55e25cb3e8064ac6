// Instance normalization (GroupNorm with one channel per group), ReLU and 2×2 average pooling as one
// kernel. Fused, a plane is read from the cache three times and only its quarter is written.
//
// For a channel of one image with values y over N = h·w pixels:
//   x̂ = (y − mean) / √(var + ε),  z = γ·x̂ + β,  out = mean of max(z, 0) over each 2×2 square.
// Heights and widths are halved downwards: an odd last row or column counts in the statistics only.
//
// The functions work on eight channels at once, given by pointers to the first of them.

/// ε of PyTorch's GroupNorm.
package let normEpsilon: Float = 1e-5

/// Mean and 1/√(variance + ε) of eight channels of an image.
public struct NormStatistics: Sendable {
  var mean = Lanes()
  var inverseDeviation = Lanes()

  public init() {}
}

/// Statistics of eight channels: y [h, w] lanes.
public func normStatistics(_ y: UnsafePointer<Float>, _ layout: PixelLayout) -> NormStatistics {
  let count = Float(layout.height * layout.width)
  // Row by row: partial sums keep the rounding error of large images small.
  var total = Lanes()
  forEachRow(y, layout) { row in
    var sum = Lanes()
    for x in 0..<layout.width { sum += row.lanes(x * layout.channels) }
    total += sum
  }
  let mean = total / count
  var squares = Lanes()
  forEachRow(y, layout) { row in
    var sum = Lanes()
    for x in 0..<layout.width {
      let difference = row.lanes(x * layout.channels) - mean
      sum.addProduct(difference, difference)
    }
    squares += sum
  }
  let deviation = (squares / count + normEpsilon).squareRoot()
  var statistics = NormStatistics()
  statistics.mean = mean
  statistics.inverseDeviation = 1 / deviation
  return statistics
}

/// out = pool(relu(norm(y))) for eight channels: y [h, w] → out [⌊h/2⌋, ⌊w/2⌋] lanes.
public func normReLUPool(
  _ y: UnsafePointer<Float>, _ layout: PixelLayout, _ statistics: NormStatistics, gamma: Lanes,
  beta: Lanes, into out: UnsafeMutablePointer<Float>, _ outLayout: PixelLayout
) {
  let scale = gamma * statistics.inverseDeviation
  let shift = beta - statistics.mean * scale
  let (channels, pitch) = (layout.channels, layout.pitch)
  @inline(__always) func activated(_ p: UnsafePointer<Float>) -> Lanes {
    let z = shift.addingProduct(p.lanes(0), scale)
    return z.replacing(with: 0, where: z .< 0)
  }
  for row in 0..<layout.height / 2 {
    let top = y + layout.origin + 2 * row * pitch
    let target = out + outLayout.origin + row * outLayout.pitch
    for column in 0..<layout.width / 2 {
      let p = top + 2 * column * channels
      let sum =
        activated(p) + activated(p + channels) + activated(p + pitch)
        + activated(p + pitch + channels)
      target.store(sum * 0.25, column * outLayout.channels)
    }
  }
}

/// Gradients of `normReLUPool` for eight channels.
///
/// y [h, w], dOut [⌊h/2⌋, ⌊w/2⌋] lanes → dy [h, w] lanes; returns the gradients of γ and β.
/// With g = dOut/4 where z > 0, else 0:  dβ = Σ g,  dγ = Σ g·x̂,
/// dy = γ/√(var + ε) · (g − dβ/N − x̂·dγ/N).
public func normReLUPoolBackward(
  _ y: UnsafePointer<Float>, _ layout: PixelLayout, _ statistics: NormStatistics, gamma: Lanes,
  beta: Lanes, dOut: UnsafePointer<Float>, _ outLayout: PixelLayout,
  dy: UnsafeMutablePointer<Float>
) -> (dGamma: Lanes, dBeta: Lanes) {
  let (mean, inverse) = (statistics.mean, statistics.inverseDeviation)
  let scale = gamma * inverse
  let shift = beta - mean * scale
  let (channels, pitch, origin) = (layout.channels, layout.pitch, layout.origin)
  let (rows, columns) = (layout.height / 2, layout.width / 2)
  var dBeta = Lanes()
  var dGamma = Lanes()
  @inline(__always) func gradient(_ value: Lanes, _ quarter: Lanes) -> Lanes {
    quarter.replacing(with: 0, where: shift.addingProduct(value, scale) .<= 0)
  }
  for row in 0..<rows {
    let top = y + origin + 2 * row * pitch
    let source = dOut + outLayout.origin + row * outLayout.pitch
    var sum = Lanes()
    var product = Lanes()
    for column in 0..<columns {
      let quarter = source.lanes(column * outLayout.channels) * 0.25
      let p = top + 2 * column * channels
      @inline(__always) func add(_ offset: Int) {
        let value = p.lanes(offset)
        let g = gradient(value, quarter)
        sum += g
        product.addProduct(g, value - mean)
      }
      add(0)
      add(channels)
      add(pitch)
      add(pitch + channels)
    }
    dBeta += sum
    dGamma += product
  }
  dGamma *= inverse
  // dy = scale·g − a − b·(y − mean)
  let count = Float(layout.height * layout.width)
  let a = scale * dBeta / count
  let b = scale * inverse * dGamma / count
  let offset = b * mean - a
  for row in 0..<layout.height {
    let source = y + origin + row * pitch
    let target = dy + origin + row * pitch
    let above = dOut + outLayout.origin + row / 2 * outLayout.pitch
    let pooled = row < 2 * rows ? 2 * columns : 0
    for column in 0..<pooled {
      let value = source.lanes(column * channels)
      let g = gradient(value, above.lanes(column / 2 * outLayout.channels) * 0.25)
      target.store(offset.addingProduct(g, scale) - b * value, column * channels)
    }
    for column in pooled..<layout.width {
      target.store(offset - b * source.lanes(column * channels), column * channels)
    }
  }
  return (dGamma, dBeta)
}

@inline(__always)
private func forEachRow(
  _ y: UnsafePointer<Float>, _ layout: PixelLayout, _ body: (UnsafePointer<Float>) -> Void
) {
  for row in 0..<layout.height { body(y + layout.origin + row * layout.pitch) }
}
