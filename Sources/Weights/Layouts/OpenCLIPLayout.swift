import Exact
import JSON
import Settings

/// Renames a CLIP with a vision transformer from open_clip's names, which are OpenAI's, to those of transformers'
/// CLIPModel.
///
/// `open_clip_config.json` beside the file gives what tensors do not tell: attention heads and activation. (open_clip
/// 3.2.0, src/open_clip/model.py and transformer.py; transformers 5.24,
/// models/clip/convert_clip_original_pytorch_to_hf.py.)
struct OpenCLIPLayout {
  private let file: any WeightFile
  private let settings: Settings

  /// The settings in `model_cfg`.
  private struct Settings {
    let size: Int
    let isQuick: Bool
    let vision: [String: Int]
    let text: [String: Int]
    let mlpRatio: Double
  }

  /// Whether a file contains such a model.
  static func isPossible(_ file: any WeightFile) -> Bool {
    file.shape(of: "visual.class_embedding") != nil
      && file.shape(of: "transformer.resblocks.0.attn.in_proj_weight") != nil
  }

  /// - Throws: `WeightsError` `.missing` without `open_clip_config.json`, `.unsupported` for an unsupported setting.
  init(_ file: any WeightFile) throws(WeightsError) {
    self.file = file
    let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let configuration = try ModelConfiguration(folder: folder, name: "open_clip_config.json")
    let path = configuration.path
    let model = try Self.object(configuration.object["model_cfg"], "model_cfg", path)
    let vision = try Self.object(model["vision_cfg"], "vision_cfg", path)
    let text = try Self.object(model["text_cfg"], "text_cfg", path)
    try Self.check(model, ["embed_dim", "vision_cfg", "text_cfg", "quick_gelu"], path)
    try Self.check(vision, ["image_size", "layers", "width", "patch_size", "head_width", "mlp_ratio"], path)
    try Self.check(text, ["context_length", "vocab_size", "width", "heads", "layers"], path)
    var isQuick = false
    if case .bool(true)? = model["quick_gelu"] { isQuick = true }
    settings = Settings(
      size: try Self.number(model, "embed_dim", 512, path), isQuick: isQuick,
      vision: [
        "width": try Self.number(vision, "width", 768, path), "layers": try Self.number(vision, "layers", 12, path),
        "head": try Self.number(vision, "head_width", 64, path),
        "patch": try Self.number(vision, "patch_size", 16, path),
        "image": try Self.number(vision, "image_size", 224, path),
      ],
      text: [
        "width": try Self.number(text, "width", 512, path), "layers": try Self.number(text, "layers", 12, path),
        "heads": try Self.number(text, "heads", 8, path), "length": try Self.number(text, "context_length", 77, path),
        "tokens": try Self.number(text, "vocab_size", 49408, path),
      ], mlpRatio: vision["mlp_ratio"]?.double ?? 4)
    guard (settings.vision["width"] ?? 0) % (settings.vision["head"] ?? 1) == 0, settings.mlpRatio > 0,
      settings.mlpRatio < 100
    else { throw WeightsError(.unsupported, path, "its heads or its mlp_ratio do not fit the width") }
  }

  private static func object(_ value: JSONValue?, _ name: String, _ path: String) throws(WeightsError) -> JSONObject {
    guard case .object(let object)? = value else { throw WeightsError(.corrupt, path, "has no \"\(name)\"") }
    return object
  }

  private static func check(_ object: JSONObject, _ known: Set<String>, _ path: String) throws(WeightsError) {
    guard let other = object.members.map(\.name).first(where: { !known.contains($0) }) else { return }
    throw WeightsError(
      .unsupported, path,
      "\(JSONValue.string(other).abbreviated) changes the model in a way that CLIPModel does not have")
  }

  private static func number(
    _ object: JSONObject, _ key: String, _ usual: Int, _ path: String
  ) throws(WeightsError) -> Int {
    guard let value = object[key] else { return usual }
    guard let number = value.int.flatMap({ Int(exactly: $0) }), (1...1_000_000).contains(number) else {
      throw WeightsError(.unsupported, path, "\"\(key)\" is \(value.abbreviated) where 1 to 1000000 is possible")
    }
    return number
  }

