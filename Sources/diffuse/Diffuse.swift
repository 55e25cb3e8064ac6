import Diffusion
import Endpoint
import Images
import Models
import Networks
import Options
import RecordModels
import Records
import Stages
import Threads
import Tokenizers
import Weights

/// Generates images from captions, starting from latents if records have them.
struct Diffuse: ResidentStage {
  var suite = SuiteOptions()
  var model = ""
  var vae = ""
  var scheduler = SamplerKind.ddim
  var steps = 50
  var strength = 0.7
  var guidance = 10.0
  var negative = "cartoon, anime, painting"
  var modeGuidance = 0.0
  var modeStop: Int?
  var size: Int?
  var channels: ChannelCount?
  var perPrototype = 1
  var generator = Generator.native
  var prompts = PromptEncoder.Form.padded
  var batch: Int?
  var takesAnyData = false
  var service = ServiceOptions()
  var api = ImageForm.sdapi

  /// The random number generators for noise.
  enum Generator: String, CaseIterable, Sendable {
    /// Ours, from the seed, the record's id and the number of the image.
    case native
    /// PyTorch's, seeded for each record, so that diffusers generates the same image.
    case torch
  }

  static let command = Command<Diffuse>(
    name: "diffuse", summary: "generate images from captions and prototype latents",
    description: [
      """
      Generates --per-prototype images for every record, with ids ID/0, ID/1, … and the record's label and caption. With a
      Stable Diffusion checkpoint they show what the record's caption says. If the record has a latent, generation starts
      from it (image-to-image): noise is added, and the last --strength of the steps remove it; otherwise it starts from
      pure noise.
      """,
      """
      Images are generated at the size of the latent, or at the size that the model was trained on, and then brought to
      --size and --channels, so that they match the real dataset.
      """,
      """
      With a DiT they show the record's class instead of its caption. "edits diffuse train" trains or fine-tunes Stable
      Diffusion.
      """,
      """
      With --endpoint a service generates the images instead, for example a larger model on another machine. Only the
      autoencoder works here, to decode the latents.
      """,
    ],
    options: [
      .value(
        "--model", "PATH", \.model, "checkpoint of Stable Diffusion 1 or 2, or of a DiT",
        detail: """
          Stable Diffusion: a folder as diffusers has it (unet, vae, text_encoder, tokenizer, scheduler). Unless given, the
          small model of the suite that knows the set's classes, Fashion-MNIST's or CIFAR-10's.

          DiT: the folder of a DiTPipeline (transformer, vae, scheduler), or with --vae a .pt file of facebookresearch/DiT
          or of Minimax diffusion. A record's label must be one of the class names in id2label of model_index.json, the
          number of a class, or, if the model has the 1000 classes of ImageNet, a WordNet number such as n02086240.
          """),
      .value(
        "--vae", "DIR", \.vae, "autoencoder that decodes the latents", detail: "Unless given, the model's own."),
      .choice(
        "--scheduler", \.scheduler, "sampler",
        detail: """
          Built from the checkpoint's scheduler_config.json, as diffusers' from_config does. ddpm samples a DiT as its
          authors and Minimax diffusion do, with the variance that the model predicts.
          """),
      .value("--steps", "N", \.steps, "denoising steps from pure noise to image", in: 1...1000),
      .value(
        "--strength", "S", \.strength, "share of the steps to run from a latent",
        detail: "At 0 the image is the decoded latent; at 1 little of it is left.", in: 0...1),
      .value(
        "--guidance", "G", \.guidance, "scale of classifier-free guidance; 1 is none",
        detail: "How strongly the caption or class is followed.", in: 0...1000),
      .value("--negative", "TEXT", \.negative, "negative prompt: what images should not show"),
      .value(
        "--mode-guidance", "L", \.modeGuidance, "pull of drawings toward the records' latents; 0 is none",
        detail: """
          Mode guidance (MGD3): drawings start from pure noise, and the latent is the mode to which steps pull the picture
          that the model predicts. Goes with --scheduler ddpm and ddim, and not with --strength.
          """, in: 0...1000),
      .number(
        "--mode-stop", "N", \.modeStop, "with --mode-guidance: guide only steps that more than N follow",
        detail: "Unless given, 25, as MGD3 has it with a DiT; with Stable Diffusion it has 24 (its stop_t of 500).",
        in: 0...998),
      .number(
        "--size", "N", \.size, "side in pixels of the images written",
        detail: """
          Unless given, height and width that the stream's header names. Images are resized (bicubic), or cropped if "embed
          --fit center" padded them.
          """,
        in: 1...65_536),
      .choice(
        "--channels", \.channels, "write gray (1) or RGB (3) images",
        detail: "Unless given, as the stream's header says of the real dataset."),
      .value("--per-prototype", "N", \.perPrototype, "images per record", in: 1...1_000_000),
      .choice(
        "--prompts", \.prompts, "what to do with captions of more than 77 tokens",
        detail: """
          * padded: cut them off.
          * chunked: encode them in chunks of 77 tokens, as VLCP does.
          """),
      .choice(
        "--generator", \.generator, "random number generator of the noise",
        detail: """
          * native: one of our own.
          * torch: PyTorch's, to compare results with those of diffusers.
          """),
      .number(
        "--batch", "N", \.batch, "images per forward pass", detail: "Unless given, it depends on their size.",
        in: 1...1024),
      .flag(
        "--any-data", \.takesAnyData, "use the shipped models for any classes",
        detail: "Unless given, sets that are neither Fashion-MNIST nor CIFAR-10 are refused, judging by their classes."),
      .choice(
        "--api", \.api, "API of the service",
        detail: """
          * sdapi: /sdapi/v1/img2img of AUTOMATIC1111's web UI and compatible services. It receives the decoded latent as an
          image, the caption, --strength, --guidance, --steps, --negative and a seed that depends on the record.
          * openai: OpenAI's /v1/images/edits. It receives only the image and the caption.
          """, group: ServiceOptions.group),
    ] + ServiceOptions.options("an image-to-image API (--api)").map { $0.lifted(\.service) },
    examples: [
      (
        "edits diffuse --model sd15-tuned --size 256 prompts.recs.zst -o set.recs.zst", "as EDITS"
      ),
      ("edits diffuse --model sd15 --scheduler pndm --guidance 10 --prompts chunked …", "as VLCP"),
      ("edits diffuse --model sd15 --scheduler pndm --guidance 8 …", "as D4M"),
      ("edits diffuse --model DiT-XL-2-256 --scheduler ddpm --guidance 4 …", "as Minimax diffusion"),
      ("edits diffuse --model DiT --scheduler ddpm --guidance 4 --mode-guidance 0.1 …", "as MGD3"),
      (
        "edits diffuse --model sd15 --scheduler ddpm --mode-guidance 0.1 …",
        "as MGD3 with Stable Diffusion"
      ),
    ])

