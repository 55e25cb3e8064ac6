import Kernels
import Networks
import TestSupport
import Testing
import Threads

/// Layers with a residual and an activation against the same made of separate layers.
@Suite struct FusedLayerTests {
  typealias Layer = (_ x: Tensor, _ side: Tensor, _ tape: Tape) -> Tensor

  private struct Outcome {
    var y: [Float]
    /// Of the input, the residual and the parameters.
    var gradients: [Float] = []
  }

  /// Runs a layer with random parameters, input and residual, and back from a random gradient if it is trained.
  private func run(
    _ table: ParameterTable, _ input: Shape, _ output: Shape, _ purpose: Tape.Purpose, _ layer: Layer
  ) -> Outcome {
    let parameters = table.parameters()
    var generator = SeededGenerator(seed: 3)
    parameters.initialize(&generator)
    let tape = Tape(parameters, purpose: purpose, arena: Arena(), pool: WorkerPool(threads: 2))
    let (x, side) = (tape.variable(input), tape.variable(output))
    for tensor in [x, side] {
      for place in 0..<tensor.shape.count { tensor.block.pointer[place] = Float(generator.normal()) }
    }
    let y = layer(x, side, tape)
    #expect(y.shape == output)
    var outcome = Outcome(y: y.block.values)
    guard purpose == .training else { return outcome }
    let dy = tape.arena.block(y.shape.count)
    for place in 0..<dy.count { dy.pointer[place] = Float(generator.normal()) }
    tape.backward(from: y, gradient: dy)
    for tensor in [x, side] { outcome.gradients += tensor.gradient?.take()?.values ?? [] }
    outcome.gradients += parameters.gradients.values
    return outcome
  }

  private func compare(
    _ table: ParameterTable, _ input: Shape, _ output: Shape, fused: Layer, apart: Layer
  ) {
    for purpose in [Tape.Purpose.training, .evaluation] {
      let (a, b) = (run(table, input, output, purpose, fused), run(table, input, output, purpose, apart))
      // The same sums in the same order: only that of bias and residual may differ.
      #expect(relativeError(a.y, b.y) < 1e-6)
      #expect(relativeError(a.gradients, b.gradients) < 1e-6)
    }
  }

  // Each of the methods: Winograd's, by strips, patches, small maps, channels apart.
  @Test(
    arguments: [
      (Shape(2, 17, 14, 16), 24, 3, 1, 1), (Shape(1, 16, 16, 640), 832, 3, 1, 1), (Shape(2, 9, 8, 6), 10, 3, 2, 1),
      (Shape(1, 3, 3, 8), 40, 3, 1, 1), (Shape(2, 6, 7, 12), 12, 3, 1, 12),
    ], [Activation.none, .relu, .silu])
  func `a convolution adds the residual and applies the activation`(
    _ sizes: (Shape, Int, Int, Int, Int), _ activation: Activation
  ) {
    let (input, outputs, kernel, stride, groups) = sizes
    var table = ParameterTable()
    let layer = Convolution(
      "c", input.channels, outputs, kernel: kernel, stride: stride, groups: groups, hasBias: true, &table)
    let output = Shape(input.images, (input.height - 1) / stride + 1, (input.width - 1) / stride + 1, outputs)
    compare(table, input, output) {
      layer($0, plus: $1, activation, $2)
    } apart: { x, side, tape in
      let sum = add(side, layer(x, tape), tape)
      return activation == .none ? sum : activate(sum, activation, tape)
    }
  }

  @Test(arguments: [Activation.none, .relu, .quickGELU])
  func `a linear layer adds the residual and applies the activation`(_ activation: Activation) {
    var table = ParameterTable()
    let layer = Dense("d", 37, 50, &table)
    compare(table, Shape(3, 1, 9, 37), Shape(3, 1, 9, 50)) {
      layer($0, plus: $1, activation, $2)
    } apart: {
      x, side, tape in
      let sum = add(side, layer(x, tape), tape)
      return activation == .none ? sum : activate(sum, activation, tape)
    }
  }

  @Test func `an image comes out alike whatever is beside it`() {
    var table = ParameterTable()
    let convolution = Convolution("c", 16, 24, kernel: 3, hasBias: true, &table)
    let dense = Dense("d", 24, 40, &table)
    func outputs(images n: Int) -> [Float] {
      run(table, Shape(n, 15, 15, 16), Shape(n, 15, 15, 40), .evaluation) { x, _, tape in
        dense(convolution(x, .relu, tape), .gelu, tape)
      }.y
    }
    let (one, five) = (outputs(images: 1), outputs(images: 5))
    #expect(Array(five.prefix(one.count)) == one)
  }
}
