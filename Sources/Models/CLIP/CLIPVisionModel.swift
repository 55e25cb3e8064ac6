public import Networks

/// CLIP's vision transformer: images [n, size, size, 3] → tokens [n, 1, 1 + (size/patch)², d].
///
/// Dosovitskiy et al. 2021; names of Hugging Face's CLIPVisionModel. Without class token and first norm, SigLIP's.
///
///   patches ─ linear ─ class token before them, positions added ─ layer norm ─ transformer
public struct CLIPVisionModel: Sendable {
  public let configuration: CLIPVisionConfiguration
  private let patches: Convolution  // [d, channels, patch, patch]
  private let classToken: LeadingToken?  // [d]
  private let positions: EmbeddingTable  // [tokens, d]
  // "layrnorm" is the checkpoints' own spelling.
  private let preNorm: LayerNorm?
  private let encoder: CLIPEncoder
  private let postNorm: LayerNorm?

  /// `prefix` is `vision_model.` in whole CLIPs; without `hasPooling` the last layer norm is left out.
  public init(
    _ prefix: String, _ c: CLIPVisionConfiguration, hasPooling: Bool = true, _ table: inout ParameterTable
  ) {
    let (d, epsilon) = (c.transformer.width, c.transformer.epsilon)
    classToken =
      c.hasClass
      ? LeadingToken(prefix + "embeddings.class_embedding", d, deviation: 1 / Double(d).squareRoot(), &table) : nil
    patches = Convolution(
      prefix + "embeddings.patch_embedding", c.channels, d, kernel: c.patch, stride: c.patch, padding: 0,
      hasBias: !c.hasClass, start: .standard, &table)
    positions = EmbeddingTable(prefix + "embeddings.position_embedding", c.tokens, d, deviation: 0.02, &table)
    preNorm = c.hasClass ? LayerNorm(prefix + "pre_layrnorm", d, epsilon: epsilon, &table) : nil
    encoder = CLIPEncoder(prefix + "encoder", c.transformer, &table)
    postNorm = hasPooling ? LayerNorm(prefix + "post_layernorm", d, epsilon: epsilon, &table) : nil
    configuration = c
  }

  /// Tokens after all layers, or after the first `layers`, before the last layer norm.
  public func callAsFunction(_ images: Tensor, layers: Int? = nil, _ tape: Tape) -> Tensor {
    let maps = patches(images, tape)
    let row = Shape(maps.shape.images, 1, maps.shape.pixels, maps.shape.channels)
    let patches = reshaped(maps, row)
    let tokens = positions.addPositions(to: classToken?(patches, tape) ?? patches, tape)
    return encoder(preNorm?(tokens, tape) ?? tokens, isCausal: false, layers: layers, tape)
  }

  /// The class token: [n, 1, 1, d].
  ///
  /// `isNormalized`: after the last layer norm, as CLIP's own image features; without, as EDITS' released code.
  public func pooled(_ images: Tensor, isNormalized: Bool = true, _ tape: Tape) -> Tensor {
    let tokens = self(images, tape)
    let token = pick(tokens, pixels: Array(repeating: 0, count: tokens.shape.images), tape)
    return isNormalized ? postNorm?(token, tape) ?? token : token
  }
}
