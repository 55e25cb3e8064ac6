import Glibc
import Kernels
import Networks

/// Embeddings of times: sines and cosines of c₀/2 frequencies, two linear layers, SiLU → [n, 1, 1, 4c₀].
///
/// The last SiLU is the one at the start of every residual block. Ho et al. 2020; diffusers `get_timestep_embedding`.
struct TimeEmbedding: Sendable {
  private let first: Dense  // [4c₀, c₀]
  private let second: Dense  // [4c₀, 4c₀]
  private let width: Int
  private let isCosineFirst: Bool
  private let shift: Float

  init(_ c: UNetConfiguration, _ table: inout ParameterTable) {
    width = c.channels[0]
    first = Dense("time_embedding.linear_1", width, 4 * width, &table)
    second = Dense("time_embedding.linear_2", 4 * width, 4 * width, &table)
    (isCosineFirst, shift) = (c.isCosineFirst, c.frequencyShift)
  }

  func callAsFunction(_ times: [Float], _ tape: Tape) -> Tensor {
    let waves = Self.waves(times, width: width, isCosineFirst: isCosineFirst, shift: shift, tape)
    return second(first(waves, .silu, tape), .silu, tape)
  }

  /// Sines and cosines of width/2 frequencies: [n, 1, 1, width].
  static func waves(_ times: [Float], width: Int, isCosineFirst: Bool, shift: Float, _ tape: Tape) -> Tensor {
    let waves = tape.input(Shape(times.count, 1, 1, width))
    let half = width / 2
    for (row, time) in times.enumerated() {
      let target = waves.block.pointer + row * width
      for k in 0..<half {
        let frequency = exp(-log(Float(10_000)) * Float(k) / (Float(half) - shift))
        target[k] = isCosineFirst ? cos(time * frequency) : sin(time * frequency)
        target[half + k] = isCosineFirst ? sin(time * frequency) : cos(time * frequency)
      }
      if width % 2 == 1 { target[width - 1] = 0 }
    }
    return waves
  }
}
