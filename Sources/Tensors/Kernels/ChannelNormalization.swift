public import Threads

/// Instance, group or batch normalisation with its affine map, fused with the addition of a residual and ReLU.
///
///   x̂ = (x − mean) / √(variance + ε),  z = γ·x̂ + β + residual,  y = z or max(z, 0)
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

  /// Floats of statistics for n images: mean and 1/√(variance + ε), [2][n, c].
  public func statisticsCount(images n: Int) -> Int { 2 * n * channels }

  /// Computes the statistics of x [n, a, c].
  public func measure(
    images n: Int, pixels a: Int, _ x: UnsafePointer<Float>, into statistics: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    let (means, deviations) = (statistics, statistics + n * channels)
    pool.forEach(n) { image in
      let (base, at) = (x + image * a * channels, image * channels)
      for c in stride(from: 0, to: channels, by: 8) {
        let (mean, squares) = moments(base + c, a)
        means.store(mean, at + c)
        deviations.store(squares, at + c)
      }
    }
    // The second half holds Σ(x − mean)² until the parts are joined.
    switch extent {
    case .groups(let g):
      for image in 0..<n {
        for group in 0..<g {
          let first = image * channels + group * (channels / g)
          join(channels / g, at: first, step: 1, count: a, means, deviations)
        }
      }
    case .batch:
      for c in 0..<channels { join(n, at: c, step: channels, count: a, means, deviations) }
    }
  }

  /// Mean and Σ(x − mean)² of eight channels.
  @inline(__always)
  private func moments(_ x: UnsafePointer<Float>, _ a: Int) -> (Lanes, Lanes) {
    // Sums of 64 pixels keep the rounding error of large images small.
    var total = Lanes()
    for start in stride(from: 0, to: a, by: 64) {
      var sum = Lanes()
      for p in start..<min(a, start + 64) { sum += x.lanes(p * channels) }
      total += sum
    }
    let mean = total / Float(a)
    var squares = Lanes()
    for start in stride(from: 0, to: a, by: 64) {
      var sum = Lanes()
      for p in start..<min(a, start + 64) {
        let difference = x.lanes(p * channels) - mean
        sum.addProduct(difference, difference)
      }
      squares += sum
    }
    return (mean, squares)
  }

  /// Joins the moments of equally large parts, as Chan, Golub and LeVeque (1979), and spreads the result over them.
  private func join(
    _ parts: Int, at first: Int, step: Int, count a: Int, _ means: UnsafeMutablePointer<Float>,
    _ squares: UnsafeMutablePointer<Float>
  ) {
    var (mean, square) = (0.0, 0.0)
    for k in 0..<parts { mean += Double(means[first + k * step]) }
    mean /= Double(parts)
    for k in 0..<parts {
      let difference = Double(means[first + k * step]) - mean
      square += Double(squares[first + k * step]) + Double(a) * difference * difference
    }
    let deviation = (square / Double(parts * a) + Double(epsilon)).squareRoot()
    for k in 0..<parts {
      means[first + k * step] = Float(mean)
      squares[first + k * step] = Float(1 / deviation)
    }
  }

  /// y from x [n, a, c], the statistics, γ and β [c] and perhaps a residual [n, a, c].
  public func apply(
    images n: Int, pixels a: Int, _ x: UnsafePointer<Float>, statistics: UnsafePointer<Float>,
    gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>, residual: UnsafePointer<Float>?, isRectified: Bool,
    into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let deviations = statistics + n * channels
    pool.forEach(n) { image in
      let (at, start) = (image * channels, image * a * channels)
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * channels) { maps in
        guard let scale = maps.baseAddress else { return }
        let shift = scale + channels
        for c in stride(from: 0, to: channels, by: 8) {
          let factor = gamma.lanes(c) * deviations.lanes(at + c)
          scale.store(factor, c)
          shift.store(beta.lanes(c) - statistics.lanes(at + c) * factor, c)
        }
        for p in 0..<a {
          let place = start + p * channels
          for c in stride(from: 0, to: channels, by: 8) {
            var z = shift.lanes(c).addingProduct(x.lanes(place + c), scale.lanes(c))
            if let residual { z += residual.lanes(place + c) }
            if isRectified { z.replace(with: 0, where: z .< 0) }
            y.store(z, place + c)
          }
        }
      }
    }
  }

  /// Floats of scratch memory for `backward`.
  public func scratchCount(images n: Int) -> Int { 2 * n * channels }

  /// The gradients: dx, dγ and dβ [c], and of the residual.
  ///
  /// y is needed where it was rectified. `dResidual` may be `dy` itself.
  public func backward(
    images n: Int, pixels a: Int, _ x: UnsafePointer<Float>, statistics: UnsafePointer<Float>,
    gamma: UnsafePointer<Float>, y: UnsafePointer<Float>?, dy: UnsafePointer<Float>,
    dx: UnsafeMutablePointer<Float>, dGamma: UnsafeMutablePointer<Float>, dBeta: UnsafeMutablePointer<Float>,
    dResidual: UnsafeMutablePointer<Float>?, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let deviations = statistics + n * channels
    // Per image and channel Σ dz and Σ dz·x̂.
    let (sums, products) = (scratch, scratch + n * channels)
    pool.forEach(n) { image in
      let (at, start) = (image * channels, image * a * channels)
      for c in stride(from: 0, to: channels, by: 8) {
        let (mean, inverse) = (statistics.lanes(at + c), deviations.lanes(at + c))
        var (sum, product) = (Lanes(), Lanes())
        for first in stride(from: 0, to: a, by: 64) {
          var (s, t) = (Lanes(), Lanes())
          for p in first..<min(a, first + 64) {
            let place = start + p * channels + c
            var dz = dy.lanes(place)
            if let y { dz.replace(with: 0, where: y.lanes(place) .<= 0) }
            s += dz
            t.addProduct(dz, (x.lanes(place) - mean) * inverse)
          }
          sum += s
          product += t
        }
        sums.store(sum, at + c)
        products.store(product, at + c)
      }
    }
    for c in 0..<channels {
      var (beta, scale) = (0.0, 0.0)
      for image in 0..<n {
        beta += Double(sums[image * channels + c])
        scale += Double(products[image * channels + c])
      }
      dBeta[c] = Float(beta)
      dGamma[c] = Float(scale)
    }
    spread(images: n, pixels: a, gamma, sums)
    spread(images: n, pixels: a, gamma, products)
    pool.forEach(n) { image in
      let (at, start) = (image * channels, image * a * channels)
      for p in 0..<a {
        for c in stride(from: 0, to: channels, by: 8) {
          let place = start + p * channels + c
          let inverse = deviations.lanes(at + c)
          var dz = dy.lanes(place)
          if let y { dz.replace(with: 0, where: y.lanes(place) .<= 0) }
          dResidual?.store(dz, place)
          let normalized = (x.lanes(place) - statistics.lanes(at + c)) * inverse
          let rest = sums.lanes(at + c).addingProduct(normalized, products.lanes(at + c))
          dx.store((dz * gamma.lanes(c) - rest) * inverse, place)
        }
      }
    }
  }

  /// Replaces sums per image and channel by the mean of γ·sum over what shares its statistics.
  private func spread(
    images n: Int, pixels a: Int, _ gamma: UnsafePointer<Float>, _ sums: UnsafeMutablePointer<Float>
  ) {
    func spread(_ parts: Int, at first: Int, step: Int, channelStep: Int) {
      var total = 0.0
      for k in 0..<parts {
        total += Double(sums[first + k * step]) * Double(gamma[(first + k * channelStep) % channels])
      }
      let mean = Float(total / Double(parts * a))
      for k in 0..<parts { sums[first + k * step] = mean }
    }
    switch extent {
    case .groups(let g):
      for start in stride(from: 0, to: n * channels, by: channels / g) {
        spread(channels / g, at: start, step: 1, channelStep: 1)
      }
    case .batch:
      for c in 0..<channels { spread(n, at: c, step: channels, channelStep: 0) }
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