  func load(_ session: Session) throws -> OfferedModels<DrawingModels> {
    if let service = try service.imageService(api) {
      let client = ImageClient(service, form: api, parallel: self.service.parallel)
      try refuseModelOptions()
      return try offered(vae, name: "--vae") { try openCodec(folder: $0, client, session) }
    }
    guard api == .sdapi else { throw StageError(.usage, "--api goes with --endpoint URL") }
    try checkModeGuidance()
    return try offered(model, name: "--model") { try open($0, session) }
  }

  /// The models in a folder, or, if it is empty, all shipped ones.
  private func offered(
    _ folder: String, name: String, _ open: (String) throws -> SharedModels<DrawingModels>
  ) throws -> OfferedModels<DrawingModels> {
    guard folder.isEmpty else { return OfferedModels(try open(folder)) }
    let shipped = ShippedModels.all
    guard !shipped.isEmpty else { throw StageError(.usage, "no model: name \(name) DIR") }
    let models = try shipped.map { try open($0.pipeline) }
    return OfferedModels(models) { [takesAnyData] header throws(StageError) in
      try header.choice(among: shipped, isForced: takesAnyData, remedy: "name \(name)")
    }
  }

  private func open(_ model: String, _ session: Session) throws -> SharedModels<DrawingModels> {
    guard !vae.isEmpty || !isFile(model) else {
      throw StageError(.usage, "\(model) is a file, which holds no autoencoder; add --vae DIR")
    }
    let pool = WorkerPool(threads: session.threads)
    // Only one model works at a time, so activations share one arena.
    let arena = Arena()
    // A third of the memory may hold the prepared filters of each model, which save small models three quarters of the
    // work.
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
    return DrawingModels(generator: .pipeline(pipeline), codec: codec).shared
  }

  /// The steps that mode guidance leaves alone; see `ModeGuidance.stop`.
  var lastModeStop: Int { modeStop ?? 25 }

  /// - Throws: `StageError` `.usage` for options that mode guidance excludes or that leave it nothing to do.
  private func checkModeGuidance() throws(StageError) {
    guard modeGuidance > 0 else {
      guard modeStop == nil else { throw StageError(.usage, "--mode-stop goes with --mode-guidance L") }
      return
    }
    guard scheduler.canBeGuided else {
      throw StageError(
        .usage,
        "--mode-guidance and --scheduler \(scheduler.rawValue) exclude each other: its steps are made of several "
          + "predictions; name ddpm or ddim")
    }
    guard strength == Diffuse().strength else {
      throw StageError(.usage, "--mode-guidance and --strength exclude each other: drawings start from pure noise")
    }
    guard lastModeStop < steps - 1 else {
      throw StageError(
        .usage, "--mode-stop \(lastModeStop) leaves none of \(steps) --steps to guide; at most \(steps - 2) does")
    }
  }

  func serve(_ session: Session, with models: OfferedModels<DrawingModels>) throws {
    switch models.candidates[0].models.generator {
    case .pipeline(let pipeline): try session.run(Drawing(self, pipeline, models, session))
    case .service(let client): try session.run(ServiceDrawing(self, client, models, session))
    }
  }

  private func refuseModelOptions() throws(StageError) {
    let plain = Diffuse()
    for (option, isGiven) in [
      ("--model", !model.isEmpty), ("--scheduler", scheduler != plain.scheduler),
      ("--generator", generator != plain.generator), ("--prompts", prompts != plain.prompts), ("--batch", batch != nil),
      ("--mode-guidance", modeGuidance > 0), ("--mode-stop", modeStop != nil),
    ] where isGiven {
      throw StageError(.usage, "\(option) and --endpoint exclude each other: the service has the model")
    }
  }

  /// The autoencoder only; the other models are the service's.
  private func openCodec(
    folder: String, _ client: ImageClient, _ session: Session
  ) throws -> SharedModels<DrawingModels> {
    let pool = WorkerPool(threads: session.threads)
    let codec = try LatentCodec(folder: folder, cacheBytes: suite.memory.bytes / 2, arena: Arena(), pool: pool)
    return DrawingModels(generator: .service(client), codec: codec).shared
  }

  var settings: DrawingSettings {
    var settings = DrawingSettings()
    settings.sampler = scheduler
    (settings.steps, settings.strength, settings.guidance) = (steps, strength, guidance)
    settings.negative = negative
    return settings
  }
}
