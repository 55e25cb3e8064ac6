import Kernels
import TestSupport
import Testing
import Threads

/// Instance, group and batch normalization with what is fused to them, against their definition.
@Suite struct ChannelNormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let images: Int
    let pixels: Int
    let channels: Int
    let extent: ChannelNormalization.Extent
    var activation = Activation.none
    var hasResidual = false
    var testDescription: String {
      "\(images) x \(pixels) x \(channels), \(extent), \(activation)\(hasResidual ? ", residual" : "")"
    }

    var count: Int { images * pixels * channels }

    /// Which values have their statistics in common.
    private func group(_ place: Int) -> Int {
      let (image, channel) = (place / (pixels * channels), place % channels)
      switch extent {
      case .groups(let g): return image * g + channel / (channels / g)
      case .batch: return channel
      }
    }

    func naive(_ x: [Double], _ gamma: [Double], _ beta: [Double], _ residual: [Double]) -> [Double] {
      let groups = Dictionary(grouping: x.indices, by: group)
      var y = x
      for (_, members) in groups {
        let n = Double(members.count)
        let mean = members.reduce(0) { $0 + x[$1] } / n
        let variance = members.reduce(0) { $0 + (x[$1] - mean) * (x[$1] - mean) } / n
        for place in members {
          let c = place % channels
          let z =
            gamma[c] * (x[place] - mean) / (variance + 1e-5).squareRoot() + beta[c]
            + (hasResidual ? residual[place] : 0)
          y[place] =
            switch activation {
            case .relu: max(z, 0)
            case .silu: z / (1 + Naive.exponential(-z))
            default: z
            }
        }
      }
      return y
    }
  }

  static let small: [Case] = [
    Case(images: 1, pixels: 3, channels: 8, extent: .groups(8)),
    Case(images: 2, pixels: 5, channels: 8, extent: .groups(2), activation: .silu),
    Case(images: 3, pixels: 4, channels: 8, extent: .batch, activation: .relu, hasResidual: true),
    Case(images: 2, pixels: 6, channels: 16, extent: .groups(1), activation: .relu),
    Case(images: 1, pixels: 7, channels: 8, extent: .groups(4), hasResidual: true),
  ]
  // More pixels than are summed in one block, and than make one part.
  static let large: [Case] = [
    Case(images: 2, pixels: 70, channels: 8, extent: .groups(8), activation: .relu),
    Case(images: 2, pixels: 1100, channels: 16, extent: .batch),
    Case(images: 1, pixels: 1100, channels: 24, extent: .groups(3), activation: .silu),
  ]

  private struct Inputs {
    let x: [Double]
    let gamma: [Double]
    let beta: [Double]
    let residual: [Double]

    init(_ test: Case) {
      x = normals(test.count, 1).map { 2 * $0 + 1 }
      (gamma, beta, residual) = (normals(test.channels, 2), normals(test.channels, 3), normals(test.count, 4))
    }
  }

  private func forward(_ test: Case, _ inputs: Inputs, _ pool: WorkerPool) -> (y: [Float], statistics: [Float]) {
    let form = ChannelNormalization(channels: test.channels, extent: test.extent)
    let (n, a) = (test.images, test.pixels)
    var (statistics, scratch) = (zeros(form.statisticsCount(images: n)), zeros(form.scratchCount(images: n, pixels: a)))
    form.measure(images: n, pixels: a, singles(inputs.x), into: &statistics, scratch: &scratch, pool)
    let residual = Storage(singles(inputs.residual))
    // Aligned, since large outputs are written past the caches.
    let y = Storage(count: test.count)
    form.apply(
      images: n, pixels: a, singles(inputs.x), statistics: statistics, gamma: singles(inputs.gamma),
      beta: singles(inputs.beta), residual: test.hasResidual ? UnsafePointer(residual.pointer) : nil, test.activation,
      into: y.pointer, pool)
    return withExtendedLifetime(residual) { (y.values, statistics) }
  }

  // Sums of thousands of values in single precision, in blocks.
  @Test(arguments: small + large)
  func `values are those of the definition`(_ test: Case) {
    let inputs = Inputs(test)
    let expected = test.naive(inputs.x, inputs.gamma, inputs.beta, inputs.residual)
    for threads in [1, 3] {
      #expect(relativeError(forward(test, inputs, WorkerPool(threads: threads)).y, expected) < 3e-6)
    }
  }

  // Differences of double precision are good to 1e-7; the rest is the kernel's rounding.
  @Test(arguments: small)
  func `gradients are the slopes of the definition`(_ test: Case) {
    let (inputs, pool, dy) = (Inputs(test), WorkerPool(threads: 2), normals(test.count, 5))
    let form = ChannelNormalization(channels: test.channels, extent: test.extent)
    let (y, statistics) = forward(test, inputs, pool)
    let (n, a) = (test.images, test.pixels)
    let (dx, dResidual) = (Storage(count: test.count), Storage(count: test.count))
    var (dGamma, dBeta) = (zeros(test.channels), zeros(test.channels))
    var scratch = zeros(form.scratchCount(images: n, pixels: a))
    form.backward(
      images: n, pixels: a, singles(inputs.x), statistics: statistics, gamma: singles(inputs.gamma),
      beta: singles(inputs.beta), test.activation, y: y, dy: singles(dy), dx: dx.pointer, dGamma: &dGamma,
      dBeta: &dBeta, dResidual: test.hasResidual ? dResidual.pointer : nil, scratch: &scratch, pool)
    func loss(_ x: [Double], _ gamma: [Double], _ beta: [Double], _ residual: [Double]) -> Double {
      zip(test.naive(x, gamma, beta, residual), dy).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let (x, gamma, beta, residual) = (inputs.x, inputs.gamma, inputs.beta, inputs.residual)
    #expect(relativeError(dx.values, differences(x) { loss($0, gamma, beta, residual) }) < 2e-5)
    #expect(relativeError(dGamma, differences(gamma) { loss(x, $0, beta, residual) }) < 2e-5)
    #expect(relativeError(dBeta, differences(beta) { loss(x, gamma, $0, residual) }) < 2e-5)
    if test.hasResidual {
      #expect(relativeError(dResidual.values, differences(residual) { loss(x, gamma, beta, $0) }) < 2e-5)
    }
  }
}
