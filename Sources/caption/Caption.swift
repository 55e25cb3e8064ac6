import Captions
import Endpoint
import Exact
import Language
import Options
import Records
import Stages
import Threads
import Tokenizers
import Weights

/// Writes a caption for every image.
struct Caption: ResidentStage {
  var suite = SuiteOptions()
  var isMeasured = false
  var from: String?
  var style = "edits"
  var temperature = 0.2
  var names: String?
  var model: String?
  var projector: String?
  var tower: String?
  var conversation = LlavaConversation.file
  var tokenizer = TokenizerRules.file
  var service = ServiceOptions()
  var maximumTokens = 77
  var isVerbatim = false

  static let command = Command<Caption>(
    name: "caption", summary: "write a caption for every image",
    description: [
      """
      Adds the field caption to every record that has an image. There are four ways to get captions; the default,
      --measured, needs no model. --from reads them from a file, --model asks a vision-language model (LLaVA-1.5),
      --endpoint a service.
      """,
      """
      A caption always names the class of its image, so --measured and the models write the name if it would be missing. It
      is cut at a phrase or word if it has more tokens than CLIP can read (--max-tokens).
      """,
    ],
    options: [
      .flag(
        "--measured", \.isMeasured, "describe what can be measured in the image (default)",
        detail: """
          One sentence: the class, tone or colors, shading and texture, where the image is brighter, proportions, parts,
          symmetry, the share of the image that is covered, background.
          """),
      .value(
        "--from", "FILE", \.from, "take captions from FILE, a metadata.jsonl or .csv",
        detail: """
          For captions that were written by hand or by another program. Each line has text, and file_name or id; a record's
          id is that name, or ends in it.
          """),
      .value(
        "--names", "FILE", \.names, "names by which captions call the classes",
        detail: """
          FILE has a line for each class: label, tab, name. Of several names, separated by commas, the first is used. Unless
          given, a class is called by its label; ImageNet's WordNet numbers, such as n02086240, by their names.
          """),
      .value("--max-tokens", "N", \.maximumTokens, "CLIP tokens that a caption may have", in: 4...100_000),
      .flag(
        "--verbatim", \.isVerbatim, "neither shorten captions nor add the name of the class",
        detail: "For captions that later stages read whole, as VLCP's."),
      .value(
        "--model", "DIR|FILE", \.model, "LLaVA-1.5: a Hugging Face folder or a GGUF file",
        detail: """
          A folder is that of transformers (llava-hf/llava-1.5-7b-hf) or of the authors (liuhaotian/llava-v1.5-7b), in
          safetensors or .bin. Double quotes and 's are removed from its answers, as EDITS does.
          """, group: modelGroup),
      .value("--projector", "FILE", \.projector, "the mmproj file that belongs to a GGUF model", group: modelGroup),
      .value(
        "--tower", "DIR", \.tower, "the vision tower of a model of LLaVA's authors",
        detail: """
          The folder of the CLIP that the model's config.json names, openai/clip-vit-large-patch14-336. Unless given, it
          is looked for as ../NAME and ../../OWNER/NAME, seen from the model, or beside it in the Hub's cache.
          """, group: modelGroup),
      .choice(
        "--conversation", \.conversation, "the words around question and image",
        detail: """
          * file: the chat template of the model; without one vicuna, or llava-v1 for models of LLaVA's authors.
          * vicuna: USER: and ASSISTANT:, as transformers' models are asked.
          * llava-v1: two sentences about assistants before, as the authors' model_vqa asks unless told otherwise.
          * vicuna-v1: those sentences as LLaVA-1.5 was trained with them.
          """, group: modelGroup),
      .choice(
        "--tokenizer", \.tokenizer, "whose rules split text into tokens",
        detail: """
          * file: those of the model's tokenizer.json.
          * class: those of the tokenizer class that the model's tokenizer_config.json names, as in transformers 5. For some
          models they differ.
          """, group: modelGroup),
      .value(
        "--style", "edits|vlcp|FILE", \.style, "what the model or service is asked",
        detail: """
          The question of EDITS or of VLCP, or a template in FILE, where {label} stands for the class and {max_tokens} for
          the limit.
          """, group: modelGroup),
      .value(
        "--temperature", "T", \.temperature, "randomness of the answers; 0 is none", group: modelGroup, in: 0...10),
    ] + ServiceOptions.options().map { $0.lifted(\.service) },
    examples: [
      ("edits decode fashion-mnist | edits caption | edits recs show --limit 3", "captions without a model"),
      ("edits decode woof | edits caption --from llava.jsonl --names woof.txt", "captions that another program wrote"),
    ])

