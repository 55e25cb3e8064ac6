import Kernels
public import Networks
public import Weights

/// The autoencoder of latent diffusion, with the names of diffusers' AutoencoderKL.
///
/// Rombach et al. 2022.
///
/// Letters: n images, h × w pixels, f = reduction, z latent channels.
public struct Autoencoder: Sendable {
  public let configuration: AutoencoderConfiguration
  private let encoder: AutoencoderEncoder
  private let decoder: AutoencoderDecoder
  private let quant: Convolution?  // [2z, 2z, 1, 1]
  private let postQuant: Convolution?  // [z, z, 1, 1]

  /// - Throws: `WeightsError` for an unsupported setting in `config.json`.
  public init(_ file: ModelConfiguration, _ table: inout ParameterTable) throws(WeightsError) {
    let c = try AutoencoderConfiguration(file)
    configuration = c
    encoder = AutoencoderEncoder("encoder", c, &table)
    decoder = AutoencoderDecoder("decoder", c, &table)
    let z = c.latentChannels
    quant =
      c.hasQuantConvolution
      ? Convolution("quant_conv", 2 * z, 2 * z, kernel: 1, hasBias: true, start: .standard, &table) : nil
    postQuant =
      c.hasPostQuantConvolution
      ? Convolution("post_quant_conv", z, z, kernel: 1, hasBias: true, start: .standard, &table) : nil
  }

  /// Images [n, h, w, 3] in −1 … 1 → means and log variances, [n, h/f, w/f, 2z].
  ///
  /// - Precondition: h and w are multiples of f.
  public func moments(_ images: Tensor, _ tape: Tape) -> Tensor {
    let x = encoder(images, tape)
    return quant.map { $0(x, tape) } ?? x
  }

  /// The means only: [n, h, w, 3] → [n, h/f, w/f, z], not scaled.
  public func encode(_ images: Tensor, _ tape: Tape) -> Tensor {
    channels(moments(images, tape), 0..<configuration.latentChannels, tape)
  }

  /// Latents [n, h/f, w/f, z], not scaled → images [n, h, w, 3], about −1 … 1.
  public func decode(_ latents: Tensor, _ tape: Tape) -> Tensor {
    decoder(postQuant.map { $0(latents, tape) } ?? latents, tape)
  }

  /// The names of attention in files from before diffusers 0.13, such as `sd-vae-ft-mse`.
  public static func alternatives(_ name: String) -> [String] {
    for (new, old) in [("to_q.", "query."), ("to_k.", "key."), ("to_v.", "value."), ("to_out.0.", "proj_attn.")] {
      if let range = name.firstRange(of: new) { return [name.replacing(range, with: old)] }
    }
    return []
  }
}

extension String {
  fileprivate func replacing(_ range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }

  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
