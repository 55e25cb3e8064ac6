import Images
import JSON
import Kernels
import Models
import Networks
import Options
import RecordImages
import Records
import Stages
import Threads
import Tokenizers
import Training
import Weights

/// Trains a CLIP on images and captions: a small one from scratch, or an existing checkpoint further.
struct EmbedTrain: Stage {
  var suite = SuiteOptions()
  var save = ""
  var clip = ""
  var size = 32
  var patch = 4
  var width = 128
  var layers = 4
  var textLayers = 2
  var heads = 4
  var embedding = 128
  var merges = 512
  var batch = 256
  var steps: Int?
  var epochs = 8
  var rate = 1e-3
  var warmUp = 100
  var weightDecay = 0.05
  var checkpointEvery = 500
  var precision = SafeTensorsWriter.Precision.float32

  var writes: Written { .files }

  private static let table: [Option<EmbedTrain>] = usual + fromScratch

  private static let usual: [Option<EmbedTrain>] = [
    .value("--save", "DIR", \.save, "folder for the trained CLIP"),
    .value("--clip", "DIR", \.clip, "CLIP checkpoint to fine-tune"),
    .value("--batch", "N", \.batch, "image-caption pairs per batch", in: 2...65_536),
    .number("--steps", "N", \.steps, "optimizer steps; else as many as --epochs makes", in: 1...100_000_000),
    .value("--epochs", "N", \.epochs, "passes over the images", in: 1...100_000),
    .value("--rate", "R", \.rate, "learning rate", in: 0...1),
    .value("--warm-up", "N", \.warmUp, "steps in which the rate rises to --rate", in: 0...100_000_000),
    .value("--weight-decay", "W", \.weightDecay, "weight decay of AdamW", in: 0...1),
    .value("--checkpoint-every", "N", \.checkpointEvery, "steps between checkpoints", in: 1...100_000_000),
    .choice("--precision", \.precision, "number format of the saved weights"),
  ]

  private static let fromScratch: [Option<EmbedTrain>] = [
    .value("--size", "N", \.size, "pixels per side", group: "From scratch", in: 8...1024),
    .value("--patch", "N", \.patch, "pixels per side of a patch", group: "From scratch", in: 1...1024),
    .value("--width", "N", \.width, "channels of both transformers", group: "From scratch", in: 8...4096),
    .value("--layers", "N", \.layers, "layers of the vision transformer", group: "From scratch", in: 1...64),
    .value("--text-layers", "N", \.textLayers, "layers of the text transformer", group: "From scratch", in: 1...64),
    .value("--heads", "N", \.heads, "attention heads", group: "From scratch", in: 1...64),
    .value(
      "--embedding", "N", \.embedding, "components of the projected features", group: "From scratch", in: 1...4096),
    .value("--merges", "N", \.merges, "byte-pair merges of the vocabulary", group: "From scratch", in: 0...48_894),
  ]

  static let command = Command<EmbedTrain>(
    name: "embed train", summary: "train a CLIP on images and captions",
    description: [
      "Trains a CLIP to tell which captions and images of a batch belong together (Radford et al. 2021), with AdamW and a "
        + "cosine schedule. Without --clip a small one is trained from scratch, its vocabulary learned from the captions. "
        + "--save becomes a Hugging Face folder that \"edits embed --clip\" and transformers read, with log.jsonl and "
        + "loss.svg. --resume continues an interrupted run from its last checkpoint."
    ],
    options: table,
    examples: [("edits caption train.recs.zst | edits embed train --save my-clip", "a small CLIP for 32 px")])

  func run(_ session: Session) throws {
    guard !save.isEmpty else { throw StageError(.usage, "no place for the result: name --save DIR") }
    guard width % heads == 0, width % 8 == 0, size % patch == 0 else {
      throw StageError(.usage, "--width must be a multiple of 8 and of --heads, --size one of --patch")
    }
    let pool = WorkerPool(threads: session.threads)
    let folder = try TrainingFolder(save)
    let images = try CaptionedImages(session)
    try prepare(folder, images)
    try train(folder, images, pool, session)
  }

