import Kernels
import Networks
import Stages
import Threads

extension Bench {
  static let layers = [
    Benchmark("conv3x3", "3x3 convolutions of an image decoder, 512 to 128 channels; floating-point operations") {
      $0.convolutions($1)
    },
    Benchmark(
      "depthwise3x3", "3x3 convolutions of each of 256 channels, 8 images of 56 x 56; floating-point operations"
    ) {
      $0.depthwiseConvolutions($1)
    },
    Benchmark("attention", "4096 tokens, 8 heads of 40, as a UNet has them; floating-point operations") {
      $0.attention("attention", heads: 8, size: 40, $1)
    },
    Benchmark("attention-wide", "4096 tokens, one head of 512, as an autoencoder has it; floating-point operations") {
      $0.attention("attention-wide", heads: 1, size: 512, $1)
    },
    Benchmark("groupnorm-silu", "group normalization and SiLU between the convolutions of conv3x3; values") {
      $0.groupNorms($1)
    },
  ]

  /// Side and channels of the stages of Stable Diffusion's decoder, up to 256 x 256 pixels.
  private static let decoderStages: [(side: Int, channels: Int)] = [(32, 512), (64, 512), (128, 256), (256, 128)]

  /// Two convolutions per stage, with the filters prepared as in the programs.
  private func convolutions(_ session: Session) -> Measurement {
    var table = ParameterTable()
    let layers = Self.decoderStages.map { stage in
      (0..<2).map { index in
        Convolution(
          "\(stage.side).\(index)", stage.channels, stage.channels, kernel: 3, hasBias: true, start: .standard, &table)
      }
    }
    let work = LayerWork(table, session)
    work.parameters.preparationLimit = 4 * work.parameters.trainedCount
    let inputs = Self.decoderStages.map { work.input(Shape(1, $0.side, $0.side, $0.channels)) }
    let operations: Int = Self.decoderStages.reduce(0) { sum, stage in
      let values: Int = stage.side * stage.side * stage.channels
      return sum + 2 * 2 * 9 * values * stage.channels
    }
    var measurement = Measurement("conv3x3", threads: session.threads, items: Double(operations))
    measurement.measure(runs: runs) {
      for (input, stage) in zip(inputs, layers) { _ = stage[1](stage[0](input, work.tape), work.tape) }
    }
    return measurement
  }

  /// Two depthwise convolutions of images [8, 56, 56, 256].
  private func depthwiseConvolutions(_ session: Session) -> Measurement {
    var table = ParameterTable()
    let (n, side, channels) = (8, 56, 256)
    let layers = (0..<2).map {
      Convolution("\($0)", channels, channels, kernel: 3, groups: channels, hasBias: true, &table)
    }
    let work = LayerWork(table, session)
    let input = work.input(Shape(n, side, side, channels))
    let operations: Int = 2 * 2 * 9 * n * side * side * channels
    var measurement = Measurement("depthwise3x3", threads: session.threads, items: Double(operations))
    measurement.measure(runs: runs) { _ = layers[1](layers[0](input, work.tape), work.tape) }
    return measurement
  }

  /// Two group normalizations (32 groups) per stage.
  private func groupNorms(_ session: Session) -> Measurement {
    var table = ParameterTable()
    let layers = Self.decoderStages.map { Norm("\($0.side)", $0.channels, groups: 32, epsilon: 1e-6, &table) }
    let work = LayerWork(table, session)
    let inputs = Self.decoderStages.map { work.input(Shape(1, $0.side, $0.side, $0.channels)) }
    let values: Int = Self.decoderStages.reduce(0) { sum, stage in sum + 2 * stage.side * stage.side * stage.channels }
    var measurement = Measurement("groupnorm-silu", threads: session.threads, items: Double(values))
    measurement.measure(runs: runs) {
      for (input, layer) in zip(inputs, layers) { _ = layer(layer(input, .silu, work.tape), .silu, work.tape) }
    }
    return measurement
  }

  /// Attention of 4096 tokens to each other.
  private func attention(_ name: String, heads: Int, size: Int, _ session: Session) -> Measurement {
    let work = LayerWork(ParameterTable(), session)
    let tokens = 4096
    let inputs = (0..<3).map { _ in work.input(Shape(1, 1, tokens, heads * size)) }
    var measurement = Measurement(
      name, threads: session.threads, items: 4 * Double(tokens) * Double(tokens) * Double(heads * size))
    measurement.measure(runs: runs) { _ = Networks.attention(inputs[0], inputs[1], inputs[2], heads: heads, work.tape) }
    return measurement
  }
}

/// Layers in inference, with random parameters and inputs.
private final class LayerWork {
  let parameters: Parameters
  let tape: Tape
  private var generator = SeededGenerator(seed: 1)

  init(_ table: ParameterTable, _ session: Session) {
    parameters = table.parameters()
    parameters.initialize(&generator)
    tape = Tape(parameters, purpose: .evaluation, arena: Arena(), pool: WorkerPool(threads: session.threads))
  }

  func input(_ shape: Shape) -> Tensor {
    let input = tape.input(shape)
    for index in 0..<shape.count { input.block.pointer[index] = Float(generator.normal()) }
    return input
  }
}
