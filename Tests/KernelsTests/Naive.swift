import Kernels

/// The same operations written as their definitions, in double precision.
///
/// Images are [n, h, w, c] without borders.
enum Naive {
  /// y = conv(x, w) + bias: x [n, h, w, i], filter [o, i, 3, 3] → y [n, h + 2p − 2, w + 2p − 2, o].
  static func convolve(
    _ x: [Double], _ n: Int, _ h: Int, _ w: Int, _ i: Int, filter: [Double], bias: [Double],
    padding p: Int
  ) -> [Double] {
    let o = bias.count
    let (rows, columns) = (h + 2 * p - 2, w + 2 * p - 2)
    var y = [Double](repeating: 0, count: n * rows * columns * o)
    for image in 0..<n {
      for r in 0..<rows {
        for s in 0..<columns {
          for f in 0..<o {
            var sum = bias[f]
            for k in 0..<9 {
              let (a, b) = (r + k / 3 - p, s + k % 3 - p)
              if a < 0 || a >= h || b < 0 || b >= w { continue }
              for c in 0..<i {
                sum += filter[(f * i + c) * 9 + k] * x[((image * h + a) * w + b) * i + c]
              }
            }
            y[((image * rows + r) * columns + s) * o + f] = sum
          }
        }
      }
    }
    return y
  }

  /// pool(relu(norm(y))) of one image: y [h, w, c] → [⌊h/2⌋, ⌊w/2⌋, c].
  static func normReLUPool(
    _ y: [Double], _ h: Int, _ w: Int, gamma: [Double], beta: [Double]
  ) -> [Double] {
    let c = gamma.count
    var out = [Double](repeating: 0, count: (h / 2) * (w / 2) * c)
    for k in 0..<c {
      let plane = (0..<h * w).map { y[$0 * c + k] }
      let mean = plane.reduce(0, +) / Double(h * w)
      let variance = plane.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(h * w)
      for r in 0..<h / 2 * 2 {
        for s in 0..<w / 2 * 2 {
          let z = gamma[k] * (plane[r * w + s] - mean) / (variance + 1e-5).squareRoot() + beta[k]
          out[((r / 2) * (w / 2) + s / 2) * c + k] += max(z, 0) / 4
        }
      }
    }
    return out
  }
}

/// Normal numbers, exact in single precision.
func normals(_ count: Int, _ stream: UInt64) -> [Double] {
  var generator = SeededGenerator(seed: 7, stream: stream)
  return (0..<count).map { _ in Double(Float(generator.normal())) }
}

func zeros(_ count: Int) -> [Float] { [Float](repeating: 0, count: count) }

func singles(_ values: [Double]) -> [Float] { values.map { Float($0) } }

/// Images without borders put into a layout; everything else of it is zero.
func spread(_ x: [Double], _ n: Int, _ layout: PixelLayout) -> [Float] {
  var result = zeros(n * layout.count)
  let row = layout.width * layout.channels
  for image in 0..<n {
    for r in 0..<layout.height {
      for k in 0..<row {
        result[image * layout.count + layout.origin + r * layout.pitch + k] =
          Float(x[(image * layout.height + r) * row + k])
      }
    }
  }
  return result
}

/// The images of a layout without borders.
func gathered(_ x: [Float], _ n: Int, _ layout: PixelLayout) -> [Float] {
  let row = layout.width * layout.channels
  return (0..<n * layout.height * row).map { index in
    let (line, k) = (index / row, index % row)
    let (image, r) = (line / layout.height, line % layout.height)
    return x[image * layout.count + layout.origin + r * layout.pitch + k]
  }
}
