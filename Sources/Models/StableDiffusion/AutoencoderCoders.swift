import Kernels
import Networks

/// convolution ─ levels of residual blocks with downsampling between ─ middle ─ norm ─ SiLU ─ convolution: [n, h, w, 3]
/// → [n, h/f, w/f, 2z].
struct AutoencoderEncoder: Sendable {
  private let convolutionIn: Convolution  // [c₀, 3, 3, 3]
  private let levels: [(blocks: [ResidualBlock], downsampler: Downsampler?)]
  private let middle: AutoencoderMiddle
  private let normOut: Norm
  private let convolutionOut: Convolution  // [2z, c_last, 3, 3]

  init(_ name: String, _ c: AutoencoderConfiguration, _ table: inout ParameterTable) {
    convolutionIn = Convolution(
      name + ".conv_in", c.imageChannels, c.channels[0], kernel: 3, hasBias: true, start: .standard, &table)
    var inputs = c.channels[0]
    var levels: [(blocks: [ResidualBlock], downsampler: Downsampler?)] = []
    for (level, outputs) in c.channels.enumerated() {
      let prefix = "\(name).down_blocks.\(level)"
      var blocks: [ResidualBlock] = []
      for block in 0..<c.layersPerBlock {
        blocks.append(
          ResidualBlock("\(prefix).resnets.\(block)", inputs, outputs, groups: c.groups, epsilon: 1e-6, &table))
        inputs = outputs
      }
      let isLast = level == c.channels.count - 1
      levels.append((blocks, isLast ? nil : Downsampler(prefix, outputs, isOneSided: true, &table)))
    }
    self.levels = levels
    middle = AutoencoderMiddle(name, inputs, c, &table)
    normOut = Norm(name + ".conv_norm_out", inputs, groups: c.groups, epsilon: 1e-6, &table)
    convolutionOut = Convolution(
      name + ".conv_out", inputs, 2 * c.latentChannels, kernel: 3, hasBias: true, start: .standard, &table)
  }

  func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    var x = convolutionIn(images, tape)
    for (blocks, downsampler) in levels {
      for block in blocks { x = block(x, tape) }
      if let downsampler { x = downsampler(x, tape) }
    }
    return convolutionOut(normOut(middle(x, tape), .silu, tape), tape)
  }
}

/// convolution ─ middle ─ levels of residual blocks with upsampling between ─ norm ─ SiLU ─ convolution: [n, h/f, w/f,
/// z] → [n, h, w, 3].
struct AutoencoderDecoder: Sendable {
  private let convolutionIn: Convolution  // [c_last, z, 3, 3]
  private let middle: AutoencoderMiddle
  private let levels: [(blocks: [ResidualBlock], upsampler: Upsampler?)]
  private let normOut: Norm
  private let convolutionOut: Convolution  // [3, c₀, 3, 3]

  init(_ name: String, _ c: AutoencoderConfiguration, _ table: inout ParameterTable) {
    var inputs = c.channels[c.channels.count - 1]
    convolutionIn = Convolution(
      name + ".conv_in", c.latentChannels, inputs, kernel: 3, hasBias: true, start: .standard, &table)
    middle = AutoencoderMiddle(name, inputs, c, &table)
    var levels: [(blocks: [ResidualBlock], upsampler: Upsampler?)] = []
    for (level, outputs) in c.channels.reversed().enumerated() {
      let prefix = "\(name).up_blocks.\(level)"
      var blocks: [ResidualBlock] = []
      for block in 0..<c.layersPerBlock + 1 {
        blocks.append(
          ResidualBlock("\(prefix).resnets.\(block)", inputs, outputs, groups: c.groups, epsilon: 1e-6, &table))
        inputs = outputs
      }
      let isLast = level == c.channels.count - 1
      levels.append((blocks, isLast ? nil : Upsampler(prefix, outputs, &table)))
    }
    self.levels = levels
    normOut = Norm(name + ".conv_norm_out", inputs, groups: c.groups, epsilon: 1e-6, &table)
    convolutionOut = Convolution(
      name + ".conv_out", inputs, c.imageChannels, kernel: 3, hasBias: true, start: .standard, &table)
  }

  func callAsFunction(_ latents: Tensor, _ tape: Tape) -> Tensor {
    var x = middle(convolutionIn(latents, tape), tape)
    for (blocks, upsampler) in levels {
      for block in blocks { x = block(x, tape) }
      if let upsampler { x = upsampler(x, tape) }
    }
    return convolutionOut(normOut(x, .silu, tape), tape)
  }
}

/// residual block ─ single-head attention ─ residual block: [n, h, w, c] → the same shape.
struct AutoencoderMiddle: Sendable {
  private let first: ResidualBlock
  private let attention: AutoencoderAttention?
  private let second: ResidualBlock

  init(_ name: String, _ channels: Int, _ c: AutoencoderConfiguration, _ table: inout ParameterTable) {
    let prefix = name + ".mid_block"
    attention =
      c.hasAttention ? AutoencoderAttention(prefix + ".attentions.0", channels, groups: c.groups, &table) : nil
    first = ResidualBlock(prefix + ".resnets.0", channels, channels, groups: c.groups, epsilon: 1e-6, &table)
    second = ResidualBlock(prefix + ".resnets.1", channels, channels, groups: c.groups, epsilon: 1e-6, &table)
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    let y = first(x, tape)
    return second(attention.map { $0(y, tape) } ?? y, tape)
  }
}

/// x + out(attention(norm(x))) over all pixels, with one head.
struct AutoencoderAttention: Sendable {
  private let norm: Norm
  private let query: Dense  // [c, c]
  private let key: Dense  // [c, c]
  private let value: Dense  // [c, c]
  private let out: Dense  // [c, c]

  init(_ name: String, _ c: Int, groups: Int, _ table: inout ParameterTable) {
    norm = Norm(name + ".group_norm", c, groups: groups, epsilon: 1e-6, &table)
    query = Dense(name + ".to_q", c, c, &table)
    key = Dense(name + ".to_k", c, c, &table)
    value = Dense(name + ".to_v", c, c, &table)
    out = Dense(name + ".to_out.0", c, c, &table)
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    let tokens = norm(x, tape)
    let seen = attention(query(tokens, tape), key(tokens, tape), value(tokens, tape), heads: 1, tape)
    return out(seen, plus: x, tape)
  }
}
