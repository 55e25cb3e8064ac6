import Kernels
import Networks
import TestSupport
import Testing
import Threads

/// Layers, forward and backward, against PyTorch.
///
/// See Tests/Fixtures/goldens/layers.md for the recording and the tolerances.
@Suite struct LayerGoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let inputs: [Shape]
    var tolerance = 1e-5
    /// Adds the parameters of the layer, and gives what it does.
    let make: @Sendable (inout ParameterTable) -> ([Tensor], Tape) -> Tensor
    var testDescription: String { name }
  }

  static func convolution(
    _ name: String, _ shape: Shape, _ outputs: Int, kernel: Int, stride: Int = 1, padding: Int, groups: Int,
    tolerance: Double = 1e-5
  ) -> Case {
    Case(name: "convolution-" + name, inputs: [shape], tolerance: tolerance) { table in
      let layer = Convolution(
        "c", shape.channels, outputs, kernel: kernel, stride: stride, padding: padding, groups: groups, hasBias: true,
        &table)
      return { layer($0[0], $1) }
    }
  }

  static func resized(_ name: String, _ shape: Shape, _ height: Int, _ width: Int, corners: Bool) -> Case {
    Case(name: "bilinear-" + name, inputs: [shape]) { _ in
      { resizedBilinear($0[0], height: height, width: width, alignsCorners: corners, $1) }
    }
  }

  static func plain(
    _ name: String, _ shape: Shape, _ layer: @escaping @Sendable (Tensor, Tape) -> Tensor
  ) -> Case {
    Case(name: name, inputs: [shape]) { _ in { layer($0[0], $1) } }
  }

  static let convolutions = [
    convolution("groups", Shape(2, 7, 6, 8), 12, kernel: 3, padding: 1, groups: 2),
    convolution("groups-stride", Shape(2, 9, 8, 6), 9, kernel: 5, stride: 2, padding: 2, groups: 3),
    convolution("groups-pointwise", Shape(2, 5, 6, 16), 8, kernel: 1, padding: 0, groups: 4),
    convolution("groups-wide", Shape(1, 20, 21, 32), 64, kernel: 3, padding: 1, groups: 4),
    convolution("depthwise", Shape(2, 8, 9, 20), 20, kernel: 3, padding: 1, groups: 20),
    convolution("depthwise-stride", Shape(3, 11, 7, 16), 16, kernel: 5, stride: 2, padding: 2, groups: 16),
    convolution("depthwise-double", Shape(2, 6, 5, 6), 12, kernel: 3, padding: 1, groups: 6),
    convolution("winograd", Shape(2, 17, 14, 16), 24, kernel: 3, padding: 1, groups: 1, tolerance: 1e-4),
  ]

  static let resizing = [
    resized("up", Shape(2, 5, 4, 12), 13, 11, corners: false),
    resized("up-corners", Shape(2, 5, 4, 12), 10, 9, corners: true),
    resized("double", Shape(1, 6, 7, 8), 12, 14, corners: false),
    resized("down", Shape(2, 9, 10, 8), 4, 3, corners: false),
    resized("down-corners", Shape(2, 8, 5, 8), 3, 1, corners: true),
    plain("nearest-double", Shape(2, 5, 4, 8)) { doubleNearest($0, $1) },
    plain("maximum-pool", Shape(2, 9, 8, 8)) { maximumPool($0, 3, stride: 2, padding: 1, $1) },
    plain("average-pool", Shape(2, 9, 8, 8)) { averagePool($0, 2, $1) },
  ]

  static let functions = [
    plain("gelu", Shape(2, 3, 5, 4)) { activate($0, .gelu, $1) },
    plain("gelu-tanh", Shape(2, 3, 5, 4)) { activate($0, .geluTanh, $1) },
    plain("quick-gelu", Shape(2, 3, 5, 4)) { activate($0, .quickGELU, $1) },
    plain("gated-gelu", Shape(2, 3, 5, 16)) { gatedGELU($0, $1) },
  ]

  static let norms = [
    Case(name: "rms-norm", inputs: [Shape(3, 1, 7, 20)]) { table in
      let layer = RMSNorm("n", 20, epsilon: 1e-6, &table)
      return { layer($0[0], $1) }
    },
    Case(name: "layer-norm", inputs: [Shape(3, 1, 7, 20)]) { table in
      let layer = LayerNorm("n", 20, &table)
      return { layer($0[0], $1) }
    },
    Case(name: "group-norm-silu", inputs: [Shape(2, 9, 8, 16)]) { table in
      let layer = Norm("n", 16, groups: 4, epsilon: 1e-5, &table)
      return { layer($0[0], .silu, $1) }
    },
    Case(name: "group-norm-gelu", inputs: [Shape(2, 5, 7, 16)]) { table in
      let layer = Norm("n", 16, groups: 2, epsilon: 1e-5, &table)
      return { layer($0[0], .gelu, $1) }
    },
  ]

  static let tokens = [
    plain("rotary-halves", Shape(2, 1, 6, 24)) {
      rotated(
        $0, heads: 3, by: RotaryEmbedding(base: 10000, size: 8, pairing: .halves), positions: [0, 1, 2, 5, 9, 40], $1)
    },
    plain("rotary-neighbors", Shape(2, 1, 4, 20)) {
      rotated(
        $0, heads: 2, by: RotaryEmbedding(base: 500, size: 10, pairing: .neighbors), positions: [3, 0, 7, 100], $1)
    },
    Case(name: "attention-causal", inputs: Array(repeating: Shape(2, 1, 70, 16), count: 3)) { _ in
      { attention($0[0], $0[1], $0[2], heads: 2, isCausal: true, $1) }
    },
    Case(
      name: "attention-cross", inputs: [Shape(2, 1, 9, 24), Shape(2, 1, 13, 24), Shape(2, 1, 13, 24)]
    ) { _ in { attention($0[0], $0[1], $0[2], heads: 3, $1) } },
    Case(
      name: "attention-narrow", inputs: [Shape(2, 1, 71, 24), Shape(2, 1, 530, 24), Shape(2, 1, 530, 24)]
    ) { _ in { attention($0[0], $0[1], $0[2], heads: 3, $1) } },
    Case(name: "dense", inputs: [Shape(3, 2, 2, 12)]) { table in
      let layer = Dense("d", 12, 7, &table)
      return { layer($0[0], $1) }
    },
  ]

  /// Values within ±bound, the same as `hashed` of tools/goldens/training.py.
  static func hash(_ tensor: UInt32, _ count: Int, _ bound: Float, into target: UnsafeMutablePointer<Float>) {
    for index in 0..<UInt32(count) {
      var z = index &+ tensor &* 0x9E37_79B9
      z = (z ^ (z >> 16)) &* 0x85EB_CA6B
      z = (z ^ (z >> 13)) &* 0xC2B2_AE35
      z ^= z >> 16
      target[Int(index)] = (Float(z >> 8) * 0x1p-23 - 1) * bound
    }
  }

  /// Output and gradients of a layer, by the names of the recording.
  static func results(_ test: Case, threads: Int, changing change: Float = 0) -> [String: [Float]] {
    var table = ParameterTable()
    let layer = test.make(&table)
    let parameters = table.parameters()
    for (number, entry) in parameters.entries.enumerated() {
      hash(100 + UInt32(number), entry.count, 1, into: parameters.values.pointer + entry.offset)
    }
    let tape = Tape(parameters, purpose: .training, arena: Arena(), pool: WorkerPool(threads: threads))
    let inputs = test.inputs.enumerated().map { number, shape in
      let input = tape.variable(shape)
      hash(1 + UInt32(number), shape.count, 2, into: input.block.pointer)
      return input
    }
    for place in stride(from: 0, to: inputs[0].shape.count, by: 3) { inputs[0].block.pointer[place] += change }
    parameters.clearGradients()
    let y = layer(inputs, tape)
    var results = ["y": y.block.values]
    let gradient = tape.arena.block(y.shape.count)
    hash(50, y.shape.count, 1, into: gradient.pointer)
    tape.backward(from: y, gradient: gradient)
    for (number, input) in inputs.enumerated() { results["x\(number)"] = input.gradient?.take()?.values }
    for (number, entry) in parameters.entries.enumerated() {
      results["w\(number)"] = Array(parameters.gradients.buffer[entry.offset..<entry.offset + entry.count])
    }
    return results
  }

  /// The largest error of any tensor, relative to its largest value.
  static func worst(_ test: Case, _ results: [String: [Float]]) throws -> Double {
    let fixture = try Fixture("goldens/layers.safetensors")
    return try results.map { try fixture.error(of: $0.value, "\(test.name)/\($0.key)") }.max() ?? .infinity
  }

  @Test(arguments: convolutions + resizing + functions + norms + tokens)
  func `layers and their gradients agree with PyTorch`(_ test: Case) throws {
    let results = Self.results(test, threads: 2)
    #expect(results.count == 1 + test.inputs.count + results.keys.filter { $0.hasPrefix("w") }.count)
    let worst = try Self.worst(test, results)
    #expect(worst < test.tolerance, "\(worst)")
  }

  @Test(arguments: convolutions + resizing + functions + norms + tokens)
  func `threads change no bit, and a changed input is noticed`(_ test: Case) throws {
    let results = Self.results(test, threads: 1)
    #expect(results == Self.results(test, threads: 3))
    #expect(try Self.worst(test, Self.results(test, threads: 1, changing: 0.5)) > test.tolerance)
  }
}
