/// The weights of source pixels in each target pixel along one axis.
///
/// Fixed point with 22 fractional bits, as Pillow 13 `Resample.c` computes them. Each weight is stored as high · 2^15 +
/// low, so that products with 8-bit pixels can be summed by 16-bit multiplications without loss.
struct ResamplingWeights {
  /// Weights per target pixel, a multiple of 16; those beyond `counts` are zero.
  let stride: Int
  /// The first source pixel of each target pixel.
  private(set) var starts: [Int] = []
  /// Number of source pixels used.
  private(set) var counts: [Int] = []
  /// [target, stride].
  private(set) var low: [Int16] = []
  private(set) var high: [Int16] = []

  /// The weights of the pixels `targets` of `target`.
  ///
  /// Source: Pillow 13 `precompute_coeffs` and `normalize_coeffs_8bpc`.
  init(from source: Int, to target: Int, filter: ResamplingFilter, targets: Range<Int>) {
    let scale = Double(source) / Double(target)
    let filterScale = max(scale, 1)
    let support = filter.support * filterScale
    stride = Self.stride(from: source, to: target, filter: filter)
    low.reserveCapacity(targets.count * stride)
    high.reserveCapacity(targets.count * stride)
    var weights: [Double] = []
    for x in targets {
      let center = (Double(x) + 0.5) * scale
      let first = max(0, Int(center - support + 0.5))
      let last = min(source, Int(center + support + 0.5))
      weights.removeAll(keepingCapacity: true)
      var sum = 0.0
      for i in first..<max(first, last) {
        let weight = filter.weight((Double(i) - center + 0.5) * (1 / filterScale))
        weights.append(weight)
        sum += weight
      }
      starts.append(first)
      counts.append(weights.count)
      for weight in weights {
        let share = sum == 0 ? weight : weight / sum
        let fixed = Int32(share * 4_194_304 + (share < 0 ? -0.5 : 0.5))
        low.append(Int16(fixed & 0x7FFF))
        high.append(Int16(fixed >> 15))
      }
      let padding = repeatElement(Int16(0), count: stride - weights.count)
      low.append(contentsOf: padding)
      high.append(contentsOf: padding)
    }
    // Vectors of the last target pixel extend beyond its weights.
    low.append(contentsOf: repeatElement(0, count: 16))
    high.append(contentsOf: repeatElement(0, count: 16))
  }

  /// Weights per target pixel.
  static func stride(from source: Int, to target: Int, filter: ResamplingFilter) -> Int {
    let support = filter.support * max(Double(source) / Double(target), 1)
    return (Int(support.rounded(.up)) * 2 + 1 + 15) & ~15
  }

  /// The source pixels that are used.
  var sources: Range<Int> { starts[0]..<starts[starts.count - 1] + counts[counts.count - 1] }

  /// The weights for an image that begins at another source pixel.
  func shifted(by offset: Int) -> ResamplingWeights {
    var shifted = self
    shifted.starts = starts.map { $0 + offset }
    return shifted
  }
}
