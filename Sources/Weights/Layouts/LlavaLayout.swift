import JSON
import Settings

/// Renames a LLaVA-1.5 as its authors publish it, and the vision tower that it names, to transformers' names.
///
/// The authors' folder has the decoder in LLaMA's names and the projector as `model.mm_projector.{0,2}`; the vision
/// tower is the model of another repository, which `config.json` names (`mm_vision_tower`). (haotian-liu/LLaVA at
/// c121f04, llava/model/builder.py, llava_arch.py, multimodal_encoder/clip_encoder.py, mm_utils.py.)
public struct LlavaLayout {
  private let file: any WeightFile
  private let tower: any WeightFile
  /// The folder of the vision tower.
  private let towerFolder: String
  private let settings: ModelConfiguration

  /// Whether a folder's settings are those of such a model.
  public static func isPossible(_ file: ModelConfiguration) -> Bool { file.object["mm_vision_tower"] != nil }

  /// Whether a file contains such a model.
  static func isPossible(_ file: any WeightFile) -> Bool {
    file.shape(of: "model.mm_projector.0.weight") != nil && file.shape(of: "model.embed_tokens.weight") != nil
  }

  /// `tower`: the folder of the vision tower; if nil it is looked for (`VisionTowerFolder`).
  ///
  /// - Throws: `WeightsError`, `.missing` without its `config.json` or its tower, `.unsupported` for a setting, by name.
  init(_ file: any WeightFile, tower: String?) throws(WeightsError) {
    self.file = file
    guard file is Checkpoint else {
      throw WeightsError(.unsupported, file.path, "is a part of a LLaVA; name its folder, which has its config.json")
    }
    settings = try ModelConfiguration(folder: file.path).heeding(.llavaOfAuthors)
    let projector = try settings.string("mm_projector_type", default: "linear")
    guard projector == "mlp2x_gelu" else {
      throw WeightsError(
        .unsupported, settings.path,
        "\"mm_projector_type\" is \(JSONValue.string(projector).abbreviated) where LLaVA-1.5's \"mlp2x_gelu\" is known")
    }
    try settings.require("mm_vision_select_feature", .string("patch"), .string("cls_patch"))
    // Without padding, CLIP cuts the middle out.
    try settings.require("image_aspect_ratio", .string("pad"), .string("square"))
    towerFolder = try VisionTowerFolder.of(settings, named: tower)
    // Only a tower that was trained along is part of the model; the others are kept as they were published.
    let isOwn = try settings.bool("unfreeze_mm_vision_tower", default: false)
    self.tower = isOwn ? file : try Checkpoint(folder: towerFolder)
  }

  /// The tensors in transformers' names.
  ///
  /// - Throws: `WeightsError` for a tensor that is missing or has no part in such a model.
  func renamed() throws(WeightsError) -> RenamedWeights {
    var parts: [String: RenamedWeights.Part] = [:]
    for name in file.names where !name.hasSuffix("rotary_emb.inv_freq") {
      guard let renamed = Self.renamed(name) else {
        throw WeightsError(.unsupported, file.path, "tensor \"\(name.prefix(100))\" is no part of a LLaVA-1.5")
      }
      if !renamed.isEmpty { parts[renamed] = RenamedWeights.Part(source: name) }
    }
    let place = tower is Checkpoint && tower.path == file.path ? Self.ownTower : ""
    let start = place + (tower.names.contains { $0.hasPrefix(place + "vision_model.") } ? "vision_model." : "")
    for name in tower.names where name.hasPrefix(start) && !name.hasSuffix("position_ids") {
      parts["model.vision_tower." + name.dropFirst(start.count)] = RenamedWeights.Part(source: name, file: 1)
    }
    return RenamedWeights(
      file, tower, layout: "LLaVA", configuration: try configuration(), preprocessing: try preprocessing(), parts)
  }

  /// Where a model keeps a tower that was trained along.
  private static let ownTower = "model.vision_tower.vision_tower."

  /// The name of a tensor of decoder or projector; empty for one that is left out, nil for an unknown one.
  private static func renamed(_ name: String) -> String? {
    for (number, linear) in [(0, "linear_1"), (2, "linear_2")] {
      for end in ["weight", "bias"] where name == "model.mm_projector.\(number).\(end)" {
        return "model.multi_modal_projector.\(linear).\(end)"
      }
    }
    if name.hasPrefix(ownTower) { return "" }
    if name.hasPrefix("lm_head.") { return name }
    guard ["model.embed_tokens.", "model.layers.", "model.norm."].contains(where: name.hasPrefix) else { return nil }
    return "model.language_model." + name.dropFirst("model.".count)
  }

  /// transformers' LlavaConfig.
  private func configuration() throws(WeightsError) -> JSONObject {
    var text = JSONObject([("model_type", .string("llama"))])
    for member in settings.object.members
    where SettingsTable.llama.rules[member.name] != nil && member.name != "model_type" {
      text[member.name] = member.value
    }
    let file = try ModelConfiguration(folder: towerFolder)
    let isWhole = file["model_type"]?.string == "clip"
    var vision = try isWhole ? file.heeding(.clip).clipSection("vision").object : file.object
    vision["model_type"] = .string("clip_vision_model")
    let keepsClass = settings["mm_vision_select_feature"] == .string("cls_patch")
    return JSONObject([
      ("architectures", .array([.string("LlavaForConditionalGeneration")])), ("model_type", .string("llava")),
      ("text_config", .object(text)), ("vision_config", .object(vision)),
      ("image_token_index", .int(settings.object["vocab_size"]?.int ?? 32_000)),
      ("projector_hidden_act", .string("gelu")),
      ("vision_feature_layer", .int(Int64(try settings.int("mm_vision_select_layer", in: -1000...1000)))),
      ("vision_feature_select_strategy", .string(keepsClass ? "full" : "default")),
      ("multimodal_projector_bias", .bool(true)),
      ("tie_word_embeddings", settings.object["tie_word_embeddings"] ?? .bool(false)),
    ])
  }

  /// The tower's preprocessing, by transformers' LlavaImageProcessor if images are padded to squares.
  private func preprocessing() throws(WeightsError) -> JSONObject {
    let file = try ModelConfiguration.ifPresent(folder: towerFolder, name: "preprocessor_config.json")
    var object = file?.object ?? JSONObject()
    guard settings["image_aspect_ratio"] == .string("pad") else { return object }
    object["feature_extractor_type"] = nil
    object["image_processor_type"] = .string("LlavaImageProcessor")
    object["do_pad"] = .bool(true)
    return object
  }
}
