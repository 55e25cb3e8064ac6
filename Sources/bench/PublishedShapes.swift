import JSON
import Weights

/// The configurations of published checkpoints, as far as they differ from the defaults.
enum PublishedShapes {
  private static func object(_ members: [(String, JSONValue)]) -> JSONObject { JSONObject(members) }
  private static func numbers(_ values: [Int]) -> JSONValue { .array(values.map { .int(Int64($0)) }) }

  private static func transformer(_ width: Int, layers: Int, heads: Int, _ more: [(String, JSONValue)]) -> JSONValue {
    .object(
      object(
        [
          ("hidden_size", .int(Int64(width))), ("intermediate_size", .int(Int64(4 * width))),
          ("num_hidden_layers", .int(Int64(layers))), ("num_attention_heads", .int(Int64(heads))),
        ] + more))
  }

  /// openai/clip-vit-large-patch14.
  static let clipL14 = ModelConfiguration(
    named: "CLIP ViT-L/14",
    object([
      ("model_type", .string("clip")), ("projection_dim", .int(768)),
      ("text_config", transformer(768, layers: 12, heads: 12, [])),
      ("vision_config", transformer(1024, layers: 24, heads: 16, [("patch_size", .int(14))])),
    ]))

  /// openai/clip-vit-base-patch32.
  static let clipB32 = ModelConfiguration(
    named: "CLIP ViT-B/32",
    object([
      ("model_type", .string("clip")), ("projection_dim", .int(512)),
      ("text_config", transformer(512, layers: 12, heads: 8, [])),
      ("vision_config", transformer(768, layers: 12, heads: 12, [("patch_size", .int(32))])),
    ]))

  /// stabilityai/sd-vae-ft-mse.
  static let autoencoder = ModelConfiguration(
    named: "sd-vae-ft-mse",
    object([
      ("block_out_channels", numbers([128, 256, 512, 512])), ("layers_per_block", .int(2)),
      ("down_block_types", .array(Array(repeating: .string("DownEncoderBlock2D"), count: 4))),
      ("up_block_types", .array(Array(repeating: .string("UpDecoderBlock2D"), count: 4))),
    ]))

  /// runwayml/stable-diffusion-v1-5.
  static let unet = ModelConfiguration(
    named: "the UNet of Stable Diffusion 1.5",
    object([("cross_attention_dim", .int(768)), ("sample_size", .int(64))]))
}
