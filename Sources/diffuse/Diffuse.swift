import Diffusion
import Images
import Models
import Networks
import Options
import Records
import Stages
import Threads
import Tokenizers
import Weights

/// Draws pictures after captions, from latents where there are some.
struct Diffuse: ResidentStage {
  var suite = SuiteOptions()
  var model = ""
  var vae = ""
  var scheduler = SamplerKind.ddim
  var steps = 50
  var strength = 0.7
  var guidance = 10.0
  var negative = "cartoon, anime, painting"
  var size: Int?
  var channels: ChannelCount?
  var perPrototype = 1
  var generator = Generator.native
  var prompts = PromptEncoder.Form.padded
  var batch: Int?

  /// Where noise comes from.
  enum Generator: String, CaseIterable, Sendable {
    /// Ours: of the seed, the record's id and the picture's number.
    case native
    /// PyTorch's, started with the seed for each record, so that diffusers draws the same picture.
    case torch
  }

  static let command = Command<Diffuse>(
    name: "diffuse", summary: "generate images from captions and prototype latents",
    description: [
      "Generates --per-prototype images for every record that has a caption, with a Stable Diffusion checkpoint in diffusers' "
        + "folder layout (unet, vae, text_encoder, tokenizer, scheduler), or with the small one that comes with the suite and "
        + "was trained on Fashion-MNIST. A record's latent, already times the scaling "
        + "factor, gets noise added and is denoised for the last --strength of the steps (image-to-image; EDITS, dual prototype "
        + "guidance); without a latent, generation starts from pure noise. The images have the id ID/N and the record's label "
        + "and caption.",
      "Images are generated at the size of the latent, or without one at the size that the model was trained on. They are then "
        + "brought to --size, or else to the size and channels that the header names, so that they match the real set: resized "
        + "(bicubic), or cropped where embed --fit center made the latents. --prompts chunked encodes long captions in pieces of "
        + "77 tokens (VLCP). --scheduler is built from the checkpoint's scheduler_config.json as diffusers' from_config does.",
      "A DiT (the folder of a DiTPipeline: transformer, vae, scheduler) is conditioned on the label instead: one of the names of a "
        + "class in id2label of model_index.json, its number, or its WordNet number (n02086240) where the model has ImageNet's 1000 "
        + "classes. A .pt of facebookresearch/DiT or Minimax diffusion is such a "
        + "model too, with --vae, without id2label. --scheduler ddpm then samples as its authors and Minimax diffusion do, with "
        + "respaced time steps and the variance that the model predicts.",
    ],
    options: [
      .value("--model", "PATH", \.model, "Stable Diffusion or DiT checkpoint; else the shipped one"),
      .value("--vae", "DIR", \.vae, "autoencoder to decode with; else the model's own"),
      .choice("--scheduler", \.scheduler, "sampler"),
      .value("--steps", "N", \.steps, "denoising steps of the whole schedule", in: 1...1000),
      .value("--strength", "S", \.strength, "share of the steps run when starting from a latent", in: 0...1),
      .value("--guidance", "G", \.guidance, "scale of classifier-free guidance; 1 is none", in: 0...1000),
      .value("--negative", "TEXT", \.negative, "negative prompt: what images should not show"),
      .number("--size", "N", \.size, "pixels per side of the images written", in: 1...65_536),
      .choice("--channels", \.channels, "gray or RGB; else as in the real set"),
      .value("--per-prototype", "N", \.perPrototype, "images per record", in: 1...1_000_000),
      .choice("--generator", \.generator, "generator of the noise: ours, or PyTorch's to compare with diffusers"),
      .choice("--prompts", \.prompts, "captions cut to 77 tokens, or encoded in chunks of 77"),
      .number("--batch", "N", \.batch, "images per forward pass; else chosen by their size", in: 1...1024),
    ],
    examples: [
      ("edits diffuse --model sd15-finetuned --size 256 prototypes.recs.zst -o distilled.recs.zst", "as EDITS"),
      ("edits diffuse --model sd15 --scheduler pndm --guidance 10 --prompts chunked …", "as VLCP"),
      ("edits diffuse --model sd15 --scheduler pndm --guidance 8 …", "as D4M"),
      ("edits diffuse --model DiT-XL-2-256 --scheduler ddpm --guidance 4 --per-prototype 10 …", "as Minimax diffusion"),
    ])

  func load(_ session: Session) throws -> SharedModels<DrawingModels> {
    let areShipped = model.isEmpty
    guard let model = areShipped ? ShippedModels.folder("pipeline") : model else {
      throw StageError(.usage, "no model: name --model DIR")
    }
    guard !vae.isEmpty || !isFile(model) else {
      throw StageError(.usage, "\(model) is a file, which holds no autoencoder; add --vae DIR")
    }
    let pool = WorkerPool(threads: session.threads)
    // One is at work at a time, so the values between layers lie in the same place.
    let arena = Arena()
    // A third of the memory for prepared filters of each model: they quarter the work of small ones.
    let pipeline = try openPipeline(
      folder: model, prompts, cacheBytes: suite.memory.bytes / 3, arena: arena, pool: pool)
    let codec = try LatentCodec(
      folder: vae.isEmpty ? model : vae, cacheBytes: suite.memory.bytes / 3, arena: arena, pool: pool)
    guard codec.configuration.latentChannels == pipeline.latentChannels else {
      throw StageError(
        .configuration,
        "\(vae.isEmpty ? model : vae): the autoencoder's latents have "
          + "\(codec.configuration.latentChannels) channels, the model's \(pipeline.latentChannels)")
    }
    let name = pipeline.schedulerName
    if !name.isEmpty, SamplerKind(className: name) == nil {
      session.report.warning(
        "\(model): the checkpoint's \(name.prefix(60)) is no sampler here; \(scheduler.rawValue) draws in its place, with its settings "
          + "(--scheduler names another)")
    }
    let (height, width) = pipeline.sampleSides
    try pipeline.check(settings, height: height, width: width)
    return DrawingModels(pipeline: pipeline, codec: codec).shared(areShipped: areShipped)
  }

  func serve(_ session: Session, with models: SharedModels<DrawingModels>) throws {
    try session.run(Drawing(self, models, session))
  }

  var settings: DrawingSettings {
    var settings = DrawingSettings()
    settings.sampler = scheduler
    (settings.steps, settings.strength, settings.guidance) = (steps, strength, guidance)
    settings.negative = negative
    return settings
  }
}
