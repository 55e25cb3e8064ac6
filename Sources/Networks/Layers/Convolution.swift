import Tensors
import Threads

/// A convolution: x [n, h, w, i] → [n, h', w', o], with h' = ⌊(h + 2·padding − kernel) / stride⌋ + 1.
public struct Convolution: Sendable {
  private let weight: Parameters.Index  // [o, i / groups, kernel, kernel]
  private let bias: Parameters.Index?  // [o]
  private let inputs: Int
  private let outputs: Int
  private let kernel: Int
  private let stride: Int
  private let padding: Int
  private let groups: Int

  /// How filters and biases start.
  public enum Start: Sendable {
    /// PyTorch's default: uniform within ±1/√(inputs·kernel²).
    case standard
    /// Normal with variance 2/(outputs·kernel²): He et al. 2015, the fan out.
    case fanOut
  }

  /// Adds `NAME.weight` and perhaps `NAME.bias` to the parameters.
  ///
  /// `groups`: outputs are in as many parts as inputs, and read those of their own part only.
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
      start == .standard ? .uniform(bound) : .normal((2 / (Double(outputs / groups) * area)).squareRoot())
    weight = table.add(name + ".weight", [outputs, inputs / groups, kernel, kernel], first)
    bias = hasBias ? table.add(name + ".bias", [outputs], .uniform(bound)) : nil
    self.inputs = inputs
    self.outputs = outputs
    self.kernel = kernel
    self.stride = stride
    self.padding = padding ?? kernel / 2
    self.groups = groups
  }

  /// The convolution plus `residual` of the output's shape.
  public func callAsFunction(_ x: Tensor, plus residual: Tensor, _ tape: Tape) -> Tensor {
    add(residual, self(x, tape), tape)
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    precondition(x.shape.channels == inputs, "Convolution: \(x.shape) for \(inputs) channels")
    // Winograd's method where it applies, a quarter of the products, unless transforming the filter costs more.
    if groups == inputs && groups == outputs { return apart(x, tape) }
    let canTile =
      kernel == 3 && stride == 1 && padding == 1 && groups == 1 && inputs % 8 == 0 && outputs % 8 == 0
    // Outside of training an image comes out alike whatever is beside it, so the method depends on the image alone.
    let pixels = tape.purpose == .training ? x.shape.rows : x.shape.pixels
    if canTile && pixels >= Self.fewestPixels { return tiled(x, tape) }
    return isSmall(pixels / (stride * stride)) ? small(x, tape) : gathered(x, tape)
  }

  /// Whether so many pixels of output are few beside the filter, which then had better not be rearranged.
  private func isSmall(_ pixels: Int) -> Bool { groups == 1 && kernel > 1 && 2 * pixels <= outputs }

  /// Pixels below which a filter is not worth transforming: reading 36 values for 9 then costs more than it saves.
  private static let fewestPixels = 200
  /// Pixels of a batch in training up to which filters are transformed a strip of outputs at a time.
  private static let fewPixels = 2048

  private func tiled(_ x: Tensor, _ tape: Tape) -> Tensor {
    let (arena, pool, w) = (tape.arena, tape.pool, tape.parameters.pointer(weight))
    let n = x.shape.images
    let shape = WinogradConvolution(height: x.shape.height, width: x.shape.width, inputs: inputs, outputs: outputs)
    let y = tape.output(Shape(n, x.shape.height, x.shape.width, outputs))
    // Many images of a batch share transformed filters better.
    let usesStrips = shape.suitsStrips && (tape.purpose == .evaluation || x.shape.rows <= Self.fewPixels)
    if usesStrips {
      let scratch = arena.block(shape.stripScratchCount(images: n, threads: pool.threads))
      shape.forwardByStrips(
        images: n, x.pointer, w: w, bias: bias.map(tape.parameters.pointer), into: y.pointer, scratch: scratch.pointer,
        pool)
    } else {
      let kept = tape.parameters.prepared(weight, "F(4x4)", count: shape.filterCount) {
        shape.transformFilter(w, into: $0, pool)
      }
      let made = kept == nil ? arena.block(shape.filterCount) : nil
      if let made { shape.transformFilter(w, into: made.pointer, pool) }
      let scratch = arena.block(shape.scratchCount(threads: pool.threads))
      guard let u = kept?.pointer ?? made?.pointer else { return y }
      let together = tape.purpose == .training ? n : 1
      for image in Swift.stride(from: 0, to: n, by: together) {
        shape.forward(
          images: together, x.pointer + image * x.shape.pixels * inputs, u: u,
          bias: bias.map(tape.parameters.pointer), into: y.pointer + image * x.shape.pixels * outputs,
          scratch: scratch.pointer, pool)
      }
    }
    tape.record(y) { [block = x.block, gradient = x.gradient, shape = x.shape, parameters = tape.parameters] dy in
      collectBias(dy, parameters, arena, pool)
      let form = WinogradConvolution(height: shape.height, width: shape.width, inputs: inputs, outputs: outputs)
      parameters.collect(weight, arena, pool) { dw in
        let scratch = arena.block(form.gradientScratchCount)
        form.backwardFilter(
          images: n, block.pointer, dy: dy.pointer, into: dw, scratch: scratch.pointer, pool)
      }
      guard let gradient else { return }
      let dx = arena.block(shape.count)
      if usesStrips {
        let scratch = arena.block(form.stripScratchCount(images: n, threads: pool.threads))
        form.backwardInputByStrips(
          images: n, dy: dy.pointer, w: parameters.pointer(weight), into: dx.pointer, scratch: scratch.pointer, pool)
        return gradient.receive(dx)
      }
      let u = arena.block(form.filterCount)
      let scratch = arena.block(form.scratchCount(threads: pool.threads))
      form.transformTurnedFilter(parameters.pointer(weight), into: u.pointer, pool)
      form.backwardInput(
        images: n, dy: dy.pointer, u: u.pointer, into: dx.pointer, scratch: scratch.pointer, pool)
      gradient.receive(dx)
    }
    return y
  }

  private func gathered(_ x: Tensor, _ tape: Tape) -> Tensor {
    let (arena, pool) = (tape.arena, tape.pool)
    let n = x.shape.images
    let form = PatchConvolution(
      height: x.shape.height, width: x.shape.width, inputs: inputs, outputs: outputs, kernel: kernel, stride: stride,
      padding: padding, groups: groups)
    let y = tape.output(Shape(n, form.outputHeight, form.outputWidth, outputs))
    let filter = arena.block(form.filterCount)
    form.reorderFilter(tape.parameters.pointer(weight), into: filter.pointer)
    do {
      let scratch = arena.block(form.scratchCount(threads: pool.threads))
      form.forward(
        images: n, x.pointer, f: filter.pointer, bias: bias.map(tape.parameters.pointer), into: y.pointer,
        scratch: scratch.pointer, pool)
    }
    tape.record(y) { [block = x.block, gradient = x.gradient, shape = x.shape, parameters = tape.parameters] dy in
      collectBias(dy, parameters, arena, pool)
      let scratch = arena.block(form.scratchCount(threads: pool.threads))
      parameters.collect(weight, arena, pool) { dw in
        form.backwardFilter(
          images: n, block.pointer, dy: dy.pointer, into: dw, scratch: scratch.pointer, pool)
      }
      guard let gradient else { return }
      let dx = arena.block(shape.count)
      form.backwardInput(
        images: n, dy: dy.pointer, f: filter.pointer, into: dx.pointer, scratch: scratch.pointer, pool)
      gradient.receive(dx)
    }
    return y
  }

  private func small(_ x: Tensor, _ tape: Tape) -> Tensor {
    let (arena, pool, n, parameters) = (tape.arena, tape.pool, x.shape.images, tape.parameters)
    let form = SmallMapConvolution(
      height: x.shape.height, width: x.shape.width, inputs: inputs, outputs: outputs, kernel: kernel, stride: stride,
      padding: padding)
    let y = tape.output(Shape(n, form.outputHeight, form.outputWidth, outputs))
    do {
      let together = max(1, min(n, 512 / y.shape.pixels))
      let patches = arena.block(form.patchCount(images: together))
      for image in Swift.stride(from: 0, to: n, by: together) {
        let count = min(together, n - image)
        form.gather(images: count, x.pointer + image * x.shape.pixels * inputs, into: patches.pointer, pool)
        form.forward(
          images: count, patches: patches.pointer, w: parameters.pointer(weight), bias: bias.map(parameters.pointer),
          into: y.pointer + image * y.shape.pixels * outputs, pool)
      }
    }
    tape.record(y) { [block = x.block, gradient = x.gradient, shape = x.shape] dy in
      collectBias(dy, parameters, arena, pool)
      let patches = arena.block(form.patchCount(images: n))
      if parameters.isTrained(weight) {
        form.gather(images: n, block.pointer, into: patches.pointer, pool)
        parameters.collect(weight, arena, pool) { dw in
          form.backwardFilter(images: n, patches: patches.pointer, dy: dy.pointer, into: dw, pool)
        }
      }
      guard let gradient else { return }
      let dx = arena.block(shape.count)
      form.backwardInput(
        images: n, dy: dy.pointer, w: parameters.pointer(weight), into: dx.pointer, patches: patches.pointer, pool)
      gradient.receive(dx)
    }
    return y
  }

  /// Each channel by itself.
  private func apart(_ x: Tensor, _ tape: Tape) -> Tensor {
    let (arena, pool, n) = (tape.arena, tape.pool, x.shape.images)
    let form = DepthwiseConvolution(
      height: x.shape.height, width: x.shape.width, channels: inputs, kernel: kernel, stride: stride, padding: padding)
    let y = tape.output(Shape(n, form.outputHeight, form.outputWidth, outputs))
    let filter = arena.block(form.filterCount)
    form.reorderFilter(tape.parameters.pointer(weight), into: filter.pointer)
    form.forward(
      images: n, x.pointer, f: filter.pointer, bias: bias.map(tape.parameters.pointer), into: y.pointer, pool)
    tape.record(y) { [block = x.block, gradient = x.gradient, shape = x.shape, parameters = tape.parameters] dy in
      collectBias(dy, parameters, arena, pool)
      parameters.collect(weight, arena, pool) { dw in
        let scratch = arena.block(form.scratchCount)
        form.backwardFilter(
          images: n, block.pointer, dy: dy.pointer, into: dw, scratch: scratch.pointer, pool)
      }
      guard let gradient else { return }
      let dx = arena.block(shape.count)
      form.backwardInput(images: n, dy: dy.pointer, f: filter.pointer, into: dx.pointer, pool)
      gradient.receive(dx)
    }
    return y
  }

  private func collectBias(_ dy: Arena.Block, _ parameters: Parameters, _ arena: Arena, _ pool: WorkerPool) {
    guard let bias else { return }
    parameters.collect(bias, arena, pool) { gradient in
      channelSums(pixels: dy.count / outputs, channels: outputs, dy.pointer, into: gradient, pool)
    }
  }
}
