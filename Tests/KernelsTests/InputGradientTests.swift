import Kernels
import TestSupport
import Testing

/// The gradients of images alone, without those of filters.
@Suite struct InputGradientTests {
  @Test(arguments: ConvolutionTests.shapes)
  func `without the filters' gradients, that of the image is the same`(_ s: ConvolutionTests.Shape) {
    let p = ConvolutionTests.Problem(s)
    let count = s.n * p.shape.input.count
    var (both, du, dBias) = (zeros(count), zeros(p.shape.filterCount), zeros(s.o))
    p.backward(dx: &both, du: &du, dBias: &dBias)
    var (alone, scratch) = ([Float](repeating: .nan, count: count), zeros(p.shape.scratchCount))
    convolveBackwardInput(
      p.shape, images: s.n, u: p.u, dy: spread(p.dy, s.n, p.shape.output), dx: &alone, scratch: &scratch)
    // The same products and sums in the same order.
    #expect(alone == both)
  }

  @Test(arguments: [(5, 7, 1, 3), (6, 4, 3, 1), (1, 1, 1, 1)])
  func `the stem's is that of the definition`(_ h: Int, _ w: Int, _ i: Int, _ padding: Int) {
    let shape = StemConvolution(height: h, width: w, inputs: i, padding: padding)
    let (filter, bias) = (normals(8 * i * 9, 2), [Double](repeating: 0, count: 8))
    let dy = normals(shape.output.height * shape.output.width * 8, 4)
    var r = zeros(8 * shape.taps)
    reorderFilter(shape, filter.map { Float($0) }, outputs: 8, into: &r)
    var sums = zeros(8 * shape.input.count)
    convolveBackwardInput(shape, r: r, dy: dy.map { Float($0) }, dx: &sums)
    let dx = (0..<shape.input.count).map { value in (0..<8).reduce(Float(0)) { $0 + sums[8 * value + $1] } }
    // The convolution is linear in x: differences of any step are its gradient.
    let expected = differences([Double](repeating: 0, count: h * w * i), step: 1) { x in
      let y = Naive.convolve(x, 1, h, w, i, filter: filter, bias: bias, padding: padding)
      return zip(y, dy).reduce(0) { $0 + $1.0 * $1.1 }
    }
    #expect(relativeError(gathered(dx, 1, shape.input), expected) < 2e-6)
  }
}
