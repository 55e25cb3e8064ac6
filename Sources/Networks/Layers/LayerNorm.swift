import Kernels

/// Layer normalization over the channels: x [n, h, w, c] → γ·x̂ + β of the same shape (Ba, Kiros & Hinton 2016).
public struct LayerNorm: Sendable {
  private let gamma: Parameters.Index?  // [c]
  private let beta: Parameters.Index?  // [c]
  private let form: RowNormalization

  /// Adds `NAME.weight` and `NAME.bias`, unless the layer has no affine map.
  public init(
    _ name: String, _ channels: Int, epsilon: Float = 1e-5, isAffine: Bool = true, _ table: inout ParameterTable
  ) {
    gamma = isAffine ? table.add(name + ".weight", [channels], .constant(1)) : nil
    beta = isAffine ? table.add(name + ".bias", [channels], .constant(0)) : nil
    form = RowNormalization(channels: channels, epsilon: epsilon)
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    precondition(x.shape.channels == form.channels, "LayerNorm: \(x.shape) for \(form.channels) channels")
    let (rows, arena, parameters, pool) = (x.shape.rows, tape.arena, tape.parameters, tape.pool)
    let y = tape.output(x.shape)
    let statistics = tape.purpose == .training ? arena.block(2 * rows) : nil
    form.forward(
      rows: rows, x.pointer, gamma: gamma.map { UnsafePointer(parameters.pointer($0)) },
      beta: beta.map { UnsafePointer(parameters.pointer($0)) }, statistics: statistics?.pointer, into: y.pointer, pool)
    tape.record(y) { [block = x.block, gradient = x.gradient] dy in
      guard let statistics else { return }
      let scratch = arena.block(form.scratchCount)
      func back(_ dGamma: UnsafeMutablePointer<Float>?, _ dBeta: UnsafeMutablePointer<Float>?) {
        form.backward(
          rows: rows, block.pointer, gamma: gamma.map { UnsafePointer(parameters.pointer($0)) },
          statistics: statistics.pointer, dy: dy.pointer, dx: dy.pointer, dGamma: dGamma, dBeta: dBeta,
          scratch: scratch.pointer, pool)
      }
      if let gamma, let beta, parameters.isTrained(gamma) {
        parameters.collect(gamma, arena, pool) { dGamma in parameters.collect(beta, arena, pool) { back(dGamma, $0) } }
      } else {
        back(nil, nil)
      }
      gradient?.receive(dy)
    }
    return y
  }
}