  private static let modelGroup = "Model"

  /// The resources that connections share: vocabulary, class names, captioner.
  struct Resources: Sendable {
    enum Origin: Sendable {
      case measurements
      case list(ListedCaptions)
      case service(ChatClient, CaptionStyle)
      case model(LlavaModel, CaptionStyle)
    }

    var budget: TokenBudget
    var names: ClassNames
    var origin: Origin
    var provenance: [ExactText: Value]
    /// The digest of the model's weights.
    var digest: UInt64? {
      if case .model(let model, _) = origin { model.identity?.digest } else { nil }
    }
  }

  func load(_ session: Session) throws -> Resources {
    let service = try service.service()
    guard [isMeasured, from != nil, model != nil, service != nil].count(where: { $0 }) <= 1 else {
      throw StageError(.usage, "--measured, --from, --model and --endpoint exclude each other")
    }
    guard projector == nil || model != nil else { throw StageError(.usage, "--projector goes with --model FILE.gguf") }
    guard tower == nil && conversation == .file || model != nil else {
      throw StageError(.usage, "--tower and --conversation go with --model DIR")
    }
    guard tokenizer == .file || model != nil else { throw StageError(.usage, "--tokenizer goes with --model DIR") }
    let budget = try TokenBudget.clip(limit: maximumTokens, isVerbatim: isVerbatim)
    let names = try names.map { try ClassNames(parsing: fileBytes($0), of: $0) } ?? ClassNames()
    var provenance: [ExactText: Value] = ["max_tokens": .integer(Int64(maximumTokens))]
    if isVerbatim { provenance["verbatim"] = .bool(true) }
    if !names.all.isEmpty { provenance["names"] = .map(names.all.mapValues(Value.text)) }
    let origin: Resources.Origin
    if let from {
      let captions = try ListedCaptions(from, budget: budget)
      provenance["by"] = .text("list")
      provenance["list"] = .digest(captions.digest)
      origin = .list(captions)
    } else if let model {
      let style = try captionStyle()
      provenance["by"] = .text("model")
      provenance["model"] = .text(model.split(separator: "/").last.map(String.init) ?? model)
      provenance["style"] = .text(style.template)
      if conversation != .file { provenance["conversation"] = .text(conversation.rawValue) }
      provenance["temperature"] = .float(temperature)
      provenance["seed"] = .integer(Int64(suite.seed))
      let opened = try LlavaModel(
        path: model, projector: projector, tower: tower, conversation: conversation, tokenizer: tokenizer)
      origin = .model(opened, style)
    } else if let service {
      let style = try captionStyle()
      provenance["by"] = .text("endpoint")
      provenance["model"] = .text(service.model)
      provenance["style"] = .text(style.template)
      provenance["temperature"] = .float(temperature)
      origin = .service(ChatClient(service), style)
    } else {
      provenance["by"] = .text("measured")
      origin = .measurements
    }
    return Resources(budget: budget, names: names, origin: origin, provenance: provenance)
  }

  func serve(_ session: Session, with resources: Resources) throws {
    let captioner: any ImageCaptioner
    var needsImage = true
    switch resources.origin {
    case .measurements:
      captioner = MeasuredCaptioner(budget: resources.budget, pool: WorkerPool(threads: session.threads))
    case .list(let captions):
      captioner = captions
      needsImage = false
    case .service(let client, let style):
      captioner = EndpointCaptioner(
        client, style: style, budget: resources.budget, temperature: temperature, parallel: service.parallel)
    case .model(let model, let style):
      captioner = ModelCaptioner(
        model, style: style, budget: resources.budget, temperature: temperature, seed: UInt64(suite.seed),
        WorkerPool(threads: session.threads))
    }
    try session.run(
      Captioning(
        captioner, names: resources.names, needsImage: needsImage, provenance: resources.provenance,
        model: resources.digest))
  }

  private func captionStyle() throws(StageError) -> CaptionStyle {
    switch style {
    case "edits": .edits
    case "vlcp": .vlcp
    default: CaptionStyle(template: String(decoding: try fileBytes(style), as: UTF8.self))
    }
  }
}
