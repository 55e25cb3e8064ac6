import JSON

// CLIP and similar models, and their image preprocessing.

private let forms = transformersForms.merging(["quantization_config": []]) { $1 }
private let tower = words(
  "hidden_size intermediate_size num_hidden_layers num_attention_heads hidden_act layer_norm_eps model_type")

extension SettingsTable {
  public static let clip = SettingsTable(
    "CLIPConfig", in: "config.json, model_type clip", peer: "transformers",
    heeded: words("model_type projection_dim text_config vision_config text_config_dict vision_config_dict"),
    irrelevant: transformersCommon + generationAll + words("logit_scale_init_value tie_word_embeddings"), refused: forms
  )
  public static let clipText = SettingsTable(
    "CLIPTextConfig", in: "config.json of a text encoder, or text_config", peer: "transformers",
    heeded: tower + words("vocab_size max_position_embeddings eos_token_id"),
    irrelevant: transformersCommon + generationAll + words("projection_dim tie_word_embeddings"), refused: forms)
  public static let clipVision = SettingsTable(
    "CLIPVisionConfig", in: "vision_config", peer: "transformers",
    heeded: tower + words("image_size patch_size num_channels"),
    irrelevant: transformersCommon + generationAll + words("projection_dim tie_word_embeddings vocab_size"),
    refused: forms)
  public static let siglipVision = SettingsTable(
    "SiglipVisionConfig", in: "vision_config, model_type siglip_vision_model", peer: "transformers",
    heeded: tower + words("image_size patch_size num_channels"),
    irrelevant: transformersCommon + generationAll
      + words("vision_use_head projection_dim tie_word_embeddings vocab_size"), refused: forms)

  /// `preprocessor_config.json`, or `image_processor` of `processor_config.json`.
  public static let imageProcessor = SettingsTable(
    "image processor", in: "preprocessor_config.json", peer: "transformers",
    heeded: words(
      """
      image_processor_type feature_extractor_type do_resize size resample do_center_crop crop_size do_rescale
      rescale_factor do_normalize image_mean image_std do_pad image_processor default_to_square
      """),
    irrelevant: words(
      """
      do_convert_rgb processor_class _processor_class image_seq_length patch_size vision_feature_select_strategy
      num_additional_image_tokens image_token image_size return_tensors data_format input_data_format device
      disable_grouping auto_map _valid_processor_keys use_square_size
      """),
    refused: [
      "do_rescale_offset": [], "do_thumbnail": [.bool(false)], "do_align_long_axis": [.bool(false)],
      "size_divisor": [], "pad_size": [], "do_image_splitting": [.bool(false)],
    ])
  /// `size` and `crop_size` of an image processor.
  public static let imageSize = SettingsTable(
    "size", in: "preprocessor_config.json, size and crop_size", peer: "transformers",
    heeded: words("height width shortest_edge longest_edge"),
    refused: [
      "max_height": [], "max_width": [], "min_pixels": [], "max_pixels": [],
    ])
  /// `processor_config.json`.
  public static let processor = SettingsTable(
    "processor", in: "processor_config.json", peer: "transformers", heeded: words("image_processor"),
    irrelevant: words(
      """
      processor_class image_token image_seq_length num_additional_image_tokens patch_size
      vision_feature_select_strategy chat_template auto_map audio_tokenizer
      """))
}
