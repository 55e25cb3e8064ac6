internal import CIntrinsics
public import Threads

/// Instance, group or batch normalisation with its affine map, fused with the addition of a residual and an activation.
///
///   x̂ = (x − mean) / √(variance + ε),  z = γ·x̂ + β + residual,  y = f(z)
///
/// mean and (population) variance are of the pixels of a channel or group of channels of one image, or of a channel of
/// the whole batch. Sources: Ioffe & Szegedy 2015; Wu & He 2018; PyTorch's GroupNorm and BatchNorm2d.
///
/// Letters: n images, a pixels of one, c channels (a multiple of 8), g groups.
public struct ChannelNormalization: Sendable {
  /// What shares its statistics.
  public enum Extent: Sendable, Equatable {
    /// c/g channels of an image; as many groups as channels make instance normalisation.
    case groups(Int)
    /// A channel of all images.
    case batch
  }

  public let channels: Int
  public let extent: Extent
  public let epsilon: Float

  public init(channels: Int, extent: Extent, epsilon: Float = 1e-5) {
    precondition(channels % 8 == 0, "ChannelNormalization: \(channels) channels, not a multiple of 8")
    if case .groups(let g) = extent { precondition(channels % g == 0, "ChannelNormalization: \(g) groups") }
    self.channels = channels
    self.extent = extent
    self.epsilon = epsilon
  }

  // Pixels that are summed up before their sums meet others: the rounding error of large images stays small.
  static let block = 64
  // Floats ahead of their use that memory is asked for: what the processor does by itself stops at every page.
  static let ahead = 1024

  /// Parts of an image that are worked on at the same time.
  ///
  /// They depend on the image only, so that its result does not depend on what else is in the batch.
  func parts(pixels a: Int) -> Int { max(1, min(16, a / (4 * Self.block))) }

  /// Calls `body` with each image, part and range of pixels, on all threads.
  ///
  /// Backwards, because the most recently read part is still cached.
  @inline(__always)
  func forEachPart(
    images n: Int, pixels a: Int, isBackwards: Bool = false, _ pool: WorkerPool,
    _ body: (_ image: Int, _ part: Int, _ pixels: Range<Int>) -> Void
  ) {
    let parts = parts(pixels: a)
    pool.forEach(n * parts) { index in
      let (image, part) = (isBackwards ? n * parts - 1 - index : index).quotientAndRemainder(dividingBy: parts)
      body(image, part, part * a / parts..<(part + 1) * a / parts)
    }
  }

  /// Floats of statistics for n images: mean and 1/√(variance + ε), [2][n, c].
  public func statisticsCount(images n: Int) -> Int { 2 * n * channels }

  /// Floats of scratch memory for `measure` and `backward`.
  public func scratchCount(images n: Int, pixels a: Int) -> Int { 2 * n * (parts(pixels: a) + 1) * channels }

