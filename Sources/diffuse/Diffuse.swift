import Diffusion
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
  var sampler = SamplerKind.ddim
  var steps = 50
  var strength = 0.7
  var guidance = 10.0
  var negative = "cartoon, anime, painting"
  var size: Int?
  var channels: Int?
  var copies = 1
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
    name: "diffuse", summary: "draw pictures after captions and prototype latents",
    description: [
      "Draws --per-prototype pictures of every record that has a caption, with a Stable Diffusion checkpoint in diffusers' "
        + "folder layout (unet, vae, text_encoder, tokenizer, scheduler), or with the small one that comes with the suite and "
        + "was trained on Fashion-MNIST. A record's latent, already times the scaling "
        + "factor, is made noisy and drawn on from there for --strength of the steps (EDITS, dual prototype guidance); "
        + "without one the drawing starts from noise. Pictures have the id ID/N, the record's label, image and caption.",
      "Drawings have the size of the latent, or without one that which the model was trained on; what is written has "
        + "--size, or else the size and channels that the header names, so that it fits the set it stands for: resized "
        + "(bicubic), or cut where embed --fit center made the latents. --prompts chunked encodes long captions in pieces of "
        + "77 tokens (VLCP). --scheduler is built from the checkpoint's scheduler_config.json as diffusers' from_config does.",
      "A DiT (the folder of a DiTPipeline: transformer, vae, scheduler) draws after the label instead: one of the names of a "
        + "class in id2label of model_index.json, or its number. A .pt of facebookresearch/DiT or Minimax diffusion is such a "
        + "model too, with --vae and numbers. --scheduler ddpm then draws as its authors and Minimax "
        + "diffusion do, with respaced times and the variance that the model tells.",
    ],
    options: [
      .value("--model", "PATH", \.model, "Stable Diffusion or DiT checkpoint; else the shipped one"),
      .value("--vae", "DIR", \.vae, "autoencoder to decode with; else the model's own"),
      .choice("--scheduler", \.sampler, "sampler"),
      .value("--steps", "N", \.steps, "steps of the whole way", in: 1...1000),
      .value("--strength", "S", \.strength, "part of the steps made from a latent", in: 0...1),
      .value("--guidance", "G", \.guidance, "classifier-free guidance; 1 is none", in: 0...1000),
      .value("--negative", "TEXT", \.negative, "what pictures should not show"),
      .number("--size", "N", \.size, "pixels per side of what is written", in: 1...65_536),
      .number("--channels", "1|3", \.channels, "grey or RGB; else as the set was", in: 1...3),
      .value("--per-prototype", "N", \.copies, "pictures per record", in: 1...1_000_000),
      .choice("--generator", \.generator, "where noise comes from"),
      .choice("--prompts", \.prompts, "how captions are encoded"),
      .number("--batch", "N", \.batch, "pictures drawn together; else by their size", in: 1...1024),
    ],
    examples: [
      ("edits diffuse --model sd15-finetuned --size 256 prototypes.recs.zst -o distilled.recs.zst", "as EDITS"),
      ("edits diffuse --model sd15 --scheduler pndm --guidance 10 --prompts chunked …", "as VLCP"),
      ("edits diffuse --model sd15 --scheduler pndm --guidance 8 …", "as D4M"),
      ("edits diffuse --model DiT-XL-2-256 --scheduler ddpm --guidance 4 --per-prototype 10 …", "as Minimax diffusion"),
    ])

  func load(_ session: Session) throws -> DrawingModels {
    let areShipped = model.isEmpty
    guard let model = areShipped ? ShippedModels.folder("pipeline") : model else {
      throw StageError(.usage, "no model: name --model DIR")
    }
    guard channels != 2 else { throw StageError(.usage, "--channels: 1 or 3") }
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
        "\(model): the checkpoint's \(name.prefix(60)) is no sampler here; \(sampler.rawValue) draws in its place, with its settings "
          + "(--scheduler names another)")
    }
    let (height, width) = pipeline.sampleSides
    try pipeline.check(settings, height: height, width: width)
    return DrawingModels(pipeline, codec, areShipped: areShipped)
  }

  func serve(_ session: Session, with models: DrawingModels) throws {
    var work = Drawing(self, models, session)
    try session.run(&work)
  }

  var settings: DiffusionPipeline.Settings {
    var settings = DiffusionPipeline.Settings()
    settings.sampler = sampler
    (settings.steps, settings.strength, settings.guidance) = (steps, strength, guidance)
    settings.negative = negative
    return settings
  }
}
