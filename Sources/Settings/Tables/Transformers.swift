import JSON

// Settings that any configuration of transformers may contain.

/// Settings that name, describe or train a model, or choose how transformers runs it.
let transformersCommon = words(
  """
  _name_or_path _commit_hash architectures transformers_version torch_dtype dtype auto_map output_attentions
  output_hidden_states return_dict return_dict_in_generate output_scores use_cache use_return_dict use_bfloat16 torchscript
  tf_legacy_loss id2label label2id num_labels problem_type finetuning_task task_specific_params tokenizer_class prefix
  pad_token_id bos_token_id eos_token_id sep_token_id cls_token_id mask_token_id decoder_start_token_id initializer_range
  initializer_factor gradient_checkpointing chunk_size_feed_forward attn_implementation _attn_implementation
  _attn_implementation_autoset _attn_implementation_internal _experts_implementation_internal _flash_attn_2_enabled
  _pre_quantization_dtype attention_dropout dropout is_decoder transformers.js_config unsloth_version
  unsloth_fixed model_name
  """)

/// Settings that turn an encoder into a decoder, or remove attention heads.
let transformersForms: [String: [JSONValue]] = [
  "is_encoder_decoder": [.bool(false)], "add_cross_attention": [.bool(false)], "tie_encoder_decoder": [.bool(false)],
  "cross_attention_hidden_size": [], "pruned_heads": [.object(JSONObject())],
]

/// Settings of `generate` that change the result of greedy search and are not implemented here.
let generationForms: [String: [JSONValue]] = [
  "num_beams": [.int(1)], "num_beam_groups": [.int(1)], "penalty_alpha": [.int(0)], "dola_layers": [],
  "guidance_scale": [.int(1)], "bad_words_ids": [.array([])], "force_words_ids": [.array([])],
  "constraints": [.array([])],
  "sequence_bias": [.array([]), .object(JSONObject())], "forced_bos_token_id": [], "forced_eos_token_id": [],
  "exponential_decay_length_penalty": [], "begin_suppress_tokens": [.array([])],
  "encoder_repetition_penalty": [.int(1)],
  "encoder_no_repeat_ngram_size": [.int(0)], "watermarking_config": [], "stop_strings": [.array([])],
  "token_healing": [.bool(false)],
]

/// Settings of `generate` that are heeded.
let generationHeeded = words(
  "repetition_penalty no_repeat_ngram_size suppress_tokens min_new_tokens min_length eos_token_id")

/// Settings that only matter for sampling, or only choose how the computation is done; temperatures are set by options
/// here.
let generationIrrelevant = words(
  """
  do_sample temperature top_k top_p min_p top_h typical_p epsilon_cutoff eta_cutoff max_length max_new_tokens max_time
  early_stopping length_penalty diversity_penalty num_return_sequences remove_invalid_values renormalize_logits
  cache_implementation cache_config max_cache_len use_mtp is_assistant num_assistant_tokens
  num_assistant_tokens_schedule assistant_confidence_threshold prompt_lookup_num_tokens max_matching_ngram_size
  assistant_early_exit assistant_lookbehind target_lookbehind assistant_ensemble_weight speculation_type compile_config
  disable_compile continuous_batching_config low_memory prefill_chunk_size _from_model_config output_logits
  """)

/// All of them: before there was a `generation_config.json`, they were part of a model's own file.
let generationAll = Array(generationForms.keys) + generationHeeded + generationIrrelevant

extension SettingsTable {
  /// The fields that identify a file's kind, by which another table is chosen.
  public static let kind = SettingsTable(
    "file", in: "any configuration, before its class is known", peer: "transformers",
    heeded: words("model_type _class_name quantization_config eos_token_id text_config vision_config"))

  /// `generation_config.json`, or the same settings in `config.json` if that file is missing.
  public static let generation = SettingsTable(
    "GenerationConfig", in: "generation_config.json", peer: "transformers", heeded: generationHeeded,
    irrelevant: generationIrrelevant + transformersCommon + ["is_encoder_decoder", "model_type"],
    refused: generationForms)

  /// The index of a sharded checkpoint.
  public static let shards = SettingsTable(
    "index of shards", in: "*.safetensors.index.json, *.bin.index.json", peer: "transformers", heeded: ["weight_map"],
    irrelevant: ["metadata"])

  /// `quantization_config` of a checkpoint whose weights are 8-bit floats with scales.
  ///
  /// Activations are not rounded here, so the settings about how to round them are irrelevant.
  public static let quantization = SettingsTable(
    "quantization_config", in: "config.json", peer: "transformers",
    heeded: words("quant_method weight_block_size format"),
    irrelevant: words(
      """
      fmt activation_scheme modules_to_not_convert ignored_layers ignore scale_fmt config_groups quantization_status
      kv_cache_scheme global_compression_ratio version activation_scale_ub dequantize producer modules_to_convert
      exclude_modules quant_algo kv_cache_quant_algo linear_class expert_dtype run_compressed use_optimized_inference
      """),
    refused: [
      "transform_config": [.object(JSONObject())], "sparsity_config": [.object(JSONObject())], "bits": [.int(8)],
    ])
}
