public import Kernels

/// A linear layer: x [n, h, w, d] → f(x·wᵀ + bias + residual) [n, h, w, k].
public struct Dense: Sendable {
  private let weight: Parameters.Index  // [k, d]
  private let bias: Parameters.Index?  // [k]
  private let inputs: Int
  private let outputs: Int

  /// Adds `NAME.weight` and optionally `NAME.bias`, initialized like PyTorch's: uniform within ±1/√d.
  ///
  /// `isPointwise`: checkpoints store the layer as a 1×1 convolution, [k, d, 1, 1]. `start`, `biasStart`: other initial
  /// values.
  public init(
    _ name: String, _ inputs: Int, _ outputs: Int, hasBias: Bool = true, isPointwise: Bool = false,
    start: Parameters.Start? = nil, biasStart: Parameters.Start? = nil, _ table: inout ParameterTable
  ) {
    self.init(
      weight: name + ".weight", bias: hasBias ? name + ".bias" : nil, inputs, outputs, isPointwise: isPointwise,
      start: start, biasStart: biasStart, &table)
  }

  /// Adds tensors with the names `weight` and `bias`.
  public init(
    weight name: String, bias biasName: String?, _ inputs: Int, _ outputs: Int, isPointwise: Bool = false,
    start: Parameters.Start? = nil, biasStart: Parameters.Start? = nil, _ table: inout ParameterTable
  ) {
    let bound = Parameters.Start.uniform(1 / Double(inputs).squareRoot())
    weight = table.add(name, isPointwise ? [outputs, inputs, 1, 1] : [outputs, inputs], start ?? bound)
    bias = biasName.map { table.add($0, [outputs], biasStart ?? bound) }
    self.inputs = inputs
    self.outputs = outputs
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor { self(x, .none, tape) }

  public func callAsFunction(_ x: Tensor, plus residual: Tensor, _ tape: Tape) -> Tensor {
    self(x, plus: residual, .none, tape)
  }

  /// f(x·wᵀ + bias + residual), where the residual has the output's shape.
  public func callAsFunction(
    _ x: Tensor, plus residual: Tensor? = nil, _ activation: Activation, _ tape: Tape
  ) -> Tensor {
    precondition(x.shape.channels == inputs, "Dense: \(x.shape) for \(inputs) features")
    let form = LinearMap(rows: x.shape.rows, inputs: inputs, outputs: outputs)
    let (arena, parameters, pool) = (tape.arena, tape.parameters, tape.pool)
    let y = tape.output(x.shape.with(channels: outputs))
    precondition(residual.map { $0.shape == y.shape } ?? true, "Dense: \(y.shape) plus another shape")
    // The backward pass of the activation needs its input.
    let isFused = tape.purpose == .evaluation
    form.forward(
      x.pointer, w: parameters.pointer(weight),
      Epilogue(
        bias: bias.map { UnsafePointer(parameters.pointer($0)) },
        residual: residual.map { UnsafePointer($0.pointer) }, isFused ? activation : .none), into: y.pointer, pool)
    // Inputs of constant weights are not kept.
    let block = parameters.isTrained(weight) ? x.block : nil
    tape.record(y) { [gradient = x.gradient, side = residual?.gradient] dy in
      if let block {
        parameters.collect(weight, arena, pool) { form.backwardWeight(block.pointer, dy: dy.pointer, into: $0, pool) }
      }
      if let bias, parameters.isTrained(bias) {
        parameters.collect(bias, arena, pool) {
          channelSums(pixels: form.rows, channels: form.outputs, dy.pointer, into: $0, pool)
        }
      }
      gradient?.receive(form.rows * form.inputs, arena) { dx, adds in
        form.backwardInput(dy: dy.pointer, w: parameters.pointer(weight), adds: adds, into: dx, pool)
      }
      side?.receive(dy)
    }
    return isFused || activation == .none ? y : activate(y, activation, tape)
  }
}

/// Features in PyTorch's order: [n, h, w, c] → [n, 1, 1, c·h·w].
public func flatten(_ x: Tensor, _ tape: Tape) -> Tensor {
  let (n, a, c, arena) = (x.shape.images, x.shape.pixels, x.shape.channels, tape.arena)
  let y = tape.output(Shape(n, 1, 1, a * c))
  for image in 0..<n {
    let (source, target) = (x.pointer + image * a * c, y.pointer + image * a * c)
    for pixel in 0..<a { for k in 0..<c { target[k * a + pixel] = source[pixel * c + k] } }
  }
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(dy.count)
    for image in 0..<n {
      let (source, target) = (dy.pointer + image * a * c, dx.pointer + image * a * c)
      for pixel in 0..<a { for k in 0..<c { target[pixel * c + k] = source[k * a + pixel] } }
    }
    gradient.receive(dx)
  }
  return y
}