  /// The tensors under transformers' names, checked for completeness.
  ///
  /// - Throws: `WeightsError` for a tensor that is missing or does not belong to such a model.
  func renamed() throws(WeightsError) -> RenamedWeights {
    var parts: [String: RenamedWeights.Part] = [
      "logit_scale": .init(source: "logit_scale"),
      "visual_projection.weight": .init(source: "visual.proj", isTransposed: true),
      "text_projection.weight": .init(source: "text_projection", isTransposed: true),
      "vision_model.embeddings.class_embedding": .init(source: "visual.class_embedding"),
      "vision_model.embeddings.patch_embedding.weight": .init(source: "visual.conv1.weight"),
      "vision_model.embeddings.position_embedding.weight": .init(source: "visual.positional_embedding"),
      "text_model.embeddings.token_embedding.weight": .init(source: "token_embedding.weight"),
      "text_model.embeddings.position_embedding.weight": .init(source: "positional_embedding"),
    ]
    func take(_ name: String, _ source: String) {
      for end in [".weight", ".bias"] { parts[name + end] = .init(source: source + end) }
    }
    take("vision_model.pre_layrnorm", "visual.ln_pre")
    take("vision_model.post_layernorm", "visual.ln_post")
    take("text_model.final_layer_norm", "ln_final")
    for (tower, prefix, sizes) in [
      ("vision_model", "visual.transformer", settings.vision), ("text_model", "transformer", settings.text),
    ] {
      let width = sizes["width"] ?? 0
      for index in 0..<(sizes["layers"] ?? 0) {
        let (name, source) = ("\(tower).encoder.layers.\(index)", "\(prefix).resblocks.\(index)")
        for (a, b) in [
          ("layer_norm1", "ln_1"), ("layer_norm2", "ln_2"), ("self_attn.out_proj", "attn.out_proj"),
          ("mlp.fc1", "mlp.c_fc"), ("mlp.fc2", "mlp.c_proj"),
        ] { take("\(name).\(a)", "\(source).\(b)") }
        for end in ["weight", "bias"] {
          guard file.shape(of: "\(source).attn.in_proj_\(end)")?.first == 3 * width else {
            throw WeightsError(
              .unsupported, file.path,
              "tensor \"\(source).attn.in_proj_\(end)\" has not the \(3 * width) rows of its configuration")
          }
          for (place, part) in ["q", "k", "v"].enumerated() {
            parts["\(name).self_attn.\(part)_proj.\(end)"] = .init(
              source: "\(source).attn.in_proj_\(end)", rows: place * width..<(place + 1) * width)
          }
        }
      }
    }
    if let missing = parts.values.map(\.source).filter({ file.shape(of: $0) == nil }).min() {
      throw WeightsError(.missing, file.path, "there is no tensor \"\(missing)\" of an open_clip model")
    }
    let used = Set(parts.values.map(\.source))
    if let unknown = file.names.filter({ !used.contains($0) && $0 != "attn_mask" }).min() {
      throw WeightsError(
        .unsupported, file.path, "tensor \"\(unknown)\" is no part of the model of open_clip_config.json")
    }
    return RenamedWeights(file, layout: "open_clip", configuration: configuration, parts)
  }

  /// transformers' `config.json`.
  private var configuration: JSONObject {
    let (vision, text) = (settings.vision, settings.text)
    func int(_ value: Int?) -> JSONValue { .int(Int64(value ?? 0)) }
    let activation = JSONValue.string(settings.isQuick ? "quick_gelu" : "gelu")
    func hidden(_ width: Int?, _ ratio: Double) -> JSONValue { int(Int(Double(width ?? 0) * ratio)) }
    return JSONObject([
      ("architectures", .array([.string("CLIPModel")])), ("model_type", .string("clip")),
      ("projection_dim", int(settings.size)),
      (
        "text_config",
        .object(
          JSONObject([
            ("model_type", .string("clip_text_model")), ("hidden_act", activation), ("hidden_size", int(text["width"])),
            ("intermediate_size", hidden(text["width"], 4)), ("num_attention_heads", int(text["heads"])),
            ("num_hidden_layers", int(text["layers"])), ("max_position_embeddings", int(text["length"])),
            ("vocab_size", int(text["tokens"])), ("bos_token_id", int((text["tokens"] ?? 2) - 2)),
            ("eos_token_id", int((text["tokens"] ?? 1) - 1)), ("projection_dim", int(settings.size)),
          ]))
      ),
      (
        "vision_config",
        .object(
          JSONObject([
            ("model_type", .string("clip_vision_model")), ("hidden_act", activation),
            ("hidden_size", int(vision["width"])),
            ("intermediate_size", hidden(vision["width"], settings.mlpRatio)),
            ("num_attention_heads", int((vision["width"] ?? 0) / (vision["head"] ?? 1))),
            ("num_hidden_layers", int(vision["layers"])), ("image_size", int(vision["image"])),
            ("patch_size", int(vision["patch"])), ("projection_dim", int(settings.size)),
          ]))
      ),
    ])
  }
}
