import JSON
import Models
import Networks
import Weights

/// The files of a pipeline besides its trained weights.
struct PipelineFiles {
  private let settings: StableDiffusionTraining.Settings
  private let folder: TrainingFolder

  init(_ settings: StableDiffusionTraining.Settings, _ folder: TrainingFolder) {
    (self.settings, self.folder) = (settings, folder)
  }

  /// Writes everything but the weights to train.
  func prepare() throws {
    if settings.isFromScratch { try prepareFromScratch() } else { try prepareFromModel() }
  }

  private func prepareFromModel() throws(WeightsError) {
    for part in ["vae", "text_encoder", "tokenizer", "scheduler"] {
      try folder.copyFolder("\(settings.checkpoint)/\(part)", as: part)
    }
    try folder.copy("\(settings.checkpoint)/unet/config.json", as: "unet/config.json")
    try folder.copy("\(settings.checkpoint)/model_index.json", as: "model_index.json")
  }

  private func prepareFromScratch() throws {
    let clip = try ModelConfiguration(folder: settings.clip)
    let text = try CLIPTextConfiguration(clip)
    try writeTextEncoder(clip.clipTextSettings(), text)
    try folder.copy(
      ["vocab.json", "merges.txt", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"],
      of: settings.clip, to: "tokenizer/")
    let size = settings.size ?? 32
    if settings.vae.isEmpty {
      try folder.write("vae/config.json", json: autoencoder(size: size, scalingFactor: 1))
    } else {
      try folder.copyFolder(Checkpoint.component("vae", in: settings.vae), as: "vae")
    }
    let vae = try AutoencoderConfiguration(ModelConfiguration(folder: folder.path + "/vae"))
    try folder.write("unet/config.json", json: unet(size: size / vae.reduction, vae.latentChannels, text))
    try folder.write("scheduler/scheduler_config.json", json: Self.scheduler)
    try folder.write("model_index.json", json: Self.index)
  }

  private func writeTextEncoder(_ source: ModelConfiguration, _ text: CLIPTextConfiguration) throws {
    var pairs: [(String, JSONValue)] = [
      ("architectures", .array([.string("CLIPTextModel")])), ("model_type", .string("clip_text_model")),
    ]
    pairs += source.object.members.filter { $0.name != "model_type" && $0.name != "architectures" }.map {
      ($0.name, $0.value)
    }
    try folder.write("text_encoder/config.json", json: pairs)
    var table = ParameterTable()
    _ = CLIPTextModel("text_model.", text, &table)
    let parameters = table.parameters()
    try parameters.load(Checkpoint(folder: settings.clip))
    try folder.write("text_encoder/model.safetensors", parameters, settings.precision)
  }

  /// The autoencoder's configuration; the scaling factor brings latents to standard deviation 1.
  func autoencoder(size: Int, scalingFactor: Double) -> [(String, JSONValue)] {
    let channels = settings.shape.vaeChannels
    func types(_ name: String) -> JSONValue { .array(Array(repeating: .string(name), count: channels.count)) }
    return [
      ("_class_name", .string("AutoencoderKL")), ("act_fn", .string("silu")),
      ("block_out_channels", .array(channels.map { .int(Int64($0)) })),
      ("down_block_types", types("DownEncoderBlock2D")), ("up_block_types", types("UpDecoderBlock2D")),
      ("in_channels", .int(3)), ("out_channels", .int(3)),
      ("latent_channels", .int(Int64(settings.shape.latentChannels))),
      ("layers_per_block", .int(Int64(settings.shape.layers))), ("norm_num_groups", .int(8)),
      ("sample_size", .int(Int64(size))), ("scaling_factor", .double(scalingFactor)),
    ]
  }

  private func unet(
    size: Int, _ latentChannels: Int, _ text: CLIPTextConfiguration
  ) throws(TrainingError) -> [(String, JSONValue)] {
    let channels = settings.shape.channels
    guard settings.shape.plainLevels < channels.count else {
      throw TrainingError(
        .setting, "--plain-levels \(settings.shape.plainLevels): fewer than --channels has levels expected")
    }
    let down = channels.indices.map { $0 < settings.shape.plainLevels ? "DownBlock2D" : "CrossAttnDownBlock2D" }
    let up = down.reversed().map { $0.replacing("Down", with: "Up") }
    func types(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }
    return [
      ("_class_name", .string("UNet2DConditionModel")), ("act_fn", .string("silu")),
      ("attention_head_dim", .int(Int64(settings.shape.heads))),
      ("block_out_channels", .array(channels.map { .int(Int64($0)) })),
      ("cross_attention_dim", .int(Int64(text.transformer.width))),
      ("down_block_types", types(down)), ("up_block_types", types(up)),
      ("mid_block_type", .string("UNetMidBlock2DCrossAttn")), ("flip_sin_to_cos", .bool(true)), ("freq_shift", .int(0)),
      ("in_channels", .int(Int64(latentChannels))), ("out_channels", .int(Int64(latentChannels))),
      ("layers_per_block", .int(Int64(settings.shape.layers))), ("norm_num_groups", .int(8)),
      ("sample_size", .int(Int64(size))), ("use_linear_projection", .bool(true)),
    ]
  }

  /// Stable Diffusion's noise schedule, ending at its first level (`set_alpha_to_one` false), without clipping.
  private static let scheduler: [(String, JSONValue)] = [
    ("_class_name", .string("DDIMScheduler")), ("num_train_timesteps", .int(1000)), ("beta_start", .double(0.00085)),
    ("beta_end", .double(0.012)), ("beta_schedule", .string("scaled_linear")), ("steps_offset", .int(1)),
    ("clip_sample", .bool(false)), ("set_alpha_to_one", .bool(false)), ("prediction_type", .string("epsilon")),
    ("timestep_spacing", .string("leading")), ("skip_prk_steps", .bool(true)),
  ]

  private static let index: [(String, JSONValue)] = {
    func part(_ library: String, _ name: String) -> JSONValue { .array([.string(library), .string(name)]) }
    let none = JSONValue.array([.null, .null])
    return [
      ("_class_name", .string("StableDiffusionPipeline")), ("feature_extractor", none), ("image_encoder", none),
      ("requires_safety_checker", .bool(false)), ("safety_checker", none),
      ("scheduler", part("diffusers", "DDIMScheduler")), ("text_encoder", part("transformers", "CLIPTextModel")),
      ("tokenizer", part("transformers", "CLIPTokenizer")), ("unet", part("diffusers", "UNet2DConditionModel")),
      ("vae", part("diffusers", "AutoencoderKL")),
    ]
  }()
}
