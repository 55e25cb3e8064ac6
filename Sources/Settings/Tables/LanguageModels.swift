import JSON

// `config.json` of decoder-only language models, by `model_type`.

private let sizes = words(
  """
  model_type vocab_size hidden_size intermediate_size num_hidden_layers num_attention_heads num_key_value_heads
  max_position_embeddings hidden_act tie_word_embeddings rope_parameters rope_theta rope_scaling quantization_config
  original_max_position_embeddings partial_rotary_factor
  """)

private func decoder(
  _ name: String, _ type: String, heeded: String, irrelevant: String = "", refused: [String: [JSONValue]] = [:]
) -> SettingsTable {
  SettingsTable(
    name, in: "config.json, model_type \(type)", peer: "transformers", heeded: sizes + words(heeded),
    irrelevant: transformersCommon + generationAll + words(irrelevant),
    refused: transformersForms.merging(refused) { $1 })
}

extension SettingsTable {
  public static let llama = decoder(
    "LlamaConfig", "llama", heeded: "rms_norm_eps head_dim attention_bias mlp_bias",
    irrelevant: "pretraining_tp is_llama_config rope_interleaved")
  public static let mistral = decoder(
    "MistralConfig", "mistral", heeded: "rms_norm_eps head_dim sliding_window",
    irrelevant: "layer_types use_sliding_window max_window_layers")
  public static let ministral = decoder(
    "MinistralConfig", "ministral", heeded: "rms_norm_eps head_dim sliding_window layer_types")
  public static let ministral3 = decoder(
    "Ministral3Config", "ministral3", heeded: "rms_norm_eps head_dim sliding_window")
  public static let qwen2 = decoder(
    "Qwen2Config", "qwen2",
    heeded: "rms_norm_eps head_dim use_sliding_window sliding_window max_window_layers layer_types",
    irrelevant: "use_mrope")
  public static let qwen3 = decoder(
    "Qwen3Config", "qwen3",
    heeded: "rms_norm_eps head_dim attention_bias use_sliding_window sliding_window max_window_layers layer_types",
    irrelevant: "use_mrope")
  public static let smolLM3 = decoder(
    "SmolLM3Config", "smollm3",
    heeded:
      "rms_norm_eps head_dim attention_bias mlp_bias use_sliding_window sliding_window max_window_layers layer_types "
      + "no_rope_layers no_rope_layer_interval",
    irrelevant: "pretraining_tp")
  public static let phi3 = decoder(
    "Phi3Config", "phi3", heeded: "rms_norm_eps head_dim sliding_window",
    irrelevant: "resid_pdrop embd_pdrop attention_bias interpolate_factor lm_head_bias mlp_bias use_sliding_window")
  public static let gemma = decoder(
    "GemmaConfig", "gemma", heeded: "rms_norm_eps head_dim attention_bias", irrelevant: "hidden_activation",
    refused: ["use_bidirectional_attention": [.bool(false)]])
  public static let gemma2 = decoder(
    "Gemma2Config", "gemma2",
    heeded: "rms_norm_eps head_dim attention_bias hidden_activation query_pre_attn_scalar sliding_window layer_types "
      + "final_logit_softcapping attn_logit_softcapping",
    irrelevant: "cache_implementation",
    refused: ["use_bidirectional_attention": [.bool(false)]])
  public static let gemma3 = decoder(
    "Gemma3TextConfig", "gemma3_text",
    heeded: "rms_norm_eps head_dim attention_bias hidden_activation query_pre_attn_scalar sliding_window layer_types "
      + "final_logit_softcapping attn_logit_softcapping rope_local_base_freq sliding_window_pattern "
      + "_sliding_window_pattern",
    irrelevant: "cache_implementation",
    refused: ["use_bidirectional_attention": [.bool(false)]])
  public static let granite = decoder(
    "GraniteConfig", "granite",
    heeded: "rms_norm_eps head_dim attention_bias mlp_bias embedding_multiplier logits_scaling residual_multiplier "
      + "attention_multiplier")
  public static let olmo = decoder("OlmoConfig", "olmo", heeded: "attention_bias clip_qkv head_dim")
  public static let olmo2 = decoder(
    "Olmo2Config", "olmo2", heeded: "rms_norm_eps attention_bias head_dim")
  public static let olmo3 = decoder(
    "Olmo3Config", "olmo3", heeded: "rms_norm_eps attention_bias head_dim sliding_window layer_types")

  /// `rope_parameters`, or `rope_scaling` of older files.
  public static let rope = SettingsTable(
    "RopeParameters", in: "config.json, rope_parameters or rope_scaling", peer: "transformers",
    heeded: words(
      """
      rope_type type rope_theta factor low_freq_factor high_freq_factor original_max_position_embeddings attention_factor
      beta_fast beta_slow mscale mscale_all_dim truncate short_factor long_factor partial_rotary_factor
      llama_4_scaling_beta
      """),
    irrelevant: words("max_position_embeddings"),
    refused: [
      "mrope_section": [], "short_mscale": [], "long_mscale": [], "full_attention": [], "sliding_attention": [],
    ])

  /// `rope_parameters` with an entry for each type of layer.
  public static let layeredRope = SettingsTable(
    "RopeParameters by layer", in: "config.json, rope_parameters of Gemma 3 and OLMo 3", peer: "transformers",
    heeded: words("full_attention sliding_attention"))

  public static let llava = SettingsTable(
    "LlavaConfig", in: "config.json, model_type llava", peer: "transformers",
    heeded: words(
      """
      model_type text_config vision_config image_token_index image_token_id projector_hidden_act vision_feature_layer
      vision_feature_select_strategy multimodal_projector_bias quantization_config tie_word_embeddings
      """),
    irrelevant: transformersCommon + generationAll + words("image_seq_length ignore_index vocab_size"),
    refused: transformersForms)

  /// LLaVA's decoder with the `mm_…` settings of its projector and vision tower, as haotian-liu/LLaVA writes it.
  public static let llavaOfAuthors = SettingsTable(
    "LlavaLlamaForCausalLM", in: "config.json of haotian-liu/LLaVA", peer: "LLaVA",
    heeded: words(
      """
      mm_vision_tower mm_projector_type mm_vision_select_layer mm_vision_select_feature image_aspect_ratio
      unfreeze_mm_vision_tower
      """),
    irrelevant: llama.rules.keys.filter { llama.rules[$0] == .heeded || llama.rules[$0] == .irrelevant }
      + words(
        """
        freeze_mm_mlp_adapter freeze_mm_vision_resampler tune_mm_mlp_adapter tune_mm_vision_resampler mm_hidden_size
        mm_projector_lr mm_use_im_patch_token use_mm_proj image_grid_pinpoints tokenizer_padding_side
        tokenizer_model_max_length max_sequence_length
        """),
    refused: llama.rules.compactMapValues { rule in if case .refused(let values) = rule { values } else { nil } }
      .merging([
        "mm_use_im_start_end": [.bool(false)], "mm_patch_merge_type": [.string("flat")], "mm_resampler_type": [],
        "s2": [.bool(false)],
      ]) { $1 })
}
