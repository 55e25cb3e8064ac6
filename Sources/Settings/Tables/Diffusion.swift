import JSON

// The parts of a diffusers pipeline.

private let diffusersCommon = words("_class_name _diffusers_version _name_or_path _use_default_values dropout")

/// Settings that all schedulers of diffusers share.
private let noise = words(
  """
  num_train_timesteps beta_start beta_end beta_schedule trained_betas prediction_type timestep_spacing steps_offset
  rescale_betas_zero_snr _class_name
  """)

/// Settings of all schedulers; one created with `from_config` of another's ignores those it does not have.
private let ofOthers = words(
  """
  _diffusers_version _name_or_path _use_default_values algorithm_type base_image_seq_len base_shift clip_sample
  clip_sample_range disable_corrector dynamic_thresholding_ratio euler_at_final final_sigmas_type flow_shift
  interpolation_type invert_sigmas lambda_min_clipped lower_order_final max_image_seq_len max_shift
  original_inference_steps predict_x0 rho rescale_betas_zero_snr sample_max_value set_alpha_to_one shift
  shift_terminal sigma_data sigma_max sigma_min sigma_schedule skip_prk_steps solver_order solver_p solver_type
  stochastic_sampling thresholding time_shift_type timestep_scaling timestep_type use_beta_sigmas use_dynamic_shifting
  use_exponential_sigmas use_flow_sigmas use_karras_sigmas use_lu_lambdas variance_type corrector_order
  predictor_order tau_func
  """)

private func scheduler(_ name: String, heeded: String, refused: [String: [JSONValue]] = [:]) -> SettingsTable {
  SettingsTable(
    name, in: "scheduler_config.json", peer: "diffusers", heeded: noise + words(heeded), irrelevant: ofOthers,
    refused: refused)
}

extension SettingsTable {
  public static let ddim = scheduler(
    "DDIMScheduler", heeded: "clip_sample clip_sample_range set_alpha_to_one",
    refused: ["thresholding": [.bool(false)]])
  public static let ddpm = scheduler(
    "DDPMScheduler", heeded: "clip_sample clip_sample_range variance_type", refused: ["thresholding": [.bool(false)]])
  public static let pndm = scheduler("PNDMScheduler", heeded: "skip_prk_steps set_alpha_to_one")
  public static let dpmpp = scheduler(
    "DPMSolverMultistepScheduler",
    heeded: "algorithm_type solver_type solver_order lower_order_final euler_at_final final_sigmas_type "
      + "lambda_min_clipped use_karras_sigmas variance_type sigma_min sigma_max",
    refused: [
      "thresholding": [.bool(false)], "use_exponential_sigmas": [.bool(false)], "use_beta_sigmas": [.bool(false)],
      "use_lu_lambdas": [.bool(false)], "use_flow_sigmas": [.bool(false)], "use_dynamic_shifting": [.bool(false)],
    ])

  public static let unet = SettingsTable(
    "UNet2DConditionModel", in: "unet/config.json", peer: "diffusers",
    heeded: words(
      """
      _class_name sample_size in_channels out_channels flip_sin_to_cos freq_shift down_block_types mid_block_type
      up_block_types block_out_channels layers_per_block norm_num_groups norm_eps cross_attention_dim
      transformer_layers_per_block attention_head_dim num_attention_heads use_linear_projection act_fn
      only_cross_attention
      """),
    irrelevant: diffusersCommon
      + words(
        """
        upcast_attention addition_embed_type_num_heads addition_time_embed_dim projection_class_embeddings_input_dim
        """),
    refused: [
      "addition_embed_type": [], "class_embed_type": [], "encoder_hid_dim": [], "encoder_hid_dim_type": [],
      "num_class_embeds": [], "time_cond_proj_dim": [], "cross_attention_norm": [],
      "reverse_transformer_layers_per_block": [], "time_embedding_act_fn": [], "timestep_post_act": [],
      "time_embedding_dim": [], "dual_cross_attention": [.bool(false)],
      "class_embeddings_concat": [.bool(false)], "center_input_sample": [.bool(false)],
      "resnet_skip_time_act": [.bool(false)], "mid_block_only_cross_attention": [.bool(false)],
      "mid_block_scale_factor": [.int(1)], "resnet_out_scale_factor": [.int(1)], "downsample_padding": [.int(1)],
      "conv_in_kernel": [.int(3)], "conv_out_kernel": [.int(3)], "attention_type": [.string("default")],
      "time_embedding_type": [.string("positional")], "resnet_time_scale_shift": [.string("default")],
    ])

  public static let autoencoder = SettingsTable(
    "AutoencoderKL", in: "vae/config.json", peer: "diffusers",
    heeded: words(
      """
      _class_name in_channels out_channels down_block_types up_block_types block_out_channels layers_per_block act_fn
      latent_channels norm_num_groups sample_size scaling_factor use_quant_conv use_post_quant_conv
      mid_block_add_attention shift_factor
      """),
    irrelevant: diffusersCommon + words("force_upcast latents_mean latents_std"))

  public static let dit = SettingsTable(
    "DiTTransformer2DModel", in: "transformer/config.json", peer: "diffusers",
    heeded: words(
      """
      _class_name num_attention_heads attention_head_dim in_channels out_channels num_layers attention_bias sample_size
      patch_size num_embeds_ada_norm norm_eps norm_type activation_fn freq_shift
      """),
    irrelevant: diffusersCommon
      + words("norm_num_groups upcast_attention use_linear_projection attention_type interpolation_scale"),
    refused: [
      "norm_elementwise_affine": [.bool(false)], "only_cross_attention": [.bool(false)],
      "double_self_attention": [.bool(false)], "cross_attention_dim": [], "num_vector_embeds": [],
      "caption_channels": [], "use_additional_conditions": [.bool(false)],
    ])

  /// `model_index.json` of a pipeline.
  public static let pipeline = SettingsTable(
    "pipeline", in: "model_index.json", peer: "diffusers", heeded: words("_class_name id2label"),
    irrelevant: words(
      """
      _diffusers_version _name_or_path vae text_encoder tokenizer unet transformer scheduler safety_checker
      feature_extractor image_encoder requires_safety_checker
      """),
    refused: [
      "text_encoder_2": [.array([.null, .null])], "controlnet": [], "prior": [], "force_zeros_for_empty_prompt": [],
    ])
}
