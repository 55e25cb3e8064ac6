import Kernels
import TestSupport
import Testing

@Suite struct ConvolutionTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let n: Int
    let h: Int
    let w: Int
    let i: Int
    let o: Int
    var testDescription: String { "[\(n), \(h), \(w), \(i)] → \(o)" }
  }

  // Odd and even sides, one pixel, unequal channels, and more tiles than one block of 128.
  static let shapes = [
    Shape(n: 1, h: 1, w: 1, i: 8, o: 8), Shape(n: 2, h: 3, w: 5, i: 8, o: 16),
    Shape(n: 3, h: 4, w: 2, i: 24, o: 8), Shape(n: 1, h: 7, w: 6, i: 16, o: 16),
    Shape(n: 5, h: 13, w: 12, i: 8, o: 8),
  ]

  /// What a Winograd convolution and its gradients need, for one shape.
  struct Problem {
    let s: Shape
    let shape: Convolution3x3
    let x: [Double]
    let filter: [Double]
    let bias: [Double]
    let dy: [Double]
    let u: [Float]

    init(_ s: Shape) {
      self.s = s
      shape = Convolution3x3(height: s.h, width: s.w, inputs: s.i, outputs: s.o)
      x = normals(s.n * s.h * s.w * s.i, 1)
      filter = normals(s.o * s.i * 9, 2)
      bias = normals(s.o, 3)
      dy = normals(s.n * s.h * s.w * s.o, 4)
      var u = zeros(shape.filterCount)
      transformFilter(shape, singles(filter), range: 0..<s.i, into: &u)
      self.u = u
    }

    /// y without borders.
    func forward() -> [Float] {
      var y = zeros(s.n * shape.output.count)
      var scratch = zeros(shape.scratchCount)
      convolve(
        shape, images: s.n, spread(x, s.n, shape.input), u: u, bias: singles(bias), into: &y,
        scratch: &scratch)
      return gathered(y, s.n, shape.output)
    }

    /// Adds to du and dBias, overwrites dx.
    func backward(dx: inout [Float], du: inout [Float], dBias: inout [Float]) {
      var scratch = zeros(shape.scratchCount)
      convolveBackward(
        shape, images: s.n, spread(x, s.n, shape.input), u: u, dy: spread(dy, s.n, shape.output),
        dx: &dx, du: &du, dBias: &dBias, scratch: &scratch)
    }

    func naive(x: [Double], filter: [Double], bias: [Double]) -> [Double] {
      Naive.convolve(x, s.n, s.h, s.w, s.i, filter: filter, bias: bias, padding: 1)
    }
  }

  @Test(arguments: shapes)
  func `the Winograd convolution is the convolution`(_ s: Shape) {
    let p = Problem(s)
    let y = p.forward()
    let expected = p.naive(x: p.x, filter: p.filter, bias: p.bias)
    // Transforms with factors up to 8 cost about two bits beside the direct sum.
    #expect(relativeError(y, expected) < 5e-6)
  }

  // The convolution is linear in x, filter and bias: with g the sum of y·dy, the gradient at one entry is g of
  // the unit there, exact up to rounding.
  @Test(arguments: shapes.dropLast())
  func `its gradients are those of finite differences`(_ s: Shape) {
    let p = Problem(s)
    var (dx, du) = (zeros(s.n * p.shape.input.count), zeros(p.shape.filterCount))
    var (dw, dBias) = (zeros(p.filter.count), zeros(s.o))
    p.backward(dx: &dx, du: &du, dBias: &dBias)
    transformFilterGradient(p.shape, du, range: 0..<s.i, into: &dw)
    func objective(_ y: [Double]) -> Double { zip(y, p.dy).reduce(0) { $0 + $1.0 * $1.1 } }

    let bias = differences(p.bias, step: 1) {
      objective(p.naive(x: p.x, filter: p.filter, bias: $0))
    }
    #expect(relativeError(dBias, bias) < 2e-6)
    // Every 7th entry: enough to meet every position of a filter and of a tile.
    let x = gathered(dx, s.n, p.shape.input)
    for (values, gradient, isFilter) in [(p.x, x, false), (p.filter, dw, true)] {
      let chosen = Array(stride(from: 0, to: values.count, by: 7))
      let expected = chosen.map { index in
        var unit = [Double](repeating: 0, count: values.count)
        unit[index] = 1
        let zero = [Double](repeating: 0, count: s.o)
        return objective(
          isFilter
            ? p.naive(x: p.x, filter: unit, bias: zero)
            : p.naive(x: unit, filter: p.filter, bias: zero))
      }
      #expect(relativeError(chosen.map { gradient[$0] }, expected) < 2e-6)
    }
  }

  @Test func `gradients are added to, and the input's is overwritten`() {
    let s = Self.shapes[1]
    let p = Problem(s)
    var (dx, du) = (zeros(s.n * p.shape.input.count), zeros(p.shape.filterCount))
    var dBias = zeros(s.o)
    p.backward(dx: &dx, du: &du, dBias: &dBias)
    let (first, once, bias) = (dx, du, dBias)
    p.backward(dx: &dx, du: &du, dBias: &dBias)
    #expect(dx == first)
    #expect(relativeError(du, once.map { 2 * Double($0) }) < 1e-6)
    #expect(relativeError(dBias, bias.map { 2 * Double($0) }) < 1e-6)
  }

  // One and three channels, both paddings of ConvNet, sides that are not multiples of anything.
  @Test(arguments: [(5, 7, 1, 3), (1, 1, 1, 3), (6, 4, 3, 1), (9, 3, 3, 1)])
  func `the first convolution and its gradients are right`(
    _ h: Int, _ w: Int, _ i: Int, _ padding: Int
  ) {
    let shape = StemConvolution(height: h, width: w, inputs: i, padding: padding)
    let area = shape.output.height * shape.output.width
    let outputs = 16
    let x = normals(h * w * i, 1)
    let filter = normals(outputs * i * 9, 2)
    let bias = normals(outputs, 3)
    let dy = normals(area * outputs, 4)
    let image = spread(x, 1, shape.input)
    var (r, dr, dw) = (zeros(filter.count), zeros(filter.count), zeros(filter.count))
    reorderFilter(shape, singles(filter), outputs: outputs, into: &r)
    var (y, dBias) = (zeros(area * outputs), zeros(outputs))
    for c in stride(from: 0, to: outputs, by: 8) {
      var lanes = zeros(area * 8)
      let taps = c * shape.taps..<(c + 8) * shape.taps
      var gradient = zeros(taps.count)
      var biasLanes = Lanes()
      for lane in 0..<8 { biasLanes[lane] = Float(bias[c + lane]) }
      convolve(shape, image, r: Array(r[taps]), bias: biasLanes, into: &lanes)
      for p in 0..<area {
        for lane in 0..<8 {
          y[p * outputs + c + lane] = lanes[p * 8 + lane]
          lanes[p * 8 + lane] = Float(dy[p * outputs + c + lane])
        }
      }
      let sum = convolveBackward(shape, image, dy: lanes, dr: &gradient)
      dr.replaceSubrange(taps, with: gradient)
      for lane in 0..<8 { dBias[c + lane] = sum[lane] }
    }
    reorderFilterGradient(shape, dr, outputs: outputs, into: &dw)
    func naive(_ filter: [Double], _ bias: [Double]) -> [Double] {
      Naive.convolve(x, 1, h, w, i, filter: filter, bias: bias, padding: padding)
    }
    func objective(_ y: [Double]) -> Double { zip(y, dy).reduce(0) { $0 + $1.0 * $1.1 } }
    #expect(relativeError(y, naive(filter, bias)) < 1e-6)
    #expect(
      relativeError(dw, differences(filter, step: 1) { objective(naive($0, bias)) }) < 2e-6)
    #expect(
      relativeError(dBias, differences(bias, step: 1) { objective(naive(filter, $0)) }) < 2e-6)
  }

  @Test func `a changed weight changes the result by more than the tolerance`() {
    let s = Self.shapes[3]
    let p = Problem(s)
    let y = p.forward()
    var filter = p.filter
    filter[40] += 1e-3
    let expected = p.naive(x: p.x, filter: filter, bias: p.bias)
    #expect(relativeError(y, expected) > 1e-5)
  }
}
