public import Kernels

/// Which values share mean and variance in a network's normalization layers.
public enum NormKind: String, Sendable, CaseIterable {
  /// A channel of an image: GroupNorm with one channel per group.
  case instance
  /// A channel of the batch; running statistics in evaluation.
  case batch
}

/// A normalization with affine map: x [n, h, w, c] → f(γ·x̂ + β + residual), with optional residual and activation.
public struct Norm: Sendable {
  private let gamma: Parameters.Index  // [c]
  private let beta: Parameters.Index  // [c]
  private let running: (mean: Parameters.Index, variance: Parameters.Index)?  // [c] each
  private let form: ChannelNormalization

  /// Adds `NAME.weight` and `NAME.bias`, and the running statistics for batch normalization.
  public init(_ name: String, _ channels: Int, _ kind: NormKind, _ table: inout ParameterTable) {
    gamma = table.add(name + ".weight", [channels], .constant(1))
    beta = table.add(name + ".bias", [channels], .constant(0))
    if kind == .batch {
      running = (
        table.add(name + ".running_mean", [channels], .constant(0), isTrained: false),
        table.add(name + ".running_var", [channels], .constant(1), isTrained: false)
      )
      form = ChannelNormalization(channels: channels, extent: .batch)
    } else {
      running = nil
      form = ChannelNormalization(channels: channels, extent: .groups(channels))
    }
  }

  /// Adds `NAME.weight` and `NAME.bias` of a group normalization (Wu & He 2018).
  public init(_ name: String, _ channels: Int, groups: Int, epsilon: Float, _ table: inout ParameterTable) {
    gamma = table.add(name + ".weight", [channels], .constant(1))
    beta = table.add(name + ".bias", [channels], .constant(0))
    running = nil
    form = ChannelNormalization(channels: channels, extent: .groups(groups), epsilon: epsilon)
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor { self(x, .none, tape) }

  public func callAsFunction(
    _ x: Tensor, residual: Tensor? = nil, _ activation: Activation, _ tape: Tape
  ) -> Tensor {
    let (n, a) = (x.shape.images, x.shape.pixels)
    let parameters = tape.parameters
    let y = tape.output(x.shape)
    let statistics = tape.arena.block(form.statisticsCount(images: n))
    if let running, tape.purpose == .evaluation {
      form.spread(
        images: n, mean: parameters.pointer(running.mean), variance: parameters.pointer(running.variance),
        into: statistics.pointer)
    } else {
      let scratch = tape.arena.block(form.scratchCount(images: n, pixels: a))
      form.measure(
        images: n, pixels: a, x.pointer, into: statistics.pointer, scratch: scratch.pointer, tape.pool)
      if let running, !tape.isReplaying {
        form.follow(
          images: n, pixels: a, statistics.pointer, mean: parameters.pointer(running.mean),
          variance: parameters.pointer(running.variance))
      }
    }
    form.apply(
      images: n, pixels: a, x.pointer, statistics: statistics.pointer, gamma: parameters.pointer(gamma),
      beta: parameters.pointer(beta), residual: residual.map { UnsafePointer($0.pointer) }, activation, into: y.pointer,
      tape.pool)
    let output = activation == .relu ? y.block : nil
    let (arena, pool) = (tape.arena, tape.pool)
    tape.record(y) { [input = x.block, gradient = x.gradient, side = residual?.gradient] dy in
      // The incoming gradient is overwritten: by that of the residual if there is one, otherwise by that of the input.
      let dx = side == nil ? dy : arena.block(dy.count)
      let scratch = arena.block(form.scratchCount(images: n, pixels: a))
      parameters.collect(gamma, arena, pool) { dGamma in
        parameters.collect(beta, arena, pool) { dBeta in
          form.backward(
            images: n, pixels: a, input.pointer, statistics: statistics.pointer, gamma: parameters.pointer(gamma),
            beta: parameters.pointer(beta), activation, y: output.map { UnsafePointer($0.pointer) }, dy: dy.pointer,
            dx: dx.pointer, dGamma: dGamma, dBeta: dBeta,
            dResidual: side.map { _ in dy.pointer }, scratch: scratch.pointer, pool)
        }
      }
      gradient?.receive(dx)
      side?.receive(dy)
    }
    return y
  }
}
