import Kernels

/// Root-mean-square normalization over the channels: x [n, h, w, c] → γ·x / √(mean x² + ε) (Zhang & Sennrich 2019).
public struct RMSNorm: Sendable {
  private let gamma: Parameters.Index  // [c]
  private let form: RootMeanSquareNorm

  /// Adds `NAME.weight`.
  public init(_ name: String, _ channels: Int, epsilon: Float = 1e-6, _ table: inout ParameterTable) {
    gamma = table.add(name + ".weight", [channels], .constant(1))
    form = RootMeanSquareNorm(channels: channels, epsilon: epsilon)
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    precondition(x.shape.channels == form.channels, "RMSNorm: \(x.shape) for \(form.channels) channels")
    let (rows, arena, parameters, pool) = (x.shape.rows, tape.arena, tape.parameters, tape.pool)
    let y = tape.output(x.shape)
    form.forward(rows: rows, x.pointer, gamma: parameters.pointer(gamma), into: y.pointer, pool)
    tape.record(y) { [block = x.block, gradient = x.gradient] dy in
      let scratch = arena.block(form.scratchCount)
      func back(_ dGamma: UnsafeMutablePointer<Float>?) {
        form.backward(
          rows: rows, block.pointer, gamma: parameters.pointer(gamma), dy: dy.pointer, dx: dy.pointer, dGamma: dGamma,
          scratch: scratch.pointer, pool)
      }
      if parameters.isTrained(gamma) { parameters.collect(gamma, arena, pool) { back($0) } } else { back(nil) }
      gradient?.receive(dy)
    }
    return y
  }
}
