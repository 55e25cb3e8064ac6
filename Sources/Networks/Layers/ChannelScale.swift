import Kernels

/// x [n, h, w, c] times one factor per channel, ones at first: a scale of DiffFit.
///
/// Xie et al. 2023.
public struct ChannelScale: Sendable {
  private let gamma: Parameters.Index  // [c]
  private let channels: Int

  /// Adds `NAME`.
  public init(_ name: String, _ channels: Int, _ table: inout ParameterTable) {
    gamma = table.add(name, [channels], .constant(1))
    self.channels = channels
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    precondition(x.shape.channels == channels, "ChannelScale: \(x.shape) for \(channels) channels")
    let (rows, c, parameters, arena, pool) = (x.shape.rows, channels, tape.parameters, tape.arena, tape.pool)
    let y = tape.output(x.shape)
    scalePixels(
      images: 1, pixels: rows, channels: c, x.pointer, rows: parameters.pointer(gamma), plus: 0, into: y.pointer, pool)
    tape.record(y) { [x = x.block, gradient = x.gradient] dy in
      if parameters.isTrained(gamma) {
        parameters.collect(gamma, arena, pool) { target in
          let products = arena.block(rows * c)
          multiply(rows * c, dy.pointer, x.pointer, into: products.pointer, pool)
          channelSums(pixels: rows, channels: c, products.pointer, into: target, pool)
        }
      }
      guard let gradient else { return }
      scalePixels(
        images: 1, pixels: rows, channels: c, dy.pointer, rows: parameters.pointer(gamma), plus: 0, into: dy.pointer,
        pool)
      gradient.receive(dy)
    }
    return y
  }
}
