import Kernels
import Networks
import Testing
import Threads

/// The storage of gradients, and clearing it.
@Suite struct ParametersTests {
  private static func pass(_ layer: Dense, _ parameters: Parameters, times: Int = 1) {
    for _ in 0..<times {
      let tape = Tape(parameters, purpose: .training, arena: Arena(), pool: WorkerPool(threads: 2))
      let x = tape.input(Shape(1, 1, 2, 3))
      for index in 0..<6 { x.block.pointer[index] = Float(index + 1) }
      let (y, gradient) = (layer(x, tape), tape.arena.block(4))
      for index in 0..<4 { gradient.pointer[index] = 1 }
      tape.backward(from: y, gradient: gradient)
    }
  }

  @Test func `gradients are those since they were cleared, and zero where nothing came`() {
    var table = ParameterTable()
    let (first, second) = (Dense("a", 3, 2, &table), Dense("b", 3, 2, &table))
    let parameters = table.parameters()
    #expect(parameters.gradients.values == Array(repeating: 0, count: 16))
    // The gradients are the column sums of x for each output, and the number of rows.
    let once: [Float] = [5, 7, 9, 5, 7, 9, 2, 2]
    Self.pass(first, parameters, times: 2)
    Self.pass(second, parameters)
    #expect(parameters.gradients.values == once.map { 2 * $0 } + once)
    parameters.clearGradients()
    Self.pass(second, parameters)
    #expect(parameters.gradients.values == Array(repeating: 0, count: 8) + once)
    Self.pass(first, parameters)
    Self.pass(second, parameters)
    #expect(parameters.gradients.values == once + once.map { 2 * $0 })
    parameters.clearGradients()
    #expect(parameters.gradients.values == Array(repeating: 0, count: 16))
  }

  @Test func `a pass that never goes back leaves no memory behind`() {
    var table = ParameterTable()
    let layers = (
      Convolution("c", 8, 8, kernel: 3, hasBias: true, &table), Norm("n", 8, .batch, &table), Dense("d", 8, 8, &table)
    )
    let (parameters, arena) = (table.parameters(), Arena())
    let before = arena.block(1).pointer
    for _ in 0..<3 {
      let tape = Tape(parameters, purpose: .training, arena: arena, pool: WorkerPool(threads: 1))
      _ = layers.2(layers.1(layers.0(tape.input(Shape(1, 8, 8, 8)), tape), .relu, tape), tape)
    }
    #expect(arena.block(1).pointer == before)
  }
}
