import JSON
import Models
import Weights

/// The files of a DiT pipeline besides its trained weights.
struct DiTFiles {
  private let settings: DiTTraining.Settings
  private let folder: TrainingFolder
  /// The labels of the images.
  private let labels: [String]

  init(_ settings: DiTTraining.Settings, _ folder: TrainingFolder, labels: [String]) {
    (self.settings, self.folder, self.labels) = (settings, folder, labels)
  }

  /// Writes everything but the weights to train.
  func prepare() throws {
    let common = settings.common
    if !common.vae.isEmpty {
      try folder.copyFolder(Checkpoint.component("vae", in: common.vae), as: "vae")
    } else if !common.isFromScratch {
      guard Checkpoint.component("vae", in: common.checkpoint) != common.checkpoint else {
        throw WeightsError(.missing, common.checkpoint, "has no autoencoder (vae/config.json); name --vae DIR")
      }
      try folder.copyFolder("\(common.checkpoint)/vae", as: "vae")
    }
    guard common.isFromScratch else {
      try folder.copyFolder("\(common.checkpoint)/scheduler", as: "scheduler")
      try folder.copy("\(common.checkpoint)/transformer/config.json", as: "transformer/config.json")
      return try folder.copy("\(common.checkpoint)/model_index.json", as: "model_index.json")
    }
    try prepareFromScratch()
  }

  private func prepareFromScratch() throws {
    let common = settings.common
    let size = common.size ?? 32
    if common.vae.isEmpty {
      try folder.write("vae/config.json", json: PipelineFiles(common, folder).autoencoder(size: size, scalingFactor: 1))
    }
    let vae = try AutoencoderConfiguration(ModelConfiguration(folder: folder.path + "/vae"))
    let side = size / vae.reduction
    guard size % (vae.reduction * settings.shape.patch) == 0 else {
      throw TrainingError(
        .setting,
        "--size \(size): a multiple of \(vae.reduction * settings.shape.patch) is needed, whole patches of "
          + "\(settings.shape.patch) latents")
    }
    let classes = Set(labels.filter { !$0.isEmpty }).sorted()
    try folder.write("transformer/config.json", json: try transformer(vae.latentChannels, side, max(1, classes.count)))
    try folder.write(
      "scheduler/scheduler_config.json", json: ClassPipeline.authorsSchedule.members.map { ($0.name, $0.value) })
    try folder.write("model_index.json", json: Self.index(classes))
  }

  /// With the two settings in which diffusers' network, which will read it, differs from the authors' (`weights.md`).
  private func transformer(
    _ latentChannels: Int, _ side: Int, _ classes: Int
  ) throws(TrainingError) -> [(String, JSONValue)] {
    let (shape, heads) = (settings.shape, settings.common.shape.heads)
    guard shape.width % heads == 0 else {
      throw TrainingError(.setting, "--width \(shape.width): not a multiple of --heads \(heads)")
    }
    return [
      ("_class_name", .string("DiTTransformer2DModel")), ("activation_fn", .string("gelu-approximate")),
      ("attention_bias", .bool(true)), ("attention_head_dim", .int(Int64(shape.width / heads))),
      ("in_channels", .int(Int64(latentChannels))), ("norm_elementwise_affine", .bool(false)),
      ("norm_eps", .double(1e-5)), ("norm_type", .string("ada_norm_zero")), ("num_attention_heads", .int(Int64(heads))),
      ("num_embeds_ada_norm", .int(Int64(classes))), ("num_layers", .int(Int64(shape.blocks))),
      ("out_channels", .int(Int64(2 * latentChannels))), ("patch_size", .int(Int64(shape.patch))),
      ("sample_size", .int(Int64(side))),
    ]
  }

  private static func index(_ classes: [String]) -> [(String, JSONValue)] {
    let names = classes.enumerated().map { ("\($0)", JSONValue.string($1)) }
    return [
      ("_class_name", .string("DiTPipeline")), ("id2label", .object(JSONObject(names))),
      ("scheduler", .array([.string("diffusers"), .string("DDIMScheduler")])),
      ("transformer", .array([.string("diffusers"), .string("DiTTransformer2DModel")])),
      ("vae", .array([.string("diffusers"), .string("AutoencoderKL")])),
    ]
  }
}
