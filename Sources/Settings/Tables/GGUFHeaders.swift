import JSON

// Metadata of GGUF files, without the architecture's prefix; the list is that of gguf 0.19.

/// Settings that dense LLaMA models do not have.
private let ggufForms: [String: [JSONValue]] = [
  "attention.clamp_kqv": [], "attention.max_alibi_bias": [.int(0)], "attention.causal": [.bool(true)],
  "attention.q_lora_rank": [], "attention.kv_lora_rank": [], "attention.key_length_mla": [],
  "attention.value_length_mla": [], "attention.shared_kv_layers": [.int(0)], "attention.output_scale": [],
  "attention.temperature_length": [], "attention.scale": [],
  "attention.sliding_window_pattern": [], "attn_logit_softcapping": [], "final_logit_softcapping": [],
  "router_logit_softcapping": [], "logit_scale": [.int(1)], "residual_scale": [.int(1)], "embedding_scale": [.int(1)],
  "use_parallel_residual": [.bool(false)], "expert_count": [.int(0)], "expert_used_count": [.int(0)],
  "expert_shared_count": [.int(0)], "leading_dense_block_count": [.int(0)], "nextn_predict_layers": [.int(0)],
  "rope.dimension_sections": [], "rope.freq_base_swa": [], "rope.dimension_count_swa": [],
  "rope.scaling.alpha": [], "rope.scaling.yarn_ext_factor": [.int(1), .int(-1)],
  "rope.scaling.yarn_attn_factor": [.int(1)], "pooling_type": [.int(0)], "decoder_block_count": [],
  "embedding_length_out": [], "embedding_length_per_layer_input": [], "activation_sparsity_scale": [],
  "attention.key_length_swa": [], "attention.value_length_swa": [],
  "tensor_data_layout": [.string("Meta AI original pth"), .string("reference")],
  "altup.active_idx": [], "altup.num_inputs": [], "attention.decay_lora_rank": [], "attention.gate_lora_rank": [],
  "attention.iclr_lora_rank": [], "attention.value_residual_mix_lora_rank": [], "attention.indexer.head_count": [],
  "attention.indexer.key_length": [], "attention.indexer.top_k": [], "attention.relative_buckets_count": [],
  "features_length": [], "rescale_every_n_layers": [.int(0)], "time_decay_extra_dim": [], "time_mix_extra_dim": [],
  "token_shift_count": [],
  "swin_norm": [.bool(false)], "n_deepstack_layers": [.int(0)], "full_attention_interval": [],
]

extension SettingsTable {
  public static let ggufDecoder = SettingsTable(
    "GGUF decoder", in: "GGUF metadata after llama., qwen2., qwen3. or mistral3.", peer: "llama.cpp",
    heeded: words(
      """
      attention.head_count attention.head_count_kv attention.key_length attention.value_length
      attention.layer_norm_rms_epsilon embedding_length context_length block_count feed_forward_length
      rope.dimension_count rope.freq_base rope.scale_linear rope.scaling.type rope.scaling.factor
      rope.scaling.original_context_length rope.scaling.attn_factor rope.scaling.yarn_beta_fast
      rope.scaling.yarn_beta_slow expert_count rope.scaling.yarn_log_multiplier attention.temperature_scale
      """),
    irrelevant: words(
      """
      vocab_size attention.layer_norm_epsilon attention.sliding_window rope.scaling.finetuned
      attention.group_norm_epsilon attention.group_norm_groups expert_feed_forward_length
      expert_shared_feed_forward_length expert_weights_scale expert_weights_norm expert_gating_func
      expert_chunk_feed_forward_length expert_group_count expert_group_used_count expert_group_scale experts_per_group
      interleave_moe_layer_step moe_every_n_layers moe_latent_size swiglu_clamp_exp swiglu_clamp_shexp
      decoder_start_token_id
      """),
    refused: ggufForms)
  public static let ggufTokenizer = SettingsTable(
    "GGUF tokenizer", in: "GGUF metadata after tokenizer.ggml.", peer: "llama.cpp",
    heeded: words(
      """
      model pre tokens token_type scores merges bos_token_id eos_token_id eot_token_id eom_token_id unknown_token_id
      padding_token_id add_bos_token add_eos_token add_space_prefix remove_extra_whitespaces precompiled_charsmap
      """),
    irrelevant: words(
      """
      token_type_count seperator_token_id separator_token_id mask_token_id cls_token_id add_sep_token
      fim_pre_token_id fim_suf_token_id fim_mid_token_id fim_pad_token_id fim_rep_token_id fim_sep_token_id
      prefix_token_id suffix_token_id middle_token_id
      """))
  public static let ggufProjector = SettingsTable(
    "GGUF vision tower", in: "GGUF metadata after clip.", peer: "llama.cpp",
    heeded: words(
      """
      projector_type vision.embedding_length vision.feed_forward_length vision.attention.head_count vision.block_count
      vision.image_size vision.patch_size vision.attention.layer_norm_epsilon vision.image_mean vision.image_std use_gelu
      use_silu
      """),
    irrelevant: words(
      """
      has_vision_encoder has_text_encoder has_llava_projector vision.projection_dim vision.mm_patch_merge_type
      vision.image_crop_resolution vision.image_grid_pinpoints vision.image_aspect_ratio text.embedding_length
      text.feed_forward_length text.attention.head_count text.block_count text.attention.layer_norm_epsilon
      text.projection_dim text.context_length vision.projector_type
      """),
    refused: [
      "has_audio_encoder": [.bool(false)], "vision.feature_layer": [], "vision.spatial_merge_size": [],
      "vision.window_size": [],
      "vision.n_wa_pattern": [], "vision.wa_layer_indexes": [], "vision.is_deepstack_layers": [],
      "vision.projector.scale_factor": [], "vision.preproc_min_tiles": [], "vision.preproc_max_tiles": [],
      "vision.image_min_pixels": [], "vision.image_max_pixels": [], "vision.preproc_image_size": [],
      "vision.sam.block_count": [], "vision.sam.embedding_length": [], "vision.sam.head_count": [],
    ])
}
