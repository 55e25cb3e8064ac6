public import Threads

/// Average or maximum pooling of [n, h, w, c], c a multiple of 8, over windows `stride` apart.
///
/// Padding is ignored in a maximum and counts as zeros in an average, as in PyTorch.
public struct Pooling: Sendable {
  public let height: Int
  public let width: Int
  public let channels: Int
  public let window: Int
  public let stride: Int
  public let padding: Int

  public init(height: Int, width: Int, channels: Int, window: Int, stride: Int, padding: Int = 0) {
    precondition(channels % 8 == 0, "Pooling: \(channels) channels, not a multiple of 8")
    self.height = height
    self.width = width
    self.channels = channels
    self.window = window
    self.stride = stride
    self.padding = padding
  }

  public var outputHeight: Int { (height + 2 * padding - window) / stride + 1 }
  public var outputWidth: Int { (width + 2 * padding - window) / stride + 1 }

  /// The rows and columns of an output's window that lie inside the image.
  @inline(__always)
  private func span(_ output: Int, _ side: Int) -> Range<Int> {
    let start = output * stride - padding
    return max(0, start)..<min(side, start + window)
  }

  @inline(__always)
  private func forEachOutput(_ image: Int, _ body: (Int, Range<Int>, Range<Int>) -> Void) {
    var place = image * outputHeight * outputWidth * channels
    for row in 0..<outputHeight {
      let rows = span(row, height)
      for column in 0..<outputWidth {
        body(place, rows, span(column, width))
        place += channels
      }
    }
  }

  /// The mean of each window: x [n, h, w, c] → y [n, p, q, c].
  public func average(
    images n: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let factor = 1 / Float(window * window)
    pool.forEach(n) { image in
      let base = x + image * height * width * channels
      forEachOutput(image) { place, rows, columns in
        for c in Swift.stride(from: 0, to: channels, by: 8) {
          var sum = Lanes()
          for r in rows { for s in columns { sum += base.lanes((r * width + s) * channels + c) } }
          y.store(sum * factor, place + c)
        }
      }
    }
  }

  /// The gradient of `average`: dy [n, p, q, c] → dx [n, h, w, c].
  public func averageBackward(
    images n: Int, dy: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let factor = 1 / Float(window * window)
    let size = height * width * channels
    pool.forEach(n) { image in
      let base = dx + image * size
      base.update(repeating: 0, count: size)
      forEachOutput(image) { place, rows, columns in
        for c in Swift.stride(from: 0, to: channels, by: 8) {
          let value = dy.lanes(place + c) * factor
          for r in rows {
            for s in columns {
              let target = (r * width + s) * channels + c
              base.store(base.lanes(target) + value, target)
            }
          }
        }
      }
    }
  }

  /// The maximum of each window: x [n, h, w, c] → y [n, p, q, c].
  public func maximum(
    images n: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    pool.forEach(n) { image in
      let base = x + image * height * width * channels
      forEachOutput(image) { place, rows, columns in
        for c in Swift.stride(from: 0, to: channels, by: 8) {
          var largest = Lanes(repeating: -.infinity)
          for r in rows {
            for s in columns {
              let value = base.lanes((r * width + s) * channels + c)
              largest.replace(with: value, where: value .> largest)
            }
          }
          y.store(largest, place + c)
        }
      }
    }
  }

  /// The gradient of `maximum`, which goes to the first of equal values: x, y, dy → dx [n, h, w, c].
  public func maximumBackward(
    images n: Int, _ x: UnsafePointer<Float>, y: UnsafePointer<Float>, dy: UnsafePointer<Float>,
    into dx: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let size = height * width * channels
    pool.forEach(n) { image in
      let (source, base) = (x + image * size, dx + image * size)
      base.update(repeating: 0, count: size)
      forEachOutput(image) { place, rows, columns in
        for c in Swift.stride(from: 0, to: channels, by: 8) {
          let largest = y.lanes(place + c)
          var left = dy.lanes(place + c)
          for r in rows {
            for s in columns {
              let target = (r * width + s) * channels + c
              let isSource = source.lanes(target) .== largest
              base.store(base.lanes(target) + Lanes().replacing(with: left, where: isSource), target)
              left.replace(with: 0, where: isSource)
            }
          }
        }
      }
    }
  }
}

/// The mean of each channel of each image: x [n, a, c] → y [n, c], a pixels.
public func globalAverage(
  images n: Int, pixels a: Int, channels c: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  for image in 0..<n {
    let (source, target) = (x + image * a * c, y + image * c)
    target.update(repeating: 0, count: c)
    for pixel in 0..<a { for k in 0..<c { target[k] += source[pixel * c + k] } }
    for k in 0..<c { target[k] /= Float(a) }
  }
}

/// The gradient of `globalAverage`: dy [n, c] → dx [n, a, c].
public func globalAverageBackward(
  images n: Int, pixels a: Int, channels c: Int, dy: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>
) {
  let factor = 1 / Float(a)
  for image in 0..<n {
    let source = dy + image * c
    for pixel in 0..<a {
      let target = dx + (image * a + pixel) * c
      for k in 0..<c { target[k] = source[k] * factor }
    }
  }
}

/// The sum over all pixels of each channel, as needed for gradients of biases: x [p, c] → y [c].
///
/// The order of summation is fixed, whatever the number of threads.
public func channelSums(
  pixels p: Int, channels c: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
) {
  let parts = min(16, max(1, p / 64))
  withUnsafeTemporaryAllocation(of: Float.self, capacity: parts * c) { memory in
    guard let sums = memory.baseAddress else { return }
    nonisolated(unsafe) let shared = sums
    pool.forEach(parts) { part in
      let sum = shared + part * c
      sum.update(repeating: 0, count: c)
      for pixel in part * p / parts..<(part + 1) * p / parts {
        let source = x + pixel * c
        forEachLanes(0..<c) { k in
          sum.store(sum.lanes(k) + source.lanes(k), k)
        } rest: { k in
          sum[k] += source[k]
        }
      }
    }
    for k in 0..<c { y[k] = (0..<parts).reduce(0) { $0 + sums[$1 * c + k] } }
  }
}
