internal import CIntrinsics
public import Threads

extension ChannelNormalization {
  /// The gradients: dx, dγ and dβ [c], and of the residual.
  ///
  /// With ReLU y is needed; other activations go without a residual. `dResidual` may be `dy` itself.
  public func backward(
    images n: Int, pixels a: Int, _ x: UnsafePointer<Float>, statistics: UnsafePointer<Float>,
    gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>, _ activation: Activation, y: UnsafePointer<Float>?,
    dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>, dGamma: UnsafeMutablePointer<Float>,
    dBeta: UnsafeMutablePointer<Float>, dResidual: UnsafeMutablePointer<Float>?, scratch: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    precondition(activation == .none || activation == .relu || dResidual == nil, "ChannelNormalization: a residual")
    let pass = BackwardPass(
      form: self, n: n, a: a, x: x, statistics: statistics, gamma: gamma, beta: beta, activation: activation, y: y,
      dy: dy, scratch: scratch)
    pass.sumParts(into: dx, pool)
    pass.joinParts()
    pass.sumImages(dGamma: dGamma, dBeta: dBeta)
    spread(images: n, pixels: a, gamma, pass.sums)
    spread(images: n, pixels: a, gamma, pass.products)
    pass.finish(dx: dx, dResidual: dResidual, pool)
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

/// What a backward pass reads, and its sums; dz is the gradient of z.
private struct BackwardPass {
  let form: ChannelNormalization
  let n: Int
  let a: Int
  let x: UnsafePointer<Float>
  let statistics: UnsafePointer<Float>
  let gamma: UnsafePointer<Float>
  let beta: UnsafePointer<Float>
  let activation: Activation
  let y: UnsafePointer<Float>?
  let dy: UnsafePointer<Float>
  let scratch: UnsafeMutablePointer<Float>

  private var channels: Int { form.channels }
  private var parts: Int { form.parts(pixels: a) }
  /// Σ dz of each image and channel, [n, c].
  var sums: UnsafeMutablePointer<Float> { scratch }
  /// Σ dz·x̂ of each image and channel, [n, c].
  var products: UnsafeMutablePointer<Float> { scratch + n * channels }
  // The same of each part, [n, parts, c].
  private var partSums: UnsafeMutablePointer<Float> { scratch + 2 * n * channels }
  private var partProducts: UnsafeMutablePointer<Float> { partSums + n * parts * channels }
  /// Slopes of activations that are expensive to compute are computed once, and wait in dx.
  private var keepsSlope: Bool { activation != .none && activation != .relu }

  /// Runs `loop` with dz at a place whose channel is c, from the maps of an image.
  @inline(__always)
  private func chooseSlope(
    _ scale: UnsafePointer<Float>, _ shift: UnsafePointer<Float>, _ loop: ((_ place: Int, _ c: Int) -> Lanes) -> Void
  ) {
    let (x, dy, activation) = (x, dy, activation)
    switch activation {
    case .none: loop { place, _ in dy.lanes(place) }
    case .relu:
      let y = y ?? dy
      loop { place, _ in dy.lanes(place).replacing(with: 0, where: y.lanes(place) .<= 0) }
    case .silu:
      loop { place, c in
        dy.lanes(place) * Activation.silu.derivative(shift.lanes(c).addingProduct(x.lanes(place), scale.lanes(c)))
      }
    default:
      loop { place, c in
        dy.lanes(place) * activation.derivative(shift.lanes(c).addingProduct(x.lanes(place), scale.lanes(c)))
      }
    }
  }

  /// Σ dz and Σ dz·x̂ of each part of an image, blocks of pixels apart; dz too where it is kept.
  func sumParts(into dx: UnsafeMutablePointer<Float>, _ pool: WorkerPool) {
    let (a, channels, parts, keepsSlope) = (a, channels, parts, keepsSlope)
    let (x, dy, partSums, partProducts) = (x, dy, partSums, partProducts)
    form.forEachPart(images: n, pixels: a, pool) { image, part, pixels in
      let to = (image * parts + part) * channels
      let (means, deviations) = (statistics + image * channels, statistics + (n + image) * channels)
      form.withMap(image: image, images: n, statistics, gamma, beta) { scale, shift in
        (partSums + to).update(repeating: 0, count: channels)
        (partProducts + to).update(repeating: 0, count: channels)
        withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * channels) { memory in
          guard let blockSums = memory.baseAddress else { return }
          let blockProducts = blockSums + channels
          chooseSlope(scale, shift) { slope in
            for first in stride(from: pixels.lowerBound, to: pixels.upperBound, by: ChannelNormalization.block) {
              blockSums.update(repeating: 0, count: 2 * channels)
              for p in first..<min(pixels.upperBound, first + ChannelNormalization.block) {
                let line = (image * a + p) * channels
                var c = 0
                while c < channels {
                  if c & 8 == 0 {
                    intrinsics_prefetch(x + (line &+ c &+ ChannelNormalization.ahead))
                    intrinsics_prefetch(dy + (line &+ c &+ ChannelNormalization.ahead))
                  }
                  let dz = slope(line &+ c, c)
                  if keepsSlope { dx.store(dz, line &+ c) }
                  let normalized = (x.lanes(line &+ c) - means.lanes(c)) * deviations.lanes(c)
                  blockSums.store(blockSums.lanes(c) + dz, c)
                  blockProducts.store(blockProducts.lanes(c).addingProduct(dz, normalized), c)
                  c &+= 8
                }
              }
              for c in stride(from: 0, to: channels, by: 8) {
                partSums.store(partSums.lanes(to + c) + blockSums.lanes(c), to + c)
                partProducts.store(partProducts.lanes(to + c) + blockProducts.lanes(c), to + c)
              }
            }
          }
        }
      }
    }
  }

  /// The sums of each image, from those of its parts.
  func joinParts() {
    for image in 0..<n {
      for c in stride(from: 0, to: channels, by: 8) {
        var (s, t) = (Lanes(), Lanes())
        for part in 0..<parts {
          s += partSums.lanes((image * parts + part) * channels + c)
          t += partProducts.lanes((image * parts + part) * channels + c)
        }
        sums.store(s, image * channels + c)
        products.store(t, image * channels + c)
      }
    }
  }

  /// dγ and dβ, from the sums of the images.
  func sumImages(dGamma: UnsafeMutablePointer<Float>, dBeta: UnsafeMutablePointer<Float>) {
    for c in 0..<channels {
      var (shift, scale) = (0.0, 0.0)
      for image in 0..<n {
        shift += Double(sums[image * channels + c])
        scale += Double(products[image * channels + c])
      }
      dBeta[c] = Float(shift)
      dGamma[c] = Float(scale)
    }
  }

  /// dx and the gradient of the residual, from the sums spread over what shares its statistics.
  func finish(dx: UnsafeMutablePointer<Float>, dResidual: UnsafeMutablePointer<Float>?, _ pool: WorkerPool) {
    let (a, channels, x, gamma, sums, products) = (a, channels, x, gamma, sums, products)
    let (n, statistics, keepsSlope) = (n, statistics, keepsSlope)
    form.forEachPart(images: n, pixels: a, pool) { image, _, pixels in
      let (at, deviations) = (image * channels, statistics + n * channels)
      form.withMap(image: image, images: n, statistics, gamma, beta) { scale, shift in
        @inline(always)
        func finish(_ slope: (_ place: Int, _ c: Int) -> Lanes) {
          for p in pixels {
            for c in stride(from: 0, to: channels, by: 8) {
              let place = (image * a + p) * channels + c
              let inverse = deviations.lanes(at + c)
              let dz = slope(place, c)
              dResidual?.store(dz, place)
              let normalized = (x.lanes(place) - statistics.lanes(at + c)) * inverse
              let rest = sums.lanes(at + c).addingProduct(normalized, products.lanes(at + c))
              dx.store((dz * gamma.lanes(c) - rest) * inverse, place)
            }
          }
        }
        if keepsSlope { finish { place, _ in dx.lanes(place) } } else { chooseSlope(scale, shift, finish) }
      }
    }
  }
}
