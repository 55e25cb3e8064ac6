import Networks

/// A level on the way down: residual blocks, each with a transformer if the level has them, then downsampling.
///
/// x [n, h, w, i] → [n, h/2, w/2, o]; the result of each stage is appended to `skips`.
struct DownBlock: Sendable {
  private let residuals: [ResidualBlock]
  private let transformers: [SpatialTransformer]
  private let downsampler: Downsampler?

  init(_ level: Int, _ inputs: Int, isLast: Bool, _ c: UNetConfiguration, _ table: inout ParameterTable) {
    let (name, outputs) = ("down_blocks.\(level)", c.channels[level])
    var (residuals, transformers): ([ResidualBlock], [SpatialTransformer]) = ([], [])
    for index in 0..<c.layersPerBlock[level] {
      residuals.append(
        ResidualBlock(
          "\(name).resnets.\(index)", index == 0 ? inputs : outputs, outputs, time: 4 * c.channels[0], groups: c.groups,
          epsilon: c.epsilon, &table))
      if c.hasAttentionDown[level] {
        transformers.append(c.transformer("\(name).attentions.\(index)", level: level, &table))
      }
    }
    (self.residuals, self.transformers) = (residuals, transformers)
    downsampler = isLast ? nil : Downsampler(name, outputs, isOneSided: false, &table)
  }

  func callAsFunction(
    _ x: Tensor, _ step: Tensor, _ text: TextContext, _ skips: inout [Tensor], _ isFrugal: Bool, _ tape: Tape
  ) -> Tensor {
    var y = x
    for (index, residual) in residuals.enumerated() {
      let transformer = transformers.isEmpty ? nil : transformers[index]
      y = tape.remembering(y, everything: !isFrugal) { x, tape in
        let z = residual(x, time: step, tape)
        return transformer.map { $0(z, context: text, tape) } ?? z
      }
      skips.append(y)
    }
    if let downsampler {
      y = downsampler(y, tape)
      skips.append(y)
    }
    return y
  }
}

/// residual block ─ transformer ─ residual block at the smallest size: [n, h, w, c] → the same shape.
///
/// Without attention the reference has only the first residual block.
struct MiddleBlock: Sendable {
  private let first: ResidualBlock
  private let transformer: SpatialTransformer?
  private let second: ResidualBlock?

  /// Nil if there is no middle.
  init?(_ c: UNetConfiguration, _ table: inout ParameterTable) {
    if c.middle == .none { return nil }
    let (level, width) = (c.channels.count - 1, c.channels[c.channels.count - 1])
    let hasAttention = c.middle == .attention
    transformer = hasAttention ? c.transformer("mid_block.attentions.0", level: level, &table) : nil
    func residual(_ index: Int, _ table: inout ParameterTable) -> ResidualBlock {
      ResidualBlock(
        "mid_block.resnets.\(index)", width, width, time: 4 * c.channels[0], groups: c.groups, epsilon: c.epsilon,
        &table)
    }
    first = residual(0, &table)
    second = hasAttention ? residual(1, &table) : nil
  }

  func callAsFunction(_ x: Tensor, _ step: Tensor, _ text: TextContext, _ tape: Tape) -> Tensor {
    var y = first(x, time: step, tape)
    if let transformer { y = transformer(y, context: text, tape) }
    return second.map { $0(y, time: step, tape) } ?? y
  }
}

/// A level on the way up: residual blocks on x concatenated with skip connections, then upsampling.
///
/// x [n, h, w, i] → [n, 2h, 2w, o], or the size of the next skip connection; the last level [n, h, w, o].
struct UpBlock: Sendable {
  private let residuals: [ResidualBlock]
  private let transformers: [SpatialTransformer]
  private let upsampler: Upsampler?

  /// Removes the channels of its skip connections from the end of `skips`.
  init(
    _ number: Int, _ inputs: Int, skips: inout [Int], _ c: UNetConfiguration, _ table: inout ParameterTable
  ) {
    let level = c.channels.count - 1 - number
    let (name, outputs) = ("up_blocks.\(number)", c.channels[level])
    var (residuals, transformers, width): ([ResidualBlock], [SpatialTransformer], Int) = ([], [], inputs)
    for index in 0..<c.layersPerBlock[level] + 1 {
      residuals.append(
        ResidualBlock(
          "\(name).resnets.\(index)", width + skips.removeLast(), outputs, time: 4 * c.channels[0], groups: c.groups,
          epsilon: c.epsilon, &table))
      width = outputs
      if c.hasAttentionUp[number] {
        transformers.append(c.transformer("\(name).attentions.\(index)", level: level, &table))
      }
    }
    (self.residuals, self.transformers) = (residuals, transformers)
    upsampler = level == 0 ? nil : Upsampler(name, outputs, &table)
  }

  func callAsFunction(
    _ x: Tensor, _ step: Tensor, _ text: TextContext, _ skips: inout [Tensor], _ isFrugal: Bool, _ tape: Tape
  ) -> Tensor {
    var y = x
    for (index, residual) in residuals.enumerated() {
      let (transformer, skip) = (transformers.isEmpty ? nil : transformers[index], skips.removeLast())
      y = tape.remembering(y, everything: !isFrugal) { x, tape in
        let z = residual(joinChannels(x, skip, tape), time: step, tape)
        return transformer.map { $0(z, context: text, tape) } ?? z
      }
    }
    return upsampler.map { $0(y, to: skips.last?.shape, tape) } ?? y
  }
}

extension UNetConfiguration {
  fileprivate func transformer(_ name: String, level: Int, _ table: inout ParameterTable) -> SpatialTransformer {
    SpatialTransformer(
      name, channels[level], heads: heads[level], layers: transformerLayers[level], context: contextWidth,
      groups: groups, isLinear: hasLinearProjection, &table)
  }
}
