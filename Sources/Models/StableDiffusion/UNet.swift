import Kernels
public import Networks
public import Weights

/// The denoiser of Stable Diffusion, with the names of diffusers' UNet2DConditionModel.
///
/// Rombach et al. 2022.
///
///   convolution ─ levels down ─ middle ─ levels up with skip connections ─ norm ─ SiLU ─ convolution
///
/// Letters: n images, h × w latent pixels, z latent channels, e components of text tokens, s tokens.
public struct UNet: Sendable {
  public let configuration: UNetConfiguration
  private let convolutionIn: Convolution  // [c₀, z, 3, 3]
  private let time: TimeEmbedding
  private let down: [DownBlock]
  private let middle: MiddleBlock?
  private let up: [UpBlock]
  private let normOut: Norm
  private let convolutionOut: Convolution  // [z, c₀, 3, 3]

  /// - Throws: `WeightsError` for an unsupported setting in `config.json`.
  public init(_ file: ModelConfiguration, _ table: inout ParameterTable) throws(WeightsError) {
    let c = try UNetConfiguration(file)
    configuration = c
    let first = c.channels[0]
    convolutionIn = Convolution(
      "conv_in", c.latentChannels, first, kernel: 3, hasBias: true, start: .standard, &table)
    time = TimeEmbedding(c, &table)
    let levels = c.channels.count
    var (down, up, inputs): ([DownBlock], [UpBlock], Int) = ([], [], first)
    // Channels of the skip connections: of the input, of each block, of each downsampler.
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

  /// Noisy latents [n, h, w, z], a time in 0 ..< 1000 for each image and the text → the prediction [n, h, w, z].
  ///
  /// Noise or velocity, as the scheduler's configuration says. Sides may be odd at any level.
  ///
  /// `isFrugal`: recompute the blocks' activations in the backward pass instead of keeping them.
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
