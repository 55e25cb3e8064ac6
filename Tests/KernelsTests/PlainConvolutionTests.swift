import Kernels
import TestSupport
import Testing
import Threads

/// The convolutions on plain [n, h, w, c] tensors against their definition in double precision.
@Suite struct PlainConvolutionTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let n: Int
    let h: Int
    let w: Int
    let i: Int
    let o: Int
    var kernel = 3
    var stride = 1
    var padding = 1
    var testDescription: String { "[\(n), \(h), \(w), \(i)] → \(o), \(kernel)x\(kernel)/\(stride) pad \(padding)" }

    var geometry: ConvolutionGeometry {
      ConvolutionGeometry(
        height: h, width: w, inputs: i, outputs: o, kernel: kernel, stride: stride, padding: padding)
    }
    var rows: Int { (h + 2 * padding - kernel) / stride + 1 }
    var columns: Int { (w + 2 * padding - kernel) / stride + 1 }
    var x: [Double] { normals(n * h * w * i, 1) }
    var filter: [Double] { normals(o * i * kernel * kernel, 2) }
    var bias: [Double] { normals(o, 4) }
    var dy: [Double] { normals(n * rows * columns * o, 3) }
  }

  // Sides around the tile of 4, unequal channels, and more tiles than one block.
  static let winograd = [
    Shape(n: 1, h: 1, w: 1, i: 8, o: 8), Shape(n: 2, h: 5, w: 3, i: 16, o: 8), Shape(n: 3, h: 4, w: 8, i: 8, o: 24),
    Shape(n: 2, h: 9, w: 7, i: 8, o: 16), Shape(n: 9, h: 17, w: 14, i: 8, o: 8),
    Shape(n: 1, h: 6, w: 6, i: 320, o: 256),
  ]

  static let patches = [
    Shape(n: 2, h: 9, w: 11, i: 3, o: 8, kernel: 7, stride: 2, padding: 3),
    Shape(n: 2, h: 8, w: 5, i: 3, o: 8, kernel: 7, stride: 1, padding: 3),
    Shape(n: 3, h: 7, w: 6, i: 8, o: 16, kernel: 3, stride: 2, padding: 1),
    Shape(n: 2, h: 5, w: 5, i: 8, o: 4, kernel: 1, stride: 1, padding: 0),
    Shape(n: 2, h: 6, w: 7, i: 5, o: 3, kernel: 1, stride: 2, padding: 0),
    Shape(n: 1, h: 4, w: 6, i: 2, o: 8, kernel: 4, stride: 2, padding: 1),
    Shape(n: 6, h: 20, w: 18, i: 4, o: 8, kernel: 3, stride: 1, padding: 3),
    Shape(n: 1, h: 2, w: 2, i: 3, o: 8, kernel: 5, stride: 3, padding: 2),
  ]

  /// y, dx and dw of one convolution.
  struct Results: Equatable {
    var y: [Float]
    var dx: [Float]
    var dw: [Float]
  }

  /// The tensors of one convolution, and room for its results.
  private final class Problem {
    let pool: WorkerPool
    let x: Storage
    let w: Storage
    let dy: Storage
    let y: Storage
    let dx: Storage
    let dw: Storage
    let epilogue: Epilogue
    private let bias: Storage

    /// `epilogue`: the bias alone unless given.
    init(_ s: Shape, threads: Int, _ epilogue: Epilogue?) {
      pool = WorkerPool(threads: threads)
      (x, w, dy) = (Storage(singles(s.x)), Storage(singles(s.filter)), Storage(singles(s.dy)))
      bias = Storage(singles(s.bias))
      self.epilogue = epilogue ?? Epilogue(bias: bias.pointer)
      (y, dx, dw) = (Storage(count: dy.count), Storage(count: x.count), Storage(count: w.count))
    }

    var results: Results { Results(y: y.values, dx: dx.values, dw: dw.values) }
  }

  static func winograd(_ s: Shape, threads: Int, _ epilogue: Epilogue? = nil) -> Results {
    let t = Problem(s, threads: threads, epilogue)
    let shape = WinogradConvolution(height: s.h, width: s.w, inputs: s.i, outputs: s.o)
    let u = Storage(count: shape.filterCount)
    let scratch = Storage(count: max(shape.scratchCount(threads: threads), shape.gradientScratchCount))
    shape.transformFilter(t.w.pointer, into: u.pointer, t.pool)
    shape.forward(
      images: s.n, t.x.pointer, u: u.pointer, t.epilogue, into: t.y.pointer, scratch: scratch.pointer, t.pool)
    shape.transformTurnedFilter(t.w.pointer, into: u.pointer, t.pool)
    shape.backwardInput(
      images: s.n, dy: t.dy.pointer, u: u.pointer, into: t.dx.pointer, scratch: scratch.pointer, t.pool)
    shape.backwardFilter(
      images: s.n, t.x.pointer, dy: t.dy.pointer, into: t.dw.pointer, scratch: scratch.pointer, t.pool)
    return t.results
  }

  /// The same with filters and their gradients transformed a strip at a time.
  static func strips(_ s: Shape, threads: Int, _ epilogue: Epilogue? = nil) -> Results {
    let t = Problem(s, threads: threads, epilogue)
    let shape = WinogradConvolution(height: s.h, width: s.w, inputs: s.i, outputs: s.o)
    let scratch = Storage(
      count: max(
        shape.stripScratchCount(images: s.n, threads: threads),
        shape.gradientStripScratchCount(images: s.n, threads: threads)))
    shape.forwardByStrips(
      images: s.n, t.x.pointer, w: t.w.pointer, t.epilogue, into: t.y.pointer, scratch: scratch.pointer, t.pool)
    shape.backwardInputByStrips(
      images: s.n, dy: t.dy.pointer, w: t.w.pointer, into: t.dx.pointer, scratch: scratch.pointer, t.pool)
    shape.backwardFilterByStrips(
      images: s.n, t.x.pointer, dy: t.dy.pointer, into: t.dw.pointer, scratch: scratch.pointer, t.pool)
    return t.results
  }

  static func patches(_ s: Shape, threads: Int, _ epilogue: Epilogue? = nil) -> Results {
    let t = Problem(s, threads: threads, epilogue)
    let shape = PatchConvolution(s.geometry)
    let f = Storage(count: shape.filterCount)
    let scratch = Storage(count: shape.scratchCount(threads: threads))
    shape.reorderFilter(t.w.pointer, into: f.pointer)
    shape.forward(
      images: s.n, t.x.pointer, f: f.pointer, t.epilogue, into: t.y.pointer, scratch: scratch.pointer, t.pool)
    shape.reorderTurnedFilter(t.w.pointer, into: f.pointer)
    shape.backwardInput(
      images: s.n, dy: t.dy.pointer, f: f.pointer, into: t.dx.pointer, scratch: scratch.pointer, t.pool)
    shape.backwardFilter(
      images: s.n, t.x.pointer, dy: t.dy.pointer, into: t.dw.pointer, scratch: scratch.pointer, t.pool)
    return t.results
  }

  static func smallMaps(_ s: Shape, threads: Int, _ epilogue: Epilogue? = nil) -> Results {
    let t = Problem(s, threads: threads, epilogue)
    let shape = SmallMapConvolution(s.geometry)
    let patches = Storage(count: shape.patchCount(images: s.n))
    shape.gather(images: s.n, t.x.pointer, into: patches.pointer, t.pool)
    shape.forward(images: s.n, patches: patches.pointer, w: t.w.pointer, t.epilogue, into: t.y.pointer, t.pool)
    shape.backwardFilter(images: s.n, patches: patches.pointer, dy: t.dy.pointer, into: t.dw.pointer, t.pool)
    shape.backwardInput(
      images: s.n, dy: t.dy.pointer, w: t.w.pointer, into: t.dx.pointer, patches: patches.pointer, t.pool)
    return t.results
  }

  /// The definition: calls `body` with the places in y, x and w of every product.
  static func forEachProduct(_ s: Shape, _ body: (Int, Int, Int) -> Void) {
    for image in 0..<s.n {
      for row in 0..<s.rows {
        for column in 0..<s.columns {
          for tap in 0..<s.kernel * s.kernel {
            let r = row * s.stride + tap / s.kernel - s.padding
            let c = column * s.stride + tap % s.kernel - s.padding
            guard r >= 0, r < s.h, c >= 0, c < s.w else { continue }
            for output in 0..<s.o {
              for input in 0..<s.i {
                body(
                  ((image * s.rows + row) * s.columns + column) * s.o + output,
                  ((image * s.h + r) * s.w + c) * s.i + input,
                  (output * s.i + input) * s.kernel * s.kernel + tap)
              }
            }
          }
        }
      }
    }
  }

  static func expect(_ results: Results, _ s: Shape, within tolerance: Double) {
    let (x, w, dy) = (s.x, s.filter, s.dy)
    var y = dy.indices.map { s.bias[$0 % s.o] }
    var dx = [Double](repeating: 0, count: x.count)
    var dw = [Double](repeating: 0, count: w.count)
    forEachProduct(s) { a, b, c in
      y[a] += x[b] * w[c]
      dx[b] += dy[a] * w[c]
      dw[c] += dy[a] * x[b]
    }
    #expect(relativeError(results.y, y) < tolerance, "y")
    #expect(relativeError(results.dx, dx) < tolerance, "dx")
    #expect(relativeError(results.dw, dw) < tolerance, "dw")
  }

  // F(4×4, 3×3) multiplies by constants up to 8, which costs a digit against direct sums.
  @Test(arguments: winograd)
  func `the Winograd convolution and its gradients are those of the definition`(_ s: Shape) {
    Self.expect(Self.winograd(s, threads: 1), s, within: 1e-5)
  }

  // The last two have channels in several runs of products, and images in several groups of tiles.
  @Test(
    arguments: winograd + [Shape(n: 1, h: 6, w: 5, i: 264, o: 24), Shape(n: 70, h: 8, w: 5, i: 8, o: 8)])
  func `filters transformed by strips give the same`(_ s: Shape) {
    // Up to 256 products are added up one after the other, which rounds more than a general product's blocks.
    Self.expect(Self.strips(s, threads: 1), s, within: 2e-5)
  }

  @Test(arguments: patches)
  func `convolutions of any kernel, stride and padding are those of the definition`(_ s: Shape) {
    Self.expect(Self.patches(s, threads: 1), s, within: 1e-6)
  }

  // The last has several strips of outputs.
  @Test(arguments: patches + [Shape(n: 3, h: 4, w: 3, i: 70, o: 300)])
  func `convolutions of small maps are those of the definition`(_ s: Shape) {
    Self.expect(Self.smallMaps(s, threads: 1), s, within: 1e-6)
  }

  @Test func `bias, residual and activation are part of every convolution`() {
    typealias Method = (Shape, Int, Epilogue?) -> Results
    let methods: [(Method, Shape)] = [
      (Self.winograd, Self.winograd[3]), (Self.winograd, Self.winograd[4]), (Self.strips, Self.winograd[3]),
      (Self.patches, Self.patches[2]), (Self.patches, Self.patches[4]), (Self.smallMaps, Self.patches[2]),
    ]
    for (method, s) in methods {
      let (bias, residual) = (Storage(singles(s.bias)), Storage(singles(normals(s.dy.count, 5))))
      let plain = method(s, 2, Epilogue()).y
      for activation in [Activation.none, .relu, .silu] {
        let y = method(s, 2, Epilogue(bias: bias.pointer, residual: residual.pointer, activation)).y
        let expected = plain.indices.map { place in
          let z = plain[place] + bias.pointer[place % s.o] + residual.pointer[place]
          return Double(activation(Lanes(repeating: z))[0])
        }
        #expect(relativeError(y, expected) < 1e-6, "\(s) \(activation)")
      }
    }
  }

  @Test(arguments: [Shape(n: 2, h: 7, w: 6, i: 19, o: 19), Shape(n: 1, h: 9, w: 9, i: 16, o: 16, stride: 2)])
  func `each channel by itself has the definition's sums, and an epilogue`(_ s: Shape) {
    let form = DepthwiseConvolution(
      ConvolutionGeometry(
        height: s.h, width: s.w, inputs: s.i, outputs: s.o, kernel: s.kernel, stride: s.stride, padding: s.padding,
        groups: s.i))
    let (w, count) = (Storage(singles(normals(s.o * 9, 2))), s.n * s.rows * s.columns * s.o)
    let (x, bias, residual) = (
      Storage(singles(s.x)), Storage(singles(s.bias)), Storage(singles(normals(count, 5)))
    )
    let (f, y) = (Storage(count: form.filterCount), Storage(count: count))
    form.reorderFilter(w.pointer, into: f.pointer)
    form.forward(
      images: s.n, x.pointer, f: f.pointer, Epilogue(bias: bias.pointer, residual: residual.pointer, .relu),
      into: y.pointer, WorkerPool(threads: 2))
    var expected = (0..<count).map { Double(bias.pointer[$0 % s.o]) + Double(residual.pointer[$0]) }
    Self.forEachProduct(s) { a, b, c in
      let (output, input) = (a % s.o, b % s.i)
      if output == input { expected[a] += Double(x.pointer[b]) * Double(w.pointer[output * 9 + c % 9]) }
    }
    #expect(relativeError(y.values, expected.map { max(0, $0) }) < 1e-6)
  }

  @Test func `threads do not change a bit`() {
    #expect(Self.strips(Self.winograd[4], threads: 1) == Self.strips(Self.winograd[4], threads: 3))
    #expect(Self.smallMaps(Self.patches[2], threads: 1) == Self.smallMaps(Self.patches[2], threads: 3))
    #expect(Self.winograd(Self.winograd[4], threads: 1) == Self.winograd(Self.winograd[4], threads: 3))
    #expect(Self.patches(Self.patches[6], threads: 1) == Self.patches(Self.patches[6], threads: 3))
  }
}