  /// Writes everything but the weights.
  private func prepare(_ folder: TrainingFolder, _ images: CaptionedImages) throws {
    guard clip.isEmpty else {
      try folder.copy(
        [
          "config.json", "vocab.json", "merges.txt", "tokenizer.json", "tokenizer_config.json",
          "special_tokens_map.json", "preprocessor_config.json",
        ], of: clip)
      return
    }
    let vocabulary = CLIPVocabulary(learningFrom: images.captions, merges: merges)
    try folder.write("vocab.json", Array(vocabulary.vocabularyFile.utf8))
    try folder.write("merges.txt", Array(vocabulary.mergesFile.utf8))
    let (begin, end) = (vocabulary.tokens.count - 2, vocabulary.tokens.count - 1)
    let specials: [(String, JSONValue)] = [
      ("bos_token", .string("<|startoftext|>")), ("eos_token", .string("<|endoftext|>")),
      ("pad_token", .string("<|endoftext|>")), ("unk_token", .string("<|endoftext|>")),
    ]
    try folder.write(
      "tokenizer_config.json",
      json: [("tokenizer_class", .string("CLIPTokenizer")), ("model_max_length", .int(77))] + specials)
    try folder.write("special_tokens_map.json", json: specials)
    func transformer(_ layers: Int) -> [(String, JSONValue)] {
      [
        ("hidden_size", .int(Int64(width))), ("intermediate_size", .int(Int64(4 * width))),
        ("num_attention_heads", .int(Int64(heads))), ("num_hidden_layers", .int(Int64(layers))),
        ("hidden_act", .string("quick_gelu")), ("layer_norm_eps", .double(1e-5)),
        ("projection_dim", .int(Int64(embedding))),
      ]
    }
    let text: [(String, JSONValue)] = [
      ("model_type", .string("clip_text_model")), ("vocab_size", .int(Int64(vocabulary.tokens.count))),
      ("max_position_embeddings", .int(77)), ("bos_token_id", .int(Int64(begin))),
      ("eos_token_id", .int(Int64(end))), ("pad_token_id", .int(Int64(end))),
    ]
    let vision: [(String, JSONValue)] = [
      ("model_type", .string("clip_vision_model")), ("image_size", .int(Int64(size))),
      ("patch_size", .int(Int64(patch))), ("num_channels", .int(3)),
    ]
    try folder.write(
      "config.json",
      json: [
        ("architectures", .array([.string("CLIPModel")])), ("model_type", .string("clip")),
        ("projection_dim", .int(Int64(embedding))), ("logit_scale_init_value", .double(2.6592)),
        ("text_config", .object(JSONObject(text + transformer(textLayers)))),
        ("vision_config", .object(JSONObject(vision + transformer(layers)))),
      ])
    let side = JSONValue.object(JSONObject([("height", .int(Int64(size))), ("width", .int(Int64(size)))]))
    func numbers(_ values: [Double]) -> JSONValue { .array(values.map { .double($0) }) }
    try folder.write(
      "preprocessor_config.json",
      json: [
        ("image_processor_type", .string("CLIPImageProcessor")), ("do_resize", .bool(true)),
        ("size", .object(JSONObject([("shortest_edge", .int(Int64(size)))]))), ("resample", .int(3)),
        ("do_center_crop", .bool(true)), ("crop_size", side), ("do_rescale", .bool(true)),
        ("do_normalize", .bool(true)),
        ("do_convert_rgb", .bool(true)), ("image_mean", numbers([0.48145466, 0.4578275, 0.40821073])),
        ("image_std", numbers([0.26862954, 0.26130258, 0.27577711])),
      ])
  }

  private func train(
    _ folder: TrainingFolder, _ images: CaptionedImages, _ pool: WorkerPool, _ session: Session
  ) throws {
    var table = ParameterTable()
    let model = try CLIPModel(ModelConfiguration(folder: save), &table)
    let parameters = table.parameters()
    let seed = UInt64(suite.seed)
    if clip.isEmpty {
      var generator = SeededGenerator(seed: seed, stream: 0x636C_6970)
      parameters.initialize(&generator)
    } else {
      try parameters.load(Checkpoint(folder: clip))
    }
    let tokenizer = try CLIPTokenizer(folder: save)
    let processor = try ImageProcessor(folder: save, size: model.vision.configuration.size)
    // The last batch of an epoch may be short; one of a single pair has nothing to tell apart.
    let batch = min(batch, max(2, images.count))
    var order = EpochOrder(count: images.count, batch: batch, seed: seed)
    let steps = steps ?? epochs * order.batchesPerEpoch
    var settings = TrainingState.Settings()
    settings.rate = Float(rate)
    settings.weightDecay = Float(weightDecay)
    settings.schedule = .warmCosine(warmUp: min(warmUp, steps / 5), period: steps)
    settings.averaging = nil
    let state = TrainingState(parameters, settings, pool: pool)
    if suite.resume, folder.hasState("clip") { _ = try state.read(from: folder.state("clip")) }
    let trainer = ContrastiveTrainer(model, state, pool: pool)
    let log = try TrainingLog("\(save)/log.jsonl", keeping: state.steps)
    let length = min(model.text.configuration.positions, tokenizer.maximumLength)
    while state.steps < steps {
      let step = state.steps
      let indices = order.batch(step)
      let pixels = try indices.map { index in
        let image = processor.fitted(try images.image(index))
        return [Float](unsafeUninitializedCapacity: image.pixels.count) { buffer, count in
          if let base = buffer.baseAddress { processor.normalize(image, into: base) }
          count = image.pixels.count
        }
      }
      var rows = indices.map { tokenizer.encodeTruncated(images.captions[$0], to: length) }
      let longest = rows.map(\.count).max() ?? 0
      for index in rows.indices {
        rows[index] += Array(repeating: tokenizer.padding, count: longest - rows[index].count)
      }
      let rate = state.rate
      let loss = trainer.collect(images: pixels, ids: rows)
      guard loss.isFinite else { throw StageError(.data, "the loss is no number at step \(step + 1); lower --rate") }
      state.step()
      try log.add(step: step + 1, loss: loss, rate: Double(rate))
      session.report.progress { "step \(step + 1)/\(steps) loss \(log.mean(last: 50))" }
      if state.steps % checkpointEvery == 0 { try state.write(to: folder.state("clip"), notes: []) }
    }
    try folder.write("model.safetensors", parameters, precision)
    try folder.write("loss.svg", Array(log.drawing(title: "CLIP: cross-entropy of pairs").utf8))
    folder.removeState("clip")
  }
}
