/// The weights of torch's antialiased resampling of bytes along one axis: 16 bits, with as many fractional bits as fit.
///
/// Source: PyTorch 2.15 `aten/src/ATen/native/cpu/UpSampleKernel.cpp`, `HelperInterpBase` and `basic_loop_aa_*<uint8_t>`.
struct TorchWeights {
  /// The first source pixel of each target pixel, and its weights.
  private(set) var starts: [Int] = []
  private(set) var weights: [[Int32]] = []
  /// Number of fractional bits.
  private(set) var precision: Int32 = 0

  init(from source: Int, to target: Int, filter: ResamplingFilter, targets: Range<Int>) {
    var kept: [[Double]] = []
    var largest = 0.0
    var row: [Double] = []
    // The largest weight of all determines the number of bits, even if only a part is computed.
    for x in 0..<target {
      let start = Self.weigh(x, source, target, filter, &row)
      largest = max(largest, row.max() ?? 0)
      guard targets.contains(x) else { continue }
      starts.append(start)
      kept.append(row)
    }
    while precision < 22, 0.5 + largest * Double(1 << (precision + 1)) < Double(1 << 15) { precision += 1 }
    let one = Double(1 << precision)
    weights = kept.map { row in row.map { Int32($0 * one + ($0 < 0 ? -0.5 : 0.5)) } }
  }

  private static func weigh(
    _ x: Int, _ source: Int, _ target: Int, _ filter: ResamplingFilter, _ row: inout [Double]
  ) -> Int {
    let scale = Double(source) / Double(target)
    let support = filter.support * max(scale, 1)
    let inverse = scale >= 1 ? 1 / scale : 1
    let center = scale * (Double(x) + 0.5)
    let start = max(Int(center - support + 0.5), 0)
    let count = min(Int(center + support + 0.5), source) - start
    row.removeAll(keepingCapacity: true)
    var total = 0.0
    for j in 0..<max(0, min(count, Int(support.rounded(.up)) * 2 + 1)) {
      let weight = filter.weight((Double(j + start) - center + 0.5) * inverse)
      row.append(weight)
      total += weight
    }
    if total != 0 { for j in row.indices { row[j] /= total } }
    return start
  }

  /// A sample from source pixels `step` apart, starting at the first one.
  @inline(__always)
  func sum(_ target: Int, _ source: UnsafePointer<UInt8>, step: Int) -> UInt8 {
    var sum: Int32 = precision > 0 ? 1 << (precision - 1) : 0
    weights[target].withUnsafeBufferPointer { weights in
      for (i, weight) in weights.enumerated() { sum &+= weight &* Int32(source[i &* step]) }
    }
    return UInt8(truncatingIfNeeded: max(0, min(255, sum >> precision)))
  }
}

extension PixelImage {
  /// The window of the resized image as torch computes it: across first, then down.
  func resizedByTorch(
    _ newWidth: Int, _ newHeight: Int, _ filter: ResamplingFilter, _ window: PixelWindow
  ) -> PixelImage {
    let down =
      newHeight == height ? nil : TorchWeights(from: height, to: newHeight, filter: filter, targets: window.rows)
    let rows =
      down.map { down -> Range<Int> in
        let last = down.starts.count - 1
        return down.starts[0]..<down.starts[last] + down.weights[last].count
      } ?? window.rows
    var image = cropped(PixelWindow(columns: 0..<width, rows: rows))
    if newWidth == width {
      image = image.cropped(PixelWindow(columns: window.columns, rows: 0..<rows.count))
    } else {
      let across = TorchWeights(from: width, to: newWidth, filter: filter, targets: window.columns)
      image = image.mapped(width: window.columns.count, height: rows.count) { source, x, y, c in
        across.sum(x, source + (y * width + across.starts[x]) * channels + c, step: channels)
      }
    }
    guard let down else { return image }
    let stride = image.width * channels
    return image.mapped(width: image.width, height: window.rows.count) { source, x, y, c in
      down.sum(y, source + (down.starts[y] - rows.lowerBound) * stride + x * channels + c, step: stride)
    }
  }

  @inline(__always)
  private func mapped(
    width newWidth: Int, height newHeight: Int, _ sample: (UnsafePointer<UInt8>, Int, Int, Int) -> UInt8
  ) -> PixelImage {
    let count = newWidth * newHeight * channels
    let mapped = [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
      pixels.withUnsafeBufferPointer { source in
        guard let from = source.baseAddress else { return }
        var place = 0
        for y in 0..<newHeight {
          for x in 0..<newWidth {
            for c in 0..<channels {
              target[place] = sample(from, x, y, c)
              place += 1
            }
          }
        }
      }
      initialized = count
    }
    return PixelImage(width: newWidth, height: newHeight, channels: channels, pixels: mapped)
  }
}
