import Tensors

/// A linear layer on features: x [n, 1, 1, d] → x·wᵀ + bias [n, 1, 1, k].
public struct Dense: Sendable {
  private let weight: Parameters.Index  // [k, d]
  private let bias: Parameters.Index  // [k]
  private let inputs: Int
  private let outputs: Int

  /// Adds `NAME.weight` and `NAME.bias`, which start as PyTorch's do: uniform within ±1/√d.
  public init(_ name: String, _ inputs: Int, _ outputs: Int, _ table: inout ParameterTable) {
    let bound = 1 / Double(inputs).squareRoot()
    weight = table.add(name + ".weight", [outputs, inputs], .uniform(bound))
    bias = table.add(name + ".bias", [outputs], .uniform(bound))
    self.inputs = inputs
    self.outputs = outputs
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    precondition(
      x.shape.channels == inputs && x.shape.pixels == 1, "Dense: \(x.shape) for \(inputs) features")
    let (n, d, k, arena, parameters) = (x.shape.images, inputs, outputs, tape.arena, tape.parameters)
    let y = tape.output(Shape(n, 1, 1, k))
    linear(
      rows: n, inputs: d, outputs: k, x.pointer, w: parameters.pointer(weight), bias: parameters.pointer(bias),
      into: y.pointer)
    tape.record(y) { [block = x.block, gradient = x.gradient] dy in
      let dx = arena.block(n * d)
      parameters.collect(weight, arena) { dw in
        parameters.collect(bias, arena) { dBias in
          dw.update(repeating: 0, count: k * d)
          dBias.update(repeating: 0, count: k)
          linearBackward(
            rows: n, inputs: d, outputs: k, block.pointer, w: parameters.pointer(weight), dy: dy.pointer,
            dx: dx.pointer, dw: dw, dBias: dBias)
        }
      }
      gradient?.receive(dx)
    }
    return y
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
