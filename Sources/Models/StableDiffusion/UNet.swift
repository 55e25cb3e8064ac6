import Kernels
public import Networks
public import Weights

/// The denoiser of Stable Diffusion, with the names of diffusers' UNet2DConditionModel.
///
/// Rombach et al. 2022.
///
///   convolution ─ levels down ─ middle ─ levels up, each joined with what went down ─ norm ─ SiLU ─ convolution
///
/// Letters: n images, h × w latent pixels, z latent channels, e width of the text's tokens, s tokens.
public struct UNet: Sendable {
  public let configuration: UNetConfiguration
  private let convolutionIn: Convolution  // [c₀, z, 3, 3]
  private let time: TimeEmbedding
  private let down: [DownBlock]
  private let middle: MiddleBlock?
  private let up: [UpBlock]
  private let normOut: Norm
  private let convolutionOut: Convolution  // [z, c₀, 3, 3]

  /// - Throws: `WeightsError` for a key of `config.json` that cannot be used.
  public init(_ file: ModelConfiguration, _ table: inout ParameterTable) throws(WeightsError) {
    let c = try UNetConfiguration(file)
    configuration = c
    let first = c.channels[0]
    convolutionIn = Convolution(
      "conv_in", c.latentChannels, first, kernel: 3, hasBias: true, start: .standard, &table)
    time = TimeEmbedding(c, &table)
    let levels = c.channels.count
    var (down, up, inputs): ([DownBlock], [UpBlock], Int) = ([], [], first)
    // What goes down is kept for the way up: the input's channels, each block's, each downsampler's.
    var skips = [first]
    for level in 0..<levels {
      down.append(DownBlock(level, inputs, isLast: level == levels - 1, c, &table))
      inputs = c.channels[level]
      skips += Array(repeating: inputs, count: c.layersPerBlock[level] + (level == levels - 1 ? 0 : 1))
    }
    middle = MiddleBlock(c, &table)
    for level in 0..<levels {
      up.append(UpBlock(level, inputs, skips: &skips, c, &table))
      inputs = c.channels[levels - 1 - level]
    }
    (self.down, self.up) = (down, up)
    normOut = Norm("conv_norm_out", first, groups: c.groups, epsilon: c.epsilon, &table)
    convolutionOut = Convolution(
      "conv_out", first, c.outputChannels, kernel: 3, hasBias: true, start: .standard, &table)
  }

  /// Noisy latents [n, h, w, z], a time for each image in 0 ..< 1000 and the text → the model's answer [n, h, w, z].
  ///
  /// Noise, or velocity, as the scheduler's configuration says. h and w are multiples of 2^(levels − 1).
  ///
  /// `isFrugal`: on the way back the blocks are computed again instead of being remembered.
  public func callAsFunction(
    _ latents: Tensor, times: [Float], text: TextContext, isFrugal: Bool = false, _ tape: Tape
  ) -> Tensor {
    precondition(times.count == latents.shape.images, "UNet: \(times.count) times for \(latents.shape)")
    let step = time(times, tape)
    var x = convolutionIn(latents, tape)
    var skips = [x]
    for block in down { x = block(x, step, text, &skips, isFrugal, tape) }
    if let middle { x = middle(x, step, text, tape) }
    for block in up { x = block(x, step, text, &skips, isFrugal, tape) }
    return convolutionOut(normOut(x, .silu, tape), tape)
  }
}