  /// Computes the statistics of x [n, a, c].
  public func measure(
    images n: Int, pixels a: Int, _ x: UnsafePointer<Float>, into statistics: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let parts = parts(pixels: a)
    // Mean and Σ(x − mean)² of each part and channel.
    let (means, squares) = (scratch, scratch + n * parts * channels)
    forEachPart(images: n, pixels: a, pool) { image, part, pixels in
      let at = (image * parts + part) * channels
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * channels) { memory in
        guard let mean = memory.baseAddress else { return }
        let square = mean + channels
        for first in stride(from: pixels.lowerBound, to: pixels.upperBound, by: Self.block) {
          let count = min(Self.block, pixels.upperBound - first)
          let done = first - pixels.lowerBound
          moments(x + (image * a + first) * channels, count, mean, square)
          let share = Float(count) / Float(done + count)
          for c in stride(from: 0, to: channels, by: 8) {
            let before = done > 0 ? means.lanes(at + c) : mean.lanes(c)
            let difference = mean.lanes(c) - before
            means.store(before.addingProduct(difference, Lanes(repeating: share)), at + c)
            let between = difference * difference * (Float(done) * share)
            squares.store((done > 0 ? squares.lanes(at + c) : Lanes()) + square.lanes(c) + between, at + c)
          }
        }
      }
    }
    func join(_ images: Range<Int>, _ range: Range<Int>) {
      var (mean, square, total) = (0.0, 0.0, 0.0)
      for image in images {
        for part in 0..<parts {
          let count = Double((part + 1) * a / parts - part * a / parts)
          for c in range {
            mean += count * Double(means[(image * parts + part) * channels + c])
            total += count
          }
        }
      }
      mean /= total
      for image in images {
        for part in 0..<parts {
          let count = Double((part + 1) * a / parts - part * a / parts)
          for c in range {
            let place = (image * parts + part) * channels + c
            let difference = Double(means[place]) - mean
            square += Double(squares[place]) + count * difference * difference
          }
        }
      }
      let inverse = 1 / (square / total + Double(epsilon)).squareRoot()
      for image in images {
        for c in range {
          statistics[image * channels + c] = Float(mean)
          statistics[(n + image) * channels + c] = Float(inverse)
        }
      }
    }
    switch extent {
    case .groups(let g):
      for image in 0..<n {
        for group in 0..<g { join(image..<image + 1, group * channels / g..<(group + 1) * channels / g) }
      }
    case .batch:
      for c in 0..<channels { join(0..<n, c..<c + 1) }
    }
  }

  /// Mean and Σ(x − mean)² of each channel over a few pixels, [c] both.
  ///
  /// The first time in the order of memory, which may be far away; then four pixels at once, since sums are in memory too.
  @inline(__always)
  private func moments(
    _ x: UnsafePointer<Float>, _ a: Int, _ mean: UnsafeMutablePointer<Float>, _ square: UnsafeMutablePointer<Float>
  ) {
    mean.update(repeating: 0, count: channels)
    square.update(repeating: 0, count: channels)
    let fours = a / 4 * 4
    for p in 0..<a {
      let pixel = x + p * channels
      var c = 0
      while c < channels {
        if c & 8 == 0 { intrinsics_prefetch(pixel + (c &+ Self.ahead)) }
        mean.store(mean.lanes(c) + pixel.lanes(c), c)
        c &+= 8
      }
    }
    for c in stride(from: 0, to: channels, by: 8) { mean.store(mean.lanes(c) / Float(a), c) }
    for p in stride(from: 0, to: fours, by: 4) {
      let (x0, x1) = (x + p * channels, x + (p + 1) * channels)
      let (x2, x3) = (x + (p + 2) * channels, x + (p + 3) * channels)
      for c in stride(from: 0, to: channels, by: 8) {
        let m = mean.lanes(c)
        let (d0, d1, d2, d3) = (x0.lanes(c) - m, x1.lanes(c) - m, x2.lanes(c) - m, x3.lanes(c) - m)
        let (one, other) = ((d0 * d0).addingProduct(d1, d1), (d2 * d2).addingProduct(d3, d3))
        square.store(square.lanes(c) + (one + other), c)
      }
    }
    for p in fours..<a {
      for c in stride(from: 0, to: channels, by: 8) {
        let difference = x.lanes(p * channels + c) - mean.lanes(c)
        square.store(square.lanes(c).addingProduct(difference, difference), c)
      }
    }
  }

  /// Calls `body` with the factors and summands that make z of an image's x, both [c].
  @inline(__always)
  func withMap(
    image: Int, images n: Int, _ statistics: UnsafePointer<Float>, _ gamma: UnsafePointer<Float>,
    _ beta: UnsafePointer<Float>, _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * channels) { maps in
      guard let scale = maps.baseAddress else { return }
      let shift = scale + channels
      for c in stride(from: 0, to: channels, by: 8) {
        let factor = gamma.lanes(c) * statistics.lanes((n + image) * channels + c)
        scale.store(factor, c)
        shift.store(beta.lanes(c) - statistics.lanes(image * channels + c) * factor, c)
      }
      body(scale, shift)
    }
  }

  /// y from x [n, a, c], the statistics, γ and β [c] and perhaps a residual [n, a, c].
  public func apply(
    images n: Int, pixels a: Int, _ x: UnsafePointer<Float>, statistics: UnsafePointer<Float>,
    gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>, residual: UnsafePointer<Float>?, _ activation: Activation,
    into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let streams = y.streams(n * a * channels)
    forEachPart(images: n, pixels: a, isBackwards: true, pool) { image, _, pixels in
      withMap(image: image, images: n, statistics, gamma, beta) { scale, shift in
        @inline(always) func rows(_ f: (Lanes) -> Lanes, _ store: (Lanes, Int) -> Void) {
          for p in pixels {
            let place = (image * a + p) * channels
            var c = 0
            while c < channels {
              if c & 8 == 0 { intrinsics_prefetch(x + (place &+ c &+ Self.ahead)) }
              let z = shift.lanes(c).addingProduct(x.lanes(place &+ c), scale.lanes(c))
              store(f(residual.map { z + $0.lanes(place &+ c) } ?? z), place &+ c)
              c &+= 8
            }
          }
        }
        activation.choose { f in
          if streams { rows(f) { y.stream($0, $1) } } else { rows(f) { y.store($0, $1) } }
        }
      }
      if streams { endStreaming() }
    }
  }
}

// MARK: - Running statistics

extension ChannelNormalization {
  /// The statistics of evaluation: mean and variance [c] as they are, for n images.
  public func spread(
    images n: Int, mean: UnsafePointer<Float>, variance: UnsafePointer<Float>,
    into statistics: UnsafeMutablePointer<Float>
  ) {
    for image in 0..<n {
      for c in 0..<channels {
        statistics[image * channels + c] = mean[c]
        statistics[(n + image) * channels + c] = 1 / (variance[c] + epsilon).squareRoot()
      }
    }
  }

  /// Moves running statistics [c] a tenth of the way to those of a batch; the variance without its bias, as PyTorch.
  public func follow(
    images n: Int, pixels a: Int, _ statistics: UnsafePointer<Float>, mean: UnsafeMutablePointer<Float>,
    variance: UnsafeMutablePointer<Float>
  ) {
    let count = Double(n * a)
    for c in 0..<channels {
      let inverse = Double(statistics[n * channels + c])
      let unbiased = (1 / (inverse * inverse) - Double(epsilon)) * count / max(1, count - 1)
      mean[c] = 0.9 * mean[c] + 0.1 * statistics[c]
      variance[c] = 0.9 * variance[c] + 0.1 * Float(unbiased)
    }
  }
}
