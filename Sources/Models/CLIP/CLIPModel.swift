import JSON
import Kernels
public import Networks
import Settings
public import Weights

/// CLIP, with the names of Hugging Face's CLIPModel: embeds images and texts in a common space.
///
/// Radford et al. 2021.
public struct CLIPModel: Sendable {
  /// How an image's embedding is computed from the class token.
  public enum Features: String, CaseIterable, Sendable {
    /// Without the last layer norm, which EDITS' released code omits by using `last_hidden_state`.
    case released
    /// With it, as CLIP does.
    case standard
  }

  public let text: CLIPTextModel
  public let vision: CLIPVisionModel
  private let textProjection: Dense  // [p, d of text]
  private let visualProjection: Dense  // [p, d of vision]
  /// Logarithm of the scale of cosines in training.
  public let logitScale: Parameters.Index  // []
  /// Components of an embedding, p.
  public let size: Int

  /// - Throws: `WeightsError` for an unsupported setting in `config.json`.
  public init(_ file: ModelConfiguration, _ table: inout ParameterTable) throws(WeightsError) {
    let file = try file.heeding(.clip)
    try file.require("model_type", .string("clip"))
    size = try file.int("projection_dim", default: 512)
    let textConfiguration = try CLIPTextConfiguration(file.clipSection("text"))
    let visionConfiguration = try CLIPVisionConfiguration(file.clipSection("vision"))
    text = CLIPTextModel("text_model.", textConfiguration, &table)
    vision = CLIPVisionModel("vision_model.", visionConfiguration, &table)
    textProjection = Dense("text_projection", textConfiguration.transformer.width, size, hasBias: false, &table)
    visualProjection = Dense("visual_projection", visionConfiguration.transformer.width, size, hasBias: false, &table)
    logitScale = table.add("logit_scale", [], .constant(2.6592))
  }

  /// Images [n, size, size, 3], normalized → [n, 1, 1, p], not of unit length.
  public func imageFeatures(_ images: Tensor, _ features: Features, _ tape: Tape) -> Tensor {
    visualProjection(vision.pooled(images, isNormalized: features == .standard, tape), tape)
  }

  /// Token ids [n][t] → [n, 1, 1, p], not of unit length.
  public func textFeatures(_ ids: [[Int]], _ tape: Tape) -> Tensor {
    textProjection(text.pooled(ids, tape), tape)
  }
}
