public import Kernels
import Threads

/// A convolution: x [n, h, w, i] → f(conv(x) + bias + residual) [n, h', w', o], h' = ⌊(h + 2·padding − kernel) / stride⌋ + 1.
///
/// Bias, residual and activation are fused: they cost no additional passes over memory.
public struct Convolution: Sendable {
  private let weight: Parameters.Index  // [o, i / groups, kernel, kernel]
  private let bias: Parameters.Index?  // [o]
  private let inputs: Int
  private let outputs: Int
  private let kernel: Int
  private let stride: Int
  private let padding: Int
  private let groups: Int

  /// Initialization of filters and biases.
  public enum Start: Sendable {
    /// PyTorch's default: uniform within ±1/√(inputs·kernel²).
    case standard
    /// Normal with variance 2/(outputs·kernel²): He et al. 2015, fan out, which PyTorch counts over all groups.
    case fanOut
    /// The same, and no biases at first: torchvision's classifiers.
    case fanOutUnbiased
  }

  /// Adds `NAME.weight` and optionally `NAME.bias` to the parameters.
  ///
  /// `groups`: outputs and inputs are divided into this many groups; outputs depend on inputs of their own group only.
  public init(
    _ name: String, _ inputs: Int, _ outputs: Int, kernel: Int, stride: Int = 1, padding: Int? = nil, groups: Int = 1,
    hasBias: Bool = false, start: Start = .fanOut, _ table: inout ParameterTable
  ) {
    precondition(
      groups > 0 && inputs % groups == 0 && outputs % groups == 0,
      "Convolution: \(inputs) and \(outputs) channels in \(groups) groups")
    let area = Double(kernel * kernel)
    let bound = 1 / (Double(inputs / groups) * area).squareRoot()
    let first: Parameters.Start =
      start == .standard ? .uniform(bound) : .normal((2 / (Double(outputs) * area)).squareRoot())
    weight = table.add(name + ".weight", [outputs, inputs / groups, kernel, kernel], first)
    bias =
      hasBias ? table.add(name + ".bias", [outputs], start == .fanOutUnbiased ? .constant(0) : .uniform(bound)) : nil
    self.inputs = inputs
    self.outputs = outputs
    self.kernel = kernel
    self.stride = stride
    self.padding = padding ?? kernel / 2
    self.groups = groups
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor { self(x, .none, tape) }

  public func callAsFunction(_ x: Tensor, plus residual: Tensor, _ tape: Tape) -> Tensor {
    self(x, plus: residual, .none, tape)
  }

  /// f(convolution + `residual`), where the residual has the output's shape.
  public func callAsFunction(
    _ x: Tensor, plus residual: Tensor? = nil, _ activation: Activation, _ tape: Tape
  ) -> Tensor {
    precondition(x.shape.channels == inputs, "Convolution: \(x.shape) for \(inputs) channels")
    let geometry = ConvolutionGeometry(
      height: x.shape.height, width: x.shape.width, inputs: inputs, outputs: outputs, kernel: kernel, stride: stride,
      padding: padding, groups: groups)
    let (n, memory) = (x.shape.images, LayerMemory(tape))
    let method = ConvolutionMethods.choose(geometry, images: n, tape.purpose)
    let filter = ConvolutionFilter(parameters: tape.parameters, index: weight)
    let y = tape.output(Shape(n, geometry.outputHeight, geometry.outputWidth, outputs))
    precondition(residual.map { $0.shape == y.shape } ?? true, "Convolution: \(y.shape) plus another shape")
    // The backward pass of ReLU needs only its output; other activations need their input.
    let isFused = tape.purpose == .evaluation || activation == .relu
    method.forward(
      images: n, x.pointer, filter,
      Epilogue(
        bias: bias.map { UnsafePointer(tape.parameters.pointer($0)) },
        residual: residual.map { UnsafePointer($0.pointer) }, isFused ? activation : .none),
      into: y.pointer, memory)
    let output = activation == .relu ? y.block : nil
    tape.record(y) { [block = x.block, gradient = x.gradient, side = residual?.gradient, shape = x.shape] dy in
      if let output {
        activation.backward(dy.count, output.pointer, dy: dy.pointer, dx: dy.pointer, memory.pool)
      }
      collectBias(dy, filter.parameters, memory)
      if filter.parameters.isTrained(weight) {
        filter.parameters.collect(weight, memory.arena, memory.pool) { dw in
          method.backwardFilter(images: n, block.pointer, dy: dy.pointer, into: dw, memory)
        }
      }
      if let gradient {
        let dx = memory.arena.block(shape.count)
        method.backwardInput(images: n, dy: dy.pointer, filter, into: dx.pointer, memory)
        gradient.receive(dx)
      }
      side?.receive(dy)
    }
    return isFused || activation == .none ? y : activate(y, activation, tape)
  }

  private func collectBias(_ dy: Arena.Block, _ parameters: Parameters, _ memory: LayerMemory) {
    guard let bias, parameters.isTrained(bias) else { return }
    parameters.collect(bias, memory.arena, memory.pool) { gradient in
      channelSums(pixels: dy.count / outputs, channels: outputs, dy.pointer, into: gradient, memory.pool)
    }
  }
}
